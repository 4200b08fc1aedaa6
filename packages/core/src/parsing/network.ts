import { VectorMemory } from '../simd/index.ts';
import { relationNames } from '../syntax/index.ts';
import type { WeightsFile } from '../weights/index.ts';
import { kernels, wholeBits, type Kernel } from './kernels.ts';
import { contextReach, contextSlots, contextWidth, plainSlotCount, wordSlots } from './slots.ts';
import { WordRows } from './words.ts';

/** What the parser can do next, in the order of the network's scores. */
export const moves = ['shift', 'left', 'right'] as const;
export const shift = 0;
export const left = 1;
export const right = 2;

/** Words of the longest sentence the network takes: what it keeps of each is bounded so. */
export const longestSentence = 512;

/** Both layers count in steps of 1/512, output weights in steps of 1/1024. */
const layerScale = 512;
const outputScale = 1 << wholeBits;
const wordSlotCount = wordSlots.length;
const contextCount = contextSlots.length;
const relationCount = relationNames.length;
const outputRows = moves.length + 2 * relationCount;
const slotCount = plainSlotCount + wordSlotCount + contextCount;
const wordsAtOnce = 64;

const limited = (value: number): number => Math.max(-32_767, Math.min(32_767, Math.round(value)));

/**
 * Two layers. The first tells each word of a sentence among the words and tags around it, once. The second sums up a
 * configuration: every value of a slot has a row that is added to it, so that nothing is multiplied at a move before
 * the output. Rows of words are products of their vectors with the slot's matrix, made when first asked for. All of it
 * is whole numbers: the same everywhere.
 *
 * Arrays in the file: `wordKeys`; `vectors` (i8, a row a word); `products` and `around` (i16, a matrix a word slot, and
 * one a place around a word); `tagsAround` and `table` (i8, a row a tag at each of those places, and a row a value of a
 * plain slot); `contextBias`, `contexts` (f32, a matrix a context slot), `bias`; `moves`, `relations` (f32, for left
 * and right arcs, the last column a bias); `scales` of vectors, products, table, around, tagsAround.
 */
export class Network {
  readonly words: WordRows;
  readonly #memory = new VectorMemory();
  readonly #run: Readonly<Record<Kernel, (...values: number[]) => void>>;
  /** Bytes of a row of either layer, and of all rows of a word. */
  readonly #rowBytes: number;
  readonly #contextBytes: number;
  readonly #wordBytes: number;
  readonly #vectors: Int8Array;
  readonly #vectorScale: number;
  readonly #dimensions: number;
  readonly #tagRows: number;
  readonly #biases: Int32Array;
  /** Places in memory. */
  readonly #table: number;
  readonly #products: number;
  readonly #around: number;
  readonly #tagsAround: number;
  readonly #contextBias: number;
  readonly #contexts: number;
  readonly #context: number;
  readonly #parts: number;
  readonly #nothing: number;
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
  #list = new Int32Array(0);
  #scores = new Int32Array(0);

  constructor(file: WeightsFile) {
    this.words = new WordRows(file.array('wordKeys', 'u32'));
    const [vectorScale = 1, productScale = 1, tableScale = 1, aroundScale = 1, tagsAroundScale = 1] = file.array('scales', 'f32');
    const bias = file.array('bias', 'f32');
    const contextBias = file.array('contextBias', 'f32');
    const [hidden, context] = [bias.length, contextBias.length];
    const products = file.array('products', 'i16');
    const around = file.array('around', 'i16');
    const tagsAround = file.array('tagsAround', 'i8');
    const table = file.array('table', 'i8');
    this.#rowBytes = hidden * 2;
    this.#contextBytes = context * 2;
    this.#wordBytes = wordSlotCount * this.#rowBytes + contextWidth * this.#contextBytes;
    this.#dimensions = products.length / wordSlotCount / hidden;
    this.#tagRows = tagsAround.length / contextWidth / context;
    this.#vectors = file.array('vectors', 'i8');
    this.#vectorScale = vectorScale;
    this.#wordPlace = new Int32Array(this.#vectors.length / this.#dimensions);
    this.#biases = new Int32Array(outputRows);

    const whole = (values: Int8Array | Float32Array, scale: number): number => {
      const at = memory.reserve(values.length * 2);
      const out = new Int16Array(memory.memory.buffer, at, values.length);
      for (let i = 0; i < values.length; i++) out[i] = limited(values[i]! * scale);
      return at;
    };
    const floats = (values: Int16Array, scale: number): number => {
      const at = memory.reserve(values.length * 4);
      const out = new Float32Array(memory.memory.buffer, at, values.length);
      for (let i = 0; i < values.length; i++) out[i] = values[i]! * scale;
      return at;
    };
    const memory = this.#memory;
    this.#table = whole(table, tableScale * layerScale);
    this.#tagsAround = whole(tagsAround, tagsAroundScale * layerScale);
    this.#products = floats(products, productScale * layerScale);
    this.#around = floats(around, aroundScale * layerScale);
    this.#bias = whole(bias, layerScale);
    this.#contextBias = whole(contextBias, layerScale);
    this.#contexts = whole(paired(file.array('contexts', 'f32'), hidden), outputScale);
    this.#context = memory.reserve(this.#contextBytes);
    this.#parts = memory.reserve(longestSentence * contextCount * this.#rowBytes);
    this.#nothing = memory.reserve(this.#rowBytes);
    this.#output = this.#readOutput(file, hidden);
    this.#hidden = memory.reserve(this.#rowBytes);
    this.#scoresAt = memory.reserve(outputRows * 4);
    this.#listAt = memory.reserve(slotCount * 4);
    this.#vectorAt = memory.reserve(this.#dimensions * 4);
    this.#run = memory.link<Kernel>(kernels());
    this.#look();
  }

