import type { Word } from '../lexicon.ts';
import { date, type Base, type Candidate, type Meaning, type Unit } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { ordinalOf } from '../../text/index.ts';
import { away, ofYear, periodOf } from './quantity.ts';
import { ordinalDay, yearNumber } from './days.ts';
import { century } from './year.ts';

/** What comes before a bare plural that tells a stretch of time: "for years", "in weeks". */
const stretch = /^(?:for|in|over|within|after|took|lasted|lasts|last|take|takes|spent|spend)$/;
const nthUnits: Readonly<Partial<Record<Unit, 'half' | 'quarter'>>> = { quarter: 'quarter' };

/** Expressions without an amount: "last week", "the following day", "this year", "recent weeks", "for months", "the third quarter". */
export const calendarUnit = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  const unit = word.unit!;
  const before = r.lower(i - 1);
  const push = (from: number, to: number, meaning: Meaning, rule: string): void => {
    out.push({ from, to, meaning, rule });
  };
  const { which, previous } = r.word(i - 1);
  const article = r.lower(i - 2);
  if (word.plural) {
    pluralUnit(r, i, unit, push);
    return;
  }
  if ((unit === 'minute' || unit === 'hour') && before === 'the' && /^(?:before|after)$/.test(r.lower(i + 1)) && !r.small(i + 2)) {
    const toward = r.lower(i + 1) === 'before' ? -1 : 1;
    push(i - 1, i + 2, { is: 'away', amount: 1, unit, toward, base: 'previous' }, 'away');
    return;
  }
  if (unit === 'second' || unit === 'minute') return;
  if (unit === 'century' && century(r, i, out)) return;
  if (
    unit === 'week' &&
    /^\d{1,2}$/.test(r.lower(i + 1)) &&
    Number(r.lower(i + 1)) >= 1 &&
    Number(r.lower(i + 1)) <= 53 &&
    before !== 'a'
  ) {
    const from = before === 'calendar' ? i - 1 : i;
    push(from, i + 2, { is: 'calendarWeek', week: Number(r.lower(i + 1)), of: null }, 'calendar-week');
    return;
  }
  if (unit === 'week' && before === 'the' && r.lower(i + 1) === 'after' && r.lower(i + 2) === 'next') {
    push(i - 1, i + 3, { is: 'unit', unit, shift: 2, base: 'report' }, 'which-unit');
    return;
  }
  if (before === 'fiscal' || (before === 'financial' && unit === 'year')) {
    const further = r.word(i - 2).which;
    push(further === undefined ? i - 1 : i - 2, i + 1, { is: 'fiscal', year: null, which: further ?? 0 }, 'fiscal-year');
    return;
  }
  if (before === 'past' && article !== 'this' && unit !== 'day') {
    // "the past year" is the year that ends now.
    push(article === 'the' ? i - 2 : i - 1, i + 1, { is: 'window', amount: 1, unit, toward: -1 }, 'past-unit');
    return;
  }
  if (before === 'latest' && unit === 'quarter') {
    push(
      article === 'the' ? i - 2 : i - 1,
      i + 1,
      { is: 'nth', ordinal: 0, count: 1, unit: 'quarter', of: null, which: -1 },
      'the-quarter',
    );
    return;
  }
  if (unit === 'quarter' && quarterOfYear(r, i, push)) return;
  const nth = nthUnits[unit];
  const ordinal = before === 'final' ? 4 : ordinalOf(before);
  if (nth && ordinal >= 1 && ordinal <= 4) {
    const inner = r.word(i - 2).which;
    const from = inner !== undefined ? i - 2 : article === 'the' ? i - 2 : i - 1;
    push(from, i + 1, { is: 'nth', ordinal, count: 1, unit: nth, of: null, which: inner ?? null }, 'nth-quarter');
    return;
  }
  if (unit === 'month' && ordinal >= 1 && ordinal <= 12 && r.lower(i + 1) === 'of' && ofYear(r, i + 2)) {
    push(article === 'the' ? i - 2 : i - 1, i + 1, { is: 'nth', ordinal, count: 0, unit, of: null, which: null }, 'nth-month');
    return;
  }
  if (before === 'every' || before === 'each') {
    push(i - 1, i + 1, { is: 'set', period: periodOf(1, unit), weekday: null }, 'every');
    return;
  }
  if (unit === 'week' && r.lower(i + 1) === 'of' && (before === 'last' || before === 'final' || ordinal <= 4)) {
    const from = article === 'the' ? i - 2 : i - 1;
    const last = before === 'last' || before === 'final';
    push(from, i + 1, { is: 'nth', ordinal: last ? -1 : ordinal, count: 1, unit: 'week', of: null, which: null }, 'nth-week');
    return;
  }
  if (which !== undefined) {
    // "this past week", "the last week", "the next day"
    const from = article === 'the' || article === 'this' || article === 'that' ? i - 2 : i - 1;
    const told = r.lower(from);
    const following =
      previous || (unit === 'day' && told === 'the' && (which === 1 || which === -1)) || (told === 'the' && before === 'next');
    if (unit === 'month' && dayOfMonth(r, from, i, push)) return;
    const base: Base = following && article !== 'this' ? 'previous' : 'report';
    push(
      from,
      i + 1,
      { is: 'unit', unit, shift: before === 'this' && unit === 'weekend' ? null : which, base },
      following ? 'following-unit' : 'which-unit',
    );
    return;
  }
  if (before === 'same' || before === 'that' || before === 'very') {
    const from = before === 'same' && /^(?:the|that|this)$/.test(article) ? i - 2 : i - 1;
    if (before === 'that' && unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'weekend') return;
    push(from, i + 1, { is: 'unit', unit, shift: 0, base: 'previous' }, 'same-unit');
    return;
  }
  if (unit === 'day' && (before === 'the' || r.lower(i + 1) === 'after' || r.lower(i + 1) === 'before')) {
    const from = before === 'the' ? i - 1 : i;
    const side = r.lower(i + 1) === 'before' ? -1 : r.lower(i + 1) === 'after' ? 1 : 0;
    const today = r.word(i + 2).today;
    if (side !== 0 && today !== undefined) push(from, i + 3, { is: 'today', shift: today + side }, 'day-after-tomorrow');
    else if (side !== 0 && before === 'the') push(from, i + 2, { is: 'unit', unit: 'day', shift: side, base: 'previous' }, 'day-before');
    return;
  }
  if (before === 'the') {
    const prep = article;
    // "the week of 6 March", "the year 2016" belong to other rules.
    if (unit === 'weekend') {
      push(i - 1, i + 1, { is: 'unit', unit, shift: null, base: 'report' }, 'the-weekend');
      return;
    }
    if (unit === 'week' && r.lower(i + 1) === 'of') push(i - 1, i + 1, { is: 'unit', unit, shift: 0, base: 'report' }, 'week-of');
    else if (unit === 'quarter' && r.lower(i + 1) !== 'of' && r.lower(i + 1) !== 'final')
      push(i - 1, i + 1, { is: 'nth', ordinal: 0, count: 1, unit: 'quarter', of: null, which: null }, 'the-quarter');
    else if (
      /^(?:of|in|for|during|within|over|throughout|from|since|so|later|earlier|by|until)$/.test(prep) &&
      (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'decade' || unit === 'century')
    )
      push(i - 1, i + 1, { is: 'unit', unit, shift: 0, base: 'report' }, 'the-unit');
    return;
  }
  // "for the full year" is what a company tells of the year that its story is about.
  if (unit === 'year' && (/^(?:calendar|election)$/.test(before) || (before === 'full' && article === 'the' && r.lower(i + 1) !== 'of')))
    push(before === 'full' ? i - 2 : i - 1, i + 1, { is: 'unit', unit, shift: 0, base: 'report' }, 'the-unit');
};

