import { Casing, isNameShape, Shape, type Words } from '../knowledge/index.ts';

/** How many small words may stand between two words of one name: "Ministry of the Interior". */
const gap = 3;

/** Words that may be part of a name, from `from` up to `to`; never across sentences. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** False where capitals say nothing: a headline, a line in capitals, a line without any. */
  readonly cased: boolean;
}

/**
 * Stretches of a report in which names may stand: words with capitals, with the small words between and a number or a
 * particle beside them. A line without any capital is one stretch: capitals say nothing there. Everything else is outside
 * all names, which saves half of the work.
 */
export const stretchesOf = (words: Words): Stretch[] => {
  const found: Stretch[] = [];
  for (let s = 0; s + 1 < words.first.length; s++) {
    const begin = words.first[s]!;
    const end = words.first[s + 1]!;
    if (words.casing[s] !== Casing.running) {
      if (begin < end) found.push({ from: begin, to: end, cased: false });
      continue;
    }
    let from = -1;
    let last = -1;
    let capitals = false;
    const close = (): void => {
      let to = last + 1;
      while (from > begin && from > last - 40 && isBeside(words, from - 1)) from--;
      while (to < end && to <= last + 2 && words.shape[to] === Shape.number) to++;
      const before = found.at(-1);
      found.push({ from: before && before.to > from ? before.to : from, to, cased: true });
    };
    for (let i = begin; i < end; i++) {
      const shape = words.shape[i]!;
      if (!isNameShape(shape)) continue;
      capitals = true;
      // "The", "But" at the start of a sentence belong to a name only where one goes on right there.
      if (words.plain[i] !== 0 && words.opening[i] === 1 && !(i + 1 < end && isNameShape(words.shape[i + 1]!))) continue;
      if (from !== -1 && i - last > gap + 1) {
        close();
        from = -1;
      }
      if (from === -1) from = i;
      last = i;
    }
    if (from !== -1) close();
    else if (!capitals && end - begin > 2 && startsSmall(words, begin, end)) found.push({ from: begin, to: end, cased: false });
  }
  return found;
};

/** A number or a small particle before a name: "7 July Hospital", "van der Veen", "bin Laden". */
const isBeside = (words: Words, i: number): boolean =>
  words.shape[i] === Shape.number || (words.shape[i] === Shape.lower && words.text[i]!.length < 4 && particles.has(words.lower[i]!));
const particles = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'abu',
  'abd',
  'van',
  'der',
  'den',
  'von',
  'de',
  'di',
  'da',
  'la',
  'le',
  'du',
  'dos',
  'del',
  'ter',
  'ten',
  'mac',
  'ul',
  'ur',
  'uz',
]);

const startsSmall = (words: Words, begin: number, end: number): boolean => {
  for (let i = begin; i < end; i++)
    if (words.shape[i] !== Shape.mark && words.shape[i] !== Shape.number) return words.shape[i] === Shape.lower;
  return false;
};
