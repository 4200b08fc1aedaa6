import { relationNames } from '../syntax/index.ts';
import type { WeightsFile } from '../weights/index.ts';
import { Configuration } from './configuration.ts';
import { left, Network, right, shift } from './network.ts';
import { fillSlots, plainSlotCount, plainSlotRows, wordSlots } from './slots.ts';
import { TagKinds } from './tag-kinds.ts';

const root = relationNames.indexOf('root');

/** Parses a sentence at a time, always taking the likeliest move. Two moves a word: time is linear in the words. */
export class Parser {
  readonly tags: TagKinds;
  readonly configuration = new Configuration();
  readonly #network: Network;
  readonly #rows: Int32Array;
  readonly #tokens = new Int32Array(wordSlots.length);
  readonly #words = new Int32Array(wordSlots.length);
  readonly #plain = new Int32Array(plainSlotCount);

  constructor(file: WeightsFile) {
    this.tags = new TagKinds(file.facts('tags'));
    this.#network = new Network(file);
    this.#rows = plainSlotRows(this.tags.count);
  }

  /** The row of a word, to be filled into `configuration.word`. */
  wordOf(text: string, lower: string): number {
    return this.#network.words.rowOf(text, lower);
  }

  /**
   * Parses the sentence whose tags and words the caller has filled into `configuration` after `reserve`, at most
   * `longestSentence` words. Heads and
   * relations then stand in it: one root, whose head is -1.
   */
  parse(): void {
    const c = this.configuration;
    if (c.length === 0) return;
    c.begin(this.tags.traits);
    this.#network.begin(c.word, c.tag, c.length);
    while (!c.done) this.#step(c);
    c.relation[c.stack[0]!] = root;
  }

  #step(c: Configuration): void {
    // Nothing to choose: an empty stack takes in a word.
    if (c.size === 0) {
      c.shift();
      return;
    }
    const network = this.#network;
    fillSlots(c, this.#rows, this.#tokens, this.#plain);
    for (let slot = 0; slot < wordSlots.length; slot++) {
      const token = this.#tokens[slot]!;
      this.#words[slot] = token < 0 ? 0 : c.word[token]!;
    }
    network.read(this.#tokens, this.#words, this.#plain);
    const move = network.move((c.canShift ? 1 << shift : 0) | (c.canAttachLeft ? 1 << left : 0) | (c.canAttachRight ? 1 << right : 0));
    if (move === shift) c.shift();
    else if (move === left) c.attachLeft(network.relation(left));
    else c.attachRight(network.relation(right));
  }
}
