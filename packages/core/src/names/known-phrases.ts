import { english } from '@sitrep/english';
import {
  gazetteerOf,
  institutionWordsOf,
  isCommonWord,
  isNameShape,
  keyOf,
  lexiconOf,
  peopleWordsOf,
  Shape,
  type KnownName,
  type Words,
} from '../knowledge/index.ts';
import type { Stretch } from './stretches.ts';

const types = [
  'country',
  'adjective',
  'people',
  'capital',
  'region',
  'water',
  'big-city',
  'city',
  'small-city',
  'division',
  'igo',
  'public',
  'force',
  'armed-group',
  'party',
  'company',
  'media',
  'society',
  'university',
  'team',
  'person',
  'other',
  'doubtful-body',
  'doubtful-place',
  'title',
  'strong-head',
  'weak-head',
  'place-head',
  'portfolio',
  'body-phrase',
  'facility',
] as const;
type Type = (typeof types)[number];
const numberOf = new Map<Type, number>(types.map((type, i) => [type, i]));

const bodies: Readonly<Record<string, Type>> = {
  igo: 'igo',
  government: 'public',
  ministry: 'public',
  agency: 'public',
  parliament: 'public',
  court: 'public',
  military: 'force',
  police: 'force',
  'armed-group': 'armed-group',
  party: 'party',
  company: 'company',
  media: 'media',
  ngo: 'society',
  religious: 'society',
  union: 'society',
  other: 'society',
  university: 'university',
  team: 'team',
};

const typeOf = (name: KnownName): Type => {
  if (name.by === 'adjective') return 'adjective';
  if (name.by === 'people') return 'people';
  if (name.kind === 'person') return 'person';
  if (name.kind === 'other') return 'other';
  if (name.kind === 'location') {
    if (name.ambiguous || name.word) return 'doubtful-place';
    if (name.by === 'capital') return 'capital';
    return name.subkind === 'country' ? 'country' : name.subkind === 'water' || name.subkind === 'mountain' ? 'water' : 'region';
  }
  return name.ambiguous || name.word ? 'doubtful-body' : (bodies[name.subkind ?? 'other'] ?? 'society');
};

/** Place of a word in a phrase, as in a name. */
const enter = (marks: (number[] | undefined)[], from: number, to: number, type: Type): void => {
  const code = 4 * numberOf.get(type)!;
  for (let i = from; i < to; i++) {
    const part = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
    const list = marks[i];
    if (!list) marks[i] = [code + part];
    else if (!list.includes(code + part)) list.push(code + part);
  }
};

/** Codes of the known phrases over each word: 4 · type + place in the phrase. Of phrases from one word the longest counts. */
export const knownPhrases = (words: Words, stretches: readonly Stretch[]): readonly (readonly number[] | undefined)[] => {
  const lexicon = lexiconOf(english);
  const gazetteer = gazetteerOf(english);
  const people = peopleWordsOf(english);
  const institutions = institutionWordsOf(english);
  const marks: (number[] | undefined)[] = [];
  for (const { from, to, cased } of stretches) {
    const sentence = words.sentence[from]!;
    const begin = words.first[sentence]!;
    const end = words.first[sentence + 1]!;
    for (let i = Math.max(begin, from - 4); i < Math.min(end, to + 1); i++) {
      const key = words.key[i]!;
      if (key === '' || words.shape[i]! > Shape.particled) continue;
      const space = key.indexOf(' ');
      const first = space === -1 ? key : key.slice(0, space);
      const capital = isNameShape(words.shape[i]!);
      const title = Math.max(people.titles.longest(first), people.occupations.longest(first));
      const known = i >= from && i < to ? lexicon.longest(first) : 0;
      const towns = i >= from && i < to && (capital || !cased) && words.plain[i] === 0 ? gazetteer.longest : 0;
      const heads = institutions.heads.longest(first);
      const placeHeads = institutions.placeHeads.longest(first);
      const portfolio = institutions.portfolios.longest(first);
      const phrases = institutions.phrases.longest(first);
      const longest = Math.max(title, known, towns, heads, placeHeads, portfolio, phrases);
      if (longest === 0) continue;
      let names: readonly KnownName[] = [];
      let namesTo = i;
      let titleTo = i;
      let townTo = i;
      let headTo = i;
      let placeHeadTo = i;
      let portfolioTo = i;
      let phraseTo = i;
      let phrase = '';
      for (let stop = i + 1; stop <= Math.min(end, i + longest + 1); stop++) {
        const part = words.key[stop - 1]!;
        if (part === '') {
          if (words.text[stop - 1] === "'" || words.text[stop - 1] === '’' || words.text[stop - 1] === '-') continue;
          break;
        }
        phrase = phrase === '' ? part : `${phrase} ${part}`;
        if (known > 0) {
          const all = lexicon.get(phrase);
          if (all.length > 0) {
            const fitting = all.filter((name) => isWritten(words, i, stop, name, cased));
            if (fitting.length > 0) {
              names = fitting;
              namesTo = stop;
            }
          }
        }
        if (towns > 0 && stop - i <= towns && (isNameShape(words.shape[stop - 1]!) || !cased) && phrase.length > 2 && gazetteer.has(phrase))
          townTo = stop;
        if (stop - i <= title && (people.titles.has(phrase) || people.occupations.has(phrase))) titleTo = stop;
        if (stop - i <= heads && institutions.heads.has(phrase) && (isNameShape(words.shape[stop - 1]!) || !cased)) headTo = stop;
        if (stop - i <= placeHeads && institutions.placeHeads.has(phrase)) placeHeadTo = stop;
        if (stop - i <= portfolio && institutions.portfolios.has(phrase)) portfolioTo = stop;
        if (stop - i <= phrases && institutions.phrases.has(phrase)) phraseTo = stop;
      }
      for (const name of names) enter(marks, i, namesTo, typeOf(name));
      if (townTo > i) {
        const [most] = gazetteer.get(keyOf(words, i, townTo));
        if (most) {
          const size = most.population;
          enter(
            marks,
            i,
            townTo,
            most.kind === 'region' ? 'division' : size > 300_000 ? 'big-city' : size > 40_000 ? 'city' : 'small-city',
          );
        }
      }
      if (titleTo > i) enter(marks, i, titleTo, 'title');
      if (headTo > i)
        enter(
          marks,
          i,
          headTo,
          institutions.heads.get(keyOf(words, i, headTo))?.some(({ strong }) => strong) ? 'strong-head' : 'weak-head',
        );
      if (placeHeadTo > i) {
        const facility = institutions.placeHeads.get(keyOf(words, i, placeHeadTo))?.some(({ kind }) => kind === 'facility');
        enter(marks, i, placeHeadTo, facility ? 'facility' : 'place-head');
      }
      if (portfolioTo > i) enter(marks, i, portfolioTo, 'portfolio');
      if (phraseTo > i) enter(marks, i, phraseTo, 'body-phrase');
    }
  }
  return marks;
};

/** True where the words are written as the name is. Where capitals say nothing, all are. */
const isWritten = (words: Words, from: number, to: number, name: KnownName, cased: boolean): boolean => {
  if (!cased) return !(name.acronym && to - from === 1 && isCommonWord(words.key[from]!));
  if (name.acronym && to - from === 1)
    return words.shape[from] === Shape.acronym || (words.shape[from] === Shape.initial && name.capitals === 1);
  return isNameShape(words.shape[from]!) || (name.capitals & 1) === 0;
};
