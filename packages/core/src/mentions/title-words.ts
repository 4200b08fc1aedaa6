import { isNameShape, Shape } from '../knowledge/index.ts';
import type { TitleKind } from '@sitrep/english';
import type { Reading } from './candidate.ts';

/** Offices end a name they follow; "Baba", "Haji" and "Khan" may be part of it. */
export const endsNames = (kind: TitleKind | undefined): boolean =>
  kind !== undefined && kind !== 'courtesy' && kind !== 'religious' && kind !== 'royal';

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
