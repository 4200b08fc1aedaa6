import type { Officeholder } from '../shapes.ts';

const offices = { S: 'head-of-state', G: 'head-of-government', F: 'foreign-minister', D: 'defence-minister', O: 'head-of-organization', X: 'other' } as const;

/** One term in one office; aliases are separated by ';'. */
export function h(of: string, office: keyof typeof offices, title: string, from: string, to: string | null, name: string, aliases: string): Officeholder {
  return { name, aliases: aliases === '' ? [] : aliases.split(';'), of, office: offices[office], title, from, to };
}
