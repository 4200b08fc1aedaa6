import { VectorMemory } from '../simd/index.ts';
import { relationNames } from '../syntax/index.ts';
import type { WeightsFile } from '../weights/index.ts';
import { kernels, type Kernel } from './kernels.ts';
import { plainSlotCount, wordSlots } from './slots.ts';
import { WordRows } from './words.ts';

/** What the parser can do next, in the order of the network's scores. */
export const moves = ['shift', 'left', 'right'] as const;
export const shift = 0;
export const left = 1;
export const right = 2;

/** The hidden layer counts in steps of 1/512, its output weights in steps of 1/1024. */
const hiddenScale = 512;
const outputScale = 1024;
const wordSlotCount = wordSlots.length;
const relationCount = relationNames.length;
const slotCount = plainSlotCount + wordSlotCount;
const wordsAtOnce = 64;

const limited = (value: number): number => Math.max(-32_767, Math.min(32_767, Math.round(value)));

/**
 * One hidden layer over the slots of a configuration. Each value of a slot has a row that is added to the layer, so
 * that nothing is multiplied before the output; rows of words are products of their vectors with the slot's matrix,
 * made when first asked for. All of it is whole numbers: the same everywhere.
 *
 * Arrays in the file: `wordKeys`, `vectors` (i8, a row a word), `products` (i16, a matrix a word slot), `table` (i8, a
 * row a value of a plain slot), `bias`, `moves`, `relations` (f32, for left and right arcs, the last column a bias),
 * and `scales` of vectors, products and table.
 */
export class Network {
  readonly words: WordRows;
  readonly #memory = new VectorMemory();
  readonly #run: Readonly<Record<Kernel, (...values: number[]) => void>>;
  readonly #rowBytes: number;
  readonly #vectors: Int8Array;
  readonly #vectorScale: number;
  readonly #dimensions: number;
  readonly #biases: Int32Array;
  /** Places in memory. */
  readonly #table: number;
  readonly #products: number;
  readonly #bias: number;
  readonly #output: number;
  readonly #hidden: number;
  readonly #scoresAt: number;
  readonly #listAt: number;
  readonly #vectorAt: number;
  /** Place of each word's rows, 0 until they are made. */
  readonly #wordPlace: Int32Array;
  /** Memory for words yet to come, and how many of it are made. */
  #block = 0;
  #free = 0;
  #list: Int32Array;
  #scores: Int32Array;

