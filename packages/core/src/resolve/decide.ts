import type { Bundle } from './bundle.ts';
import { isCountryToken, type InstitutionName } from './institution-name.ts';
import { matchNames } from './person-name.ts';
import { editDistance } from './transliterate.ts';

/** A rule's opinion on two bundles: one, not one, or (null) nothing to say. */
export interface Decision {
  readonly verdict: 'same' | 'different';
  readonly rule: string;
  readonly score: number;
  readonly reason: string;
}

const same = (rule: string, score: number, reason: string): Decision => ({ verdict: 'same', rule, score, reason });
const different = (rule: string, score: number, reason: string): Decision => ({ verdict: 'different', rule, score, reason });

/** The first rule that applies to two bundles of one kind. Symmetric. */
export const decide = (a: Bundle, b: Bundle): Decision | null => {
  if (a.kind !== b.kind) return decideAcrossKinds(a, b);
  if (a.known !== null && a.known === b.known) return same('known', 1, `Both are ${a.known} of the knowledge base.`);
  if (a.known !== null && b.known !== null) return null;
  if (a.kind === 'person') return decidePersons(a, b);
  if (a.kind === 'organization') return decideOrganizations(a, b);
  return decidePlaces(a, b);
};

/** Finders take an unknown name for a person here and for a place there: one name in reports of one company is one thing. */
const decideAcrossKinds = (a: Bundle, b: Bundle): Decision | null => {
  if (a.known !== null || b.known !== null || a.sound !== b.sound || a.sound.length < 4) return null;
  if (a.kind === 'other' || b.kind === 'other') return null;
  const support = supportOf(a, b);
  if (a.sound.length < 8 && support.length === 0) return null;
  return same('name-of-another-kind', 0.78, `${quoted(a)} was taken for a ${a.kind} here and for a ${b.kind} there.`);
};

const quoted = (bundle: Bundle): string => `“${bundle.name}”`;

const decidePersons = (a: Bundle, b: Bundle): Decision | null => {
  if (a.person === null || b.person === null) return null;
  const match = matchNames(a.person, b.person);
  if (match === 'different' || match === 'surname') return null;
  const clash = clashOf(a, b);
  const bare = a.person.given.length === 0;
  if (clash !== null) return bare ? null : different('namesakes', 0.9, `${quoted(a)} and ${quoted(b)} bear one name, but ${clash}.`);
  const backing = supportOf(a, b);
  const because = backing.length > 0 ? ` and ${backing.join(' and ')}` : '';
  // A bare surname in two reports is one person only where something beside the name says so.
  if (bare)
    return match === 'equal' && backing.length > 0 ? same('surname-and-role', 0.7, `Both are called ${quoted(a)}${because}.`) : null;
  if (match === 'equal') return same('full-name', 0.97, `Both bear the full name ${quoted(a)}${because}.`);
  if (match === 'spelling') return same('spelling', 0.92, `${quoted(a)} and ${quoted(b)} are spellings of one name${because}.`);
  if (backing.length === 0) return null;
  if (match === 'longer') return same('longer-name', 0.88, `${quoted(a)} and ${quoted(b)} share given name and surname${because}.`);
  if (match === 'initial') return same('initial', 0.8, `The initial of one fits the name of the other${because}.`);
  return same('close-spelling', 0.75, `${quoted(a)} and ${quoted(b)} are close${because}.`);
};

/** Why two of one name cannot be one, or null. */
export const clashOf = (a: Bundle, b: Bundle): string | null => {
  const stage = (bundle: Bundle): boolean => bundle.sectors.size > 0 && [...bundle.sectors].every((sector) => sector === 'stage');
  const public_ = (bundle: Bundle): boolean => [...bundle.sectors].some((sector) => sector !== 'stage');
  if ((stage(a) && public_(b)) || (stage(b) && public_(a))) return 'one holds an office and the other is of the stage or of sport';
  if (a.country !== null && b.country !== null && a.country !== b.country && serves(a) && serves(b))
    return `they serve ${a.country} and ${b.country}`;
  if (a.from !== null && b.from !== null && gap(a, b) > 45 * 365) return 'the reports lie more than 45 years apart';
  return null;
};

const serves = (bundle: Bundle): boolean => bundle.sectors.has('office') || bundle.sectors.has('arms');
const gap = (a: Bundle, b: Bundle): number => Math.max(0, (a.from ?? 0) - (b.to ?? b.from ?? 0), (b.from ?? 0) - (a.to ?? a.from ?? 0));

/** What beside the names speaks for one person: role, country, or the others the reports name. */
export const supportOf = (a: Bundle, b: Bundle): string[] => {
  const support: string[] = [];
  const role = [...a.roleStems].filter((stem) => b.roleStems.has(stem));
  if (role.length > 0) support.push(`both are called ${role.slice(0, 3).join(', ')}`);
  else if ([...a.sectors].some((sector) => b.sectors.has(sector))) support.push('their roles are of one kind');
  if (a.country !== null && a.country === b.country) support.push(`both belong to ${a.country}`);
  const shared = [...a.company].filter((name) => b.company.has(name)).toSorted();
  if (shared.length >= 2) support.push(`their reports share ${shared.slice(0, 3).join(', ')}`);
  return support;
};

