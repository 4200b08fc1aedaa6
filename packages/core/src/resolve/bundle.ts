import { isContentWord, stem } from '../corpus/index.ts';
import type { EntityKind, EntitySubkind } from '../model/index.ts';
import { words } from '../text/index.ts';
import { parseInstitutionName, type InstitutionName } from './institution-name.ts';
import type { PersonName } from './person-name.ts';
import { placeKey } from './place-name.ts';
import type { Profile, Sector } from './profile.ts';
import { soundKey } from './transliterate.ts';

/** Profiles that no rule needs to look at to see that they are one: the same known row, or the same name in the same role. */
export interface Bundle {
  readonly index: number;
  readonly profiles: readonly Profile[];
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly geonamesId: number | null;
  readonly name: string;
  /** Sound of the name, whatever kind of thing it was taken for. */
  readonly sound: string;
  readonly person: PersonName | null;
  readonly institutions: readonly InstitutionName[];
  readonly placeKeys: readonly string[];
  readonly subkind: EntitySubkind | null;
  readonly plainGovernment: boolean;
  readonly country: string | null;
  readonly sectors: ReadonlySet<Sector>;
  readonly roleStems: ReadonlySet<string>;
  /** Rare names that stand in the same reports, folded. */
  readonly company: ReadonlySet<string>;
  readonly reports: ReadonlySet<number>;
  /** First and last day of its reports. */
  readonly from: number | null;
  readonly to: number | null;
}

const notPlain =
  /\b(opposition|interim|regional|local|provincial|de facto|breakaway|rebel|exile|self-proclaimed|shadow|rival|parallel|unity|transitional|city|municipal)\b/;
const companyLimit = 120;

/**
 * Groups profiles into bundles. `apart` names keys that people's judgements speak of: each of those stays alone, so that
 * a verdict reaches it and nothing else.
 */
export const bundleProfiles = (profiles: readonly Profile[], apart: ReadonlySet<string>): readonly Bundle[] => {
  const rare = rareNames(profiles);
  const groups = new Map<string, Profile[]>();
  let report = -1;
  let taken = new Set<string>();
  for (const profile of profiles) {
    // Profiles come report by report.
    if (profile.report !== report) [report, taken] = [profile.report, new Set()];
    let signature = apart.has(profile.key) ? `alone|${profile.key}` : signatureOf(profile);
    // Two entities of one report stay apart unless they are the same known row.
    const place = signature;
    if (taken.has(place) && profile.entity.known === null) signature = `alone|${profile.key}`;
    taken.add(place);
    const group = groups.get(signature);
    if (group) group.push(profile);
    else groups.set(signature, [profile]);
  }
  return [...groups.values()].map((members, index) => bundleOf(members, index, rare));
};

const signatureOf = (profile: Profile): string => {
  const { entity, person, country, sectors } = profile;
  if (entity.known !== null) return `${entity.kind}|known|${entity.known}`;
  if (entity.kind === 'person') {
    if (person === null || person.given.length === 0) return `alone|${profile.key}`;
    return [
      'person',
      [...person.given, person.surname].join(' '),
      country ?? '',
      [...sectors].toSorted().join(','),
      decade(profile.day),
    ].join('|');
  }
  if (entity.kind === 'place') return ['place', entity.geonamesId ?? placeKey(entity.name), country ?? ''].join('|');
  const { key, generic } = parseInstitutionName(entity.name);
  return generic && country === null ? `alone|${profile.key}` : [entity.kind, key, country ?? '', entity.subkind ?? ''].join('|');
};

const decade = (day: number | null): string => (day === null ? '' : String(Math.floor(day / 3652)));

