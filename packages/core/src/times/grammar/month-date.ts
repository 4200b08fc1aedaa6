import type { Word } from '../lexicon.ts';
import type { Candidate, Which } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { dayNumber, fullYear, isRangeMark, pastStop, yearNumber } from './days.ts';

/** Words before a bare month that is also another word. */
const beforeMonth = new Set(
  'in since until till from by during through before after last next this early late mid mid- between every each'.split(' '),
);
const endsOf = new Set('end middle start beginning half month week weeks days part close'.split(' '));

/** The year after a date: "2017", ", 2017", "of 2017", "'17", "last year". */
const readYear = (r: Reader, at: number, afterDay: boolean): { year: number | null; shift: number | null; to: number } => {
  let i = at;
  if (r.lower(i) === ',' || r.lower(i) === 'of' || r.lower(i) === 'in') i++;
  const year = yearNumber(r, i);
  if (year > 0 && !r.lower(i + 1).startsWith('%')) {
    // "in May 2000 people" has no comma; a four-digit number that counts something is no year.
    return { year, shift: null, to: i + 1 };
  }
  if (r.lower(i) === "'" && /^\d\d$/.test(r.lower(i + 1)) && r.touches(i))
    return { year: fullYear(Number(r.lower(i + 1))), shift: null, to: i + 2 };
  if (i === at && afterDay && /^\d\d$/.test(r.lower(i)) && Number(r.lower(i)) > 31)
    return { year: fullYear(Number(r.lower(i))), shift: null, to: i + 1 };
  const { which } = r.word(i);
  if (which !== undefined && r.lower(i + 1) === 'year' && r.lower(at) !== ',' && r.lower(at) !== 'in')
    return { year: null, shift: which, to: i + 2 };
  return { year: null, shift: null, to: at };
};

/** "Thursday", "Thursday," right before a date. */
const withWeekday = (r: Reader, from: number): number => {
  let i = from - 1;
  if (r.lower(i) === 'the') i--;
  if (r.lower(i) === ',') i--;
  if (r.lower(i) === '.') i--;
  const { weekday, plural } = r.word(i);
  return weekday !== undefined && !plural ? i : from;
};

/** A bare month that is also a verb, a name or a noun: does the company it keeps speak of dates? */
const companyOfDates = (r: Reader, i: number, to: number, word: Word): boolean => {
  if (!r.capital(i)) return false;
  const before = r.lower(i - 1);
  const next = r.text(to);
  const verb = r.lower(i) === 'may' || r.lower(i) === 'march';
  if (beforeMonth.has(before)) return !(word.short && to === i + 1) || before !== 'by';
  if (before === 'of') return endsOf.has(r.lower(i - 2));
  if ((before === 'to' || before === 'and' || before === '-') && r.word(i - 2).month !== undefined) return true;
  if (verb || word.short) return false;
  if (r.word(i - 1).which !== undefined) return true;
  // "June Miller", "Miller June" are people; "the June talks", "June's vote" are not.
  const name = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);
  return !name(next) && !(name(r.text(i - 1)) && i - 1 > r.from) && (before === 'the' || r.lower(to) === "'s" || r.small(to));
};

