import type { Corpus, Sketch } from '../corpus/index.ts';
import { FirstHolders } from './first-holders.ts';
import { bandKeys, isBlank, signature } from './minhash.ts';
import { shingleHashes } from './shingles.ts';

const wholeShingle = 4;
const passageShingle = 8;
/** Every so manieth shingle of a passage is an index key. */
const sampling = 6;

/**
 * Pairs of reports that may share text, as indexes into the corpus, the smaller first. Whole texts meet under the bands
 * of their MinHash, parts of texts under sampled eight-word shingles. All that meet under one key are paired with the
 * first of them only: the pairs grow with the reports, not with their square, and groups close through shared members.
 */
export const candidatePairs = (corpus: Corpus<Sketch>): readonly (readonly [number, number])[] => {
  const firsts = new FirstHolders();
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  const count = corpus.analyses.length;
  const meet = (key: number, index: number): void => {
    const leader = firsts.first(key, index);
    if (leader === index) return;
    const pair = leader * count + index;
    if (seen.has(pair)) return;
    seen.add(pair);
    pairs.push([leader, index]);
  };
  for (let index = 0; index < count; index++) {
    const words = corpus.words(index);
    const whole = signature(shingleHashes(words, wholeShingle));
    if (!isBlank(whole)) for (const key of bandKeys(whole)) meet(key, index);
    for (const hash of shingleHashes(words, passageShingle)) if (hash % sampling === 0) meet(-1 - hash, index);
  }
  return pairs;
};
