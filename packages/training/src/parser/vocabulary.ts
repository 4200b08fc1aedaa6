import { clusterOf, hashText, noCluster, parsing } from '@sitrep/core/reading';
import { readVectors } from '../clusters/read-vectors.ts';
import { principalDirections } from './principal.ts';

const { sharedWordRows, wordShapes } = parsing;

export interface Vocabulary {
  /** Hashes of the words with rows of their own. */
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly rows: parsing.WordRows;
  readonly dimensions: number;
  /** The vector each row begins with, shared rows first. */
  readonly given: Float32Array<ArrayBuffer>;
}

/** Length that most vectors have: about one a dimension in sixteen, which suits the first layer. */
const norm = 3;

/**
 * Words of the treebanks that stand there twice or more, then the most frequent of newswire up to `size`, with vectors
 * of `dimensions` values: the main directions of those in the file at `path`.
 */
export const vocabularyOf = (counts: ReadonlyMap<string, number>, size: number, dimensions: number, path: string): Vocabulary => {
  const vectors = readVectors(path, 130_000);
  const { mean, directions } = principalDirections(vectors.values.subarray(0, 20_000 * vectors.dimensions), vectors.dimensions, dimensions);
  const vectorOf = new Map<string, Float32Array>();
  const centres = new Float64Array(sharedWordRows * dimensions);
  const members = new Float64Array(sharedWordRows);
  for (const [i, word] of vectors.words.entries()) {
    const vector = Float32Array.from(directions, (direction) => {
      let sum = 0;
      for (let d = 0; d < vectors.dimensions; d++) sum += direction[d]! * (vectors.values[i * vectors.dimensions + d]! - mean[d]!);
      return sum * norm;
    });
    vectorOf.set(word, vector);
    const cluster = clusterOf(word);
    if (cluster === noCluster) continue;
    const row = wordShapes.length + cluster;
    members[row] = members[row]! + 1;
    for (let d = 0; d < dimensions; d++) centres[row * dimensions + d] = centres[row * dimensions + d]! + vector[d]!;
  }
  const chosen = new Set<string>();
  for (const [word, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    if (count >= 2 && chosen.size < size && !/^\d/.test(word)) chosen.add(word);
  for (const word of vectors.words) if (chosen.size < size) chosen.add(word);
  const words = [...chosen];
  const given = new Float32Array((sharedWordRows + words.length) * dimensions);
  for (let row = 0; row < sharedWordRows; row++)
    for (let d = 0; d < dimensions; d++) given[row * dimensions + d] = centres[row * dimensions + d]! / Math.max(1, members[row]!);
  for (const [i, word] of words.entries()) {
    const cluster = clusterOf(word);
    const row = (wordShapes.length + cluster) * dimensions;
    const vector = vectorOf.get(word) ?? (cluster === noCluster ? undefined : given.subarray(row, row + dimensions));
    if (vector) given.set(vector, (sharedWordRows + i) * dimensions);
  }
  const keys = Uint32Array.from(words, (word) => hashText(word));
  return { keys, rows: new parsing.WordRows(keys), dimensions, given };
};