/** "the 21st of this month", "the 15th day of next month" around "this month" at tokens [from, i]. */
const dayOfMonth = (
  r: Reader,
  from: number,
  i: number,
  push: (from: number, to: number, meaning: Meaning, rule: string) => void,
): boolean => {
  let end = from;
  if (r.lower(end - 1) === 'of') end--;
  if (r.lower(end - 1) === 'day') end--;
  const { which } = r.word(i - 1);
  for (const at of [end - 2, end - 1]) {
    const told = ordinalDay(r, at);
    if (told?.to !== end || which === undefined || r.lower(at - 1) !== 'the') continue;
    const of: Meaning = { is: 'unit', unit: 'month', shift: which, base: 'report' };
    push(at - 1, i + 1, { is: 'monthDay', day: told.day, weekday: null, of }, 'month-day');
    return true;
  }
  return false;
};

/** "the 1988 quarter": the one at hand, in that year. */
const quarterOfYear = (r: Reader, i: number, push: (from: number, to: number, meaning: Meaning, rule: string) => void): boolean => {
  const year = yearNumber(r, i - 1);
  if (year === 0) return false;
  const from = r.lower(i - 2) === 'the' ? i - 2 : i - 1;
  push(from, i + 1, { is: 'nth', ordinal: 0, count: 1, unit: 'quarter', of: date(year), which: null }, 'the-quarter');
  return true;
};

