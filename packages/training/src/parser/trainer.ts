import { parsing, relationNames } from '@sitrep/core/reading';
import { contextCount, Floats, outputRows, slotCount, type FloatNetwork } from './float-network.ts';
import { costs, type GoldTree } from './oracle.ts';

const { right, shift, plainSlotCount, plainSlotRows, fillSlots, Configuration } = parsing;
const relationCount = relationNames.length;
const moveCount = parsing.moves.length;
const { contextReach, contextSlots, contextWidth } = parsing;
/** Word slots, then context slots. */
const partCount = slotCount + contextCount;
const listLength = plainSlotCount + partCount;
/** Masks of the hidden layer are stretches of one long row of chances. */
const chances = 1 << 16;

/** A sentence as the network sees it. */
export interface Example {
  readonly tags: Int32Array;
  readonly words: Int32Array;
  readonly tree: GoldTree;
}

export interface Options {
  /** Share of the hidden layer that sleeps at each configuration. */
  readonly dropout: number;
  /** Shares of a word's vector and of its context that sleep in a sentence. */
  readonly wordSleep: number;
  readonly contextSleep: number;
  /** Share of configurations in which the parser goes its own way though it be wrong. */
  readonly exploration: number;
  /** Chance of a word to be told only by the vector it came with. */
  readonly wordDropout: (word: number) => number;
}

/** A long row of which stretches serve as masks: 0 for what sleeps, and more than 1 for the rest to make up for it. */
const masks = (share: number, random: () => number): Float32Array =>
  Float32Array.from({ length: chances }, () => (random() < share ? 0 : 1 / (1 - share)));

/** Gathers gradients, sentence by sentence. */
export class Trainer {
  loss = 0;
  choices = 0;
  readonly #network: FloatNetwork;
  readonly #options: Options;
  readonly #random: () => number;
  readonly #traits: parsing.TagKinds['traits'];
  readonly #configuration = new Configuration();
  readonly #rows: Int32Array;
  readonly #tokens = new Int32Array(slotCount);
  readonly #plain = new Int32Array(plainSlotCount);
  readonly #costs = new Float64Array(moveCount);
  readonly #hidden: Floats;
  readonly #back: Floats;
  readonly #scores: Floats;
  readonly #list: Floats;
  readonly #gradientList: Floats;
  readonly #mask: Float32Array;
  readonly #wordMask: Float32Array;
  readonly #contextMask: Float32Array;
  /** Where the mask of each word begins. */
  readonly #wordMaskAt: Int32Array;
  readonly #contextMaskAt: Int32Array;
  /** Row of each token (and of none, last) in each word slot: its part of the hidden layer, and the gradient of it. */
  readonly #parts: Floats;
  readonly #partGradients: Floats;
  readonly #vectors: Floats;
  readonly #vectorGradients: Floats;
  readonly #contexts: Floats;
  readonly #contextGradients: Floats;
  readonly #aroundPart: Floats;
  readonly #used: Uint8Array;

  /** `longest` bounds the words of a sentence. */
  constructor(network: FloatNetwork, tags: parsing.TagKinds, longest: number, options: Options, random: () => number) {
    const { hidden, context, dimensions } = network.sizes;
    const floats = (length: number): Floats => new Floats(network.memory, length);
    this.#network = network;
    this.#options = options;
    this.#random = random;
    this.#traits = tags.traits;
    this.#rows = plainSlotRows(tags.count);
    this.#hidden = floats(hidden);
    this.#back = floats(hidden);
    this.#scores = floats(outputRows);
    this.#list = floats(listLength);
    this.#gradientList = floats(listLength);
    this.#parts = floats((longest + 1) * partCount * hidden);
    this.#partGradients = floats((longest + 1) * partCount * hidden);
    this.#contexts = floats((longest + 1) * context);
    this.#contextGradients = floats((longest + 1) * context);
    this.#aroundPart = floats(contextWidth * context);
    this.#vectors = floats((longest + 1) * dimensions);
    this.#vectorGradients = floats((longest + 1) * dimensions);
    this.#used = new Uint8Array((longest + 1) * partCount);
    this.#mask = masks(options.dropout, random);
    this.#wordMask = masks(options.wordSleep, random);
    this.#contextMask = masks(options.contextSleep, random);
    this.#wordMaskAt = new Int32Array(longest + 1);
    this.#contextMaskAt = new Int32Array(longest + 1);
  }

