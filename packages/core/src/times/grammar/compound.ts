import { agingThings } from '@sitrep/english';
import { ordinalOf, readNumber } from '../../text/index.ts';
import { date, type Candidate, type Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { dayNumber, yearNumber } from './days.ts';
import { amountBefore } from './quantity.ts';

let aging: ReadonlySet<string> | undefined;

/** "Jan-Feb 2017", "May-June", "05-Aug-2016", "23/Sep/2020", "Dec-2018". */
const monthParts = (r: Reader, i: number, word: string, out: Candidate[]): boolean => {
  const [first, second, third] = word.split(/[-/]/);
  const month = r.words.get(first!)?.month;
  // "2012/Aug/10"
  const year = /^[-/]$/.test(r.lower(i - 1)) && r.touches(i - 1) && r.touches(i - 2) ? yearNumber(r, i - 2) : 0;
  if (
    month !== undefined &&
    year > 0 &&
    third === undefined &&
    /^\d{1,2}$/.test(second ?? '') &&
    Number(second) >= 1 &&
    Number(second) <= 31
  ) {
    out.push({ from: i - 2, to: i + 1, meaning: date(year, month, Number(second)), rule: 'month-date' });
    return true;
  }
  if (month === undefined || second === undefined || !r.capital(i)) return false;
  const other = r.words.get(second)?.month;
  if (other !== undefined && third === undefined) {
    const told = yearNumber(r, i + 1) || null;
    const [a, b] = [month, other].map((m): Candidate => ({ from: i, to: i + 1, meaning: date(told, m), rule: 'month-date' }));
    const start = told !== null && month > other ? { ...a!, meaning: date(told - 1, month) } : a!;
    out.push({ from: i, to: told === null ? i + 1 : i + 2, meaning: { is: 'range', first: start, last: b! }, rule: 'month-range' });
    return true;
  }
  if (third !== undefined && /^\d{1,2}$/.test(second) && /^\d{4}$/.test(third) && Number(second) <= 31) {
    out.push({ from: i, to: i + 1, meaning: date(Number(third), month, Number(second)), rule: 'month-date' });
    return true;
  }
  if (!/^(?:1\d|20|21)\d\d$/.test(second) || third !== undefined) return false;
  const day = /^[-/]$/.test(r.lower(i - 1)) && r.touches(i - 1) && r.touches(i - 2) ? dayNumber(r, i - 2, false) : 0;
  out.push({ from: day > 0 ? i - 2 : i, to: i + 1, meaning: date(Number(second), month, day > 0 ? day : null), rule: 'month-date' });
  return true;
};

/** "the year-ago quarter", "the year-earlier third quarter", "the comparable year-ago period": a quarter of last year. */
const comparedPeriod = (r: Reader, i: number, out: Candidate[]): boolean => {
  let from = i;
  if (/^(?:comparable|corresponding|same)$/.test(r.lower(from - 1))) from--;
  if (r.lower(from - 1) === 'the') from--;
  const ordinal = r.lower(i + 2) === 'quarter' ? ordinalOf(r.lower(i + 1)) : Number.NaN;
  const named = ordinal >= 1 && ordinal <= 4;
  const period = /^(?:quarter|period)$/.test(r.lower(i + 1));
  if (!named && !period && !/^(?:results?|figures?|earnings|profits?|loss|losses|net)$/.test(r.lower(i + 1))) return false;
  const of: Meaning = { is: 'unit', unit: 'year', shift: -1, base: 'report' };
  out.push({
    from: named || period ? from : i,
    to: named ? i + 3 : period ? i + 2 : i + 1,
    meaning: { is: 'nth', ordinal: named ? ordinal : 0, count: 1, unit: 'quarter', of, which: null },
    rule: named || r.lower(i + 1) === 'quarter' ? 'compared-quarter' : 'compared-period',
  });
  return true;
};

/** Words joined by hyphens: "six-year", "12-day-old", "third-quarter", "mid-July", "year-end", "decades-long". */
export const compound = (r: Reader, i: number, word: string, out: Candidate[]): void => {
  const parts = word.split('-');
  if (parts.length > 7) return;
  if (monthParts(r, i, word, out)) return;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  // "Q1-2019"
  const code = parts.length === 2 && /^(?:1\d|20)\d\d$/.test(last) ? /^([qh])([1-4])$/.exec(first) : null;
  if (code && (code[1] === 'q' || Number(code[2]) <= 2)) {
    const unit = code[1] === 'q' ? 'quarter' : 'half';
    const of = date(Number(last));
    out.push({
      from: i,
      to: i + 1,
      meaning: { is: 'nth', ordinal: Number(code[2]), count: 1, unit, of, which: null },
      rule: 'quarter-code',
    });
    return;
  }
  const known = r.words;
  if (parts.length === 2 && (first === 'mid' || first === 'late' || first === 'early')) {
    const inner = known.get(last);
    const edge = first as 'mid' | 'late' | 'early';
    if (inner?.month !== undefined && !inner.short) {
      const year = /^\d{4}$/.test(r.lower(i + 1)) ? Number(r.lower(i + 1)) : null;
      out.push({
        from: i,
        to: year === null ? i + 1 : i + 2,
        meaning: { is: 'edge', edge, of: date(year, inner.month) },
        rule: 'mid-month',
      });
    } else if (/^(?:1[5-9]|20)\d\d(?:s|'s)?$/.test(last)) {
      const first = Number(last.slice(0, 4));
      // "mid-1990" may have lost its "s" to a token of its own.
      const apart = first % 10 === 0 && r.lower(i + 1) === 's' && r.touches(i);
      const of: Meaning = apart || last.endsWith('s') ? { is: 'decade', first, short: first % 100 } : date(first);
      out.push({ from: i, to: apart ? i + 2 : i + 1, meaning: { is: 'edge', edge, of }, rule: 'mid-year' });
    } else if (inner?.unit === 'week' || inner?.unit === 'month' || inner?.unit === 'year') {
      const which = r.word(i + 1).which;
      if (which === undefined)
        out.push({
          from: i,
          to: i + 1,
          meaning: { is: 'edge', edge, of: { is: 'unit', unit: inner.unit, shift: 0, base: 'report' } },
          rule: 'mid-unit',
        });
    } else if (inner?.part !== undefined)
      out.push({ from: i, to: i + 1, meaning: { is: 'part', part: inner.part, of: null, from: inner.partFrom ?? 0 }, rule: 'day-part' });
    return;
  }
  if (parts.length === 2 && (first === 'post' || first === 'pre') && /^(?:1[5-9]|20)\d\d$/.test(last)) {
    out.push({ from: i, to: i + 1, meaning: date(Number(last)), rule: 'year' });
    return;
  }
  if (parts.length === 2 && known.get(first)?.unit && !known.get(first)!.plural) {
    const unit = known.get(first)!.unit!;
    if (last === 'end' && (unit === 'year' || unit === 'month' || unit === 'quarter')) {
      out.push({
        from: i,
        to: i + 1,
        meaning: { is: 'edge', edge: 'end', of: { is: 'unit', unit, shift: 0, base: 'report' } },
        rule: 'year-end',
      });
      return;
    }
    if (last === 'earlier' || last === 'ago') {
      if (unit === 'year' && comparedPeriod(r, i, out)) return;
      out.push({
        from: i,
        to: i + 1,
        meaning: { is: 'away', amount: 1, unit, toward: -1, base: last === 'ago' ? 'report' : 'previous' },
        rule: 'away',
      });
      return;
    }
  }
  const ordinal = ordinalOf(first);
  if (parts.length === 2 && ordinal >= 1 && ordinal <= 4 && (last === 'quarter' || (last === 'half' && ordinal <= 2))) {
    if (last === 'half' && !/^(?:\d{4}|profit|profits|earnings|results|loss|sales|revenue|net|of|growth)$/.test(r.lower(i + 1))) return;
    out.push({ from: i, to: i + 1, meaning: { is: 'nth', ordinal, count: 1, unit: last, of: null, which: null }, rule: 'nth-quarter' });
    return;
  }
  if (parts.length === 2 && last === 'century' && ordinal >= 1) {
    out.push({ from: i, to: i + 1, meaning: { is: 'century', century: ordinal }, rule: 'century' });
    return;
  }
  // "six-year", "two-and-a-half-year", "five-year-old", "months-long", "12-" before "day-old".
  let tail = parts.length;
  const suffix = last === 'old' || last === 'long' || last === 'plus' ? last : '';
  if (suffix !== '') tail--;
  const unitWord = known.get(parts[tail - 1] ?? '');
  const unit = unitWord?.unit;
  if (unit === undefined || (unit === 'second' && tail < 2) || unit === 'quarter') return;
  let from = i;
  let amount: number | null | undefined;
  if (tail > 1) {
    const read = readNumber(parts, 0, tail - 1);
    if (read && read.next === tail - 1) amount = read.vague && read.value < 20 ? null : read.value;
  } else {
    const q = r.lower(i - 1) === '-' && r.touches(i - 2) ? amountBefore(r, i, false) : null;
    if (q) [amount, from] = [q.amount, q.at];
    else if (suffix === 'long' || (suffix === 'old' && unitWord?.plural)) amount = unitWord?.plural ? null : 1;
    else if (suffix === 'old') amount = 1;
  }
  if (amount === undefined) return;
  if (suffix === 'old' && (unit === 'year' || unit === 'month')) {
    aging ??= new Set(agingThings);
    let thing = false;
    for (let k = i + 1; k < i + 5 && k < r.to && !thing; k++) thing = aging.has(r.lower(k));
    if (!thing) return;
  }
  if (r.lower(i + 1) === 'old' && (unit === 'year' || unit === 'month')) return;
  out.push({ from, to: i + 1, meaning: { is: 'duration', amount, unit }, rule: 'duration-adjective' });
};
