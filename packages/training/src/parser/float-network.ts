import { parsing, relationNames, simd } from '@sitrep/core/reading';
import { seededRandom } from '../random.ts';
import { kernels, type Kernel } from './kernels.ts';

type Kernels = Readonly<Record<Kernel, (...values: number[]) => void>>;

/** A stretch of floats in the memory that the kernels work on. */
export class Floats {
  readonly at: number;
  readonly length: number;
  readonly #memory: simd.VectorMemory;
  #view = new Float32Array(0);

  constructor(memory: simd.VectorMemory, length: number) {
    this.#memory = memory;
    this.length = length;
    this.at = memory.reserve(length * 4);
  }

  /** A view of them: to be asked for anew where memory may have grown. */
  get values(): Float32Array<ArrayBuffer> {
    if (this.#view.length !== this.length) this.#view = new Float32Array(this.#memory.memory.buffer, this.at, this.length);
    return this.#view;
  }
}

/** Rows that are learnt, their gradients, and what Adam remembers of them. Only rows that were touched change. */
export class Parameters {
  readonly width: number;
  readonly weights: Floats;
  readonly gradient: Floats;
  readonly #mean: Floats;
  readonly #square: Floats;
  readonly #touched: Uint8Array;
  readonly #list: number[] = [];

  constructor(memory: simd.VectorMemory, rows: number, width: number, spread: number, random: () => number) {
    this.width = width;
    this.weights = new Floats(memory, rows * width);
    this.gradient = new Floats(memory, rows * width);
    this.#mean = new Floats(memory, rows * width);
    this.#square = new Floats(memory, rows * width);
    this.#touched = new Uint8Array(rows);
    const { values } = this.weights;
    if (spread > 0) for (let i = 0; i < values.length; i++) values[i] = (random() * 2 - 1) * spread;
  }

  get values(): Float32Array<ArrayBuffer> {
    return this.weights.values;
  }

  /** Says that the row's gradients are about to grow. */
  touch(row: number): void {
    if (this.#touched[row]! === 1) return;
    this.#touched[row] = 1;
    this.#list.push(row);
  }

  /** One step of Adam on the touched rows; `step` counts from 1. `decay` draws values towards zero. */
  update(run: Kernels, rate: number, step: number, decay: number): void {
    const [b1, b2] = [0.9, 0.98];
    const scale = (rate * Math.sqrt(1 - b2 ** step)) / (1 - b1 ** step);
    const bytes = this.width * 4;
    for (const row of this.#list) {
      this.#touched[row] = 0;
      const from = row * bytes;
      const values = this.weights.at + from;
      run.adam(
        values,
        values + bytes,
        this.gradient.at + from,
        this.#mean.at + from,
        this.#square.at + from,
        b1,
        1 - b1,
        b2,
        1 - b2,
        scale,
        1 - decay * rate,
        1e-8,
      );
    }
    this.#list.length = 0;
  }
}

export interface NetworkSizes {
  readonly hidden: number;
  /** Values that tell a word among those around it. */
  readonly context: number;
  readonly dimensions: number;
  readonly words: number;
  readonly tags: number;
}

const relationCount = relationNames.length;
export const slotCount = parsing.wordSlots.length;
export const contextCount = parsing.contextSlots.length;
/** Rows of the output: moves, then relations of left arcs, then of right arcs. */
export const outputRows = parsing.moves.length + 2 * relationCount;

/** The network as it is trained: the same layers as the one that reads, in floating point. */
export class FloatNetwork {
  readonly sizes: NetworkSizes;
  readonly memory = new simd.VectorMemory();
  readonly run: Kernels;
  /** What each word's vector differs by from the one it came with. */
  readonly words: Parameters;
  readonly products: Parameters;
  /** From a word's vector to the context of the words around: a matrix for each place in reach. */
  readonly around: Parameters;
  /** A row for each tag (none first) at each place in reach. */
  readonly tagsAround: Parameters;
  readonly contextBias: Parameters;
  /** From a word's context to the hidden layer: a matrix for each context slot. */
  readonly contexts: Parameters;
  readonly table: Parameters;
  readonly bias: Parameters;
  readonly output: Parameters;
  /** One row, filled up to whole vectors. */
  readonly outputBias: Parameters;
  readonly all: readonly Parameters[];
  /** Vectors that words came with. */
  readonly given: Float32Array;

  constructor(sizes: NetworkSizes, given: Float32Array, seed: number) {
    const random = seededRandom(seed);
    const { hidden, context, dimensions, words, tags } = sizes;
    const rows = parsing.plainSlotRows(tags);
    const { memory } = this;
    this.run = memory.link<Kernel>(kernels());
    this.sizes = sizes;
    this.given = given;
    this.words = new Parameters(memory, words, dimensions, 0, random);
    this.products = new Parameters(memory, slotCount * dimensions, hidden, Math.sqrt(3 / (dimensions * 4)), random);
    this.around = new Parameters(memory, parsing.contextWidth * dimensions, context, Math.sqrt(3 / (dimensions * 4)), random);
    this.tagsAround = new Parameters(memory, parsing.contextWidth * (tags + 1), context, 0.2, random);
    this.contextBias = new Parameters(memory, 1, context, 0, random);
    this.contexts = new Parameters(memory, contextCount * context, hidden, Math.sqrt(3 / (context * 3)), random);
    this.table = new Parameters(memory, rows[rows.length - 1]!, hidden, 0.1, random);
    this.bias = new Parameters(memory, 1, hidden, 0, random);
    this.output = new Parameters(memory, outputRows, hidden, Math.sqrt(3 / hidden), random);
    this.outputBias = new Parameters(memory, 1, (outputRows + 3) & ~3, 0, random);
    this.all = [
      this.words,
      this.products,
      this.around,
      this.tagsAround,
      this.contextBias,
      this.contexts,
      this.table,
      this.bias,
      this.output,
      this.outputBias,
    ];
  }
}
