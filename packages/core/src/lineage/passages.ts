import { Recent, wordsIn, type Corpus, type ReportWords, type Sketch } from '../corpus/index.ts';
import { shingleHashes } from './shingles.ts';

/** A stretch of words that stands in both reports, word for word. */
export interface Run {
  /** First word in the copy, first word in the source, length in words. */
  readonly copy: number;
  readonly source: number;
  readonly length: number;
}

/** What two reports have in common, counted from the side of the copy. Shares are 0..1 of the words of the article body. */
export interface Alignment {
  readonly runs: readonly Run[];
  /** Share of the copy's words that stand in the source, and the other way round. */
  readonly copyShare: number;
  readonly sourceShare: number;
  /** Share of the source's words that the copy leaves out although it goes on behind them. */
  readonly leftOutInside: number;
  /** Share of the copy's sentences of which at least four fifths stand in the source. */
  readonly sentenceShare: number;
  /** Indexes of those sentences in the copy. */
  readonly sentences: readonly number[];
  /** Share of the copy's sentences that stand in the source in part: reworded. */
  readonly reworded: number;
  /** Words in common that stand outside quotations in the copy. */
  readonly ownWords: number;
  /** Share of the shared sentences that follow the order of the source. */
  readonly inOrder: number;
}

const shingle = 5;
const shortestRun = 6;
const mostRepeats = 6;

/** What alignment needs of one report; made when first asked for. */
interface Prepared {
  readonly words: ReportWords;
  readonly hashes: Uint32Array;
  /** Words at which each shingle begins, ascending; the first few. */
  readonly at: ReadonlyMap<number, readonly number[]>;
  /** 1 where a word belongs to the body. */
  readonly body: Uint8Array;
  readonly quoted: Uint8Array;
  readonly bodyWords: number;
}

/** Reports held ready to be aligned: some ten kilobytes each. */
const mostPrepared = 1000;

/** Finds the passages that reports of a corpus share. */
export class PassageAligner {
  readonly #prepared: Recent<Prepared>;
  readonly #bodyWords = new Map<number, number>();

  constructor(corpus: Corpus<Sketch>) {
    this.#prepared = new Recent(mostPrepared, (index) => prepare(corpus.analyses[index]!, corpus.words(index)));
  }

  #prepare(index: number): Prepared {
    return this.#prepared.get(index);
  }

  bodyWords(index: number): number {
    let count = this.#bodyWords.get(index);
    if (count === undefined) this.#bodyWords.set(index, (count = this.#prepare(index).bodyWords));
    return count;
  }

  /** Index of the sentence that a word of a report stands in. */
  sentenceOf(index: number, word: number): number {
    return this.#prepare(index).words.sentence[word] ?? 0;
  }

  /** Aligns the copy with the source, both by their index in the corpus. Time grows with the words of the copy. */
  align(copyIndex: number, sourceIndex: number): Alignment {
    const [copy, source] = [this.#prepare(copyIndex), this.#prepare(sourceIndex)];
    const inCopy = new Uint8Array(copy.words.length);
    const inSource = new Uint8Array(source.words.length);
    const runs: Run[] = [];
    let onward = 0;
    for (let i = 0; i < copy.hashes.length;) {
      const places = source.at.get(copy.hashes[i]!);
      if (places === undefined) {
        i++;
        continue;
      }
      // Of repeated words the place after the last run goes on with it.
      const at = places.find((place) => place >= onward) ?? places[0]!;
      let length = 0;
      while (
        i + length < copy.words.length &&
        at + length < source.words.length &&
        copy.words.hash[i + length] === source.words.hash[at + length]
      )
        length++;
      if (length >= shortestRun) {
        // Words said again, such as a headline under a picture, say nothing of the order.
        if (inSource[at] === 0 || inSource[at + length - 1] === 0) runs.push({ copy: i, source: at, length });
        inCopy.fill(1, i, i + length);
        inSource.fill(1, at, at + length);
        onward = at + length - shingle + 1;
        i += length - shingle + 2;
      } else i++;
    }
    return measure(copy, source, inCopy, inSource, runs);
  }
}

const prepare = (analysis: Sketch, words: ReportWords): Prepared => {
  const hashes = shingleHashes(words, shingle);
  const at = new Map<number, number[]>();
  hashes.forEach((hash, index) => {
    const list = at.get(hash);
    if (!list) at.set(hash, [index]);
    else if (list.length < mostRepeats) list.push(index);
  });
  const body = new Uint8Array(words.length);
  let bodyWords = 0;
  for (let i = 0; i < words.length; i++) {
    const block = analysis.sentences[words.sentence[i]!]?.block ?? 'body';
    if (block === 'body') {
      body[i] = 1;
      bodyWords++;
    }
  }
  const quoted = new Uint8Array(words.length);
  for (const { kind, content } of analysis.statements) {
    if (kind === 'indirect') continue;
    for (const span of content) {
      const { from, to } = wordsIn(words, span);
      quoted.fill(1, from, to);
    }
  }
  return { words, hashes, at, body, quoted, bodyWords };
};

const measure = (copy: Prepared, source: Prepared, inCopy: Uint8Array, inSource: Uint8Array, runs: readonly Run[]): Alignment => {
  const held = new Map<number, { all: number; shared: number }>();
  let shared = 0;
  let ownWords = 0;
  for (let i = 0; i < inCopy.length; i++) {
    if (copy.body[i] === 0) continue;
    const sentence = copy.words.sentence[i]!;
    let count = held.get(sentence);
    if (!count) held.set(sentence, (count = { all: 0, shared: 0 }));
    count.all++;
    if (inCopy[i] === 0) continue;
    count.shared++;
    shared++;
    if (copy.quoted[i] === 0) ownWords++;
  }
  let sharedInSource = 0;
  let leftOut = 0;
  let leftOutInside = 0;
  for (let i = 0; i < inSource.length; i++) {
    if (source.body[i] === 0) continue;
    if (inSource[i] === 0) leftOut++;
    else {
      sharedInSource++;
      leftOutInside = leftOut;
    }
  }
  const sentences = [...held].filter(([, count]) => count.shared >= 0.8 * count.all).map(([sentence]) => sentence);
  const reworded = [...held.values()].filter((count) => count.shared >= 0.35 * count.all && count.shared < 0.97 * count.all).length;
  return {
    runs,
    reworded: held.size === 0 ? 0 : reworded / held.size,
    copyShare: copy.bodyWords === 0 ? 0 : shared / copy.bodyWords,
    sourceShare: source.bodyWords === 0 ? 0 : Math.min(1, sharedInSource / source.bodyWords),
    leftOutInside: source.bodyWords === 0 ? 0 : leftOutInside / source.bodyWords,
    sentenceShare: held.size === 0 ? 0 : sentences.length / held.size,
    sentences,
    ownWords,
    inOrder: inOrder(runs),
  };
};

/** Share of the words in runs that keep the order of the source: the heaviest ascending chain among them. */
const inOrder = (runs: readonly Run[]): number => {
  const weights: number[] = [];
  let total = 0;
  let heaviest = 0;
  const considered = runs.slice(0, 400);
  considered.forEach((run, i) => {
    let before = 0;
    for (let k = 0; k < i; k++) if (considered[k]!.source < run.source && weights[k]! > before) before = weights[k]!;
    weights.push(before + run.length);
    total += run.length;
    heaviest = Math.max(heaviest, before + run.length);
  });
  return total === 0 ? 1 : heaviest / total;
};
