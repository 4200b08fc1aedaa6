import { parsing, relationNames } from '@sitrep/core/reading';
import { seededRandom } from '../random.ts';

/** Values that are learnt, their gradients, and what Adam remembers of them. Rows are touched one by one. */
export class Parameters {
  readonly values: Float32Array<ArrayBuffer>;
  readonly gradients: Float32Array<ArrayBuffer>;
  readonly width: number;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #touched: Uint8Array;
  readonly #list: number[] = [];

  constructor(rows: number, width: number, spread: number, random: () => number) {
    this.width = width;
    this.values = new Float32Array(rows * width);
    this.gradients = new Float32Array(rows * width);
    this.#mean = new Float32Array(rows * width);
    this.#square = new Float32Array(rows * width);
    this.#touched = new Uint8Array(rows);
    if (spread > 0) for (let i = 0; i < this.values.length; i++) this.values[i] = (random() * 2 - 1) * spread;
  }

  /** Says that the row's gradients are about to grow. */
  touch(row: number): void {
    if (this.#touched[row]! === 1) return;
    this.#touched[row] = 1;
    this.#list.push(row);
  }

  /** One step of Adam on the touched rows; `step` counts from 1. `decay` draws values towards zero. */
  update(rate: number, step: number, decay: number): void {
    const { values, gradients, width } = this;
    const mean = this.#mean;
    const square = this.#square;
    const b1 = 0.9;
    const b2 = 0.98;
    const scale = (rate * Math.sqrt(1 - b2 ** step)) / (1 - b1 ** step);
    const keep = 1 - decay * rate;
    for (const row of this.#list) {
      this.#touched[row] = 0;
      for (let i = row * width; i < (row + 1) * width; i++) {
        const g = gradients[i]!;
        gradients[i] = 0;
        const m = (mean[i] = b1 * mean[i]! + (1 - b1) * g);
        const v = (square[i] = b2 * square[i]! + (1 - b2) * g * g);
        values[i] = values[i]! * keep - (scale * m) / (Math.sqrt(v) + 1e-8);
      }
    }
    this.#list.length = 0;
  }
}

export interface NetworkSizes {
  readonly hidden: number;
  readonly dimensions: number;
  readonly words: number;
  readonly tags: number;
}

const relationCount = relationNames.length;
export const slotCount = parsing.wordSlots.length;

/** The network as it is trained: the same layers as the one that reads, in floating point. */
export class FloatNetwork {
  readonly sizes: NetworkSizes;
  /** What each word's vector differs by from the one it came with. */
  readonly words: Parameters;
  readonly products: Parameters;
  readonly table: Parameters;
  readonly bias: Parameters;
  /** Rows of moves, then of relations of left arcs, then of right arcs; the last column is the bias. */
  readonly output: Parameters;
  readonly all: readonly Parameters[];
  /** Vectors that words came with. */
  readonly given: Float32Array;

  constructor(sizes: NetworkSizes, given: Float32Array, seed: number) {
    const random = seededRandom(seed);
    const { hidden, dimensions, words, tags } = sizes;
    const rows = parsing.plainSlotRows(tags);
    this.sizes = sizes;
    this.given = given;
    this.words = new Parameters(words, dimensions, 0, random);
    this.products = new Parameters(slotCount * dimensions, hidden, Math.sqrt(3 / (dimensions * 4)), random);
    this.table = new Parameters(rows[rows.length - 1]!, hidden, 0.1, random);
    this.bias = new Parameters(1, hidden, 0, random);
    this.output = new Parameters(3 + 2 * relationCount, hidden + 1, Math.sqrt(3 / hidden), random);
    this.all = [this.words, this.products, this.table, this.bias, this.output];
  }
}
