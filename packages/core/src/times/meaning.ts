import type { Feast } from '@sitrep/english';

/** Which one of a recurring thing: last, this, next; null where the words do not say. */
export type Which = -1 | 0 | 1;

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Parts of the day by their TIMEX codes. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';
export type Edge = 'start' | 'early' | 'mid' | 'late' | 'end' | 'earlier' | 'later';

/** From where a relative time counts: the report's day, the time told before it, or a time it names itself. */
export type Base = 'report' | 'previous' | Meaning;

/** A further, smaller part of an amount of time: "two years and three months". */
export interface Amount {
  readonly amount: number;
  readonly unit: Unit;
}

/** What a time expression says before anything is resolved: only what its words tell, nothing implied. */
export type Meaning =
  /** A calendar date with what is stated of it. */
  | {
      readonly is: 'date';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly which: Which | null;
      /** "last year" behind a month: years from the report's. */
      readonly yearShift: number | null;
      /** The weekday told with it: it helps to tell the year. */
      readonly weekday: number | null;
    }
  | { readonly is: 'weekday'; readonly weekday: number; readonly which: Which | null; readonly week: Meaning | null }
  /** yesterday, today, tomorrow. */
  | { readonly is: 'today'; readonly shift: number }
  /** A unit of the calendar told by its distance: last month, this year, the following day. Null: by the tense. */
  | { readonly is: 'unit'; readonly unit: Unit; readonly shift: number | null; readonly base: Base }
  /** So much time away: three weeks ago, a year later. `amount` is null where it is vague. */
  | {
      readonly is: 'away';
      readonly amount: number | null;
      readonly unit: Unit;
      readonly toward: -1 | 1;
      readonly base: Base;
      readonly more?: readonly Amount[];
    }
  /** A stretch that touches its base: the past three months, within ten days. `apart` where whole units are meant. */
  | { readonly is: 'window'; readonly amount: number | null; readonly unit: Unit; readonly toward: -1 | 1 }
  /**
   * The third quarter, the first nine months, the second half, the last three weeks (ordinal -1); of a year where one is
   * named. A count of 0 is the one unit itself: the third month of 2021.
   */
  | {
      readonly is: 'nth';
      readonly ordinal: number;
      readonly count: number;
      readonly unit: 'half' | 'quarter' | 'month' | 'week' | 'day' | 'year';
      readonly of: Meaning | null;
      readonly which: Which | null;
    }
  /** Calendar week 31. */
  | { readonly is: 'calendarWeek'; readonly week: number; readonly of: Meaning | null }
  /** "the 21st of next month", "Tuesday the 4th": the weekday tells the month where none is named. */
  | { readonly is: 'monthDay'; readonly day: number; readonly weekday: number | null; readonly of: Meaning | null }
  /** "three days starting Monday". */
  | { readonly is: 'lasting'; readonly length: Candidate; readonly start: Candidate }
  | { readonly is: 'nthWeekday'; readonly ordinal: number; readonly weekday: number; readonly of: Meaning }
  | { readonly is: 'season'; readonly season: number; readonly year: number | null; readonly which: Which | null }
  | { readonly is: 'decade'; readonly first: number | null; readonly short: number }
  | { readonly is: 'century'; readonly century: number }
  | { readonly is: 'fiscal'; readonly year: number | null; readonly which: Which | null }
  | { readonly is: 'feast'; readonly feast: Feast; readonly year: number | null; readonly which: Which | null }
  | {
      readonly is: 'clock';
      readonly hour: number;
      readonly minute: number | null;
      readonly second: number | null;
      readonly zone: number | null;
      readonly of: Meaning | null;
    }
  | { readonly is: 'part'; readonly part: DayPart; readonly of: Meaning | null; readonly from: number }
  | { readonly is: 'edge'; readonly edge: Edge; readonly of: Meaning }
  | { readonly is: 'duration'; readonly amount: number | null; readonly unit: Unit; readonly more?: readonly Amount[] }
  | { readonly is: 'set'; readonly period: string; readonly weekday: number | null }
  | { readonly is: 'reference'; readonly to: -1 | 0 | 1 }
  | { readonly is: 'range'; readonly first: Candidate; readonly last: Candidate }
  | { readonly is: 'since'; readonly of: Candidate }
  /** Two readings of one date: 06/07/2022. The one nearer to the report wins. */
  | { readonly is: 'either'; readonly first: Meaning; readonly second: Meaning; readonly weekday: number | null };

/** A proposed time expression: tokens `from` (inclusive) to `to` (exclusive). */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

export const date = (year: number | null, month: number | null = null, day: number | null = null, which: Which | null = null): Meaning => ({
  is: 'date',
  year,
  month,
  day,
  which,
  yearShift: null,
  weekday: null,
});
