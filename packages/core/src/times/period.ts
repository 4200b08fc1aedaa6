import { addMonths, dateOf, dayOf, daysInMonth, isoWeekOf, mondayOf, weekdayOf } from './calendar.ts';
import type { DayPart, Unit } from './meaning.ts';

export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'fiscal' | 'decade' | 'century';

/**
 * A stretch of the calendar. `at` counts periods of its grain: days from 1970; the Monday of a week and the Saturday of
 * a weekend as days; months, quarters, halves and seasons from year 0; years, tens and hundreds of years.
 */
export interface Period {
  readonly grain: Grain;
  readonly at: number;
  /** Time of day on a day: minutes from midnight, minutes east of Greenwich. */
  readonly clock?: { readonly minutes: number; readonly second: number | null; readonly zone: number | null; readonly hourOnly: boolean };
  readonly part?: DayPart;
}

const per: Readonly<Partial<Record<Grain, number>>> = { month: 12, quarter: 4, half: 2, season: 4, year: 1, fiscal: 1 };

/** First and last day of a period, both inclusive. */
export const daysOf = ({ grain, at }: Period): { first: number; last: number } => {
  switch (grain) {
    case 'day':
      return { first: at, last: at };
    case 'weekend':
      return { first: at, last: at + 1 };
    case 'week':
      return { first: at, last: at + 6 };
    case 'decade':
      return { first: dayOf(at * 10, 1, 1), last: dayOf(at * 10 + 9, 12, 31) };
    case 'century':
      return { first: dayOf(at * 100, 1, 1), last: dayOf(at * 100 + 99, 12, 31) };
    default: {
      const count = per[grain]!;
      const year = Math.floor(at / count);
      const length = 12 / count;
      const index = at - year * count;
      const month = grain === 'season' ? index * 3 + 3 : index * length + 1;
      const first = dayOf(year, month, 1);
      return { first, last: addMonths(first, length) - 1 };
    }
  }
};

/** The period of a grain that holds a day. */
export const periodAt = (grain: Grain, day: number): Period => {
  const { year, month } = dateOf(day);
  switch (grain) {
    case 'day':
      return { grain, at: day };
    case 'week':
      return { grain, at: mondayOf(day) };
    case 'weekend':
      return { grain, at: mondayOf(day) + 5 };
    case 'month':
      return { grain, at: year * 12 + month - 1 };
    case 'quarter':
      return { grain, at: year * 4 + Math.floor((month - 1) / 3) };
    case 'half':
      return { grain, at: year * 2 + (month > 6 ? 1 : 0) };
    case 'season':
      return { grain, at: (month < 3 ? year - 1 : year) * 4 + (month < 3 ? 3 : Math.floor((month - 3) / 3)) };
    case 'year':
    case 'fiscal':
      return { grain, at: year };
    case 'decade':
      return { grain, at: Math.floor(year / 10) };
    case 'century':
      return { grain, at: Math.floor(year / 100) };
  }
};

/** The period so many steps of its own grain later. */
export const step = (period: Period, count: number): Period => ({
  grain: period.grain,
  at: period.at + count * (period.grain === 'week' || period.grain === 'weekend' ? 7 : 1),
});

/** The grain that a unit of time counts in. */
export const grainOf = (unit: Unit): Grain => {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return 'day';
    case 'fortnight':
      return 'week';
    case 'millennium':
      return 'century';
    default:
      return unit;
  }
};

/** The day so much time away. Parts of days round to the day. */
export const shiftDay = (day: number, amount: number, unit: Unit): number => {
  switch (unit) {
    case 'second':
    case 'minute':
      return day;
    case 'hour':
      return day + Math.trunc(amount / 24);
    case 'day':
      return day + Math.round(amount);
    case 'weekend':
    case 'week':
      return day + Math.round(amount * 7);
    case 'fortnight':
      return day + Math.round(amount * 14);
    case 'month':
      return addMonths(day, Math.round(amount));
    case 'quarter':
      return addMonths(day, Math.round(amount * 3));
    case 'year':
      return addMonths(day, Math.round(amount * 12));
    case 'decade':
      return addMonths(day, Math.round(amount * 120));
    case 'century':
      return addMonths(day, Math.round(amount * 1200));
    case 'millennium':
      return addMonths(day, Math.round(amount * 12000));
  }
};

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

export const isoDay = (day: number): string => {
  const { year, month, day: d } = dateOf(day);
  return `${four(year)}-${two(month)}-${two(d)}`;
};

/** "T14:44+03:00" */
export const isoClock = ({ minutes, second, zone }: NonNullable<Period['clock']>): string => {
  const offset =
    zone === null ? '' : zone === 0 ? 'Z' : `${zone < 0 ? '-' : '+'}${two(Math.floor(Math.abs(zone) / 60))}:${two(Math.abs(zone) % 60)}`;
  return `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${second === null ? '' : `:${two(second)}`}${offset}`;
};

const isoMonth = (index: number): string => `${four(Math.floor(index / 12))}-${two((index % 12) + 1)}`;

/** ISO 8601 form: a partial date where one says it, else an interval of partial dates, last one inclusive. */
export const isoOf = (period: Period): string => {
  const { grain, at, clock } = period;
  switch (grain) {
    case 'day':
      return isoDay(at) + (clock ? isoClock(clock) : '');
    case 'week': {
      const { year, week } = isoWeekOf(at);
      return `${four(year)}-W${two(week)}`;
    }
    case 'month':
      return isoMonth(at);
    case 'year':
    case 'fiscal':
      return four(at);
    case 'decade':
      return `${four(at * 10)}/${four(at * 10 + 9)}`;
    case 'century':
      return `${four(at * 100)}/${four(at * 100 + 99)}`;
    case 'weekend':
      return `${isoDay(at)}/${isoDay(at + 1)}`;
    default: {
      const { first, last } = daysOf(period);
      return `${isoMonth(periodAt('month', first).at)}/${isoMonth(periodAt('month', last).at)}`;
    }
  }
};

/** The day of a month, or its last where it is shorter. */
export const dayIn = (year: number, month: number, day: number): number => dayOf(year, month, Math.min(day, daysInMonth(year, month)));

/** Days from one day back to the last such weekday, 0 for the same day. */
export const sinceWeekday = (day: number, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;
