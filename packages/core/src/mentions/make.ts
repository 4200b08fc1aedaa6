import type { EntitySubkind } from '../model/index.ts';
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

/** What kind of place a name is: by the word for it in the name, else as the gazetteer has it. */
export const placeSubkind = (reading: Reading, from: number, to: number, key: string): EntitySubkind | null => {
  const { institutions, gazetteer } = reading;
  const several = to - from > 1;
  for (let size = Math.min(longest, to - from - 1); several && size > 0; size--) {
    const last = institutions.placeHeads.get(phraseOf(reading, to - size, to))?.find(({ position }) => position === 'last');
    if (last) return last.kind;
    const first = institutions.placeHeads.get(phraseOf(reading, from, from + size))?.find(({ position }) => position !== 'last');
    if (first) return first.kind;
  }
  return gazetteer.get(key)[0]?.kind ?? (several && bodySubkind(reading, from, to) !== null ? 'facility' : null);
};
