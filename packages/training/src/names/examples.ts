import {
  Features,
  knownPhrases,
  labelName,
  mostNameFeatures,
  nameKinds,
  stretchesOf,
  Votes,
  type Stretch,
  type Words,
} from '@sitrep/core/reading';
import type { MarkedName } from './name-texts.ts';

/** Numbers that grow in number. */
class Pool {
  values = new Uint32Array(1 << 20);
  size = 0;
  push(list: Uint32Array, count: number): void {
    if (this.size + count > this.values.length) {
      const more = new Uint32Array(this.values.length * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values.set(list.subarray(0, count), this.size);
    this.size += count;
  }
}

/** A text among the examples. */
export interface Entry {
  readonly words: Words;
  readonly stretches: readonly Stretch[];
  /** Number of each stretch among the examples, or -1 where it is not one. */
  readonly numbers: Int32Array;
  /** Which part of the jackknife it belongs to. */
  readonly fold: number;
  /** The same text as it was written, where this is a copy. */
  readonly original: Entry | null;
  /** Labels of a first reading, by a model that has not seen the text. */
  readonly first: Uint8Array;
}

/** Stretches of words with the features and the right label of each word, end to end. */
export class Examples {
  readonly features = new Pool();
  /** Where the features of each word begin; one more entry for the end. */
  readonly starts: number[] = [0];
  /** Features from votes, the same way. */
  readonly votes = new Pool();
  readonly voteStarts: number[] = [0];
  readonly labels: number[] = [];
  /** First word of each stretch; one more entry for the end. */
  readonly firsts: number[] = [0];
  /** Weight and fold of each stretch in training. */
  readonly weights: number[] = [];
  readonly folds: number[] = [];
  readonly entries: Entry[] = [];
  /** Words of names that no stretch can hold. */
  lost = 0;

  readonly #list = new Uint32Array(mostNameFeatures);

  /** Enters the stretches of a text that `wanted` takes. */
  add(
    words: Words,
    names: readonly MarkedName[],
    fold: number,
    weight: number,
    original: Entry | null = null,
    wanted: (from: number) => boolean = () => true,
  ): Entry {
    const labels = labelsOf(words, names);
    const stretches = stretchesOf(words);
    const features = new Features(words, knownPhrases(words, stretches));
    const covered = new Uint8Array(words.length);
    const numbers = new Int32Array(stretches.length).fill(-1);
    for (const [index, stretch] of stretches.entries()) {
      covered.fill(1, stretch.from, stretch.to);
      if (!wanted(stretch.from)) continue;
      numbers[index] = this.stretches;
      closeBorders(labels, stretch.from, stretch.to);
      for (let i = stretch.from; i < stretch.to; i++) {
        this.features.push(this.#list, features.of(i, stretch, this.#list));
        this.starts.push(this.features.size);
        this.labels.push(labels[i]!);
      }
      this.firsts.push(this.labels.length);
      this.weights.push(weight);
      this.folds.push(fold);
    }
    for (let i = 0; i < words.length; i++) if (labels[i] !== 0 && !covered[i]) this.lost++;
    const entry = { words, stretches, numbers, fold, original, first: new Uint8Array(words.length) };
    this.entries.push(entry);
    return entry;
  }

  get stretches(): number {
    return this.weights.length;
  }

  /** Adds the features that depend on the labels of a first reading, once `entry.first` holds them. */
  addVotes(): void {
    for (const { words, stretches, numbers, original, first } of this.entries) {
      // A copy differs in some lines only; the rest was read already.
      if (original) copyLabels(original, words, stretches, numbers, first);
      const votes = new Votes(words, first, stretches);
      for (const [index, { from, to }] of stretches.entries()) {
        if (numbers[index]! < 0) continue;
        for (let i = from; i < to; i++) {
          this.votes.push(this.#list, votes.of(i, this.#list, 0));
          this.voteStarts.push(this.votes.size);
        }
      }
    }
  }
}

const copyLabels = (original: Entry, words: Words, stretches: readonly Stretch[], numbers: Int32Array, first: Uint8Array): void => {
  const at = new Map<number, number>();
  for (let i = 0; i < original.words.length; i++) at.set(original.words.start[i]!, original.first[i]!);
  for (const [index, { from, to }] of stretches.entries())
    if (numbers[index]! < 0) for (let i = from; i < to; i++) first[i] = at.get(words.start[i]!) ?? 0;
};

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
  const partOf = (i: number): number => (labels[i]! - 1) & 3;
  for (let i = from; i < to; i++) {
    if (labels[i] === 0) continue;
    const begin = i;
    while (i + 1 < to && partOf(i) < 2) i++;
    if ((begin === from && partOf(begin) !== 0 && partOf(begin) !== 3) || (i === to - 1 && partOf(i) < 2))
      labelName(labels, begin, i + 1, (labels[begin]! - 1) >> 2);
  }
};
