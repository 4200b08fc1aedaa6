import type { Entity, Event, EventType, Evidence, Statement } from '../model/index.ts';

/** Something that somebody says is or is not so: one clause of a statement, or of what a report tells itself. */
export interface Proposition {
  /** Index of the report in the corpus. */
  readonly report: number;
  readonly sentence: number;
  readonly evidence: Evidence;
  readonly statement: Statement | null;
  readonly event: Event | null;
  readonly speaker: Entity | null;
  readonly speakerName: string | null;
  readonly stance: 'asserts' | 'confirms' | 'denies' | 'qualifies' | 'reports';
  /** True where only a negation in the words denies, not the act: a denial if somebody asserts it, else an assertion. */
  readonly byWords: boolean;
  /** True for "there was no ambush": the thing itself is said not to be. */
  readonly deniesBeing: boolean;
  /** True where the words point to what was said before ("rejected the account") and hold nothing of it. */
  readonly pointsBack: boolean;
  /** Stems of its words that carry meaning, names and what denies left out. */
  readonly stems: readonly string[];
  /** Entities across reports that its words name, the speaker left out. */
  readonly entities: readonly Entity[];
  readonly types: readonly EventType[];
  /** Countries for which an entity it names, or its speaker, acts; for likeness only. */
  readonly countries: readonly string[];
  /** Days its events took place on, as ISO days. */
  readonly days: readonly string[];
  /** What is said, as words that can become a sentence; null where the clause does not hold it. */
  readonly gist: Gist | null;
  /** The clause as said, for an assertion in the negative; null where `gist` is as said. */
  readonly asSaid: Gist | null;
  /** Its folded words: equal ones say the same. */
  readonly words: string;
  readonly hasFigure: boolean;
}

/** Candidate words for the gist of a claim; better ones have a higher rank. */
export interface Gist {
  readonly text: string;
  readonly rank: number;
}
