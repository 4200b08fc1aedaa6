import { parsing } from '@sitrep/core/reading';
import type { Example } from './example.ts';
import { contextCount, Floats, slotCount, type FloatNetwork } from './float-network.ts';
import { Masks } from './masks.ts';

const { contextReach, contextWidth } = parsing;
/** Word slots, then context slots. */
export const partCount = slotCount + contextCount;

export interface WordOptions {
  /** Shares of a word's vector and of its context that sleep in a sentence. */
  readonly wordSleep: number;
  readonly contextSleep: number;
  /** Chance of a word to be told only by the vector it came with. */
  readonly wordDropout: (word: number) => number;
}

/** What the words of a sentence, each alone and among those around it, add to the hidden layer; and the way back. */
export class WordLayer {
  /** Row of each token (and of none, last) in each slot: its part of the hidden layer, and the gradient of it. */
  readonly parts: Floats;
  readonly partGradients: Floats;
  readonly #network: FloatNetwork;
  readonly #random: () => number;
  readonly #wordDropout: (word: number) => number;
  readonly #wordMask: Masks;
  readonly #contextMask: Masks;
  /** Where the mask of each word begins. */
  readonly #wordMaskAt: Int32Array;
  readonly #contextMaskAt: Int32Array;
  /** Words that are told by what was learnt of them. */
  readonly #known: Uint8Array;
  readonly #vectors: Floats;
  readonly #vectorGradients: Floats;
  readonly #contexts: Floats;
  readonly #contextGradients: Floats;
  readonly #aroundPart: Floats;
  readonly #list: Floats;
  readonly #used: Uint8Array;
  #length = 0;

  /** `longest` bounds the words of a sentence. */
  constructor(network: FloatNetwork, longest: number, options: WordOptions, random: () => number) {
    const { hidden, context, dimensions } = network.sizes;
    const floats = (length: number): Floats => new Floats(network.memory, length);
    this.#network = network;
    this.#random = random;
    this.#wordDropout = options.wordDropout;
    this.parts = floats((longest + 1) * partCount * hidden);
    this.partGradients = floats((longest + 1) * partCount * hidden);
    this.#contexts = floats((longest + 1) * context);
    this.#contextGradients = floats((longest + 1) * context);
    this.#aroundPart = floats(contextWidth * context);
    this.#vectors = floats((longest + 1) * dimensions);
    this.#vectorGradients = floats((longest + 1) * dimensions);
    this.#list = floats(contextWidth * 2);
    this.#used = new Uint8Array((longest + 1) * partCount);
    this.#known = new Uint8Array(longest + 1);
    this.#wordMask = new Masks(options.wordSleep, random);
    this.#contextMask = new Masks(options.contextSleep, random);
    this.#wordMaskAt = new Int32Array(longest + 1);
    this.#contextMaskAt = new Int32Array(longest + 1);
  }

  /** Reads a sentence. */
  begin(example: Example): void {
    this.#length = example.words.length;
    this.#readWords(example);
    this.#readContexts(example);
  }

  /** Takes the gradients of the parts back to the words. */
  finish(example: Example): void {
    this.#learnContexts(example);
    this.#learnWords(example);
  }

  #readWords(example: Example): void {
    const { dimensions } = this.#network.sizes;
    const { given, words } = this.#network;
    const length = example.words.length;
    const known = this.#known;
    const vectors = this.#vectors.values;
    const learnt = words.values;
    this.#used.fill(0, 0, (length + 1) * partCount);
    this.#vectorGradients.values.fill(0, 0, (length + 1) * dimensions);
    for (let i = 0; i <= length; i++) {
      const word = i < length ? example.words[i]! : 0;
      known[i] = this.#random() >= this.#wordDropout(word) ? 1 : 0;
      const mask = (this.#wordMaskAt[i] = this.#wordMask.next(dimensions));
      for (let d = 0; d < dimensions; d++) {
        const value = given[word * dimensions + d]! + (known[i] === 1 ? learnt[word * dimensions + d]! : 0);
        vectors[i * dimensions + d] = value * this.#wordMask.values[mask + d]!;
      }
    }
  }

