import {
  bodyNouns,
  bodyWords,
  calendarNames,
  english,
  governmentVerbs,
  kinNouns,
  landNouns,
  personVerbs,
  placeNouns,
  placePrepositions,
  sayingVerbs,
} from '@sitrep/english';
import { isCommonWord, peopleWordsOf, personNamesOf, phraseKey } from '../knowledge/index.ts';
import { clusterOf, coarseCluster, coarsestCluster, hashText, join } from '../weights/index.ts';

/** What a word tells by itself, as hashes that features are made from. The same wherever the word stands. */
export interface WordFacts {
  readonly surface: number;
  readonly lower: number;
  /** "Xx", "XX", "Xx-xx", "dd.d": its make, runs cut to two. */
  readonly shape: number;
  /** "x", "X", "d": its make, runs cut to one. */
  readonly bare: number;
  /** Its first two to four letters and its last two to five. */
  readonly edges: Uint32Array;
  readonly suffix: number;
  readonly clusters: Uint32Array;
  /** Lists it is in. */
  readonly lists: Uint32Array;
  /** All lists together. */
  readonly listed: number;
}

const makeOf = (text: string, most: number): string => {
  let make = '';
  let run = 0;
  for (let i = 0; i < text.length && make.length < 12; i++) {
    const code = text.charCodeAt(i);
    const next =
      code >= 97 && code <= 122
        ? 'x'
        : code >= 65 && code <= 90
          ? 'X'
          : code >= 48 && code <= 57
            ? 'd'
            : code < 128
              ? text[i]!
              : text[i]! !== text[i]!.toLowerCase()
                ? 'X'
                : text[i]! !== text[i]!.toUpperCase()
                  ? 'x'
                  : '-';
    run = make.endsWith(next) ? run + 1 : 1;
    if (run <= most) make += next;
  }
  return make;
};

interface Lists {
  readonly sets: readonly ReadonlySet<string>[];
}
let lists: Lists | undefined;
const listsOf = (): Lists => {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);
  lists = {
    sets: [
      set(sayingVerbs),
      set(personVerbs),
      set(governmentVerbs),
      set(placePrepositions),
      set(bodyNouns),
      set(bodyWords),
      set(landNouns),
      set(placeNouns),
      set(kinNouns),
      set(calendarNames),
    ],
  };
  return lists;
};

const factsOf = (surface: string, lower: string): WordFacts => {
  const names = personNamesOf(english);
  const people = peopleWordsOf(english);
  const key = phraseKey(surface);
  const found: number[] = [];
  const { sets } = lists ?? listsOf();
  for (const [i, set] of sets.entries()) if (set.has(lower)) found.push(i + 1);
  if (key !== '') {
    if (names.isGiven(key)) found.push(20);
    else if (key.includes(' ') && names.isGiven(key.slice(0, key.indexOf(' ')))) found.push(21);
    if (names.isSurname(key)) found.push(22);
    if (names.isParticle(lower)) found.push(23);
    if (isCommonWord(key)) found.push(24);
    if (people.titles.has(key)) found.push(25);
    if (people.occupations.has(key)) found.push(26);
    if (people.groups.has(key)) found.push(27);
    if (people.modifiers.has(key)) found.push(28);
  }
  const fine = clusterOf(lower);
  const length = lower.length;
  const edges: number[] = [];
  for (let n = 2; n <= 4; n++) if (length > n) edges.push(join(n, hashText(lower.slice(0, n))));
  for (let n = 2; n <= 5; n++) if (length > n) edges.push(join(10 + n, hashText(lower.slice(-n))));
  return {
    surface: hashText(surface),
    lower: hashText(lower),
    shape: hashText(makeOf(surface, 2)),
    bare: hashText(makeOf(surface, 1)),
    edges: Uint32Array.from(edges),
    suffix: length > 3 ? hashText(lower.slice(-3)) : hashText(lower),
    clusters: fine === 0 ? new Uint32Array(0) : Uint32Array.of(join(1, fine), join(2, coarseCluster(fine)), join(3, coarsestCluster(fine))),
    lists: Uint32Array.from(found),
    listed: found.reduce((all, one) => join(all, one), 7),
  };
};

const cache = new Map<string, WordFacts>();

/** Facts of a word; those of the last fifty thousand are kept. */
export const wordFacts = (surface: string, lower: string): WordFacts => {
  let facts = cache.get(surface);
  if (!facts) {
    facts = factsOf(surface, lower);
    if (cache.size > 50_000) cache.clear();
    cache.set(surface, facts);
  }
  return facts;
};