const pluralUnit = (r: Reader, i: number, unit: Unit, push: (from: number, to: number, meaning: Meaning, rule: string) => void): void => {
  const before = r.lower(i - 1);
  const { which } = r.word(i - 1);
  if (before === 'recent' || which === 1 || which === -1) {
    const the = r.lower(i - 2) === 'the' ? i - 2 : i - 1;
    push(the, i + 1, { is: 'window', amount: null, unit, toward: which === 1 ? 1 : -1 }, 'recent-units');
    return;
  }
  if (before === 'these' && unit === 'day') {
    push(i - 1, i + 1, { is: 'reference', to: 0 }, 'these-days');
    return;
  }
  if (unit === 'hour' && before === 'early' && r.lower(i + 1) === 'of') {
    push(r.lower(i - 2) === 'the' ? i - 2 : i - 1, i + 1, { is: 'part', part: 'MO', of: null, from: 0 }, 'early-hours');
    return;
  }
  const point = away(r, i + 1);
  if (point) {
    push(i, point.to, { is: 'away', amount: null, unit, toward: point.toward, base: point.base }, 'away');
    return;
  }
  if (before === 'within') push(i - 1, i + 1, { is: 'window', amount: null, unit, toward: 1 }, 'within');
  else if (before === 'the' && /^(?:over|through)$/.test(r.lower(i - 2)))
    push(i - 1, i + 1, { is: 'duration', amount: null, unit }, 'duration');
  else if (stretch.test(before) || (r.lower(i + 1) === 'of' && unit !== 'day' && before !== 'the'))
    push(i, i + 1, { is: 'duration', amount: null, unit }, 'duration');
};

/** "the first half of 2016", "second half". */
export const half = (r: Reader, i: number, out: Candidate[]): void => {
  const ordinal = r.lower(i - 1) === 'latter' ? 2 : r.lower(i - 1) === 'last' ? 2 : ordinalOf(r.lower(i - 1));
  if (ordinal !== 1 && ordinal !== 2) return;
  // A match has halves too: only with a year, or with "of the year".
  const next = r.lower(i + 1);
  const ofYear =
    next === 'of' &&
    (/^(?:the|this|last|next|\d{4})$/.test(r.lower(i + 2)) || r.lower(i + 3) === 'year' || r.word(i + 2).month !== undefined);
  const from = r.lower(i - 2) === 'the' ? i - 2 : i - 1;
  if (ofYear) out.push({ from, to: i + 1, meaning: { is: 'nth', ordinal, count: 1, unit: 'half', of: null, which: null }, rule: 'half' });
};
