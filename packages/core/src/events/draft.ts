import type { EntityId, EventType, FindingId, Reality, Span } from '../model/index.ts';

/** An event of a report on its way to a finding. */
export interface Draft {
  readonly type: EventType;
  readonly mode: string | null;
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  readonly places: readonly EntityId[];
  readonly time: DraftTime | null;
  readonly reality: Reality;
  readonly attribution: readonly FindingId[];
  readonly figures: readonly FindingId[];
  readonly trigger: Span;
  readonly span: Span;
  readonly sentence: number;
  readonly headline: boolean;
  readonly confidence: number;
  readonly rule: string;
  /** The noun or verb that names it, for telling "the attack" from "an attack". */
  readonly definite: boolean;
  /** "their recent meeting", "a second strike": set apart from what else the sentence tells. */
  readonly other: boolean;
  readonly symmetric: boolean;
  /** How the trigger stands: a verb tells, a bare noun refers. */
  readonly tells: boolean;
}

export interface DraftTime {
  readonly value: string;
  readonly precision: string;
  readonly basis: 'stated' | 'context' | 'published';
  readonly finding: FindingId | null;
}
