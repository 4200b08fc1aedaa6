import type { Time } from '../model/index.ts';
import { edged } from './edge.ts';
import { codeOf, periodOf } from './grammar/quantity.ts';
import { daysOf, isoDay, isoOf, type Period } from './period.ts';
import type { Value } from './value.ts';

const startOf = (period: Period): string => {
  const iso = isoOf(period);
  return iso.includes('/') ? iso.slice(0, iso.indexOf('/')) : iso.includes('W') ? isoDay(daysOf(period).first) : iso;
};
const endOf = (period: Period): string => {
  const iso = isoOf(period);
  return iso.includes('/') ? iso.slice(iso.indexOf('/') + 1) : iso.includes('W') ? isoDay(daysOf(period).last) : iso;
};
const interval = (from: Period, to: Period | null): string => {
  if (to === null) return `${startOf(from)}/..`;
  const [a, b] = [startOf(from), endOf(to)];
  return a === b ? a : `${a}/${b}`;
};

/**
 * The value as ISO 8601: a date as partial as it was told ("2016-12"), an interval of such dates with its last one
 * inclusive ("2018-02-09/2018-02-11", open at the end as "2012/.."), a duration ("P2D"), a repetition ("R/P1W").
 * Null where nothing places it. `report` is the report's day.
 */
export const isoValue = (value: Value, report: number | null): string | null => {
  switch (value.kind) {
    case 'period': {
      const { period, edge } = value;
      if (edge === null) return isoOf(period);
      const { from, to } = edged(period, edge, report);
      return from === to ? isoOf(from) : interval(from, to);
    }
    case 'span':
      // Two times of one day: the day once on each side, as ISO has it.
      return interval(value.from, value.to);
    case 'duration':
      return value.amount === null ? null : periodOf(value.amount, value.unit, value.more);
    case 'set':
      return `R/${value.period}`;
    case 'reference':
      return value.to === 0 && report !== null ? isoDay(report) : null;
    case 'unplaced':
      return null;
  }
};

/** How exactly a value is told. */
export const precisionOf = (value: Value): Time['precision'] => {
  switch (value.kind) {
    case 'period':
      if (value.edge !== null && value.edge !== 'end' && value.edge !== 'start' && value.period.grain !== 'day') return 'approximate';
      if (value.edge !== null && value.period.grain === 'month') return 'day';
      if (value.edge !== null && value.period.grain === 'year') return 'month';
      return precisionOfPeriod(value.period);
    case 'span':
      return value.approximate ? 'approximate' : precisionOfPeriod(value.from);
    case 'duration':
      return value.amount === null
        ? 'approximate'
        : precisionOfCode(codeOf(value.unit), value.unit === 'minute' || value.unit === 'hour' || value.unit === 'second');
    case 'set':
      return precisionOfCode(value.period.at(-1)!, value.period.includes('T'));
    case 'reference':
      return 'approximate';
    case 'unplaced':
      return value.clock ? 'minute' : precisionOfPeriod({ grain: value.grain, at: 0 });
  }
};

const precisionOfCode = (code: string, clock: boolean): Time['precision'] =>
  clock ? 'minute' : code === 'D' ? 'day' : code === 'W' ? 'week' : code === 'M' ? 'month' : 'year';

const precisionOfPeriod = ({ grain, clock }: Period): Time['precision'] => {
  switch (grain) {
    case 'day':
      return clock ? 'minute' : 'day';
    case 'weekend':
      return 'day';
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return grain;
    case 'half':
      return 'month';
    case 'fiscal':
      return 'year';
    default:
      return 'approximate';
  }
};

/** Where a value lies from the report's day. */
export const directionOf = (value: Value, report: number | null): Time['direction'] => {
  if (value.kind === 'reference') return value.to === -1 ? 'past' : value.to === 1 ? 'future' : 'present';
  if (report === null) return null;
  const [first, last] =
    value.kind === 'period'
      ? [daysOf(value.period).first, daysOf(value.period).last]
      : value.kind === 'span'
        ? [daysOf(value.from).first, value.to === null ? report : daysOf(value.to).last]
        : [null, null];
  if (first === null || last === null) return null;
  return last < report ? 'past' : first > report ? 'future' : 'present';
};
