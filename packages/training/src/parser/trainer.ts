import { parsing, relationNames } from '@sitrep/core/reading';
import { slotCount, type FloatNetwork } from './float-network.ts';
import { costs, type GoldTree } from './oracle.ts';

const { right, shift, plainSlotCount, plainSlotRows, fillSlots, Configuration } = parsing;
const relationCount = relationNames.length;

/** A sentence as the network sees it. */
export interface Example {
  readonly tags: Int32Array;
  readonly words: Int32Array;
  readonly tree: GoldTree;
}

export interface Options {
  /** Share of the hidden layer that sleeps at each configuration. */
  readonly dropout: number;
  /** Share of configurations in which the parser goes its own way though it be wrong. */
  readonly exploration: number;
  /** Chance of a word seen once to be told only by the vector it came with. */
  readonly wordDropout: (word: number) => number;
}

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
  readonly #costs = new Float64Array(3);
  readonly #hidden: Float32Array;
  readonly #back: Float32Array;
  readonly #mask: Float32Array;
  /** Row of each token (and of none, last) in each word slot: its part of the hidden layer, and the gradient of it. */
  #parts = new Float32Array(0);
  #partGradients = new Float32Array(0);
  #used = new Uint8Array(0);
  #vectors = new Float32Array(0);

  constructor(network: FloatNetwork, tags: parsing.TagKinds, options: Options, random: () => number) {
    this.#network = network;
    this.#options = options;
    this.#random = random;
    this.#traits = tags.traits;
    this.#rows = plainSlotRows(tags.count);
    this.#hidden = new Float32Array(network.sizes.hidden);
    this.#back = new Float32Array(network.sizes.hidden);
    this.#mask = new Float32Array(network.sizes.hidden);
  }

  learn(example: Example): void {
    const c = this.#configuration;
    c.reserve(example.tags.length);
    c.tag.set(example.tags);
    c.begin(this.#traits);
    const words = this.#readWords(example);
    while (!c.done) {
      if (c.size === 0) c.shift();
      else this.#step(c, example.tree);
    }
    this.#learnWords(example, words);
  }

  #readWords(example: Example): Uint8Array {
    const { hidden, dimensions } = this.#network.sizes;
    const length = example.words.length;
    const need = (length + 1) * slotCount * hidden;
    if (this.#parts.length < need) {
      this.#parts = new Float32Array(need * 2);
      this.#partGradients = new Float32Array(need * 2);
      this.#used = new Uint8Array((length + 1) * slotCount * 2);
      this.#vectors = new Float32Array((length + 1) * dimensions * 2);
    }
    this.#used.fill(0, 0, (length + 1) * slotCount);
    const { given, words } = this.#network;
    const known = new Uint8Array(length + 1);
    for (let i = 0; i <= length; i++) {
      const word = i < length ? example.words[i]! : 0;
      known[i] = this.#random() >= this.#options.wordDropout(word) ? 1 : 0;
      for (let d = 0; d < dimensions; d++)
        this.#vectors[i * dimensions + d] = given[word * dimensions + d]! + (known[i] === 1 ? words.values[word * dimensions + d]! : 0);
    }
    return known;
  }

  /** The part of a token in a slot, made when first asked for. Returns its place. */
  #part(token: number, slot: number, length: number): number {
    const { hidden, dimensions } = this.#network.sizes;
    const i = token < 0 ? length : token;
    const at = (i * slotCount + slot) * hidden;
    if (this.#used[i * slotCount + slot] === 1) return at;
    this.#used[i * slotCount + slot] = 1;
    const parts = this.#parts;
    const { values } = this.#network.products;
    parts.fill(0, at, at + hidden);
    this.#partGradients.fill(0, at, at + hidden);
    const vectors = this.#vectors;
    for (let d = 0; d < dimensions; d += 2) {
      const x = vectors[i * dimensions + d]!;
      const y = vectors[i * dimensions + d + 1]!;
      const row = (slot * dimensions + d) * hidden;
      for (let j = 0; j < hidden; j++) parts[at + j] = parts[at + j]! + x * values[row + j]! + y * values[row + hidden + j]!;
    }
    return at;
  }

  #learnWords(example: Example, known: Uint8Array): void {
    const { hidden, dimensions } = this.#network.sizes;
    const { products, words } = this.#network;
    const length = example.words.length;
    const partGradients = this.#partGradients;
    for (let i = 0; i <= length; i++) {
      const word = i < length ? example.words[i]! : 0;
      if (known[i] === 1) words.touch(word);
      for (let slot = 0; slot < slotCount; slot++) {
        if (this.#used[i * slotCount + slot] !== 1) continue;
        const at = (i * slotCount + slot) * hidden;
        for (let d = 0; d < dimensions; d++) {
          const x = this.#vectors[i * dimensions + d]!;
          const row = (slot * dimensions + d) * hidden;
          products.touch(slot * dimensions + d);
          let sum = 0;
          const { values, gradients } = products;
          for (let j = 0; j < hidden; j++) {
            const g = partGradients[at + j]!;
            gradients[row + j] = gradients[row + j]! + x * g;
            sum += values[row + j]! * g;
          }
          if (known[i] === 1) words.gradients[word * dimensions + d] = words.gradients[word * dimensions + d]! + sum;
        }
      }
    }
  }

  #step(c: parsing.Configuration, tree: GoldTree): void {
    const network = this.#network;
    const size = network.sizes.hidden;
    const hidden = this.#hidden;
    const back = this.#back;
    const mask = this.#mask;
    fillSlots(c, this.#rows, this.#tokens, this.#plain);
    costs(c, tree, this.#costs);
    const table = network.table;
    hidden.set(network.bias.values);
    for (let k = 0; k < plainSlotCount; k++) {
      const row = this.#plain[k]! * size;
      for (let j = 0; j < size; j++) hidden[j] = hidden[j]! + table.values[row + j]!;
    }
    for (let slot = 0; slot < slotCount; slot++) {
      const at = this.#part(this.#tokens[slot]!, slot, c.length);
      for (let j = 0; j < size; j++) hidden[j] = hidden[j]! + this.#parts[at + j]!;
    }
    const { dropout } = this.#options;
    for (let j = 0; j < size; j++) {
      mask[j] = hidden[j]! > 0 && (dropout === 0 || this.#random() >= dropout) ? 1 / (1 - dropout) : 0;
      hidden[j] = hidden[j]! * mask[j]!;
    }
    back.fill(0);
    const move = this.#learnMove();
    const top = c.stack[c.size - 1]!;
    const parent = tree.heads[top]!;
    if (c.canAttachLeft && parent === c.next) this.#learnRelation(0, tree.relations[top]!);
    else if (c.canAttachRight && parent === c.stack[c.size - 2]!) this.#learnRelation(relationCount, tree.relations[top]!);

    let any = false;
    for (let j = 0; j < size; j++) {
      back[j] = back[j]! * mask[j]!;
      if (back[j] !== 0) any = true;
    }
    if (any) {
      network.bias.touch(0);
      for (let j = 0; j < size; j++) network.bias.gradients[j] = network.bias.gradients[j]! + back[j]!;
      for (let k = 0; k < plainSlotCount; k++) {
        table.touch(this.#plain[k]!);
        const row = this.#plain[k]! * size;
        for (let j = 0; j < size; j++) table.gradients[row + j] = table.gradients[row + j]! + back[j]!;
      }
      for (let slot = 0; slot < slotCount; slot++) {
        const token = this.#tokens[slot]!;
        const at = ((token < 0 ? c.length : token) * slotCount + slot) * size;
        for (let j = 0; j < size; j++) this.#partGradients[at + j] = this.#partGradients[at + j]! + back[j]!;
      }
    }
    if (move === shift) c.shift();
    else {
      const relation = tree.relations[top]!;
      const right_ = move === right;
      const correct = parent === (right_ ? c.stack[c.size - 2]! : c.next);
      // The parser's own relation where the arc is wrong: there is no true one.
      const made = correct && this.#random() >= this.#options.exploration ? relation : this.#bestRelation(right_ ? relationCount : 0);
      if (right_) c.attachRight(made);
      else c.attachLeft(made);
    }
  }

  #output(row: number): number {
    const size = this.#hidden.length;
    const { values } = this.#network.output;
    const start = row * (size + 1);
    let sum = values[start + size]!;
    for (let j = 0; j < size; j++) sum += values[start + j]! * this.#hidden[j]!;
    return sum;
  }

  #outputGradient(row: number, gradient: number): void {
    const size = this.#hidden.length;
    const { values, gradients } = this.#network.output;
    const start = row * (size + 1);
    this.#network.output.touch(row);
    gradients[start + size] = gradients[start + size]! + gradient;
    for (let j = 0; j < size; j++) {
      gradients[start + j] = gradients[start + j]! + gradient * this.#hidden[j]!;
      this.#back[j] = this.#back[j]! + gradient * values[start + j]!;
    }
  }

  /** Learns from all moves of least cost; returns the one to make. */
  #learnMove(): number {
    const cost = this.#costs;
    const scores = [0, 0, 0];
    let least = Infinity;
    let most = -Infinity;
    for (let move = 0; move < 3; move++) {
      scores[move] = cost[move] === Infinity ? -Infinity : this.#output(move);
      least = Math.min(least, cost[move]!);
      most = Math.max(most, scores[move]!);
    }
    let all = 0;
    let good = 0;
    let predicted = shift;
    let best = -1;
    for (let move = 0; move < 3; move++) {
      if (scores[move]! >= scores[predicted]!) predicted = move;
      const p = Math.exp(scores[move]! - most);
      all += p;
      if (cost[move] === least) {
        good += p;
        if (best < 0 || scores[move]! > scores[best]!) best = move;
      }
    }
    this.loss -= Math.log(good / all);
    this.choices++;
    for (let move = 0; move < 3; move++) {
      if (cost[move] === Infinity) continue;
      const p = Math.exp(scores[move]! - most);
      const gradient = p / all - (cost[move] === least ? p / good : 0);
      if (gradient > 1e-6 || gradient < -1e-6) this.#outputGradient(move, gradient);
    }
    return this.#random() < this.#options.exploration ? predicted : best;
  }

  #learnRelation(offset: number, relation: number): void {
    const scores = new Float64Array(relationCount);
    let most = -Infinity;
    for (let i = 0; i < relationCount; i++) {
      scores[i] = this.#output(3 + offset + i);
      most = Math.max(most, scores[i]!);
    }
    let all = 0;
    for (let i = 0; i < relationCount; i++) all += scores[i] = Math.exp(scores[i]! - most);
    this.loss -= Math.log(scores[relation]! / all);
    for (let i = 0; i < relationCount; i++) {
      const gradient = scores[i]! / all - (i === relation ? 1 : 0);
      if (gradient > 1e-4 || gradient < -1e-4) this.#outputGradient(3 + offset + i, gradient);
    }
  }

  #bestRelation(offset: number): number {
    let best = 0;
    let most = -Infinity;
    for (let i = 0; i < relationCount; i++) {
      const score = this.#output(3 + offset + i);
      if (score <= most) continue;
      most = score;
      best = i;
    }
    return best;
  }
}