  /** Lists the rows that make the context of a word; `weights` or `gradient` of the tags' rows. */
  #listTags(example: Example, i: number, list: Int32Array, from: number): void {
    const { context } = this.#network.sizes;
    const { weights } = this.#network.tagsAround;
    const tagRows = this.#network.sizes.tags + 1;
    for (let k = 0; k < contextWidth; k++) {
      const at = i + k - contextReach;
      const tag = at >= 0 && at < example.tags.length ? example.tags[at]! + 1 : 0;
      list[from + k] = weights.at + (k * tagRows + tag) * context * 4;
    }
  }

  /** The context of each word: what stands around it. None, behind the last, has none. */
  #readContexts(example: Example): void {
    const { context, dimensions } = this.#network.sizes;
    const { around, contextBias, run } = this.#network;
    const length = example.words.length;
    const list = new Int32Array(this.#list.values.buffer, this.#list.at, this.#list.length);
    const contexts = this.#contexts.values;
    this.#contextGradients.values.fill(0, 0, (length + 1) * context);
    for (let i = 0; i < length; i++) {
      this.#listTags(example, i, list, 0);
      for (let k = 0; k < contextWidth; k++) {
        const at = i + k - contextReach;
        const vector = this.#vectors.at + (at >= 0 && at < length ? at : length) * dimensions * 4;
        const out = this.#aroundPart.at + k * context * 4;
        run.multiply(vector, vector + dimensions * 4, around.weights.at + k * dimensions * context * 4, out, context * 4);
        list[contextWidth + k] = out;
      }
      const out = this.#contexts.at + i * context * 4;
      run.sumRows(this.#list.at, this.#list.at + contextWidth * 8, contextBias.weights.at, out, context * 4);
      const mask = (this.#contextMaskAt[i] = this.#contextMask.next(context));
      for (let j = 0, at = i * context; j < context; j++, at++)
        contexts[at] = contexts[at]! > 0 ? contexts[at]! * this.#contextMask.values[mask + j]! : 0;
    }
    contexts.fill(0, length * context, (length + 1) * context);
  }

  #learnContexts(example: Example): void {
    const { context, dimensions, hidden, tags } = this.#network.sizes;
    const { around, contextBias, contexts, run, tagsAround } = this.#network;
    const length = example.words.length;
    const list = new Int32Array(this.#list.values.buffer, this.#list.at, this.#list.length);
    const values = this.#contexts.values;
    const gradients = this.#contextGradients.values;
    for (let row = 0; row < contextCount * context; row++) contexts.touch(row);
    for (let row = 0; row < contextWidth * dimensions; row++) around.touch(row);
    contextBias.touch(0);
    for (let i = 0; i < length; i++) {
      const vector = this.#contexts.at + i * context * 4;
      const gradient = this.#contextGradients.at + i * context * 4;
      for (let slot = 0; slot < contextCount; slot++) {
        const place = i * partCount + slotCount + slot;
        if (this.#used[place] !== 1) continue;
        const matrix = slot * context * hidden * 4;
        const partGradient = this.partGradients.at + place * hidden * 4;
        run.multiplyBack(
          vector,
          vector + context * 4,
          contexts.weights.at + matrix,
          contexts.gradient.at + matrix,
          partGradient,
          gradient,
          hidden * 4,
        );
      }
      const mask = this.#contextMaskAt[i]!;
      for (let j = 0, at = i * context; j < context; j++, at++)
        gradients[at] = values[at]! > 0 ? gradients[at]! * this.#contextMask.values[mask + j]! : 0;
      for (let k = 0; k < contextWidth; k++) {
        const at = i + k - contextReach;
        const inside = at >= 0 && at < length;
        const row = k * (tags + 1) + (inside ? example.tags[at]! + 1 : 0);
        tagsAround.touch(row);
        list[k] = tagsAround.gradient.at + row * context * 4;
        const word = (inside ? at : length) * dimensions * 4;
        const matrix = k * dimensions * context * 4;
        run.multiplyBack(
          this.#vectors.at + word,
          this.#vectors.at + word + dimensions * 4,
          around.weights.at + matrix,
          around.gradient.at + matrix,
          gradient,
          this.#vectorGradients.at + word,
          context * 4,
        );
      }
      list[contextWidth] = contextBias.gradient.at;
      run.addToRows(this.#list.at, this.#list.at + (contextWidth + 1) * 4, gradient, context * 4);
    }
  }

  /** Offset in bytes of the part of a token in a slot, made when first asked for. */
  part(token: number, slot: number): number {
    const length = this.#length;
    const { context, hidden, dimensions } = this.#network.sizes;
    const i = token < 0 ? length : token;
    const place = i * partCount + slot;
    const offset = place * hidden * 4;
    if (this.#used[place] === 1) return offset;
    this.#used[place] = 1;
    this.partGradients.values.fill(0, place * hidden, (place + 1) * hidden);
    const { contexts, products, run } = this.#network;
    if (slot < slotCount) {
      const vector = this.#vectors.at + i * dimensions * 4;
      const matrix = products.weights.at + slot * dimensions * hidden * 4;
      run.multiply(vector, vector + dimensions * 4, matrix, this.parts.at + offset, hidden * 4);
    } else {
      const vector = this.#contexts.at + i * context * 4;
      const matrix = contexts.weights.at + (slot - slotCount) * context * hidden * 4;
      run.multiply(vector, vector + context * 4, matrix, this.parts.at + offset, hidden * 4);
    }
    return offset;
  }

  #learnWords(example: Example): void {
    const known = this.#known;
    const { hidden, dimensions } = this.#network.sizes;
    const { products, words, run } = this.#network;
    const length = example.words.length;
    for (let i = 0; i <= length; i++) {
      const vector = this.#vectors.at + i * dimensions * 4;
      for (let slot = 0; slot < slotCount; slot++) {
        const place = i * partCount + slot;
        if (this.#used[place] !== 1) continue;
        for (let d = 0; d < dimensions; d++) products.touch(slot * dimensions + d);
        const matrix = slot * dimensions * hidden * 4;
        const gradient = this.partGradients.at + place * hidden * 4;
        const vectorGradient = this.#vectorGradients.at + i * dimensions * 4;
        run.multiplyBack(
          vector,
          vector + dimensions * 4,
          products.weights.at + matrix,
          products.gradient.at + matrix,
          gradient,
          vectorGradient,
          hidden * 4,
        );
      }
      if (known[i] !== 1) continue;
      const word = i < length ? example.words[i]! : 0;
      words.touch(word);
      const gradients = words.gradient.values;
      const mask = this.#wordMaskAt[i]!;
      for (let d = 0; d < dimensions; d++) {
        const gradient = this.#vectorGradients.values[i * dimensions + d]! * this.#wordMask.values[mask + d]!;
        gradients[word * dimensions + d] = gradients[word * dimensions + d]! + gradient;
      }
    }
  }
}
