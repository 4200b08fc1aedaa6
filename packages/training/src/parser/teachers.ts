import { parsing, relationNames, WeightsFile } from '@sitrep/core/reading';

const { fillSlots, plainSlotCount, plainSlotRows, wordSlots } = parsing;

interface Teacher {
  readonly network: parsing.Network;
  readonly rows: Int32Array;
  /** The teacher's number of each of the learner's tags. */
  readonly tagOf: Int32Array;
  readonly tags: Int32Array<ArrayBuffer>;
}

/**
 * Networks trained before, from other seeds. Where they agree they are right more often than any of them, and where
 * they waver the treebank's one answer says too much: a network that learns their mean view besides the treebank's
 * answer comes near to all of them together (Kuncoro and others 2016). They know the same words.
 */
export class Teachers {
  readonly #teachers: readonly Teacher[];
  readonly #tokens = new Int32Array(wordSlots.length);
  readonly #words = new Int32Array(wordSlots.length);
  readonly #plain = new Int32Array(plainSlotCount);
  readonly #moves = new Float64Array(parsing.moves.length);
  readonly #relations = new Float64Array(relationNames.length);
  #word = new Int32Array(0);

  /** `weights`: their files; `tags`: names of the learner's tags; `longest` bounds the words of a sentence. */
  constructor(weights: readonly ArrayBuffer[], tags: readonly string[], longest: number) {
    this.#teachers = weights.map((bytes) => {
      const file = new WeightsFile(bytes);
      const kinds = new parsing.TagKinds(file.facts('tags'));
      const tagOf = Int32Array.from(tags, (name) => kinds.numberOf(...(name.split('/') as [string, string])));
      return { network: new parsing.Network(file), rows: plainSlotRows(kinds.count), tagOf, tags: new Int32Array(longest) };
    });
  }

  get any(): boolean {
    return this.#teachers.length > 0;
  }

  begin(words: Int32Array<ArrayBuffer>, tags: Int32Array): void {
    this.#word = words;
    for (const teacher of this.#teachers) {
      for (let i = 0; i < tags.length; i++) teacher.tags[i] = teacher.tagOf[tags[i]!]!;
      teacher.network.begin(words, teacher.tags, words.length);
    }
  }

  /** The mean chances of the moves that are allowed, as bits, in a configuration; good until the next call. */
  moves(c: parsing.Configuration, allowed: number): Float64Array {
    this.#moves.fill(0);
    const own = c.tag;
    for (const { network, rows, tags } of this.#teachers) {
      c.tag = tags;
      fillSlots(c, rows, this.#tokens, this.#plain);
      for (const [slot, token] of this.#tokens.entries()) this.#words[slot] = token < 0 ? 0 : this.#word[token]!;
      network.read(this.#tokens, this.#words, this.#plain);
      network.addMoveChances(allowed, this.#moves);
    }
    c.tag = own;
    return this.#mean(this.#moves);
  }

  /** The mean chances of the relations of an arc in the configuration of the last call of `moves`. */
  relations(move: number): Float64Array {
    this.#relations.fill(0);
    for (const { network } of this.#teachers) network.addRelationChances(move, this.#relations);
    return this.#mean(this.#relations);
  }

  #mean(chances: Float64Array): Float64Array {
    for (let i = 0; i < chances.length; i++) chances[i] = chances[i]! / this.#teachers.length;
    return chances;
  }
}
