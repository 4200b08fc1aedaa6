import { leftGroup, rightGroup } from './relation-groups.ts';

/** What stands between two tokens is counted from running sums of these. */
export interface TagTraits {
  readonly comma: Uint8Array;
  readonly verb: Uint8Array;
  readonly conjunction: Uint8Array;
}

const grown = (array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> =>
  array.length >= length ? array : new Int32Array(length * 2);

/**
 * Where the parser stands in a sentence (arc-hybrid): words it holds open on a stack, the next word to come, and the
 * arcs made so far. Tokens are counted from 0 inside the sentence; -1 is none. One object serves many sentences.
 */
export class Configuration {
  length = 0;
  /** The first token not yet taken in. */
  next = 0;
  /** Tokens on the stack. */
  size = 0;
  stack = new Int32Array(64);
  /** -1 while a token has no head. */
  head = new Int32Array(64);
  relation = new Int32Array(64);
  /** Tag and word of each token, as the numbers the network knows them by. */
  tag = new Int32Array(64);
  word = new Int32Array(64);
  /** Outermost child on each side, and the one before it. */
  left = new Int32Array(64);
  innerLeft = new Int32Array(64);
  right = new Int32Array(64);
  innerRight = new Int32Array(64);
  leftCount = new Int32Array(64);
  rightCount = new Int32Array(64);
  /** Groups of the relations of a token's children on each side, as bits. */
  leftGroups = new Int32Array(64);
  rightGroups = new Int32Array(64);
  commas = new Int32Array(65);
  verbs = new Int32Array(65);
  conjunctions = new Int32Array(65);

  /** Makes room for a sentence of `length` tokens; `tag` and `word` are the caller's to fill before `begin`. */
  reserve(length: number): void {
    this.length = length;
    this.tag = grown(this.tag, length);
    this.word = grown(this.word, length);
    if (this.stack.length >= length) return;
    for (const name of ['stack', 'head', 'relation', 'left', 'innerLeft', 'right', 'innerRight'] as const)
      this[name] = new Int32Array(length * 2);
    for (const name of ['leftCount', 'rightCount', 'leftGroups', 'rightGroups'] as const) this[name] = new Int32Array(length * 2);
    for (const name of ['commas', 'verbs', 'conjunctions'] as const) this[name] = new Int32Array(length * 2 + 1);
  }

  begin(traits: TagTraits): void {
    const { length, tag } = this;
    this.next = 0;
    this.size = 0;
    for (const array of [this.head, this.left, this.innerLeft, this.right, this.innerRight]) array.fill(-1, 0, length);
    for (const array of [this.relation, this.leftCount, this.rightCount, this.leftGroups, this.rightGroups]) array.fill(0, 0, length);
    for (let i = 0; i < length; i++) {
      this.commas[i + 1] = this.commas[i]! + traits.comma[tag[i]!]!;
      this.verbs[i + 1] = this.verbs[i]! + traits.verb[tag[i]!]!;
      this.conjunctions[i + 1] = this.conjunctions[i]! + traits.conjunction[tag[i]!]!;
    }
  }

  /** True when one word is left, on which all others hang. */
  get done(): boolean {
    return this.next >= this.length && this.size <= 1;
  }

  get canShift(): boolean {
    return this.next < this.length;
  }

  get canAttachLeft(): boolean {
    return this.next < this.length && this.size > 0;
  }

  get canAttachRight(): boolean {
    return this.size > 1;
  }

  /** Takes in the next token. */
  shift(): void {
    this.stack[this.size++] = this.next++;
  }

  /** The top of the stack hangs on the next token. */
  attachLeft(relation: number): void {
    const child = this.stack[--this.size]!;
    const parent = this.next;
    this.head[child] = parent;
    this.relation[child] = relation;
    this.innerLeft[parent] = this.left[parent]!;
    this.left[parent] = child;
    this.leftCount[parent] = this.leftCount[parent]! + 1;
    this.leftGroups[parent] = this.leftGroups[parent]! | leftGroup[relation]!;
  }

  /** The top of the stack hangs on the token below it. */
  attachRight(relation: number): void {
    const child = this.stack[--this.size]!;
    const parent = this.stack[this.size - 1]!;
    this.head[child] = parent;
    this.relation[child] = relation;
    this.innerRight[parent] = this.right[parent]!;
    this.right[parent] = child;
    this.rightCount[parent] = this.rightCount[parent]! + 1;
    this.rightGroups[parent] = this.rightGroups[parent]! | rightGroup[relation]!;
  }
}