const shared = (a: Bundle, b: Bundle): number => [...a.company].filter((name) => b.company.has(name)).length;

const countriesAgree = (a: Bundle, b: Bundle): boolean => a.country === null || b.country === null || a.country === b.country;

const decideOrganizations = (a: Bundle, b: Bundle): Decision | null => {
  if (
    a.subkind === 'government' &&
    b.subkind === 'government' &&
    a.country !== null &&
    a.country === b.country &&
    a.plainGovernment &&
    b.plainGovernment
  )
    return same('government', 0.95, `Both are the government of ${a.country}.`);
  if (!countriesAgree(a, b)) return null;
  let best: Decision | null = null;
  const offer = (decision: Decision): void => {
    if (best === null || decision.score > best.score) best = decision;
  };
  for (const x of a.institutions) {
    for (const y of b.institutions) {
      if (x.key === y.key && x.key !== '') offerEqual(a, b, x, offer);
      else if (turnsRound(x, y) || turnsRound(y, x)) {
        if (supportOf(a, b).length > 0 || [...a.reports].some((report) => b.reports.has(report)))
          offer(same('acronym', 0.8, `One has the initials of the other, turned round: ${quoted(a)} and ${quoted(b)}.`));
      } else if (isAcronymOf(x, y) || isAcronymOf(y, x))
        offer(same('acronym', 0.85, `One is the initials of the other: ${quoted(a)} and ${quoted(b)}.`));
      else if (isPartOf(x, y) || isPartOf(y, x)) offerPart(a, b, offer);
    }
  }
  return best;
};

const offerEqual = (a: Bundle, b: Bundle, name: InstitutionName, offer: (decision: Decision) => void): void => {
  const support = supportOf(a, b);
  if (!name.generic && (name.tokens.length > 1 || name.acronym)) {
    offer(same('name', 0.95, `Both are named ${name.tokens.join(' ').replaceAll('=', '')}.`));
  } else if (!name.generic && (support.length > 0 || a.name === b.name)) {
    offer(same('short-name', 0.85, `Both are named ${name.tokens.join(' ')}${support.length > 0 ? ` and ${support[0]!}` : ''}.`));
  } else if (name.generic && name.tokens.length > 1 && a.country === null && b.country === null && shared(a, b) >= 3) {
    offer(same('name-in-company', 0.72, `Both are called ${name.tokens.join(' ')} in reports that name the same others.`));
  } else if (a.country !== null && a.country === b.country) {
    offer(same('name-and-country', 0.9, `Both are the ${name.tokens.join(' ')} of ${a.country}.`));
  }
};

/** A name without its country ("Defence Ministry") beside the same with one: a case for the second pass. */
const offerPart = (a: Bundle, b: Bundle, offer: (decision: Decision) => void): void => {
  if (a.country !== null && a.country === b.country) offer(same('name-and-country', 0.88, `Both are that institution of ${a.country}.`));
};

export const isPartOf = (part: InstitutionName, whole: InstitutionName): boolean =>
  part.generic &&
  part.tokens.length > 1 &&
  whole.tokens.length === part.tokens.length + 1 &&
  part.tokens.every((token) => whole.tokens.includes(token)) &&
  whole.tokens.some((token) => isCountryToken(token) || !part.tokens.includes(token));

const isAcronymOf = (acronym: InstitutionName, name: InstitutionName): boolean =>
  acronym.acronym && !name.acronym && acronym.key.length >= 2 && name.initials.includes(acronym.key);

/** Initials from another language: "CMN" for the Coordination of Northern Movements. */
const turnsRound = (acronym: InstitutionName, name: InstitutionName): boolean =>
  acronym.acronym &&
  !name.acronym &&
  acronym.key.length >= 3 &&
  !name.initials.includes(acronym.key) &&
  name.initials.some((initials) => [...initials].toSorted().join('') === [...acronym.key].toSorted().join(''));

const decidePlaces = (a: Bundle, b: Bundle): Decision | null => {
  if (a.geonamesId !== null && b.geonamesId !== null) {
    return a.geonamesId === b.geonamesId ? same('known', 1, `Both are place ${a.geonamesId} of GeoNames.`) : null;
  }
  if (!countriesAgree(a, b)) return null;
  for (const x of a.placeKeys) {
    for (const y of b.placeKeys) {
      if (x === y && x !== '') return same('place-name', 0.9, `${quoted(a)} and ${quoted(b)} are spellings of one place.`);
      if (x.length >= 7 && y.length >= 7 && x[0] === y[0] && editDistance(x, y, 1) <= 1 && supportOf(a, b).length > 0)
        return same('close-place-name', 0.75, `${quoted(a)} and ${quoted(b)} are close, and ${supportOf(a, b)[0]!}.`);
    }
  }
  return null;
};
