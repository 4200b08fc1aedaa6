import { Features, knownPhrases, labelName, mostFeatures, nameKinds, readWords, stretchesOf, type Words } from '@sitrep/core/reading';
import type { MarkedName, NameText } from './name-texts.ts';

/** Stretches of words with the features and the right label of each word, end to end. */
export class Examples {
  features = new Uint32Array(1 << 22);
  /** Where the features of each word begin; one more entry for the end. */
  starts: number[] = [0];
  labels: number[] = [];
  /** First word of each stretch; one more entry for the end. */
  firsts: number[] = [0];
  /** Weight of each stretch in training. */
  weights: number[] = [];
  /** Names that no stretch can hold. */
  lost = 0;

  #size = 0;
  readonly #list = new Uint32Array(mostFeatures);

  /** Enters the stretches of a text that `wanted` takes. */
  add(words: Words, names: readonly MarkedName[], weight = 1, wanted: (from: number) => boolean = () => true): void {
    const labels = labelsOf(words, names);
    const stretches = stretchesOf(words);
    const features = new Features(words, knownPhrases(words, stretches));
    const covered = new Uint8Array(words.length);
    for (const stretch of stretches) {
      covered.fill(1, stretch.from, stretch.to);
      if (!wanted(stretch.from)) continue;
      closeBorders(labels, stretch.from, stretch.to);
      for (let i = stretch.from; i < stretch.to; i++) {
        const count = features.of(i, stretch, this.#list);
        if (this.#size + count > this.features.length) {
          const more = new Uint32Array(this.features.length * 2);
          more.set(this.features);
          this.features = more;
        }
        this.features.set(this.#list.subarray(0, count), this.#size);
        this.#size += count;
        this.starts.push(this.#size);
        this.labels.push(labels[i]!);
      }
      this.firsts.push(this.labels.length);
      this.weights.push(weight);
    }
    for (let i = 0; i < words.length; i++) if (labels[i] !== 0 && !covered[i]) this.lost++;
  }

  get stretches(): number {
    return this.weights.length;
  }
}

/** The label of each word. A name counts with every word it touches. */
export const labelsOf = (words: Words, names: readonly MarkedName[]): Uint8Array => {
  const labels = new Uint8Array(words.length);
  let at = 0;
  for (const { start, end, kind } of names) {
    while (at < words.length && words.end[at]! <= start) at++;
    let to = at;
    while (to < words.length && words.start[to]! < end && words.sentence[to] === words.sentence[at]) to++;
    if (to > at) labelName(labels, at, to, nameKinds.indexOf(kind));
    at = to;
  }
  return labels;
};

/** A name that reaches out of its stretch ends at the border. */
const closeBorders = (labels: Uint8Array, from: number, to: number): void => {
  const partOf = (i: number): number => (labels[i]! === 0 ? -1 : (labels[i]! - 1) & 3);
  const kindOf = (i: number): number => (labels[i]! - 1) >> 2;
  for (let i = from; i < to; i++) {
    if (labels[i] === 0) continue;
    const begin = i;
    while (i + 1 < to && partOf(i) < 2) i++;
    if ((begin === from && partOf(begin) !== 0 && partOf(begin) !== 3) || (i === to - 1 && partOf(i) < 2)) labelName(labels, begin, i + 1, kindOf(begin));
  }
};

export const wordsOfText = ({ text }: NameText): Words => readWords(text);
