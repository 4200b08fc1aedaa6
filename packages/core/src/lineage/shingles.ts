import type { ReportWords } from '../corpus/index.ts';

/** Hash of the `size` words from each word on; the last `size - 1` words begin no shingle. */
export const shingleHashes = (words: ReportWords, size: number): Uint32Array => {
  const count = Math.max(0, words.length - size + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0x9e3779b9;
    for (let k = 0; k < size; k++) {
      hash = Math.imul(hash ^ words.hash[i + k]!, 0x01000193);
      hash = (hash << 13) | (hash >>> 19);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hashes[i] = (hash ^ (hash >>> 16)) >>> 0;
  }
  return hashes;
};
