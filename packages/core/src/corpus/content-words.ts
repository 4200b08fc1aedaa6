import { emptyWords, wordFamilies } from '@sitrep/english';

let stops: ReadonlySet<string> | null = null;
let families: ReadonlyMap<string, string> | null = null;

/** True for a folded word that carries meaning. Numbers do. */
export const isContentWord = (word: string): boolean => {
  stops ??= new Set(emptyWords);
  return !stops.has(word) && (word.length > 1 || /\d/.test(word));
};

const stems = new Map<string, string>();
const cacheLimit = 200_000;

/** Stem of a folded word: endings of number, tense and person cut, and forms of common news words brought together. */
export const stem = (word: string): string => {
  let known = stems.get(word);
  if (known === undefined) {
    families ??= new Map(Object.entries(wordFamilies).flatMap(([root, forms]) => [root, ...forms.split(' ')].map((form) => [form, root])));
    known = families.get(word) ?? cut(word);
    if (stems.size < cacheLimit) stems.set(word, known);
  }
  return known;
};

const cut = (word: string): string => {
  if (word.length < 4 || /\d/.test(word) || /(ss|us|is)$/.test(word)) return word;
  let out = word;
  if (out.endsWith('ies')) out = `${out.slice(0, -3)}y`;
  else if (/(sses|shes|ches|xes|zes)$/.test(out)) out = out.slice(0, -2);
  else if (out.endsWith('s')) out = out.slice(0, -1);
  if (out.endsWith('ied')) out = `${out.slice(0, -3)}y`;
  else if (/(ed|ing)$/.test(out)) {
    const base = out.replace(/(ed|ing)$/, '');
    if (base.length >= 3 && /[aeiouy]/.test(base)) out = /(.)\1$/.test(base) && !/(ll|ss|zz)$/.test(base) ? base.slice(0, -1) : base;
  }
  return out.length > 4 && out.endsWith('e') ? out.slice(0, -1) : out;
};

/** The distinct stems of the words that carry meaning, in order. */
export const contentStems = (folded: readonly string[]): string[] => [...new Set(folded.filter(isContentWord).map(stem))];
