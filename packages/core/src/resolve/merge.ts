import type { Entity, EntityId, Role } from '../model/index.ts';
import { fold, shortHash, words } from '../text/index.ts';
import { parsePersonName } from './person-name.ts';
import type { Profile } from './profile.ts';
import { soundKey } from './transliterate.ts';

const mostEvidence = 5;
const mostAliases = 40;

/** One entity across reports from the profiles of its cluster. `id` is given when all clusters are known. */
export const mergeProfiles = (profiles: readonly Profile[]): Omit<Entity, 'id'> => {
  const counts = new Map<string, number>();
  for (const { surfaces } of profiles) for (const [surface, count] of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + count);
  const name = canonicalName(profiles);
  const aliases = [...counts].filter(([surface]) => surface !== name).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const first = <T>(pick: (entity: Entity) => T | null): T | null =>
    profiles.map(({ entity }) => pick(entity)).find((value) => value !== null) ?? null;
  return {
    kind: kindOf(profiles),
    subkind: commonest(profiles.map(({ entity }) => entity.subkind)),
    name,
    aliases: aliases.slice(0, mostAliases).map(([surface]) => surface),
    roles: mergeRoles(profiles),
    country: commonest(profiles.map(({ entity }) => entity.country)),
    known: first(({ known }) => known),
    geonamesId: first(({ geonamesId }) => geonamesId),
    wikidataId: first(({ wikidataId }) => wikidataId),
    lat: first(({ lat }) => lat),
    lon: first(({ lon }) => lon),
  };
};

/** The kind most profiles have; a role makes a person of it. */
const kindOf = (profiles: readonly Profile[]): Entity['kind'] => {
  const known = profiles.find(({ entity }) => entity.known !== null);
  return (
    known?.entity.kind ??
    commonest(
      profiles.flatMap(({ entity, roles }) => (entity.kind === 'person' && roles.length > 0 ? [entity.kind, entity.kind] : [entity.kind])),
    ) ??
    'other'
  );
};

const commonest = <T extends string>(values: readonly (T | null)[]): T | null => {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
};

/** The name most reports give in full; of those the longest, then the first by alphabet. */
const canonicalName = (profiles: readonly Profile[]): string => {
  const known = profiles.filter(({ entity }) => entity.known !== null);
  const pool = known.length > 0 ? known : profiles;
  const kind = kindOf(profiles);
  const full = pool.filter(
    ({ entity, person }) => entity.kind !== 'person' || ((person?.given.length ?? 0) > 0 && words(entity.name).length > 1),
  );
  const longest = pool.filter(({ entity }) => !/^[\p{Lu}.]{2,6}$/u.test(entity.name));
  const from = full.length > 0 && kind === 'person' ? full : longest.length > 0 ? longest : pool;
  const counts = new Map<string, number>();
  for (const { entity } of from) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]![0];
};

const mergeRoles = (profiles: readonly Profile[]): Role[] => {
  const roles = new Map<string, Role>();
  for (const { entity } of profiles) {
    for (const role of entity.roles) {
      const key = [role.title, role.organization ?? '', role.country ?? ''].map(fold).join('|');
      const before = roles.get(key);
      roles.set(key, before ? { ...before, evidence: [...before.evidence, ...role.evidence].slice(0, mostEvidence) } : role);
    }
  }
  return [...roles.values()];
};

const slug = (text: string): string => words(text).join('-').slice(0, 60).replace(/-$/, '');

/**
 * The id of an entity across reports, stable when reports are added: made of its row in the knowledge base, else of the
 * sound of its name (a person's given name and surname), so that a new report with another spelling, a title or a middle
 * name changes nothing. Of two clusters of one name the one in more reports has the plain id; the others end in a hash of
 * their first key.
 */
export const baseId = ({ kind, known, name }: Omit<Entity, 'id'>): string => {
  if (known !== null) return slug(known);
  if (kind === 'person') {
    const parsed = parsePersonName(name);
    if (parsed) return ['person', parsed.givenKeys[0], parsed.surnameKey].filter(Boolean).join('-');
  }
  return `${kind}-${kind === 'place' ? soundKey(name) : slug(name) || shortHash(name)}`;
};

export const withHash = (base: string, keys: readonly string[]): EntityId =>
  `${base}-${shortHash(keys.reduce((a, b) => (a < b ? a : b))).slice(0, 5)}` as EntityId;
