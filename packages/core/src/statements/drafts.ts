import type { Act, Span, Statement } from '../model/index.ts';
import type { Cue } from './cues.ts';
import type { Range } from './reading.ts';
import type { Source } from './sources.ts';

/** A statement in the making: everything as places in the text, nothing resolved yet. */
export interface Draft {
  readonly rule: string;
  readonly confidence: number;
  readonly kind: Statement['kind'];
  readonly content: readonly Span[];
  /** Quotations whose words are content. */
  readonly quotations: readonly number[];
  readonly cue: Range | null;
  readonly verb: Cue | null;
  readonly lemma: string | null;
  readonly act: Act;
  /** True where the cue says what is done by saying ("denied"), so that the words need not. */
  readonly actFixed: boolean;
  readonly source: Source | null;
  readonly addressee: Range | null;
  readonly occasion: Range | null;
  /** Index of the time of saying. */
  readonly time: number | null;
  readonly unit: number;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Those who passed the words on: ranges of tokens. */
  readonly relays: readonly { readonly range: Range; readonly cue: Range | null }[];
  /** Takes its speaker from the draft before. */
  readonly continues: boolean;
}

export const emptyDraft: Omit<Draft, 'rule' | 'confidence' | 'kind' | 'content' | 'unit'> = {
  quotations: [],
  cue: null,
  verb: null,
  lemma: null,
  act: 'assert',
  actFixed: false,
  source: null,
  addressee: null,
  occasion: null,
  time: null,
  negated: false,
  hedged: false,
  relays: [],
  continues: false,
};
