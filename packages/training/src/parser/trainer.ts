import { parsing, relationNames } from '@sitrep/core/reading';
import type { Example } from './example.ts';
import { Floats, outputRows, slotCount, type FloatNetwork } from './float-network.ts';
import { Masks } from './masks.ts';
import { costs, type GoldTree } from './oracle.ts';
import type { Teachers } from './teachers.ts';
import { partCount, WordLayer, type WordOptions } from './word-layer.ts';

const { contextSlots, left, right, shift, plainSlotCount, plainSlotRows, fillSlots, Configuration } = parsing;
const relationCount = relationNames.length;
const moveCount = parsing.moves.length;
const listLength = plainSlotCount + partCount;

export interface Options extends WordOptions {
  /** Share of the hidden layer that sleeps at each configuration. */
  readonly dropout: number;
  /** Share of configurations in which the parser goes its own way though it be wrong. */
  readonly exploration: number;
  /** What teachers say counts for so much beside the treebank. */
  readonly trust: number;
}

/** First row of the output for the relations of arcs that a move makes. */
const firstRelation = (move: number): number => moveCount + (move === left ? 0 : relationCount);

/** The move that makes a true arc of the top of the stack, or `shift` where none does. */
const trueArc = (c: parsing.Configuration, tree: GoldTree): number => {
  const parent = tree.heads[c.stack[c.size - 1]!]!;
  if (c.canAttachLeft && parent === c.next) return left;
  return c.canAttachRight && parent === c.stack[c.size - 2]! ? right : shift;
};

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
  readonly #mask: Masks;
  readonly #words: WordLayer;
  readonly #teachers: Teachers;

  /** `longest` bounds the words of a sentence. */
  constructor(network: FloatNetwork, tags: parsing.TagKinds, longest: number, teachers: Teachers, options: Options, random: () => number) {
    const { hidden } = network.sizes;
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
    this.#mask = new Masks(options.dropout, random);
    this.#words = new WordLayer(network, longest, options, random);
    this.#teachers = teachers;
  }

  learn(example: Example): void {
    const c = this.#configuration;
    c.reserve(example.tags.length);
    c.tag.set(example.tags);
    c.begin(this.#traits);
    this.#words.begin(example);
    if (this.#teachers.any) this.#teachers.begin(example.words, example.tags);
    while (!c.done) {
      if (c.size === 0) c.shift();
      else this.#step(c, example.tree);
    }
    this.#words.finish(example);
  }

  #step(c: parsing.Configuration, tree: GoldTree | null): void {
    const { bias, table, run, sizes } = this.#network;
    const bytes = sizes.hidden * 4;
    fillSlots(c, this.#rows, this.#tokens, this.#plain);
    const list = new Int32Array(this.#list.values.buffer, this.#list.at, listLength);
    const gradientList = new Int32Array(this.#list.values.buffer, this.#gradientList.at, listLength);
    for (let k = 0; k < plainSlotCount; k++) {
      list[k] = table.weights.at + this.#plain[k]! * bytes;
      gradientList[k] = table.gradient.at + this.#plain[k]! * bytes;
    }
    for (let slot = 0; slot < partCount; slot++) {
      const token = this.#tokens[slot < slotCount ? slot : contextSlots[slot - slotCount]!]!;
      const offset = this.#words.part(token, slot);
      list[plainSlotCount + slot] = this.#words.parts.at + offset;
      gradientList[plainSlotCount + slot] = this.#words.partGradients.at + offset;
    }
    run.sumRows(this.#list.at, this.#list.at + listLength * 4, bias.weights.at, this.#hidden.at, bytes);
    const hidden = this.#hidden.values;
    const back = this.#back.values;
    const mask = this.#mask.values;
    const maskAt = this.#mask.next(sizes.hidden);
    for (let j = 0; j < sizes.hidden; j++) {
      hidden[j] = hidden[j]! > 0 ? hidden[j]! * mask[maskAt + j]! : 0;
      back[j] = 0;
    }
    const move = this.#learn(c, tree);
    for (let j = 0; j < sizes.hidden; j++) back[j] = hidden[j]! > 0 ? back[j]! * mask[maskAt + j]! : 0;
    bias.touch(0);
    const biasGradient = bias.gradient.values;
    for (let j = 0; j < sizes.hidden; j++) biasGradient[j] = biasGradient[j]! + back[j]!;
    for (let k = 0; k < plainSlotCount; k++) table.touch(this.#plain[k]!);
    run.addToRows(this.#gradientList.at, this.#gradientList.at + listLength * 4, this.#back.at, bytes);
    this.#make(c, move, tree);
  }

  /** Learns what to do here and the relation of an arc that may be made; returns the move to make. */
  #learn(c: parsing.Configuration, tree: GoldTree | null): number {
    const allowed = (c.canShift ? 1 << shift : 0) | (c.canAttachLeft ? 1 << left : 0) | (c.canAttachRight ? 1 << right : 0);
    const taught = this.#teachers.any ? this.#teachers.moves(c, allowed) : null;
    if (tree) costs(c, tree, this.#costs);
    else for (let move = 0; move < moveCount; move++) this.#costs[move] = allowed & (1 << move) ? 0 : Infinity;
    const trust = tree ? (taught ? this.#options.trust : 0) : 1;
    const move = this.#learnMove(taught, trust);
    const arc = tree ? trueArc(c, tree) : move;
    if (arc !== shift) {
      const views = taught ? this.#teachers.relations(arc) : null;
      this.#learnRelation(arc, tree ? tree.relations[c.stack[c.size - 1]!]! : -1, views, trust);
    }
    return move;
  }

  #make(c: parsing.Configuration, move: number, tree: GoldTree | null): void {
    if (move === shift) {
      c.shift();
      return;
    }
    // The parser's own relation where the arc is wrong: there is no true one.
    const own = !tree || trueArc(c, tree) !== move || this.#random() < this.#options.exploration;
    const relation = own ? this.#bestRelation(move) : tree.relations[c.stack[c.size - 1]!]!;
    if (move === right) c.attachRight(relation);
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

  /** Learns from all moves of least cost, and from what teachers think of them; returns the one to make. */
  #learnMove(taught: Float64Array | null, trust: number): number {
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
      const wanted = (1 - trust) * (cost[move] === least ? p / good : 0) + (trust > 0 ? trust * taught![move]! : 0);
      const gradient = p / all - wanted;
      if (gradient > 1e-6 || gradient < -1e-6) this.#outputGradient(move, gradient);
    }
    return this.#random() < this.#options.exploration ? predicted : best;
  }

  #learnRelation(move: number, relation: number, taught: Float64Array | null, trust: number): void {
    const from = firstRelation(move);
    const scores = this.#score(from, from + relationCount);
    let most = -Infinity;
    for (let row = from; row < from + relationCount; row++) most = Math.max(most, scores[row]!);
    let all = 0;
    for (let row = from; row < from + relationCount; row++) all += scores[row] = Math.exp(scores[row]! - most);
    if (relation >= 0) this.loss -= Math.log(Math.max(1e-30, scores[from + relation]! / all));
    for (let i = 0; i < relationCount; i++) {
      const wanted = (i === relation ? 1 - trust : 0) + (trust > 0 ? trust * taught![i]! : 0);
      const gradient = scores[from + i]! / all - wanted;
      if (gradient > 1e-4 || gradient < -1e-4) this.#outputGradient(from + i, gradient);
    }
  }

  #bestRelation(move: number): number {
    const from = firstRelation(move);
    const scores = this.#score(from, from + relationCount);
    let best = from;
    for (let row = from; row < from + relationCount; row++) if (scores[row]! > scores[best]!) best = row;
    return best - from;
  }
}
