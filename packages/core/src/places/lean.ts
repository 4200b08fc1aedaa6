import { americanSpellings, homeWords, type English } from '@sitrep/english';
import { lexiconOf, phraseKey, type Gazetteer, type Words } from '../knowledge/index.ts';
import type { Mention } from '../model/index.ts';
import type { Header } from '../stage/index.ts';
import { divisionWord, type Toponym, type ToponymReader } from './toponyms.ts';
import type { Lean } from './settle.ts';

const homes: ReadonlyMap<string, string> = new Map(
  Object.entries(homeWords).flatMap(([country, list]) => list.split(' ').map((word) => [word, country] as const)),
);
const spellings = new Set(americanSpellings.split(' '));
/** Words in American spelling that are counted: the world's press writes so too. */
const mostBySpelling = 3;
/** No report is placed by such words alone. */
const mostByWords = 1.5;

/** Countries that the report leans to before any of its places is settled: its outlet's, its peoples', its public life's. */
export const leanOf = (
  words: Words,
  mentions: readonly Mention[],
  { publisher }: Pick<Header, 'publisher'>,
  { knownOf }: ToponymReader,
  english: English,
): Lean => {
  const lean = new Map<string, number>();
  const add = (country: string, by: number): void => {
    lean.set(country, (lean.get(country) ?? 0) + by);
  };
  for (const { text, form, demonym } of mentions) {
    if (form !== 'name' || !demonym) continue;
    const country = knownOf(phraseKey(text), true)?.country;
    if (country) add(country, 0.2);
  }
  const outlet =
    publisher === null
      ? undefined
      : lexiconOf(english)
          .get(phraseKey(publisher))
          .find(({ subkind }) => subkind === 'media');
  if (outlet?.country) add(outlet.country, 0.7);
  const seen = new Map<string, Set<string>>();
  for (let i = 0; i < words.length; i++) {
    const country = homes.get(words.lower[i]!);
    if (country === undefined) continue;
    const list = seen.get(country);
    if (list) list.add(words.lower[i]!);
    else seen.set(country, new Set([words.lower[i]!]));
  }
  for (const [country, list] of seen) add(country, Math.min(mostByWords, 0.4 * list.size));
  let spelling = 0;
  for (let i = 0; i < words.length && spelling < mostBySpelling; i++) if (spellings.has(words.lower[i]!)) spelling++;
  if (spelling > 0) add('US', 0.15 * spelling);
  return lean;
};

/** Places named around the text: where it was sent from, and the town in the outlet's name ("The Elmira Gazette"). */
export const silentToponyms = (
  { dateline, publisher }: Pick<Header, 'dateline' | 'publisher'>,
  { knownOf }: ToponymReader,
  gazetteer: Gazetteer,
): readonly Toponym[] => {
  const found: Toponym[] = [];
  const add = (key: string): void => {
    if (key === '') return;
    found.push({
      key,
      known: knownOf(key, false),
      short: undefined,
      stated: null,
      count: 1,
      division: divisionWord.test(key),
      building: false,
      behindTown: false,
    });
  };
  if (dateline?.place) add(phraseKey(dateline.place.split(',')[0]!));
  const parts = publisher === null ? [] : phraseKey(publisher).split(' ');
  for (let from = 0; from < Math.min(parts.length, 6); from++) {
    const key = [3, 2, 1].map((size) => parts.slice(from, from + size).join(' ')).find((name) => gazetteer.has(name));
    if (key === undefined) continue;
    add(key);
    break;
  }
  return found;
};
