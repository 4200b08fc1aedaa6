import type { Amount, Edge, Unit } from './meaning.ts';
import type { Period } from './period.ts';

/** What an expression means once it is resolved. */
export type Value =
  | { readonly kind: 'period'; readonly period: Period; readonly edge: Edge | null }
  /** From one period to another, both inclusive; `amount` where it was told as a stretch of so much time. */
  | {
      readonly kind: 'span';
      readonly from: Period;
      /** Null where it goes on and the report's day is not known. */
      readonly to: Period | null;
      readonly approximate: boolean;
      readonly stretch: { readonly amount: number | null; readonly unit: Unit; readonly toward: -1 | 1 } | null;
    }
  | { readonly kind: 'duration'; readonly amount: number | null; readonly unit: Unit; readonly more?: readonly Amount[] }
  | { readonly kind: 'set'; readonly period: string; readonly weekday: number | null }
  | { readonly kind: 'reference'; readonly to: -1 | 0 | 1 }
  /** A point nobody can place: a relative time in a report without a date. `grain` is what it would have been. */
  | { readonly kind: 'unplaced'; readonly grain: Period['grain']; readonly clock: boolean };

/** What a value was resolved by. */
export type AnchorName = 'published' | 'dateline' | 'previous' | 'stated';

export interface Resolved {
  readonly value: Value;
  readonly anchor: AnchorName;
}
