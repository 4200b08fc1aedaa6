import type { Candidate, Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { joinAmounts } from './amounts.ts';

/** Meanings that name a day. */
const isDay = (m: Meaning): boolean =>
  (m.is === 'date' && m.day !== null) ||
  m.is === 'weekday' ||
  m.is === 'today' ||
  m.is === 'either' ||
  m.is === 'feast' ||
  m.is === 'nthWeekday' ||
  (m.is === 'unit' && m.unit === 'day') ||
  (m.is === 'away' && (m.unit === 'day' || m.unit === 'week'));

/** Words that may stand between two parts of one expression. */
const links = new Set([
  ',',
  'at',
  'on',
  'about',
  'around',
  'of',
  'the',
  'in',
  '(',
  '-',
  '@',
  'early',
  'late',
  'local',
  'approximately',
  'roughly',
  'exactly',
  'shortly',
  'after',
  'before',
  'some',
  'time',
]);
const onlyLinks = (r: Reader, from: number, to: number, max: number): boolean => {
  if (to - from > max) return false;
  for (let i = from; i < to; i++) if (!links.has(r.lower(i))) return false;
  return true;
};

/** Joins two neighbours that are parts of one expression: a day and its part, a clock and its day, a half and its year. */
const joinPair = (r: Reader, a: Candidate, b: Candidate): Candidate | null => {
  const gap = b.from - a.to;
  const between = gap === 0 ? '' : r.lower(a.to);
  const make = (meaning: Meaning, rule: string): Candidate => ({ from: a.from, to: b.to, meaning, rule });
  const [x, y] = [a.meaning, b.meaning];
  // Thursday morning; yesterday evening; Thursday in the morning
  if (isDay(x) && y.is === 'part' && y.of === null && (gap === 0 || (between === 'in' && gap === 1)))
    return make({ ...y, of: x }, 'day-and-part');
  // the morning of Thursday; the night of 3 May; the evening of the same day
  if (x.is === 'part' && x.of === null && isDay(y) && (between === 'of' || between === 'on') && onlyLinks(r, a.to, b.from, 2))
    return make({ ...x, of: y }, 'part-of-day');
  // Tuesday 11/3/2015
  if (x.is === 'weekday' && (gap === 0 || (gap === 1 && between === ',')) && b.rule === 'numeric-date') {
    if (y.is === 'either' || y.is === 'date') return make({ ...y, weekday: x.weekday }, 'numeric-date');
  }
  // Wednesday evening next week
  if (
    x.is === 'part' &&
    x.of?.is === 'weekday' &&
    x.of.which === null &&
    y.is === 'unit' &&
    y.unit === 'week' &&
    (gap === 0 || between === 'of')
  )
    return make({ ...x, of: { ...x.of, week: y } }, 'part-of-day');
  if (x.is === 'weekday' && x.which === null && x.week === null && y.is === 'unit' && y.unit === 'week' && gap === 1 && between === 'of')
    return make({ ...x, week: y }, 'weekday-of-week');
  // 9 a.m. on Thursday; 11:40 a.m. Tuesday; 9 a.m. this morning
  if (
    x.is === 'clock' &&
    x.of === null &&
    (isDay(y) || y.is === 'part') &&
    onlyLinks(r, a.to, b.from, 3) &&
    between !== 'at' &&
    between !== '-' &&
    between !== 'before' &&
    between !== 'after'
  )
    return make({ ...x, of: y.is === 'part' ? y.of : y }, 'clock-on-day');
  // from 9 to 11 a.m. on Friday; Friday from 9 to 11 a.m.
  if (clockRange(x) && isDay(y) && onlyLinks(r, a.to, b.from, 2) && between !== 'at' && between !== '-') return make(onDay(x, y), 'range');
  if (isDay(x) && clockRange(y) && (gap === 0 || (gap === 1 && between === ','))) return make(onDay(y, x), 'range');
  // Thursday 23 June 2022, at 8.55 local hour; January 25, 14:44; Thursday morning at 9
  if (
    isDay(x) &&
    y.is === 'clock' &&
    y.of === null &&
    onlyLinks(r, a.to, b.from, 4) &&
    between !== 'of' &&
    between !== 'in' &&
    between !== 'on'
  )
    return make({ ...y, of: x }, 'day-and-clock');
  if (x.is === 'part' && x.of !== null && y.is === 'clock' && y.of === null && onlyLinks(r, a.to, b.from, 3) && between !== 'of')
    return make({ ...y, of: x.of }, 'day-and-clock');
  // two years and three months; 5 minutes, 30 seconds; two weeks and two days ago
  const compound = joinAmounts(r, a, b);
  if (compound) return compound;
  // week 27 of last year
  if (x.is === 'calendarWeek' && x.of === null && isYear(y) && ((gap === 1 && (between === 'of' || between === ',')) || gap === 0))
    return make({ ...x, of: y }, 'calendar-week');
  // next week Wednesday
  if (x.is === 'unit' && x.unit === 'week' && x.base === 'report' && plainWeekday(y) && (gap === 0 || (gap === 1 && between === '-')))
    return make({ ...y, week: x }, 'weekday-of-week');
  // Monday two weeks from now; in three days, on Friday
  if (plainWeekday(x) && farWeek(y, r.exact) && (gap === 0 || (gap === 1 && between === ',')))
    return make({ ...x, week: y }, 'weekday-of-week');
  if (farWeek(x, r.exact) && plainWeekday(y) && ((gap === 1 && between === 'on') || (gap === 2 && r.has(a.to, ',', 'on'))))
    return make({ ...y, week: x }, 'weekday-of-week');
  // three days starting Monday; for a week beginning on 20 May
  if (x.is === 'duration' && x.amount !== null && (isDay(y) || (y.is === 'clock' && y.of !== null)) && starts(r, a.to, b.from))
    return make({ is: 'lasting', length: a, start: b }, 'lasting');
  // October two thousand and five; the winter of nineteen ninety-four
  if (b.rule === 'spoken-year' && y.is === 'date') {
    if (x.is === 'date' && x.year === null && x.month !== null && (gap === 0 || (gap === 1 && /^(?:,|of)$/.test(between))))
      return make({ ...x, year: y.year }, 'month-date');
    if (x.is === 'season' && x.year === null && gap <= 1 && (gap === 0 || between === 'of')) return make({ ...x, year: y.year }, 'season');
  }
  // last year's third quarter
  if (x.is === 'unit' && x.unit === 'year' && y.is === 'nth' && y.of === null && y.ordinal > 0 && gap === 1 && between === "'s") {
    if (y.unit === 'quarter' || y.unit === 'half') return make({ ...y, of: x }, x.shift === -1 ? 'compared-quarter' : 'nth-of-year');
  }
  // the 1988 second quarter
  if (x.is === 'date' && x.year !== null && x.month === null && y.is === 'nth' && y.of === null && y.ordinal > 0 && gap === 0) {
    const from = r.lower(a.from - 1) === 'the' ? a.from - 1 : a.from;
    if (y.unit === 'quarter' || y.unit === 'half') return { ...make({ ...y, of: x }, 'nth-of-year'), from };
  }
  // the third quarter of 2016; the first half of last year; fourth-quarter 2016
  if (x.is === 'nth' && x.of === null && isYear(y) && (between === 'of' || between === 'in' || gap === 0) && gap <= 1)
    return make({ ...x, of: y }, 'nth-of-year');
  // Monday of the following week is a weekday; June of this year, the spring of last year
  if (
    x.is === 'season' &&
    x.year === null &&
    x.which === null &&
    y.is === 'unit' &&
    y.unit === 'year' &&
    gap <= 1 &&
    (between === 'of' || gap === 0)
  )
    return make({ ...x, which: y.shift as -1 | 0 | 1 }, 'season');
  if (x.is === 'feast' && x.year === null && y.is === 'unit' && y.unit === 'year' && gap <= 1 && (between === 'of' || gap === 0))
    return make({ ...x, which: y.shift as -1 | 0 | 1 }, 'feast');
  if (x.is === 'date' && x.year === null && x.which === null && y.is === 'date' && y.month === null && between === 'of' && gap === 1)
    return make({ ...x, year: y.year }, 'month-date');
  // the first Monday of September
  if (
    x.is === 'nthWeekday' &&
    x.of.is === 'reference' &&
    gap === 1 &&
    (between === 'of' || between === 'in') &&
    ((y.is === 'date' && y.month !== null && y.day === null) || (y.is === 'unit' && y.unit === 'month'))
  )
    return make({ ...x, of: y }, 'nth-weekday');
  // the last week of June; the first half of August
  if (x.is === 'nth' && x.of === null && (x.unit === 'week' || x.unit === 'half') && between === 'of' && gap === 1 && isMonth(y))
    return make({ ...x, of: y }, 'nth-week');
  // the week of 6 March
  if (x.is === 'unit' && a.rule === 'week-of' && between === 'of' && gap === 1 && isDay(y)) return make({ ...x, base: y }, 'week-of-day');
  // two days before Christmas; three weeks from tomorrow; a year after the 12 June deal is no date of its own
  if (
    x.is === 'duration' &&
    (isDay(y) || (y.is === 'date' && y.day !== null)) &&
    gap === 1 &&
    (between === 'before' || between === 'after' || between === 'from')
  )
    return make({ ...x, is: 'away', toward: between === 'before' ? -1 : 1, base: y }, 'away-from-day');
  return null;
};

const plainWeekday = (m: Meaning): m is Extract<Meaning, { is: 'weekday' }> => m.is === 'weekday' && m.which === null && m.week === null;

/** A day told by its distance that a weekday may set right. */
const farWeek = (m: Meaning, exact: boolean): boolean =>
  m.is === 'away' && m.amount !== null && (exact || m.unit === 'week') && m.unit !== 'hour' && m.unit !== 'minute' && m.unit !== 'second';

/** "starting", "beginning on", "starting from" between tokens. */
const starts = (r: Reader, from: number, to: number): boolean => {
  if (!/^(?:starting|beginning)$/.test(r.lower(from))) return false;
  return to === from + 1 || (to === from + 2 && /^(?:from|on|at|with)$/.test(r.lower(from + 1)));
};

const isMonth = (m: Meaning): boolean => (m.is === 'date' && m.month !== null && m.day === null) || (m.is === 'unit' && m.unit === 'month');

type Range = Extract<Meaning, { is: 'range' }>;
const clockRange = (m: Meaning): m is Range =>
  m.is === 'range' && m.first.meaning.is === 'clock' && m.first.meaning.of === null && m.last.meaning.is === 'clock';
const onDay = (range: Range, of: Meaning): Meaning => {
  const set = (candidate: Candidate): Candidate =>
    candidate.meaning.is === 'clock' ? { ...candidate, meaning: { ...candidate.meaning, of } } : candidate;
  return { is: 'range', first: set(range.first), last: set(range.last) };
};

const isYear = (m: Meaning): boolean =>
  (m.is === 'date' && m.year !== null && m.month === null) || (m.is === 'unit' && m.unit === 'year') || m.is === 'fiscal';

/** One pass from left to right: a joined pair may join its next neighbour. */
export const joinNeighbours = (r: Reader, candidates: readonly Candidate[]): Candidate[] => {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    let current = candidate;
    for (let last = out.at(-1); last; last = out.at(-1)) {
      const joined = joinPair(r, last, current);
      if (!joined) break;
      out.pop();
      current = joined;
    }
    out.push(current);
  }
  return out;
};
