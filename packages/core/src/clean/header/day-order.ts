import type { WrittenDate } from '../dates/find-dates.ts';
import { daysBetween, isDay, isoDay, weekdayOf } from '../dates/iso.ts';

/** What else on the page bears on the order of day and month in "03/02/2016". */
export interface OrderEvidence {
  /** Orders of other dates in digits on the page. */
  readonly orders: readonly ('day-first' | 'month-first')[];
  /** Days that stand beyond doubt: markup, dates with a month's name. ISO. */
  readonly days: readonly string[];
  /** Month and day without a year: a dateline's, the text's. */
  readonly monthDays: readonly { readonly month: number; readonly day: number }[];
}

export interface Decision {
  readonly date: WrittenDate;
  readonly because: string;
}

const NEAR = 4;

/** Decides an open order by evidence, strongest first; null where nothing decides. */
export const decideOrder = (date: WrittenDate, evidence: OrderEvidence): Decision | null => {
  if (!date.open) return { date, because: '' };
  const dayFirst = date;
  const monthFirst: WrittenDate = { ...date, month: date.day, day: date.month };
  const year = date.year!;
  const fits = (reading: WrittenDate): boolean => isDay(year, reading.month, reading.day);
  if (!fits(monthFirst) || !fits(dayFirst))
    return fits(dayFirst)
      ? { date: dayFirst, because: 'the other order is no day' }
      : { date: monthFirst, because: 'the other order is no day' };
  const pick = (test: (reading: WrittenDate) => boolean, because: string): Decision | null => {
    const [a, b] = [test(dayFirst), test(monthFirst)];
    return a === b ? null : { date: a ? dayFirst : monthFirst, because };
  };
  const dayOf = (reading: WrittenDate): string => isoDay(year, reading.month, reading.day);
  const near = (reading: WrittenDate, days: number): boolean =>
    evidence.days.some((day) => Math.abs(daysBetween(day, dayOf(reading))) <= days);
  const beside = (reading: WrittenDate): boolean =>
    evidence.monthDays.some(
      ({ month, day }) => isDay(year, month, day) && Math.abs(daysBetween(isoDay(year, month, day), dayOf(reading))) <= NEAR,
    );
  return (
    (date.weekday === null
      ? null
      : pick((reading) => weekdayOf(year, reading.month, reading.day) === date.weekday, 'the weekday fits one order only')) ??
    pick((reading) => near(reading, 1), 'another date on the page is the same day') ??
    (evidence.orders.length > 0 && new Set(evidence.orders).size === 1
      ? { date: evidence.orders[0] === 'day-first' ? dayFirst : monthFirst, because: 'other dates on the page are written in this order' }
      : null) ??
    pick(beside, 'the report names a day close to it') ??
    pick((reading) => near(reading, 10), 'the report names a day close to it') ??
    // Where the clock has 24 hours the day comes first, as good as everywhere.
    (date.hour !== null && !date.twelveHour ? { date: dayFirst, because: 'the clock has 24 hours, as where the day comes first' } : null)
  );
};
