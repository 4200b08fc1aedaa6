import type { Cluster, Item } from '../cluster.ts';

/** Who points: decides which weights speak. */
export const Pointer = { he: 0, she: 1, it: 2, they: 3, i: 4, we: 5, person: 6, organization: 7, place: 8 } as const;
export type Pointer = (typeof Pointer)[keyof typeof Pointer];

/** What may be meant: a mention, and the entity it belongs to. */
export interface Candidate {
  /** Place of the mention in the report's. */
  readonly at: number;
  readonly item: Item;
  readonly cluster: Cluster;
  /** Hashes of the features that speak for and against it. */
  readonly features: Uint32Array;
}

/** Whom does this mean? One of the candidates, or nobody that the report names. */
export interface Question {
  /** All mentions of the report, in its order. */
  readonly all: readonly Item[];
  readonly item: Item;
  readonly pointer: Pointer;
  readonly candidates: readonly Candidate[];
  /** Features of the answer "nobody". */
  readonly nobody: Uint32Array;
}

/** Answers a question with the place of a candidate, or -1. */
export type Decide = (question: Question) => number;
