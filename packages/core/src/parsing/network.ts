import { relationNames } from '../syntax/index.ts';
import type { WeightsFile } from '../weights/index.ts';
import { plainSlotCount, wordSlots } from './slots.ts';
import { WordRows } from './words.ts';

/** What the parser can do next, in the order of the network's scores. */
export const moves = ['shift', 'left', 'right'] as const;
export const shift = 0;
export const left = 1;
export const right = 2;

/** Rows are kept as whole numbers of 1/1024. */
export const rowScale = 1024;
const pageWords = 128;
const wordSlotCount = wordSlots.length;
const relationCount = relationNames.length;

const wholeRows = (array: Int16Array | Int8Array, scale: number): Int16Array =>
  Int16Array.from(array, (value) => Math.round(value * scale * rowScale));

const scaled = (array: Int16Array, scale: number): Float32Array => Float32Array.from(array, (value) => value * scale);

/**
 * One hidden layer over the slots of a configuration. Each value of a slot has a row that is added to the layer, so
 * that nothing is multiplied before the output; rows of words are products of their vectors with the slot's matrix,
 * made when first asked for. Arrays in the file: `wordKeys`, `vectors` (i8, a row a word), `products` (i16, a matrix
 * a word slot), `table` (i8, a row a value of a plain slot), `bias`, `moves`, `relations` (for left and right), and
 * `scales` of vectors, products and table.
 */
export class Network {
  readonly words: WordRows;
  readonly hidden: Float32Array;
  readonly #sum: Int32Array;
  readonly #size: number;
  readonly #vectors: Int8Array;
  readonly #vectorScale: number;
  readonly #dimensions: number;
  readonly #products: Float32Array;
  readonly #table: Int16Array;
  readonly #bias: Int32Array;
  readonly #moves: Float32Array;
  readonly #relations: Float32Array;
  readonly #pages: Int16Array[] = [];
  /** Where each word's rows begin: page and place in it as one number, -1 until they are made. */
  readonly #placeOf: Int32Array;
  #made = 0;

  constructor(file: WeightsFile) {
    this.words = new WordRows(file.array('wordKeys', 'u32'));
    const [vectorScale = 1, productScale = 1, tableScale = 1] = file.array('scales', 'f32');
    const bias = file.array('bias', 'f32');
    this.#size = bias.length;
    this.#bias = Int32Array.from(bias, (value) => Math.round(value * rowScale));
    this.#products = scaled(file.array('products', 'i16'), productScale);
    this.#dimensions = this.#products.length / wordSlotCount / this.#size;
    this.#vectors = file.array('vectors', 'i8');
    this.#vectorScale = vectorScale;
    this.#table = wholeRows(file.array('table', 'i8'), tableScale);
    this.#moves = file.array('moves', 'f32').map((value) => value / rowScale);
    this.#relations = file.array('relations', 'f32').map((value) => value / rowScale);
    this.#placeOf = new Int32Array(this.#vectors.length / this.#dimensions).fill(-1);
    this.#sum = new Int32Array(this.#size);
    this.hidden = new Float32Array(this.#size);
  }

  /** Sets the hidden layer from the slots: the row of a word in each word slot, the row of each plain slot. */
  read(words: Int32Array, plain: Int32Array): void {
    const size = this.#size;
    const sum = this.#sum;
    const table = this.#table;
    sum.set(this.#bias);
    let k = 0;
    for (; k + 3 < plainSlotCount; k += 4) {
      const a = plain[k]! * size;
      const b = plain[k + 1]! * size;
      const c = plain[k + 2]! * size;
      const d = plain[k + 3]! * size;
      for (let j = 0; j < size; j++) sum[j] = sum[j]! + table[a + j]! + table[b + j]! + table[c + j]! + table[d + j]!;
    }
    for (; k < plainSlotCount; k++) {
      const a = plain[k]! * size;
      for (let j = 0; j < size; j++) sum[j] = sum[j]! + table[a + j]!;
    }
    for (let slot = 0; slot < wordSlotCount; slot++) {
      const word = words[slot]!;
      let place = this.#placeOf[word]!;
      if (place < 0) place = this.#make(word);
      const page = this.#pages[(place / pageWords) | 0]!;
      const start = ((place % pageWords) * wordSlotCount + slot) * size;
      for (let j = 0; j < size; j++) sum[j] = sum[j]! + page[start + j]!;
    }
    const hidden = this.hidden;
    for (let j = 0; j < size; j++) hidden[j] = sum[j]! > 0 ? sum[j]! : 0;
  }

  /** Score of a move for the hidden layer as it is. */
  score(move: number): number {
    return this.#output(this.#moves, move);
  }

  /** The likeliest relation of an arc made by `left` or `right`. */
  relation(move: number): number {
    const offset = move === left ? 0 : relationCount;
    let best = 0;
    let bestScore = -Infinity;
    for (let relation = 0; relation < relationCount; relation++) {
      const score = this.#output(this.#relations, offset + relation);
      if (score <= bestScore) continue;
      best = relation;
      bestScore = score;
    }
    return best;
  }

  /** The last column of an output row is its bias. */
  #output(rows: Float32Array, row: number): number {
    const size = this.#size;
    const start = row * (size + 1);
    const hidden = this.hidden;
    let score = rows[start + size]! * rowScale;
    for (let j = 0; j < size; j++) score += hidden[j]! * rows[start + j]!;
    return score;
  }

  #make(word: number): number {
    const place = this.#made++;
    if (place % pageWords === 0) this.#pages.push(new Int16Array(pageWords * wordSlotCount * this.#size));
    const page = this.#pages[(place / pageWords) | 0]!;
    const size = this.#size;
    const dimensions = this.#dimensions;
    const sum = new Float64Array(size);
    for (let slot = 0; slot < wordSlotCount; slot++) {
      sum.fill(0);
      for (let d = 0; d < dimensions; d++) {
        const value = this.#vectors[word * dimensions + d]! * this.#vectorScale;
        const row = (slot * dimensions + d) * size;
        for (let j = 0; j < size; j++) sum[j] = sum[j]! + value * this.#products[row + j]!;
      }
      const start = ((place % pageWords) * wordSlotCount + slot) * size;
      for (let j = 0; j < size; j++) page[start + j] = Math.round(sum[j]! * rowScale);
    }
    this.#placeOf[word] = place;
    return place;
  }
}
