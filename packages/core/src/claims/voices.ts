import type { Entity } from '../model/index.ts';
import { words } from '../text/index.ts';
import type { Proposition } from './proposition.ts';

/** One person or institution, or an institution and who speaks for it. */
export const oneVoice = ({ speaker: a }: Proposition, { speaker: b }: Proposition): boolean =>
  a !== null && b !== null && (a.id === b.id || speaksFor(a, b) || speaksFor(b, a));

/** "Pentagon spokesman": a role that names the institution. */
const speaksFor = (person: Entity, institution: Entity): boolean =>
  person.kind === 'person' &&
  institution.kind === 'organization' &&
  person.roles.some(({ title, organization }) => {
    const role = ` ${words(`${title} ${organization ?? ''}`).join(' ')} `;
    return [institution.name, ...institution.aliases].some((name) => name.length > 2 && role.includes(` ${words(name).join(' ')} `));
  });
