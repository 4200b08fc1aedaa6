/**
 * One-permutation MinHash (Li, Owen, Zhang 2012): every shingle is hashed once, the top bits choose a bin, the smallest
 * rest in a bin is its value. Empty bins borrow from the next full one at a fixed offset (Shrivastava, Li 2014), so that
 * short texts compare too. Bands of bins are the keys under which similar texts meet.
 */

const binBits = 7;
const bins = 1 << binBits;
const rows = 2;
const empty = 0xffffffff;

/** The signature of a set of 32-bit shingle hashes: `bins` values; all `empty` for no shingles. */
export const signature = (shingles: Uint32Array): Uint32Array => {
  const lowest = new Uint32Array(bins).fill(empty);
  for (const hash of shingles) {
    const bin = hash >>> (32 - binBits);
    const rest = (hash << binBits) >>> 0;
    if (rest < lowest[bin]!) lowest[bin] = rest;
  }
  if (shingles.length === 0) return lowest;
  const filled = new Uint32Array(bins);
  for (let bin = 0; bin < bins; bin++) {
    let from = bin;
    let steps = 0;
    while (lowest[from] === empty && steps < bins) {
      from = (from + 1) % bins;
      steps++;
    }
    filled[bin] = steps === 0 ? lowest[from]! : (lowest[from]! + Math.imul(steps, 0x9e3779b1)) >>> 0;
  }
  return filled;
};

/** Estimate of the Jaccard similarity of two shingle sets, 0..1. */
export const similarity = (a: Uint32Array, b: Uint32Array): number => {
  let same = 0;
  for (let bin = 0; bin < bins; bin++) if (a[bin] === b[bin] && a[bin] !== empty) same++;
  return same / bins;
};

/** Keys of the bands of a signature: two texts that share one are candidates. */
export const bandKeys = (sig: Uint32Array): Float64Array => {
  const keys = new Float64Array(bins / rows);
  for (let band = 0; band < keys.length; band++) {
    let hash = Math.imul(band + 1, 0x85ebca6b);
    for (let row = 0; row < rows; row++) {
      hash = Math.imul(hash ^ sig[band * rows + row]!, 0x01000193);
      hash ^= hash >>> 15;
    }
    keys[band] = (hash >>> 0) + band * 0x1_0000_0000;
  }
  return keys;
};

/** True for the signature of a text without shingles, which is like no other. */
export const isBlank = (sig: Uint32Array): boolean => sig[0] === empty && sig.every((value) => value === empty);
