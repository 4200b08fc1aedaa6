import { commonWords } from '@sitrep/english';

let known: ReadonlySet<string> | null = null;

const stems = (word: string): string[] => {
  const cut = (n: number, add = ''): string => word.slice(0, -n) + add;
  if (word.endsWith('ies')) return [cut(3, 'y'), cut(1)];
  if (word.endsWith('ied')) return [cut(3, 'y'), cut(1)];
  if (word.endsWith('es')) return [cut(1), cut(2)];
  if (word.endsWith('s') && !word.endsWith('ss')) return [cut(1)];
  if (word.endsWith('ed')) return [cut(2), cut(1)];
  if (word.endsWith('ing')) return [cut(3), cut(3, 'e')];
  return [];
};

const isKnown = (words: ReadonlySet<string>, word: string, depth: number): boolean =>
  words.has(word) || (depth > 0 && stems(word).some((stem) => stem.length > 2 && isKnown(words, stem, depth - 1)));

/** True for a word of the common vocabulary, given as a phrase key, or a regular form of one; of several words, for all. */
export const isCommonWord = (word: string): boolean => {
  known ??= new Set(commonWords.split(/\s/));
  if (!word.includes(' ')) return isKnown(known, word, 3);
  const words = known;
  return word.split(' ').every((part) => isKnown(words, part, 3));
};
