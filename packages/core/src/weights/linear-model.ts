import { HashIndex } from './hash-index.ts';
import type { WeightsFile } from './weights-file.ts';

/**
 * Weights of features for classes, stored sparsely: a feature has a row of (class, weight) pairs. Arrays in the file:
 * `keys` u32 (hash of each feature), `rows` u32 (start of its pairs, one more for the end), `classes` u8, `weights` i16.
 */
export class LinearModel {
  readonly #index: HashIndex;
  readonly #rows: Uint32Array;
  readonly #classes: Uint8Array;
  readonly #weights: Int16Array;

  constructor(file: WeightsFile, prefix = '') {
    this.#index = new HashIndex(file.array(`${prefix}keys`, 'u32'));
    this.#rows = file.array(`${prefix}rows`, 'u32');
    this.#classes = file.array(`${prefix}classes`, 'u8');
    this.#weights = file.array(`${prefix}weights`, 'i16');
  }

  /** Adds the weights of a feature to the scores of the classes, from `offset` on. */
  add(feature: number, scores: Int32Array, offset = 0): void {
    const row = this.#index.find(feature);
    if (row < 0) return;
    const end = this.#rows[row + 1]!;
    for (let i = this.#rows[row]!; i < end; i++) {
      const at = offset + this.#classes[i]!;
      scores[at] = scores[at]! + this.#weights[i]!;
    }
  }
}