  #readOutput(file: WeightsFile, hidden: number): number {
    const sources = [file.array('moves', 'f32'), file.array('relations', 'f32')];
    const at = this.#memory.reserve(outputRows * this.#rowBytes);
    const output = new Int16Array(this.#memory.memory.buffer, at, outputRows * hidden);
    let row = 0;
    for (const source of sources)
      for (let from = 0; from < source.length; from += hidden + 1, row++) {
        for (let j = 0; j < hidden; j++) output[row * hidden + j] = limited(source[from + j]! * outputScale);
        this.#biases[row] = Math.round(source[from + hidden]! * outputScale * layerScale);
      }
    return at;
  }

  /** Reads a sentence of at most `longestSentence` words: their rows and the numbers of their tags. */
  begin(words: Int32Array, tags: Int32Array, length: number): void {
    const [rowBytes, contextBytes] = [this.#rowBytes, this.#contextBytes];
    const run = this.#run;
    for (let i = 0; i < length; i++) this.#wordRows(words[i]!);
    const none = this.#wordRows(0);
    for (let i = 0; i < length; i++) {
      const list = this.#list;
      for (let k = 0; k < contextWidth; k++) {
        const at = i + k - contextReach;
        const inside = at >= 0 && at < length;
        const rows = inside ? this.#wordPlace[words[at]!]! : none;
        list[2 * k] = rows + wordSlotCount * rowBytes + k * contextBytes;
        list[2 * k + 1] = this.#tagsAround + (k * this.#tagRows + (inside ? tags[at]! + 1 : 0)) * contextBytes;
      }
      run.sumRows(this.#listAt, this.#listAt + contextWidth * 8, this.#contextBias, this.#context, contextBytes);
      for (let slot = 0; slot < contextCount; slot++) {
        const matrix = this.#contexts + slot * contextBytes * (rowBytes / 2);
        const out = this.#parts + (i * contextCount + slot) * rowBytes;
        run.multiplyWhole(this.#context, this.#context + contextBytes, matrix, out, rowBytes * 2);
      }
    }
  }

  /** Sets the second layer from the slots: the token and word row of each word slot, the row of each plain slot. */
  read(tokens: Int32Array, words: Int32Array, plain: Int32Array): void {
    const bytes = this.#rowBytes;
    const list = this.#list;
    for (let slot = 0; slot < wordSlotCount; slot++) list[slot] = this.#wordPlace[words[slot]!]! + slot * bytes;
    for (let slot = 0; slot < contextCount; slot++) {
      const token = tokens[contextSlots[slot]!]!;
      list[wordSlotCount + slot] = token < 0 ? this.#nothing : this.#parts + (token * contextCount + slot) * bytes;
    }
    for (let k = 0; k < plainSlotCount; k++) list[wordSlotCount + contextCount + k] = this.#table + plain[k]! * bytes;
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

  /** Adds the chances of the moves that are allowed (bits as in `move`) to `out`. */
  addMoveChances(allowed: number, out: Float64Array): void {
    this.#score(0, moves.length);
    const scores = Array.from(moves, (_, move) => (allowed & (1 << move) ? this.#scores[move]! + this.#biases[move]! : -Infinity));
    addChances(scores, out);
  }

  /** Adds the chances of the relations of an arc made by `move` to `out`. */
  addRelationChances(move: number, out: Float64Array): void {
    const from = move === left ? moves.length : moves.length + relationCount;
    this.#score(from, from + relationCount);
    const scores = Array.from(relationNames, (_, relation) => this.#scores[from + relation]! + this.#biases[from + relation]!);
    addChances(scores, out);
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
    this.#scores = new Int32Array(buffer, this.#scoresAt, outputRows);
  }

  /** Place of the rows of a word: one a word slot, then one a place around a word. */
  #wordRows(word: number): number {
    const known = this.#wordPlace[word]!;
    if (known > 0) return known;
    const dimensions = this.#dimensions;
    if (this.#free === 0) {
      this.#free = wordsAtOnce;
      this.#block = this.#memory.reserve(wordsAtOnce * this.#wordBytes);
      this.#look();
    }
    const place = this.#block + --this.#free * this.#wordBytes;
    const vector = new Float32Array(this.#memory.memory.buffer, this.#vectorAt, dimensions);
    for (let d = 0; d < dimensions; d++) vector[d] = this.#vectors[word * dimensions + d]! * this.#vectorScale;
    const end = this.#vectorAt + dimensions * 4;
    let out = place;
    for (let slot = 0; slot < wordSlotCount; slot++, out += this.#rowBytes)
      this.#run.multiply(this.#vectorAt, end, this.#products + slot * dimensions * this.#rowBytes * 2, out, this.#rowBytes * 2);
    for (let k = 0; k < contextWidth; k++, out += this.#contextBytes)
      this.#run.multiply(this.#vectorAt, end, this.#around + k * dimensions * this.#contextBytes * 2, out, this.#contextBytes * 2);
    this.#wordPlace[word] = place;
    return place;
  }
}

/** Adds the softmax of scores, whole numbers of the network's scale. */
function addChances(scores: readonly number[], out: Float64Array): void {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp((score - most) / (layerScale * outputScale)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  for (const [i, share] of shares.entries()) out[i] = out[i]! + share / all;
}

/** The matrix with two rows woven into one, as `multiplyWhole` wants it. */
function paired(matrix: Float32Array, width: number): Float32Array {
  const out = new Float32Array(matrix.length);
  for (let i = 0; i < matrix.length; i++) {
    const [row, column] = [Math.floor(i / width), i % width];
    out[(row >> 1) * width * 2 + column * 2 + (row & 1)] = matrix[i]!;
  }
  return out;
}
