import type { Parse, Tags, Tokens } from '../../stage/index.ts';
import { relationNames, uposNames, type Relation, type Upos } from '../../syntax/index.ts';

/** What a phrase does in its clause, as far as reference asks. */
export const Role = { none: 0, subject: 1, object: 2, oblique: 3, owner: 4, modifier: 5, apposed: 6, top: 7, name: 8 } as const;
export type Role = (typeof Role)[keyof typeof Role];

const roleOf: Readonly<Partial<Record<Relation, Role>>> = {
  nsubj: Role.subject,
  'nsubj:pass': Role.subject,
  obj: Role.object,
  iobj: Role.object,
  obl: Role.oblique,
  'obl:agent': Role.oblique,
  nmod: Role.modifier,
  appos: Role.apposed,
  root: Role.top,
  compound: Role.name,
  flat: Role.name,
  amod: Role.name,
};
const roles = Uint8Array.from(relationNames, (name) => roleOf[name] ?? Role.none);
const conj = relationNames.indexOf('conj');
const punct = relationNames.indexOf('punct');
const caseMark = relationNames.indexOf('case');
const numberOf = (name: Upos): number => uposNames.indexOf(name);
const verb = numberOf('VERB');
const aux = numberOf('AUX');
const adjective = numberOf('ADJ');

/** The tree of a report, asked about phrases. Token indexes; -1 where there is none. */
export class Syntax {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly parse: Parse;

  constructor(tokens: Tokens, tags: Tags, parse: Parse) {
    this.tokens = tokens;
    this.tags = tags;
    this.parse = parse;
  }

  /** The first token that ends behind an offset. */
  tokenAt(offset: number): number {
    const { end, length } = this.tokens;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The word of a stretch that hangs on what stands outside of it. */
  headOf({ start, end }: { readonly start: number; readonly end: number }): number {
    const from = this.tokenAt(start);
    let last = from;
    for (let i = from; i < this.tokens.length && this.tokens.start[i]! < end; i++) {
      const head = this.parse.head[i] ?? -1;
      if (this.parse.relation[i] === punct || this.parse.relation[i] === caseMark) continue;
      if (head < from || this.tokens.start[head]! >= end) return i;
      last = i;
    }
    return last;
  }

  /** What a word does in its clause; a joined word does what the first one does. */
  role(token: number): Role {
    let i = token;
    for (let guard = 0; guard < 8 && this.parse.relation[i] === conj && this.parse.head[i]! >= 0; guard++) i = this.parse.head[i]!;
    const role = (roles[this.parse.relation[i] ?? 0] ?? Role.none) as Role;
    return role === Role.modifier && this.#owns(token) ? Role.owner : role;
  }

  /** "Ankara's", "the ministry's". */
  #owns(token: number): boolean {
    for (let i = token + 1; i < Math.min(token + 4, this.tokens.length); i++) {
      if (this.tokens.lower[i] === "'s" || this.tokens.lower[i] === "'") return true;
      if (this.parse.head[i] !== token) break;
    }
    return false;
  }

  /** The word a token hangs on, joined words passed over. */
  governor(token: number): number {
    let i = token;
    for (let guard = 0; guard < 8 && this.parse.relation[i] === conj && this.parse.head[i]! >= 0; guard++) i = this.parse.head[i]!;
    return this.parse.head[i] ?? -1;
  }

  isVerb(token: number): boolean {
    const upos = this.tags.upos[token];
    return upos === verb || upos === aux;
  }

  /** The nearest verb (or what stands for one) above a token. */
  clauseOf(token: number): number {
    let i = this.parse.head[token] ?? -1;
    for (let guard = 0; guard < 40 && i >= 0; guard++) {
      const upos = this.tags.upos[i];
      const role = roles[this.parse.relation[i] ?? 0];
      if (upos === verb || (upos === adjective && role !== Role.name) || role === Role.top) return i;
      i = this.parse.head[i] ?? -1;
    }
    return i;
  }

  relation(token: number): Relation {
    return relationNames[this.parse.relation[token] ?? 0]!;
  }

  xpos(token: number): string {
    return this.tags.xposNames[this.tags.xpos[token] ?? 0] ?? '';
  }

  lower(token: number): string {
    return token >= 0 && token < this.tokens.length ? this.tokens.lower[token]! : '';
  }

  /** How many words the tree lets a token stand below another, 0 for itself, -1 where it does not. */
  depthBelow(token: number, above: number): number {
    let i = token;
    for (let depth = 0; depth < 40 && i >= 0; depth++) {
      if (i === above) return depth;
      i = this.parse.head[i] ?? -1;
    }
    return -1;
  }
}
