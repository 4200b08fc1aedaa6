import type { NumberRead } from '../../text/index.ts';
import type { Amount, Candidate, Meaning, Unit } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { leaning } from '../tense.ts';
import { yearNumber } from './days.ts';

/** Words that may stand between the number and the unit: "two more weeks", "five straight days". */
const fillers = new Set(
  'more long full straight consecutive whole additional further extra successive working business calendar past next upcoming coming previous recent solid hard difficult bloody entire last odd fiscal intense tense'.split(
    ' ',
  ),
);
const windowWords: Readonly<Record<string, -1 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  recent: -1,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

/** "a", "an", "one", "half an", right before the unit. */
const oneBefore = (r: Reader, i: number): (Pick<NumberRead, 'value' | 'vague'> & { at: number }) | null => {
  const before = r.lower(i - 1);
  if (before !== 'a' && before !== 'an') return null;
  if (r.lower(i - 2) === 'half') return { value: 0.5, vague: false, at: i - 2 };
  return { value: 1, vague: false, at: i - 1 };
};

/** The amount before a unit, with the token it begins at. */
export const amountBefore = (
  r: Reader,
  i: number,
  plural = r.word(i).plural === true,
): { amount: number | null; at: number; hyphen: boolean; bare: boolean; window: -1 | 0 | 1 } | null => {
  let end = i;
  let hyphen = false;
  let window: -1 | 0 | 1 = 0;
  if (r.lower(i - 1) === '-' && r.touches(i - 2) && r.touches(i - 1)) {
    end = i - 1;
    hyphen = true;
  } else if (plural && fillers.has(r.lower(i - 1))) {
    end = i - 1;
    window = windowWords[r.lower(end)] ?? 0;
    if (fillers.has(r.lower(end - 1)) && end - 1 > r.from) end--;
  }
  const one = oneBefore(r, end);
  if (one) return { amount: one.value, at: one.at, hyphen, bare: true, window: 0 };
  const number = r.numberBefore(end);
  if (number) {
    // "1,400 last years" is no amount of time; "a couple of years" is two.
    if (window !== 0 && number.value > 1000) return null;
    // "the 1988 quarter", "the 2016 year": one thing is not so many.
    if (!plural && !hyphen && number.value >= 1900 && number.value < 2100) return null;
    const small = number.vague && number.value < 20 && number.value !== 2;
    return { amount: small ? null : number.value, at: number.at, hyphen, bare: false, window };
  }
  if (r.lower(end - 1) === 'another') return { amount: 1, at: end - 1, hyphen, bare: false, window: 0 };
  return null;
};

/** "so", "more", "and a half" between the unit and what follows. */
const tail = (r: Reader, i: number): { to: number; half: boolean } => {
  if (r.has(i, 'and', 'a', 'half')) return { to: i + 3, half: true };
  if (r.has(i, 'or', 'so') || r.has(i, 'or', 'more')) return { to: i + 2, half: false };
  return { to: i, half: false };
};

/** What follows an amount of time in the sentence, if it makes it a point: ago, later, earlier, from now. */
export const away = (r: Reader, i: number): { toward: -1 | 1; base: 'report' | 'previous'; to: number } | null => {
  const next = r.lower(i);
  const stops = (k: number): boolean => k >= r.to || /^[.,;:)"'!?-]$/.test(r.lower(k));
  switch (next) {
    case 'ago':
      return { toward: -1, base: 'report', to: i + 1 };
    case 'back':
      return stops(i + 1) ? { toward: -1, base: 'report', to: i + 1 } : null;
    case 'earlier':
    case 'previously':
    case 'beforehand':
      return r.lower(i + 1) === 'than' ? null : { toward: -1, base: 'previous', to: i + 1 };
    case 'before':
      return stops(i + 1) ? { toward: -1, base: 'previous', to: i + 1 } : null;
    case 'later':
    case 'afterward':
    case 'afterwards':
    case 'thereafter':
      return r.lower(i + 1) === 'than' ? null : { toward: 1, base: 'previous', to: i + 1 };
    case 'after':
      return stops(i + 1) ? { toward: 1, base: 'previous', to: i + 1 } : null;
    case 'out':
      return r.exact && stops(i + 1) ? { toward: 1, base: 'report', to: i + 1 } : null;
    case 'hence':
      return { toward: 1, base: 'report', to: i + 1 };
    case 'from':
      return r.lower(i + 1) === 'now' || r.lower(i + 1) === 'today' ? { toward: 1, base: 'report', to: i + 2 } : null;
    default:
      return null;
  }
};

