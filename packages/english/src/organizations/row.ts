import type { Organization, OrganizationKind } from '../shapes.ts';

export type OrganizationRow = (name: string, aliases: string, country: string | null, ambiguous?: boolean) => Organization;

/** The row constructor of one kind; aliases are separated by ';'. */
export function organizationsOf(kind: OrganizationKind): OrganizationRow {
  return (name, aliases, country, ambiguous = false) => {
    const row: Organization = { name, aliases: aliases === '' ? [] : aliases.split(';'), kind, country };
    return ambiguous ? { ...row, ambiguous } : row;
  };
}
