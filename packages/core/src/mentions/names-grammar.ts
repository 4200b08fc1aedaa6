import { Casing, isNameShape, Shape } from '../knowledge/index.ts';
import type { TitleKind } from '@sitrep/english';
import type { Reading } from './candidate.ts';

/** True where the word may stand inside a person's name. */
export const isNameWord = ({ words }: Reading, i: number): boolean => isNameShape(words.shape[i]!) && words.plain[i] === 0;

/** Offices end a name they follow; "Baba", "Haji" and "Khan" may be part of it. */
export const endsNames = (kind: TitleKind | undefined): boolean =>
  kind !== undefined && kind !== 'courtesy' && kind !== 'religious' && kind !== 'royal';

/** Letters after a name: "KC", "MP". */
const suffixes = new Set([
  'kc',
  'qc',
  'sc',
  'mp',
  'mep',
  'msp',
  'td',
  'phd',
  'md',
  'obe',
  'mbe',
  'cbe',
  'dso',
  'esq',
  'sj',
  'op',
  'usn',
  'usaf',
  'usmc',
  'ceo',
  'cfo',
]);

/** "Long", "May", "Ten" as surnames: small words with a capital in the middle of running text. */
const isPlainSurname = ({ words }: Reading, i: number, end: number): boolean => {
  if (words.plain[i] === 0 || words.shape[i] !== Shape.capital || words.opening[i] || words.casing[words.sentence[i]!] !== Casing.running)
    return false;
  if (words.plain[i] === 1) return words.lower[i]!.length > 1;
  return (
    /^(?:may|april|june|august|march|sun|easter|summer|winter|spring)$/.test(words.lower[i]!) &&
    !(i + 1 < end && words.shape[i + 1] === Shape.number)
  );
};

/**
 * End of the personal name that begins at `from`: capitals, initials and particles between them, at most `limit` words.
 * Stops before an office, a nationality or a number. `from` itself may be a particle ("bin Salman").
 */
export const endOfPersonalName = (reading: Reading, from: number, limit = 6): number => {
  const { words, names, lexicon, people } = reading;
  const end = words.first[words.sentence[from]! + 1]!;
  let to = from;
  let count = 0;
  for (let i = from; i < end && count < limit; i++) {
    if (isNameWord(reading, i) || (count > 0 && isPlainSurname(reading, i, end))) {
      if (count > 0 && suffixes.has(words.lower[i]!)) break;
      // "Mac OS X": an acronym after a word is no surname; "John Paul II" is a name.
      if (
        count > 0 &&
        words.shape[i] === Shape.acronym &&
        words.shape[from] === Shape.capital &&
        !/^[IVX]+$|^JR$|^SR$/.test(words.text[i]!)
      )
        break;
      if (count > 0 && words.shape[i] !== Shape.initial) {
        const key = words.key[i]!;
        // "Sergei Lavrov Russian Foreign Minister": what follows is no part of the name.
        if (lexicon.get(key).some((name) => name.by === 'adjective') && !names.isSurname(key) && !names.isGiven(key)) break;
        if (endsNames(people.titles.get(key)) && !names.isGiven(key) && !names.isSurname(key) && key.length > 3) break;
      }
      count++;
      to = i + 1;
      continue;
    }
    if (!names.isParticle(words.lower[i]!) || words.shape[i] !== Shape.lower) break;
    const next = i + 1 < end && names.isParticle(words.lower[i + 1]!) && words.shape[i + 1] === Shape.lower ? i + 2 : i + 1;
    if (next >= end || !isNameWord(reading, next)) break;
    i = next - 1;
  }
  return to;
};

/** Length in words of the title that begins at `i`, 0 where none does. Long forms count in any case, short ones as written. */
export const titleAt = ({ words, people }: Reading, i: number): number => {
  const key = words.key[i];
  if (key === undefined || key === '') return 0;
  const space = key.indexOf(' ');
  const first = space === -1 ? key : key.slice(0, space);
  const longest = Math.max(people.titles.longest(first), people.occupations.longest(first));
  if (longest === 0) return 0;
  const end = words.first[words.sentence[i]! + 1]!;
  let found = 0;
  let phrase = '';
  for (let to = i + 1; to <= Math.min(end, i + longest + 1); to++) {
    const next = words.key[to - 1]!;
    if (next === '') {
      if (words.text[to - 1] === '-' || words.text[to - 1] === "'" || words.text[to - 1] === '’') continue;
      break;
    }
    phrase = phrase === '' ? next : `${phrase} ${next}`;
    const capital = isNameShape(words.shape[i]!);
    if (people.titles.has(phrase) ? capital || (phrase.length > 4 && words.shape[i] === Shape.lower) : people.occupations.has(phrase))
      found = to - i;
  }
  return found;
};