/** "2016", "last year", "the year" at token i. */
export const ofYear = (r: Reader, i: number): boolean =>
  yearNumber(r, i) > 0 || ((r.word(i).which !== undefined || r.lower(i) === 'the') && r.word(i + 1).unit === 'year');

/** "$5 a year", "twice a day", "15 sorties per week". */
const isRate = (r: Reader, article: number): boolean => {
  const before = r.lower(article - 1);
  if (/^(?:hours|minutes|days|weeks|months|times)$/.test(before)) return before === 'times';
  if (/^(?:once|twice|thrice|times|percent|%|pct)$/.test(before) || /^[$€£]?\d/.test(before))
    return !/^(?:in|for|after|within|of)$/.test(before);
  if (/^(?:dollars|euros|pounds|barrels|tonnes|tons|people|jobs|sorties|flights|cents)$/.test(before)) return true;
  return /^[$€£]?\d/.test(r.lower(article - 2)) && /[a-z]s$/.test(before);
};

/** Expressions with an amount: "three weeks ago", "the past two months", "for six days", "in two weeks", "a year later". */
export const quantity = (r: Reader, i: number, unit: Unit, out: Candidate[]): boolean => {
  const q = amountBefore(r, i);
  // "a second" is nearly always an ordinal, and "1988 second quarter" too.
  if (unit === 'second' && !r.word(i).plural && !(q?.hyphen && r.lower(i + 1) !== '-')) return true;
  if (!q) {
    if (r.lower(i - 1) === 'per') {
      out.push({ from: i - 1, to: i + 1, meaning: { is: 'set', period: periodOf(1, unit), weekday: null }, rule: 'rate' });
      return true;
    }
    return false;
  }
  const { half, to } = tail(r, i + 1);
  const amount = q.amount === null ? null : q.amount + (half ? 0.5 : 0);
  const push = (from: number, end: number, meaning: Meaning, rule: string): boolean => {
    out.push({ from, to: end, meaning, rule });
    return true;
  };
  // Ages are no times: "24 years old", "a 6-month-old".
  if (r.lower(to) === 'old' || (r.lower(to) === '-' && r.lower(to + 1) === 'old')) {
    if (unit === 'year' || unit === 'month') return true;
    return push(q.at, to, { is: 'duration', amount, unit }, 'duration');
  }
  if (r.lower(q.at - 1) === 'aged' || (r.lower(to) === 'of' && r.lower(to + 1) === 'age')) return true;
  const point = q.hyphen ? null : away(r, to);
  if (point) return push(q.at, point.to, { is: 'away', amount, unit, toward: point.toward, base: point.base }, 'away');
  // "Four days after the strike, 11,000 people have left": told from now, the event is so far back.
  if (r.lower(to) === 'after' && amount !== null && opensSentence(r, q.at) && hasPresent(r, to + 1))
    return push(q.at, to + 1, { is: 'away', amount, unit, toward: -1, base: 'report' }, 'time-after');
  const before = r.lower(q.at - 1);
  // "a quarter" is a fourth of anything; "24 hours a day" is always.
  if (q.bare && !q.hyphen && (unit === 'quarter' || (unit === 'day' && before === 'hours'))) return true;
  // "one day" alone is any day.
  if (
    unit === 'day' &&
    r.lower(q.at) === 'one' &&
    !/^(?:in|for|within|after|by|only|just|least|than|last|past|next|first)$/.test(before) &&
    !/^(?:of|after|before)$/.test(r.lower(to))
  )
    return true;
  // "the last four months of 2021" belong to the year.
  const wide = unit === 'month' || unit === 'week' || unit === 'day';
  if ((before === 'last' || before === 'final') && amount !== null && wide && r.lower(to) === 'of' && ofYear(r, to + 1)) {
    const from = r.lower(q.at - 2) === 'the' ? q.at - 2 : q.at - 1;
    return push(from, to, { is: 'nth', ordinal: -1, count: amount, unit, of: null, which: null }, 'last-months');
  }
  const the = r.lower(q.at - 2) === 'the' || r.lower(q.at - 2) === 'this' || r.lower(q.at - 2) === 'these' ? q.at - 2 : q.at - 1;
  const window = q.window || (windowWords[before] ?? 0);
  if (window !== 0 && !q.hyphen) {
    const from = q.window !== 0 ? (before === 'the' ? q.at - 1 : q.at) : the;
    return push(from, to, { is: 'window', amount, unit, toward: window }, 'window');
  }
  if (before === 'first' || before === 'final' || before === 'opening' || before === 'last') {
    const yearly = unit === 'month' || unit === 'quarter' || unit === 'week' || unit === 'day';
    if (before === 'first' && amount !== null && yearly && r.lower(to) === 'of')
      return push(the, to, { is: 'nth', ordinal: 1, count: amount, unit, of: null, which: null }, 'first-months');
    return push(the, to, { is: 'duration', amount, unit }, 'duration');
  }
  if (before === 'every' || before === 'each')
    return push(q.at - 1, to, { is: 'set', period: periodOf(amount ?? 1, unit), weekday: null }, 'every');
  if (q.bare && !q.hyphen && q.amount === 1 && isRate(r, q.at)) {
    if (unit === 'hour' || unit === 'minute' || unit === 'second') return true;
    return push(q.at, to, { is: 'set', period: periodOf(1, unit), weekday: null }, 'rate');
  }
  if (before === 'within') return push(q.at - 1, to, { is: 'window', amount, unit, toward: 1 }, 'within');
  if (before === 'in' && !q.hyphen && r.lower(to) !== 'of' && (r.exact || (leaning(r, q.at - 1, to) ?? -1) >= 0))
    return push(q.at - 1, to, { is: 'away', amount, unit, toward: 1, base: 'report' }, 'in-future');
  const article = r.lower(q.at - 1) === 'the' && !q.bare && !q.hyphen ? q.at - 1 : q.at;
  return push(article, to, { is: 'duration', amount, unit }, 'duration');
};

