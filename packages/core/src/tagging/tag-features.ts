import { clusterOf, coarseCluster, coarsestCluster, hashText, join, shapeOf } from '../weights/index.ts';

/** What is looked at of one word, hashed once for all sentences it stands in. */
interface Word {
  readonly form: number;
  readonly lower: number;
  readonly shape: number;
  readonly cluster: number;
  readonly coarse: number;
  readonly coarsest: number;
  readonly affixes: readonly number[];
  readonly suffix3: number;
}

/** Templates have numbers, so that the same value in two templates gives two features. */
const T = Array.from({ length: 47 }, (_, i) => hashText(`tag ${i}`));

/** Digits change nothing about what part of speech a number is. */
const plainDigits = (word: string): string => (/\d/.test(word) ? word.replace(/\d/g, '0') : word);

const readWord = (form: string): Word => {
  const lower = plainDigits(form.toLowerCase().replaceAll('’', "'"));
  const cluster = clusterOf(form.toLowerCase());
  const affixes: number[] = [];
  for (let n = 1; n <= 5 && n < lower.length; n++) affixes.push(join(T[n]!, hashText(lower.slice(-n))));
  for (let n = 1; n <= 4 && n < lower.length; n++) affixes.push(join(T[5 + n]!, hashText(lower.slice(0, n))));
  return {
    form: hashText(plainDigits(form)),
    lower: hashText(lower),
    shape: hashText(shapeOf(form)),
    cluster,
    coarse: coarseCluster(cluster),
    coarsest: coarsestCluster(cluster),
    affixes,
    suffix3: hashText(lower.slice(-3)),
  };
};

const edge: Word = { form: 1, lower: 1, shape: 1, cluster: 0, coarse: 0, coarsest: 0, affixes: [], suffix3: 1 };
/** Words recur: most of a report's are found here. Emptied when it is full, so memory stays. */
const cache = new Map<string, Word>();
const cacheSize = 30_000;

const wordOf = (form: string): Word => {
  const known = cache.get(form);
  if (known) return known;
  const word = readWord(form);
  if (cache.size >= cacheSize) cache.clear();
  // A word of a page's length is a fault of the input: it is read and forgotten.
  if (form.length < 60) cache.set(form, word);
  return word;
};

export const mostFeatures = 46;

/** Which guidelines a text follows: the two treebanks differ in small ways, and reports are read by the second's. */
export const Manner = { web: 0, edited: 1 } as const;
export type Manner = (typeof Manner)[keyof typeof Manner];

/** The features of the words of one sentence. */
export class TagFeatures {
  readonly #words: readonly Word[];
  /** A sentence without lower case, or wholly in it, says nothing by its capitals. */
  readonly #cased: number;
  readonly #manner: Manner;

  constructor(forms: readonly string[], manner: Manner = Manner.edited) {
    this.#manner = manner;
    this.#words = forms.map(wordOf);
    const text = forms.join(' ');
    this.#cased = text === text.toUpperCase() ? 2 : text === text.toLowerCase() ? 3 : 1;
  }

  #at(i: number): Word {
    return this.#words[i] ?? edge;
  }

  /** Hash of the word as it is written, digits made one. */
  form(i: number): number {
    return this.#at(i).form;
  }

  /** Writes the features of word `i` after words tagged `last` and `beforeLast`; returns how many. */
  write(i: number, last: number, beforeLast: number, out: Uint32Array): number {
    const word = this.#at(i);
    const before = this.#at(i - 1);
    const after = this.#at(i + 1);
    const before2 = this.#at(i - 2);
    const after2 = this.#at(i + 2);
    let n = 0;
    for (const affix of word.affixes) out[n++] = affix;
    const cased = this.#cased * 2 + (i === 0 ? 1 : 0);
    out[n++] = T[0]!;
    out[n++] = join(T[10]!, word.lower);
    out[n++] = join(T[11]!, join(word.form, this.#cased));
    out[n++] = join(T[12]!, join(word.shape, cased));
    out[n++] = join(T[13]!, before.lower);
    out[n++] = join(T[14]!, after.lower);
    out[n++] = join(T[15]!, before2.lower);
    out[n++] = join(T[16]!, after2.lower);
    out[n++] = join(T[17]!, last);
    out[n++] = join(T[18]!, join(last, beforeLast));
    out[n++] = join(T[19]!, join(last, word.lower));
    out[n++] = join(T[20]!, join(before.lower, word.lower));
    out[n++] = join(T[21]!, join(word.lower, after.lower));
    out[n++] = join(T[22]!, join(last, after.lower));
    out[n++] = join(T[23]!, join(word.lower, after.suffix3));
    out[n++] = join(T[24]!, after.suffix3);
    out[n++] = join(T[25]!, before.suffix3);
    out[n++] = join(T[26]!, join(word.cluster, last));
    out[n++] = join(T[27]!, join(word.coarse, after.coarse));
    out[n++] = join(T[28]!, join(before.coarse, word.coarse));
    out[n++] = join(T[29]!, after.cluster);
    out[n++] = join(T[30]!, before.cluster);
    out[n++] = join(T[31]!, join(word.coarsest, join(before.coarsest, after.coarsest)));
    out[n++] = join(T[32]!, join(word.suffix3, last));
    out[n++] = join(T[33]!, join(word.suffix3, after.coarse));
    out[n++] = join(T[34]!, join(after.coarse, after2.coarse));
    out[n++] = join(T[35]!, join(join(word.shape, after.shape), cased));
    out[n++] = join(T[36]!, join(join(before.shape, word.shape), cased));
    out[n++] = join(T[37]!, join(join(last, beforeLast), word.lower));
    out[n++] = join(T[38]!, word.cluster);
    out[n++] = join(T[39]!, join(word.lower, join(before.lower, after.lower)));
    out[n++] = join(T[40]!, join(word.lower, after.coarse));
    out[n++] = join(T[41]!, join(last, join(word.coarsest, after.coarsest)));
    out[n++] = join(T[42]!, join(this.#manner, word.lower));
    out[n++] = join(T[43]!, join(this.#manner, join(word.shape, cased)));
    out[n++] = join(T[44]!, join(this.#manner, join(last, word.lower)));
    out[n++] = join(T[45]!, join(this.#manner, join(before.lower, word.lower)));
    out[n++] = join(T[46]!, join(this.#manner, word.coarse));
    return n;
  }
}
