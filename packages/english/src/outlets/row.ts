import type { Outlet } from '../shapes.ts';

const list = (text: string, separator: string): readonly string[] => (text === '' ? [] : text.split(separator));

export type OutletRow = (name: string, aliases: string, country: string | null, domains: string) => Outlet;

/** The row constructor of one kind; aliases are separated by ';', domains by a space. */
export function outletsOf(kind: Outlet['kind']): OutletRow {
  return (name, aliases, country, domains) => ({ name, aliases: list(aliases, ';'), kind, country, domains: list(domains, ' ') });
}