const opensSentence = (r: Reader, i: number): boolean => {
  let k = i - 1;
  while (k >= r.from && /^(?:["'(-]|about|some|nearly|almost|barely|just|only|more|less|than|over)$/.test(r.lower(k))) k--;
  return k < r.from;
};

/** True where the main clause, behind a comma, stands in the present or the perfect. */
const hasPresent = (r: Reader, i: number): boolean => {
  let comma = false;
  for (let k = i; k < Math.min(r.to, i + 40); k++) {
    const word = r.lower(k);
    if (word === ',') comma = true;
    else if (comma && /^(?:have|has|is|are|remain|remains|continue|continues|today)$/.test(word)) return true;
    else if (comma && /^(?:was|were|had|did)$/.test(word)) return false;
  }
  return false;
};

const codes: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'W',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};
const halves: Readonly<Partial<Record<Unit, string>>> = { minute: '30S', hour: '30M', day: 'T12H', year: '6M' };
const times: Readonly<Partial<Record<Unit, number>>> = { fortnight: 2, quarter: 3, decade: 10, century: 100, millennium: 1000 };

/**
 * ISO 8601 period of an amount: P2D, PT4H, P6Y, P2.5Y; with smaller parts behind it P2Y3M, P1DT2H. Units without a letter
 * are counted in the next smaller one.
 */
export const periodOf = (amount: number, unit: Unit, more: readonly Amount[] = []): string => {
  let [days, clock] = ['', ''];
  for (const part of [{ amount, unit }, ...more]) {
    const [day, time] = simplePeriod(part.amount, part.unit).slice(1).split('T');
    days += day;
    clock += time ?? '';
  }
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
};

const simplePeriod = (amount: number, unit: Unit): string => {
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour';
  const half = amount % 1 === 0.5 ? halves[unit] : undefined;
  if (half) {
    const whole = Math.floor(amount);
    return `P${clock ? 'T' : ''}${whole > 0 ? `${whole}${codes[unit]}` : ''}${half}`;
  }
  const count = Math.round(amount * (times[unit] ?? 1) * 100) / 100;
  return `P${clock ? 'T' : ''}${count}${codes[unit]}`;
};

/** The letter that stands for the unit in a period. */
export const codeOf = (unit: Unit): string => codes[unit];
