import { readWeights } from '@sitrep/english/weights';
import { HashIndex } from './hash-index.ts';
import { hashText } from './hashing.ts';
import { WeightsFile } from './weights-file.ts';

let words: HashIndex | undefined;
let cluster: Uint16Array;
let coarse: Uint16Array;
let coarsest: Uint16Array;

const load = (): HashIndex => {
  const file = new WeightsFile(readWeights('word-clusters'));
  words = new HashIndex(file.array('keys', 'u32'));
  cluster = file.array('clusters', 'u16');
  coarse = file.array('coarse', 'u16');
  coarsest = file.array('coarsest', 'u16');
  return words;
};

/** A word that stands in no cluster. */
export const noCluster = 0;

/**
 * Words that stand in like company share a cluster: 1 to 1,024, or `noCluster`. Expects lower case. Made from word
 * vectors of newswire by packages/training.
 */
export const clusterOf = (lower: string): number => {
  const word = (words ?? load()).find(hashText(lower));
  return word < 0 ? noCluster : cluster[word]! + 1;
};

/** The cluster's place in a division into 256 groups: 1 to 256, or `noCluster`. */
export const coarseCluster = (fine: number): number => (fine === noCluster ? noCluster : coarse[fine - 1]! + 1);

/** The cluster's place in a division into 64 groups: 1 to 64, or `noCluster`. */
export const coarsestCluster = (fine: number): number => (fine === noCluster ? noCluster : coarsest[fine - 1]! + 1);
