import type { Parse, Tags, Tokens } from '../stage/index.ts';
import { relationNames, uposNames, type Relation, type Upos } from './tag-names.ts';

/** No token. */
export const none = -1;

/**
 * The trees of a text, to be walked from head to children as well as from child to head. Tokens are named by their
 * place in `Tokens`; `none` (-1) is no token. Made in one pass over the tokens.
 */
export class Tree {
  readonly tokens: Tokens;
  readonly #tags: Tags;
  readonly #parse: Parse;
  /** Children of token i, in the order of the text: `#children` from `#first[i]` to `#first[i + 1]`. */
  readonly #first: Uint32Array;
  readonly #children: Uint32Array;
  /** First and last token below each token, itself included. */
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;

  constructor(tokens: Tokens, tags: Tags, parse: Parse) {
    this.tokens = tokens;
    this.#tags = tags;
    this.#parse = parse;
    const { length } = tokens;
    const { head } = parse;
    const first = (this.#first = new Uint32Array(length + 1));
    for (let i = 0; i < length; i++) if (head[i]! >= 0) first[head[i]! + 1]!++;
    for (let i = 0; i < length; i++) first[i + 1] = first[i + 1]! + first[i]!;
    const free = first.slice();
    const children = (this.#children = new Uint32Array(first[length]!));
    for (let i = 0; i < length; i++) if (head[i]! >= 0) children[free[head[i]!]!++] = i;
    const from = (this.#from = new Uint32Array(length));
    const to = (this.#to = new Uint32Array(length));
    // From the leaves up: a token is finished when all its children are.
    const open = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      from[i] = to[i] = i;
      open[i] = first[i + 1]! - first[i]!;
    }
    for (let i = 0; i < length; i++) {
      let at = i;
      let under = open[at]!;
      while (under === 0 && head[at]! >= 0) {
        const up = head[at]!;
        if (from[at]! < from[up]!) from[up] = from[at]!;
        if (to[at]! > to[up]!) to[up] = to[at]!;
        open[at] = length + 1;
        under = --open[up]!;
        at = up;
      }
    }
  }

  /** The token it hangs on, `none` for the root of a sentence. */
  head(token: number): number {
    return token < 0 ? none : this.#parse.head[token]!;
  }

  relation(token: number): Relation | null {
    return token < 0 ? null : relationNames[this.#parse.relation[token]!]!;
  }

  upos(token: number): Upos | null {
    return token < 0 ? null : uposNames[this.#tags.upos[token]!]!;
  }

  /** Tag of the Penn Treebank; empty for `none`. */
  xpos(token: number): string {
    return token < 0 ? '' : this.#tags.xposNames[this.#tags.xpos[token]!]!;
  }

  /** Whether it hangs by one of the relations. */
  is(token: number, ...relations: readonly Relation[]): boolean {
    return token >= 0 && relations.includes(relationNames[this.#parse.relation[token]!]!);
  }

  /** Tokens that hang on it, in the order of the text; only those by one of the relations where any are named. */
  children(token: number, ...relations: readonly Relation[]): number[] {
    if (token < 0) return [];
    const found: number[] = [];
    for (let at = this.#first[token]!; at < this.#first[token + 1]!; at++) {
      const child = this.#children[at]!;
      if (relations.length === 0 || relations.includes(relationNames[this.#parse.relation[child]!]!)) found.push(child);
    }
    return found;
  }

  /** The first child by one of the relations, or `none`. */
  child(token: number, ...relations: readonly Relation[]): number {
    if (token < 0) return none;
    for (let at = this.#first[token]!; at < this.#first[token + 1]!; at++)
      if (relations.includes(relationNames[this.#parse.relation[this.#children[at]!]!]!)) return this.#children[at]!;
    return none;
  }

  /** The root of a sentence, `none` where it has no words. */
  root(sentence: number): number {
    const end = this.tokens.first[sentence + 1] ?? 0;
    for (let i = this.tokens.first[sentence] ?? 0; i < end; i++) if (this.#parse.head[i] === none) return i;
    return none;
  }

  /** All that hangs below a token, itself included: tokens [from, to). */
  extent(token: number): { readonly from: number; readonly to: number } {
    return { from: this.#from[token]!, to: this.#to[token]! + 1 };
  }

  /** Whether `token` hangs somewhere below `above`. */
  isBelow(token: number, above: number): boolean {
    for (let at = this.head(token); at >= 0; at = this.head(at)) if (at === above) return true;
    return false;
  }
}