/** "January 25, 2017", "25 January", "25th of January", "9 to 11 February", "January", "last January". */
export const monthDate = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  const month = word.month!;
  const afterMonth = word.short ? pastStop(r, i + 1) : i + 1;
  const add = (
    from: number,
    to: number,
    year: number | null,
    day: number | null,
    yearShift: number | null,
    which: Which | null = null,
  ): void => {
    out.push({ from, to, meaning: { is: 'date', year, month, day, which, yearShift }, rule: 'month-date' });
  };
  // Day first.
  let left = i - 1;
  if (r.lower(left) === 'of') left--;
  if (r.lower(left) === ',' || (r.lower(left) === '-' && r.touches(left))) left--;
  const before = dayNumber(r, left);
  if (before > 0 && r.word(left - 1).month === undefined && !(r.lower(i) === 'may' && !r.capital(i)) && left > i - 3) {
    const { year, shift, to } = readYear(r, afterMonth, true);
    const mark = left - 1;
    const the = r.lower(mark - 1) === 'the' ? mark - 2 : mark - 1;
    const joined = isRangeMark(r, mark) ? 1 : r.lower(mark) === 'and' ? 2 : 0;
    const first = joined > 0 ? dayNumber(r, the) || dayNumber(r, mark - 1) : 0;
    if (first > 0 && first < before && joined > 0) {
      const at = dayNumber(r, mark - 1) ? mark - 1 : the;
      const from = withWeekday(r, at);
      const meant = (day: number): Candidate['meaning'] => ({ is: 'date', year, month, day, which: null, yearShift: shift });
      if (joined === 1 || r.lower(at - 1) === 'between') {
        const start = r.lower(from - 1) === 'from' || r.lower(from - 1) === 'between' ? from - 1 : from;
        const [a, b] = [
          { from: at, to: at + 1, meaning: meant(first), rule: 'month-date' },
          { from: left, to, meaning: meant(before), rule: 'month-date' },
        ];
        out.push({ from: start, to, meaning: { is: 'range', first: a, last: b }, rule: 'day-range' });
        return;
      }
      out.push({ from, to: at + 1, meaning: meant(first), rule: 'month-date' });
    }
    add(withWeekday(r, left), to, year, before, shift);
    return;
  }
  // Month first.
  let at = afterMonth;
  if (r.lower(at) === ',' && /(?:st|nd|rd|th)$/.test(r.lower(at + 1)) && dayNumber(r, at + 1) > 0) at++;
  if (r.lower(at) === 'the' && /(?:st|nd|rd|th)$/.test(r.lower(at + 1))) at++;
  if (r.lower(at) === '-' && r.touches(at - 1) && /^\d/.test(r.lower(at + 1))) at++;
  const day = dayNumber(r, at);
  const counted = r.lower(i - 1) === 'in' && r.lower(at + 1) !== ',' && yearNumber(r, at + 1) === 0;
  if (day > 0 && !counted && (r.capital(i) || r.lower(i) !== 'may') && r.lower(at + 1) !== ':') {
    const mark = at + 1;
    const last = isRangeMark(r, mark) || r.lower(mark) === 'and' || r.lower(mark) === '&' ? dayNumber(r, mark + 1) : 0;
    const from = withWeekday(r, i);
    if (last > day && r.word(mark + 2).month === undefined) {
      const { year, shift, to } = readYear(r, mark + 2, true);
      const meant = (value: number): Candidate['meaning'] => ({ is: 'date', year, month, day: value, which: null, yearShift: shift });
      const a: Candidate = { from: i, to: mark, meaning: meant(day), rule: 'month-date' };
      const b: Candidate = { from: mark + 1, to, meaning: meant(last), rule: 'month-date' };
      const opened = r.lower(from - 1) === 'from' || r.lower(from - 1) === 'between' ? from - 1 : from;
      if (isRangeMark(r, mark) || opened < from)
        out.push({ from: opened, to, meaning: { is: 'range', first: a, last: b }, rule: 'day-range' });
      else out.push({ ...a, from }, b);
      return;
    }
    const { year, shift, to } = readYear(r, at + 1, true);
    const last12 = year === null && from === i && r.lower(i - 1) === 'last' ? -1 : null;
    add(last12 === null ? from : i - 1, to, year, day, shift, last12);
    return;
  }
  // The month alone or with its year.
  const { year, shift, to } = readYear(r, afterMonth, false);
  if (year !== null || shift !== null) {
    if (r.capital(i) || !word.doubtful) add(i, to, year, null, shift);
    return;
  }
  const yearFirst = yearNumber(r, i - 1);
  if (yearFirst > 0 && (r.capital(i) || !word.doubtful)) {
    const d = dayNumber(r, afterMonth);
    add(i - 1, d > 0 ? afterMonth + 1 : afterMonth, yearFirst, d > 0 ? d : null, null);
    return;
  }
  const { which } = r.word(i - 1);
  if (which !== undefined && (r.capital(i) || !word.doubtful)) {
    add(r.lower(i - 2) === 'this' && which !== 0 ? i - 2 : i - 1, afterMonth, null, null, null, which);
    return;
  }
  if (word.doubtful ? companyOfDates(r, i, afterMonth, word) : !word.short || afterMonth > i + 1 || beforeMonth.has(r.lower(i - 1)))
    add(i, afterMonth, null, null, null);
};
