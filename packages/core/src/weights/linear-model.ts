import type { WeightsFile } from './weights-file.ts';

/**
 * Weights of features for classes, stored sparsely: a feature has a row of (class, weight) pairs. Arrays in the file:
 * `keys` u32 (hash of each feature), `rows` u32 (start of its pairs, one more for the end), `classes` u8, `weights` i16.
 * In memory a feature costs one look into a table that holds key and row side by side: most of the time of a linear
 * model is waiting for memory.
 */
export class LinearModel {
  /** Key, then start and length of the row (`start * 256 + length`), for each slot; length 0 marks an empty slot. */
  readonly #table: Uint32Array;
  readonly #mask: number;
  /** A bit for each hash cut short: most features that have no weights are told by one look into little memory. */
  readonly #seen: Uint32Array;
  readonly #seenShift: number;
  /** `weight * 256 + class` of each pair. */
  readonly #pairs: Int32Array;

  constructor(file: WeightsFile, prefix = '') {
    const keys = file.array(`${prefix}keys`, 'u32');
    const rows = file.array(`${prefix}rows`, 'u32');
    const classes = file.array(`${prefix}classes`, 'u8');
    const weights = file.array(`${prefix}weights`, 'i16');
    this.#pairs = new Int32Array(weights.length);
    for (let i = 0; i < weights.length; i++) this.#pairs[i] = weights[i]! * 256 + classes[i]!;
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#table = new Uint32Array(size * 2);
    const bits = Math.max(5, Math.min(21, Math.ceil(Math.log2(keys.length + 1)) + 3));
    this.#seen = new Uint32Array(2 ** (bits - 5));
    this.#seenShift = 32 - bits;
    for (let i = 0; i < keys.length; i++) {
      const bit = keys[i]! >>> this.#seenShift;
      this.#seen[bit >>> 5] = this.#seen[bit >>> 5]! | (1 << (bit & 31));
      let slot = keys[i]! & this.#mask;
      while (this.#table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#table[slot * 2] = keys[i]!;
      this.#table[slot * 2 + 1] = rows[i]! * 256 + Math.min(255, rows[i + 1]! - rows[i]!);
    }
  }

  /** Adds the weights of a feature to the scores of the classes, from `offset` on. */
  add(feature: number, scores: Int32Array, offset = 0): void {
    const bit = feature >>> this.#seenShift;
    if ((this.#seen[bit >>> 5]! & (1 << (bit & 31))) === 0) return;
    const table = this.#table;
    let slot = feature & this.#mask;
    for (;;) {
      const row = table[slot * 2 + 1]!;
      if (row === 0) return;
      if (table[slot * 2] === feature) {
        const pairs = this.#pairs;
        const start = row >>> 8;
        const end = start + (row & 255);
        for (let i = start; i < end; i++) {
          const pair = pairs[i]!;
          const at = offset + (pair & 255);
          scores[at] = scores[at]! + (pair >> 8);
        }
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}
