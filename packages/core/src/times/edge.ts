import { dateOf } from './calendar.ts';
import type { Edge } from './meaning.ts';
import { daysOf, type Period } from './period.ts';

const months = (year: number, from: number, to: number): { from: Period; to: Period } => ({
  from: { grain: 'month', at: year * 12 + from - 1 },
  to: { grain: 'month', at: year * 12 + to - 1 },
});

/**
 * The part of a period that its edge names. A year's end is December and a month's end its last day; "early" and
 * "late" are a quarter of a year; "earlier" and "later" reach to and from the report's day. Shorter periods, and those
 * whose parts nobody agrees on, stay whole.
 */
export const edged = (period: Period, edge: Edge, report: number | null): { from: Period; to: Period } => {
  const whole = { from: period, to: period };
  const { first, last } = daysOf(period);
  const day = (at: number): Period => ({ grain: 'day', at });
  if (edge === 'earlier' || edge === 'later') {
    if (period.grain === 'day' || report === null || report < first || report > last) return whole;
    return edge === 'earlier' ? { from: day(first), to: day(report) } : { from: day(report), to: day(last) };
  }
  const { year } = dateOf(first);
  switch (period.grain) {
    case 'year':
    case 'fiscal':
      if (edge === 'end') return months(year, 12, 12);
      if (edge === 'start') return months(year, 1, 1);
      return edge === 'early' ? months(year, 1, 3) : edge === 'late' ? months(year, 10, 12) : months(year, 5, 8);
    case 'month':
    case 'week':
    case 'quarter':
    case 'half':
      if (period.grain === 'quarter' || period.grain === 'half') {
        const [m, n] = [dateOf(first).month, dateOf(last).month];
        return edge === 'end' ? months(year, n, n) : edge === 'start' ? months(year, m, m) : whole;
      }
      return edge === 'end' ? { from: day(last), to: day(last) } : edge === 'start' ? { from: day(first), to: day(first) } : whole;
    case 'decade': {
      const years = (from: number, to: number): { from: Period; to: Period } => ({
        from: { grain: 'year', at: year + from },
        to: { grain: 'year', at: year + to },
      });
      return edge === 'early' || edge === 'start' ? years(0, 3) : edge === 'mid' ? years(4, 6) : years(7, 9);
    }
    default:
      return whole;
  }
};