const soundOfName = (name: string): string =>
  soundKey(
    words(name.replace(/['’]s\b/g, ''))
      .filter((word) => word !== 'the')
      .map((word) => (word.length > 5 && word.endsWith('an') ? word.slice(0, -1) : word))
      .join(''),
  );

/** Names that stand in few reports, by report: company that says something. Countries and the persons themselves do not. */
const rareNames = (profiles: readonly Profile[]): ReadonlyMap<number, readonly string[]> => {
  let reports = 0;
  profiles.forEach(({ report }, index) => {
    if (report !== profiles[index - 1]?.report) reports++;
  });
  const most = Math.max(12, 0.02 * reports);
  // Reports of each name, one more than `most` of them at the most; profiles come report by report.
  const counts = new Map<string, number | number[]>();
  for (const { report, entity } of profiles) {
    if (entity.subkind === 'country' || entity.kind === 'other') continue;
    const key = soundOfName(entity.name);
    const seen = counts.get(key);
    if (seen === undefined) counts.set(key, report);
    else if (typeof seen === 'number') {
      if (seen !== report) counts.set(key, [seen, report]);
    } else if (seen.length <= most && seen.at(-1) !== report) seen.push(report);
  }
  const byReport = new Map<number, string[]>();
  for (const [name, seen] of counts) {
    if (typeof seen === 'number' || seen.length > most) continue;
    for (const report of seen) {
      const names = byReport.get(report);
      if (names) names.push(name);
      else byReport.set(report, [name]);
    }
  }
  return byReport;
};

const noStems: ReadonlySet<string> = new Set();

const bundleOf = (profiles: readonly Profile[], index: number, rare: ReadonlyMap<number, readonly string[]>): Bundle => {
  const first = profiles[0]!;
  const { kind, known } = first.entity;
  let company: ReadonlySet<string> | null = null;
  let reports: ReadonlySet<number> | null = null;
  const days = profiles.flatMap(({ day }) => (day === null ? [] : [day]));
  const names = distinctNames(profiles);
  return {
    index,
    profiles,
    kind,
    known,
    geonamesId: profiles.find(({ entity }) => entity.geonamesId !== null)?.entity.geonamesId ?? null,
    name: first.entity.name,
    sound: soundOfName(first.entity.name),
    person: first.person,
    institutions: kind === 'organization' || kind === 'other' ? institutionsOf(names) : [],
    placeKeys: kind === 'place' ? [...new Set(names.map(placeKey))] : [],
    subkind: profiles.find(({ entity }) => entity.subkind !== null)?.entity.subkind ?? null,
    plainGovernment: !profiles.some(({ names: all }) => all.some((name) => notPlain.test(name))),
    country: profiles.find(({ country }) => country !== null)?.country ?? null,
    sectors: profiles.length === 1 ? first.sectors : new Set(profiles.flatMap(({ sectors }) => [...sectors])),
    roleStems: profiles.every(({ roles }) => roles.length === 0)
      ? noStems
      : new Set(profiles.flatMap(({ roles }) => roles.flatMap((role) => words(role).filter(isContentWord).map(stem)))),
    // Most bundles are compared with none.
    get company() {
      return (company ??= companyOf(profiles, rare));
    },
    get reports() {
      return (reports ??= new Set(profiles.map(({ report }) => report)));
    },
    from: days.length > 0 ? days.reduce((a, b) => Math.min(a, b)) : null,
    to: days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : null,
  };
};

const companyOf = (profiles: readonly Profile[], rare: ReadonlyMap<number, readonly string[]>): ReadonlySet<string> => {
  const own = new Set(profiles.flatMap(({ names }) => names.map(soundOfName)));
  const company = new Set<string>();
  for (const { report } of profiles) {
    if (company.size >= companyLimit) break;
    for (const name of rare.get(report) ?? []) if (!own.has(name)) company.add(name);
  }
  return company;
};

const namesLimit = 24;

/** The distinct names of a bundle as written, the first of each folded form; enough of them. */
const distinctNames = (profiles: readonly Profile[]): string[] => {
  const seen = new Map<string, string>();
  for (const { entity, surfaces } of profiles) {
    for (const name of [entity.name, ...surfaces.map(([surface]) => surface)]) {
      const key = words(name).join(' ');
      if (!seen.has(key)) seen.set(key, name);
    }
    if (seen.size >= namesLimit) break;
  }
  return [...seen.values()].slice(0, namesLimit);
};

const institutionsOf = (names: readonly string[]): InstitutionName[] => {
  const byKey = new Map<string, InstitutionName>();
  for (const name of names) {
    const parsed = parseInstitutionName(name);
    if (parsed.key !== '' && !byKey.has(parsed.key)) byKey.set(parsed.key, parsed);
  }
  return [...byKey.values()];
};
