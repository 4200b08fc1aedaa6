import { hashText, readWords } from '@sitrep/core/reading';
import type { Entry, Examples } from './examples.ts';
import type { NameText } from './name-texts.ts';

const upper = (text: string): string => [...text].map((c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join('');
const lower = (text: string): string => [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|as|from|with|is|over|after)$/;
const title = (text: string): string =>
  text.replace(/[\p{L}][\p{L}\p{M}'’]*/gu, (word, at: number) => (small.test(word) && at > 0 ? word : upper(word[0]!) + word.slice(1)));

/**
 * Headlines are written in capitals, with a capital on each word, or small: some sentences of each text are entered so too,
 * the rest of the text as it is.
 */
export const addRecased = (examples: Examples, text: NameText, entry: Entry, weight: number, share = 0.16): void => {
  const { words } = entry;
  let changed = text.text;
  const stretches: { start: number; end: number }[] = [];
  for (let s = 0; s + 1 < words.first.length; s++) {
    const [first, last] = [words.first[s]!, words.first[s + 1]! - 1];
    if (last - first < 3 || last - first > 24) continue;
    const draw = hashText(`${text.id}.${s}`) / 2 ** 32;
    if (draw > share) continue;
    const { start, end } = { start: words.start[first]!, end: words.end[last]! };
    const way = draw < share * 0.5 ? upper : draw < share * 0.8 ? title : lower;
    // A headline has no full stop.
    const line = way(changed.slice(start, end)).replace(/\.$/, ' ');
    changed = changed.slice(0, start) + line + changed.slice(end);
    stretches.push({ start, end });
  }
  if (stretches.length === 0 || changed.length !== text.text.length) return;
  const again = readWords(changed);
  examples.add(again, text.names, entry.fold, weight, entry, (from) =>
    stretches.some(({ start, end }) => again.start[from]! >= start && again.start[from]! < end),
  );
};
