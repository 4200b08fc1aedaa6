import type { Span } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Sketch } from './sketch.ts';

/** The words of a report's text as parallel arrays; index i is word i. Offsets point into `report.text`. */
export interface ReportWords {
  readonly length: number;
  /** Folded: one typography, no accents, lower case. */
  readonly text: readonly string[];
  /** 32-bit hash of the folded word. */
  readonly hash: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the sentence the word stands in. */
  readonly sentence: Uint32Array;
}

const word = /[\p{L}\p{N}]+/gu;

/** FNV-1a over UTF-16 code units, mixed: equal words hash equally in every report and every run. */
export const hashWord = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};

interface Folded {
  readonly text: string;
  readonly hash: number;
}

const mostFolded = 200_000;

/** Splits texts into words. Surfaces repeat, so each is folded and hashed once a reader. */
export class WordReader {
  readonly #folded = new Map<string, Folded>();

  #fold(surface: string): Folded {
    let known = this.#folded.get(surface);
    if (!known) {
      const text = fold(surface);
      known = { text, hash: hashWord(text) };
      if (this.#folded.size < mostFolded) this.#folded.set(surface, known);
    }
    return known;
  }

  read({ report, sentences }: Pick<Sketch, 'report' | 'sentences'>): ReportWords {
    const text: string[] = [];
    const hashes: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const inSentence: number[] = [];
    let sentence = 0;
    for (const match of report.text.matchAll(word)) {
      const start = match.index;
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
      const folded = this.#fold(match[0]);
      text.push(folded.text);
      hashes.push(folded.hash);
      starts.push(start);
      ends.push(start + match[0].length);
      inSentence.push(sentence);
    }
    return {
      length: text.length,
      text,
      hash: Uint32Array.from(hashes),
      start: Uint32Array.from(starts),
      end: Uint32Array.from(ends),
      sentence: Uint32Array.from(inSentence),
    };
  }
}

/** Words `from` (included) to `to` (excluded) that lie inside a span. */
export const wordsIn = (words: ReportWords, span: Span): { readonly from: number; readonly to: number } => {
  const first = (offset: number): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words.start[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = first(span.start);
  let to = first(span.end);
  if (to > from && words.end[to - 1]! > span.end) to--;
  return { from, to };
};