  constructor(file: WeightsFile) {
    this.words = new WordRows(file.array('wordKeys', 'u32'));
    const [vectorScale = 1, productScale = 1, tableScale = 1] = file.array('scales', 'f32');
    const bias = file.array('bias', 'f32');
    const size = bias.length;
    const products = file.array('products', 'i16');
    const table = file.array('table', 'i8');
    const [move, relation] = [file.array('moves', 'f32'), file.array('relations', 'f32')];
    this.#rowBytes = size * 2;
    this.#dimensions = products.length / wordSlotCount / size;
    this.#vectors = file.array('vectors', 'i8');
    this.#vectorScale = vectorScale;
    this.#wordPlace = new Int32Array(this.#vectors.length / this.#dimensions);

    const memory = this.#memory;
    const outputRows = moves.length + 2 * relationCount;
    this.#table = memory.reserve(table.length * 2);
    this.#products = memory.reserve(products.length * 4);
    this.#bias = memory.reserve(size * 2);
    this.#output = memory.reserve(outputRows * size * 2);
    this.#hidden = memory.reserve(size * 2);
    this.#scoresAt = memory.reserve(outputRows * 4);
    this.#listAt = memory.reserve(slotCount * 4);
    this.#vectorAt = memory.reserve(this.#dimensions * 4);
    this.#list = this.#scores = new Int32Array(0);
    this.#biases = new Int32Array(outputRows);
    const { buffer } = memory.memory;
    new Int16Array(buffer, this.#table, table.length).set(Int16Array.from(table, (value) => limited(value * tableScale * hiddenScale)));
    new Float32Array(buffer, this.#products, products.length).set(
      Float32Array.from(products, (value) => value * productScale * hiddenScale),
    );
    new Int16Array(buffer, this.#bias, size).set(Int16Array.from(bias, (value) => limited(value * hiddenScale)));
    const output = new Int16Array(buffer, this.#output, outputRows * size);
    for (let row = 0; row < outputRows; row++) {
      const [source, at] = row < moves.length ? [move, row] : [relation, row - moves.length];
      for (let j = 0; j < size; j++) output[row * size + j] = limited(source[at * (size + 1) + j]! * outputScale);
      this.#biases[row] = Math.round(source[at * (size + 1) + size]! * outputScale * hiddenScale);
    }
    this.#run = memory.link<Kernel>(kernels());
    this.#look();
  }

  /** Sets the hidden layer from the slots: the row of a word in each word slot, the row of each plain slot. */
  read(words: Int32Array, plain: Int32Array): void {
    const bytes = this.#rowBytes;
    for (let slot = 0; slot < wordSlotCount; slot++) {
      const place = this.#wordPlace[words[slot]!]! || this.#make(words[slot]!);
      this.#list[slot] = place + slot * bytes;
    }
    const list = this.#list;
    const table = this.#table;
    for (let k = 0; k < plainSlotCount; k++) list[wordSlotCount + k] = table + plain[k]! * bytes;
    this.#run.sumRows(this.#listAt, this.#listAt + slotCount * 4, this.#bias, this.#hidden, bytes);
  }

  /** The likeliest of the moves that are allowed, given as bits: 1 shift, 2 left, 4 right. */
  move(allowed: number): number {
    this.#score(0, moves.length);
    let best = -1;
    let most = 0;
    for (let move = 0; move < moves.length; move++) {
      const score = this.#scores[move]! + this.#biases[move]!;
      if ((allowed & (1 << move)) === 0 || (best >= 0 && score <= most)) continue;
      best = move;
      most = score;
    }
    return best;
  }

  /** The likeliest relation of an arc made by `left` or `right`. */
  relation(move: number): number {
    const from = move === left ? moves.length : moves.length + relationCount;
    this.#score(from, from + relationCount);
    let best = 0;
    let most = -Infinity;
    for (let relation = 0; relation < relationCount; relation++) {
      const score = this.#scores[from + relation]! + this.#biases[from + relation]!;
      if (score <= most) continue;
      best = relation;
      most = score;
    }
    return best;
  }

  #score(from: number, to: number): void {
    const bytes = this.#rowBytes;
    const output = this.#output;
    this.#run.scoreRows(output + from * bytes, output + to * bytes, this.#hidden, this.#scoresAt + from * 4, bytes);
  }

  /** Views of the memory; those made before it grew are empty. */
  #look(): void {
    const { buffer } = this.#memory.memory;
    this.#list = new Int32Array(buffer, this.#listAt, slotCount);
    this.#scores = new Int32Array(buffer, this.#scoresAt, this.#biases.length);
  }

  /** Makes the rows of a word, one a slot. Returns their place. */
  #make(word: number): number {
    const bytes = this.#rowBytes;
    const dimensions = this.#dimensions;
    if (this.#free % wordsAtOnce === 0) {
      this.#free = 0;
      this.#block = this.#memory.reserve(wordsAtOnce * wordSlotCount * bytes);
      this.#look();
    }
    const place = this.#block + this.#free++ * wordSlotCount * bytes;
    const vector = new Float32Array(this.#memory.memory.buffer, this.#vectorAt, dimensions);
    for (let d = 0; d < dimensions; d++) vector[d] = this.#vectors[word * dimensions + d]! * this.#vectorScale;
    for (let slot = 0; slot < wordSlotCount; slot++) {
      const matrix = this.#products + slot * dimensions * bytes * 2;
      this.#run.multiply(this.#vectorAt, this.#vectorAt + dimensions * 4, matrix, place + slot * bytes, bytes * 2);
    }
    this.#wordPlace[word] = place;
    return place;
  }
}
