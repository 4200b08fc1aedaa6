import type { EntitySubkind } from '../model/index.ts';
import { Shape } from '../knowledge/index.ts';
import type { Reading } from './candidate.ts';

const phraseOf = ({ words }: Reading, from: number, to: number): string => {
  let phrase = '';
  for (let i = from; i < to; i++) if (words.key[i] !== '') phrase = phrase === '' ? words.key[i]! : `${phrase} ${words.key[i]}`;
  return phrase;
};

/** Most words of a head that is looked for at the ends of a name. */
const longest = 4;

/** What kind of body a name is by the words it is made of: "Ministry of Health", "Acme Corp"; null where they do not tell. */
export const bodySubkind = (reading: Reading, from: number, to: number): EntitySubkind | null => {
  const { institutions } = reading;
  let weak: EntitySubkind | null = null;
  for (let size = Math.min(longest, to - from); size > 0; size--) {
    const last = institutions.heads.get(phraseOf(reading, to - size, to));
    const head = last?.find(({ position, strong }) => position !== 'first' && strong);
    if (head) return head.kind;
    weak ??= last?.find(({ position }) => position !== 'first')?.kind ?? null;
  }
  for (let size = Math.min(longest, to - from); size > 0; size--) {
    const first = institutions.heads.get(phraseOf(reading, from, from + size));
    const head = first?.find(({ position, strong }) => position !== 'last' && strong) ?? first?.find(({ position }) => position !== 'last');
    if (head) return head.kind;
  }
  if (weak !== null) return weak;
  // "Harbour Coordination Committee for Trade": the head stands before the first "of" or "for".
  for (let i = from + 1; i < to; i++) {
    if (!/^(?:of|for|on|in|against)$/.test(reading.words.lower[i]!)) continue;
    return bodySubkind(reading, from, i);
  }
  return null;
};

/** What kind of place the word for it in a name tells: "Lake Chad", "Illinois Route 159"; null where there is none. */
export const placeWord = (reading: Reading, from: number, to: number): EntitySubkind | null => {
  const { words, institutions } = reading;
  let end = to;
  while (end - from > 1 && words.shape[end - 1] === Shape.number) end--;
  for (let size = Math.min(longest, to - from - 1); size > 0; size--) {
    if (size > end - from) continue;
    const last = institutions.placeHeads.get(phraseOf(reading, end - size, end))?.find(({ position }) => position === 'last');
    if (last) return last.kind;
    const first = institutions.placeHeads.get(phraseOf(reading, from, from + size))?.find(({ position }) => position !== 'last');
    if (first && (first.position !== 'of' || words.lower[from + size] === 'of')) return first.kind;
  }
  return null;
};

/** What kind of place a name is: by the word for it in the name, else as the gazetteer has it. */
export const placeSubkind = (reading: Reading, from: number, to: number, key: string): EntitySubkind | null => {
  const several = to - from > 1;
  const told = several ? placeWord(reading, from, to) : null;
  const known = told ?? reading.gazetteer.get(key)[0]?.kind;
  if (known) return known;
  // "I-95", "Loop 286": roads have numbers; "Carnegie Institute" as a place is a building.
  return /\d/.test(key) || (several && bodySubkind(reading, from, to) !== null) ? 'facility' : null;
};
