import type { English } from '@sitrep/english';
import type { EntitySubkind, Mention } from '../model/index.ts';
import type { Gazetteer, InstitutionWords, KnownName, Lexicon, PeopleWords, PersonNames, Words } from '../knowledge/index.ts';

export type MentionKind = Mention['kind'];

/** What finders and refiners look into. */
export interface Reading {
  readonly words: Words;
  readonly text: string;
  readonly english: English;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly names: PersonNames;
  readonly people: PeopleWords;
  readonly institutions: InstitutionWords;
  /** Phrase key of the place in the dateline that was read off the report, where there is one. */
  readonly dateline: string | null;
  /** Names of the outlet and the agency that were read off the report. */
  readonly outlets: readonly string[];
}

/** A stretch of words that may be a name. */
export interface Candidate {
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Null where only the context can tell. */
  readonly kind: MentionKind | null;
  readonly subkind: EntitySubkind | null;
  readonly rule: string;
  /** How much each of its words speaks for it, about 1 (a bare capital) to 5 (a known name). */
  readonly weight: number;
  /** Speaks for it once, however long it is. */
  readonly bonus: number;
  readonly known: KnownName | null;
  readonly demonym: boolean;
}

/** Proposes candidates; what others propose does not concern it. */
export interface Finder {
  readonly rule: string;
  find(reading: Reading, propose: (candidate: Candidate) => void): void;
}

export const candidate = (from: number, to: number, rule: string, fields: Partial<Omit<Candidate, 'from' | 'to' | 'rule'>>): Candidate => ({
  from,
  to,
  rule,
  kind: null,
  subkind: null,
  weight: 1,
  bonus: 0,
  known: null,
  demonym: false,
  ...fields,
});