  learn(example: Example): void {
    const c = this.#configuration;
    c.reserve(example.tags.length);
    c.tag.set(example.tags);
    c.begin(this.#traits);
    const known = this.#readWords(example);
    this.#readContexts(example);
    while (!c.done) {
      if (c.size === 0) c.shift();
      else this.#step(c, example.tree);
    }
    this.#learnContexts(example);
    this.#learnWords(example, known);
  }

  #readWords(example: Example): Uint8Array {
    const { dimensions } = this.#network.sizes;
    const { given, words } = this.#network;
    const length = example.words.length;
    const known = new Uint8Array(length + 1);
    const vectors = this.#vectors.values;
    const learnt = words.values;
    this.#used.fill(0, 0, (length + 1) * partCount);
    this.#vectorGradients.values.fill(0, 0, (length + 1) * dimensions);
    for (let i = 0; i <= length; i++) {
      const word = i < length ? example.words[i]! : 0;
      known[i] = this.#random() >= this.#options.wordDropout(word) ? 1 : 0;
      const mask = (this.#wordMaskAt[i] = Math.floor(this.#random() * (chances - dimensions)));
      for (let d = 0; d < dimensions; d++) {
        const value = given[word * dimensions + d]! + (known[i] === 1 ? learnt[word * dimensions + d]! : 0);
        vectors[i * dimensions + d] = value * this.#wordMask[mask + d]!;
      }
    }
    return known;
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
    const list = new Int32Array(this.#list.values.buffer, this.#list.at, listLength);
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
      const mask = (this.#contextMaskAt[i] = Math.floor(this.#random() * (chances - context)));
      for (let j = 0, at = i * context; j < context; j++, at++)
        contexts[at] = contexts[at]! > 0 ? contexts[at]! * this.#contextMask[mask + j]! : 0;
    }
    contexts.fill(0, length * context, (length + 1) * context);
  }

  #learnContexts(example: Example): void {
    const { context, dimensions, hidden, tags } = this.#network.sizes;
    const { around, contextBias, contexts, run, tagsAround } = this.#network;
    const length = example.words.length;
    const list = new Int32Array(this.#list.values.buffer, this.#list.at, listLength);
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
        const partGradient = this.#partGradients.at + place * hidden * 4;
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
        gradients[at] = values[at]! > 0 ? gradients[at]! * this.#contextMask[mask + j]! : 0;
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
  #part(token: number, slot: number, length: number): number {
    const { context, hidden, dimensions } = this.#network.sizes;
    const i = token < 0 ? length : token;
    const place = i * partCount + slot;
    const offset = place * hidden * 4;
    if (this.#used[place] === 1) return offset;
    this.#used[place] = 1;
    this.#partGradients.values.fill(0, place * hidden, (place + 1) * hidden);
    const { contexts, products, run } = this.#network;
    if (slot < slotCount) {
      const vector = this.#vectors.at + i * dimensions * 4;
      const matrix = products.weights.at + slot * dimensions * hidden * 4;
      run.multiply(vector, vector + dimensions * 4, matrix, this.#parts.at + offset, hidden * 4);
    } else {
      const vector = this.#contexts.at + i * context * 4;
      const matrix = contexts.weights.at + (slot - slotCount) * context * hidden * 4;
      run.multiply(vector, vector + context * 4, matrix, this.#parts.at + offset, hidden * 4);
    }
    return offset;
  }

  #learnWords(example: Example, known: Uint8Array): void {
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
        const gradient = this.#partGradients.at + place * hidden * 4;
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
        const gradient = this.#vectorGradients.values[i * dimensions + d]! * this.#wordMask[mask + d]!;
        gradients[word * dimensions + d] = gradients[word * dimensions + d]! + gradient;
      }
    }
  }

  #step(c: parsing.Configuration, tree: GoldTree): void {
    const { bias, table, run, sizes } = this.#network;
    const bytes = sizes.hidden * 4;
    fillSlots(c, this.#rows, this.#tokens, this.#plain);
    costs(c, tree, this.#costs);
    const list = new Int32Array(this.#list.values.buffer, this.#list.at, listLength);
    const gradientList = new Int32Array(this.#list.values.buffer, this.#gradientList.at, listLength);
    for (let k = 0; k < plainSlotCount; k++) {
      list[k] = table.weights.at + this.#plain[k]! * bytes;
      gradientList[k] = table.gradient.at + this.#plain[k]! * bytes;
    }
    for (let slot = 0; slot < partCount; slot++) {
      const token = this.#tokens[slot < slotCount ? slot : contextSlots[slot - slotCount]!]!;
      const offset = this.#part(token, slot, c.length);
      list[plainSlotCount + slot] = this.#parts.at + offset;
      gradientList[plainSlotCount + slot] = this.#partGradients.at + offset;
    }
    run.sumRows(this.#list.at, this.#list.at + listLength * 4, bias.weights.at, this.#hidden.at, bytes);
    const hidden = this.#hidden.values;
    const back = this.#back.values;
    const maskAt = Math.floor(this.#random() * (chances - sizes.hidden));
    for (let j = 0; j < sizes.hidden; j++) {
      hidden[j] = hidden[j]! > 0 ? hidden[j]! * this.#mask[maskAt + j]! : 0;
      back[j] = 0;
    }
    const move = this.#learnMove();
    const top = c.stack[c.size - 1]!;
    const parent = tree.heads[top]!;
    if (c.canAttachLeft && parent === c.next) this.#learnRelation(0, tree.relations[top]!);
    else if (c.canAttachRight && parent === c.stack[c.size - 2]!) this.#learnRelation(relationCount, tree.relations[top]!);
    for (let j = 0; j < sizes.hidden; j++) back[j] = hidden[j]! > 0 ? back[j]! * this.#mask[maskAt + j]! : 0;
    bias.touch(0);
    const biasGradient = bias.gradient.values;
    for (let j = 0; j < sizes.hidden; j++) biasGradient[j] = biasGradient[j]! + back[j]!;
    for (let k = 0; k < plainSlotCount; k++) table.touch(this.#plain[k]!);
    run.addToRows(this.#gradientList.at, this.#gradientList.at + listLength * 4, this.#back.at, bytes);
    this.#make(c, move, tree);
  }

  #make(c: parsing.Configuration, move: number, tree: GoldTree): void {
    if (move === shift) {
      c.shift();
      return;
    }
    const top = c.stack[c.size - 1]!;
    const attachRight = move === right;
    const correct = tree.heads[top]! === (attachRight ? c.stack[c.size - 2]! : c.next);
    // The parser's own relation where the arc is wrong: there is no true one.
    const own = !correct || this.#random() < this.#options.exploration;
    const relation = own ? this.#bestRelation(attachRight ? relationCount : 0) : tree.relations[top]!;
    if (attachRight) c.attachRight(relation);
    else c.attachLeft(relation);
  }

  /** Scores of rows of the output, from the first to before the last. */
  #score(from: number, to: number): Float32Array {
    const { output, outputBias, run, sizes } = this.#network;
    const bytes = sizes.hidden * 4;
    run.scoreRows(output.weights.at + from * bytes, output.weights.at + to * bytes, this.#hidden.at, this.#scores.at + from * 4, bytes);
    const scores = this.#scores.values;
    for (let row = from; row < to; row++) scores[row] = scores[row]! + outputBias.values[row]!;
    return scores;
  }

  #outputGradient(row: number, gradient: number): void {
    const { output, outputBias, run, sizes } = this.#network;
    const bytes = sizes.hidden * 4;
    output.touch(row);
    outputBias.touch(0);
    outputBias.gradient.values[row] = outputBias.gradient.values[row]! + gradient;
    const weights = output.weights.at + row * bytes;
    run.scoreBack(weights, weights + bytes, output.gradient.at + row * bytes, this.#hidden.at, this.#back.at, gradient);
  }

  /** Learns from all moves of least cost; returns the one to make. */
  #learnMove(): number {
    const cost = this.#costs;
    const scores = this.#score(0, moveCount);
    let least = Infinity;
    for (let move = 0; move < moveCount; move++) least = Math.min(least, cost[move]!);
    let predicted = -1;
    let best = -1;
    for (let move = 0; move < moveCount; move++) {
      if (cost[move] === Infinity) continue;
      if (predicted < 0 || scores[move]! > scores[predicted]!) predicted = move;
      if (cost[move] === least && (best < 0 || scores[move]! > scores[best]!)) best = move;
    }
    const chance = (move: number): number => (cost[move] === Infinity ? 0 : Math.exp(scores[move]! - scores[predicted]!));
    let all = 0;
    let good = 0;
    for (let move = 0; move < moveCount; move++) {
      all += chance(move);
      if (cost[move] === least) good += chance(move);
    }
    this.loss -= Math.log(good / all);
    this.choices++;
    for (let move = 0; move < moveCount; move++) {
      const p = chance(move);
      const gradient = p / all - (cost[move] === least ? p / good : 0);
      if (gradient > 1e-6 || gradient < -1e-6) this.#outputGradient(move, gradient);
    }
    return this.#random() < this.#options.exploration ? predicted : best;
  }

  #learnRelation(offset: number, relation: number): void {
    const from = moveCount + offset;
    const scores = this.#score(from, from + relationCount);
    let most = -Infinity;
    for (let row = from; row < from + relationCount; row++) most = Math.max(most, scores[row]!);
    let all = 0;
    for (let row = from; row < from + relationCount; row++) all += scores[row] = Math.exp(scores[row]! - most);
    this.loss -= Math.log(Math.max(1e-30, scores[from + relation]! / all));
    for (let row = from; row < from + relationCount; row++) {
      const gradient = scores[row]! / all - (row === from + relation ? 1 : 0);
      if (gradient > 1e-4 || gradient < -1e-4) this.#outputGradient(row, gradient);
    }
  }

  #bestRelation(offset: number): number {
    const from = moveCount + offset;
    const scores = this.#score(from, from + relationCount);
    let best = from;
    for (let row = from; row < from + relationCount; row++) if (scores[row]! > scores[best]!) best = row;
    return best - from;
  }
}
