import type { English } from '@sitrep/english';
import { divisionWord, type Toponym } from './toponyms.ts';
import { phraseKey, whereOfEntry, whereOfKnown, type Gazetteer, type GazetteerEntry, type Where } from '../knowledge/index.ts';

/** One place that a name may mean. */
export interface Candidate {
  readonly where: Where;
  /** "US.TX"; null for what lies in no one division. */
  readonly division: string | null;
  /** How likely the name means this one when the report tells nothing: about the logarithm of the population. */
  readonly prior: number;
  readonly prominent: boolean;
  readonly stated: boolean;
  /** Read off the name of a building: worth something only where the report points there. */
  readonly guessed: boolean;
}

const most = 24;
const generic = / (?:city|town|village|township|port|airport|international airport|hospital|air base|stadium|university)$/;

const priorOf = (entry: GazetteerEntry, { key, division }: Toponym): number => {
  const own = phraseKey(entry.name);
  if (entry.level === 2) return division ? 8 : 5.6;
  // "Jackson" alone is hardly ever the county of that name; "Jackson County" is nothing else.
  if (entry.level === 3) return own === key ? 5.4 : division ? 6.5 : Math.log10(Math.max(1000, entry.population)) - 1.8;
  let prior = Math.log10(Math.max(500, entry.population));
  if (entry.seat === 'country') prior += 0.8;
  else if (entry.seat === 'region') prior += 0.2;
  if (entry.level === 5) prior -= 0.5;
  // A local name with an English one beside it is a place the world writes about.
  if (own !== key && !own.startsWith(key)) prior += 1;
  return prior;
};

/** The places that the longest beginning of a building's name means, or what stands behind "of". */
const insideOf = (key: string, gazetteer: Gazetteer): readonly GazetteerEntry[] => {
  const words = key.split(' ');
  for (let size = Math.min(words.length - 1, 4); size > 0; size--) {
    const entries = gazetteer.all(words.slice(0, size).join(' '));
    if (entries.length > 0) return entries;
  }
  const of = words.indexOf('of');
  return of === -1 ? [] : gazetteer.all(words.slice(of + 1).join(' '));
};

const divisionIn = (entry: GazetteerEntry): string => `${entry.country}.${entry.admin1}`;

/** Every place that the name may mean, most populous first; what is stated at it excludes the others. */
export const candidatesOf = (toponym: Toponym, english: English, gazetteer: Gazetteer): readonly Candidate[] => {
  const { key, known, short, stated } = toponym;
  let entries = gazetteer.all(key);
  if (entries.length === 0 && divisionWord.test(key)) entries = gazetteer.all(key.replace(divisionWord, ''));
  if (entries.length === 0 && generic.test(key)) entries = gazetteer.all(key.replace(generic, ''));
  // "Rapides Parish Fire District", "Port of Odesa": where a building stands is told by the place in its name.
  const guessed = entries.length === 0 && toponym.building;
  if (guessed) entries = insideOf(key, gazetteer);
  const found: Candidate[] = [];
  const isStated = ({ country }: Where, division: string | null): boolean =>
    stated !== null && (stated.country === country || (division !== null && stated.divisions.has(division)));
  const add = (where: Where, division: string | null, prior: number, prominent: boolean): void => {
    found.push({ where, division, prior, prominent: prominent && !guessed, stated: isStated(where, division), guessed });
  };
  const country = known?.subkind === 'country' && known.by === 'name';
  for (const entry of entries.slice(0, most)) {
    // "Mexico" is not its City.
    if (country && entry.level === 4 && phraseKey(entry.name) !== key) continue;
    // The region of the lists of regions is the division of the gazetteer.
    add(whereOfEntry(entry, 'gazetteer', 0.6), entry.level === 2 ? null : divisionIn(entry), priorOf(entry, toponym), entry.prominent);
  }
  if (short !== undefined && (toponym.behindTown || found.length === 0 || key.length > 2)) {
    const division = gazetteer.division(short);
    if (division) add(whereOfEntry(division, 'division', 0.9), null, 7, true);
  }
  if (toponym.behindTown) return found.filter(({ where }) => where.precision === 2 && (short === undefined || where.rule === 'division'));
  if (known && known.by !== 'capital') {
    const where = whereOfKnown(known, english, gazetteer);
    // A division that stands in both lists is entered once, by its GeoNames id.
    if (where) {
      const same = found.findIndex(({ where: other }) => other.precision === 2 && where.precision === 2 && other.country === where.country);
      if (same === -1) add(where, null, where.rule === 'country' ? 7.3 : 6.8, true);
      else found[same] = { ...found[same]!, where: { ...found[same]!.where, rule: 'region', confidence: 0.9 }, prior: 6.6 };
    }
  } else if (known) {
    const where = whereOfKnown(known, english, gazetteer);
    const same = found.findIndex(({ where: other }) => where !== null && other.geonamesId === where.geonamesId);
    if (where && same === -1) add(where, null, 7, true);
    else if (where) found[same] = { ...found[same]!, where, prior: found[same]!.prior + 0.3 };
  }
  return found;
};
