import type { Candidate, Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { date } from '../meaning.ts';
import { isDate } from '../calendar.ts';
import { fullYear, yearNumber } from './days.ts';

const small = /^\d{1,2}$/;
const marks = new Set(['/', '-', '.']);

/** The clock right after an ISO date: "T14:44+03:00" comes as one or several tokens. */
const isoClock = /^[tT](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(?:([zZ])|([+-])(\d\d):?(\d\d))?/;

/** "2017-01-25", "2017/1/25", "2017-01", "2017-01-25T14:44+03:00". */
const yearFirst = (r: Reader, i: number, text: string, out: Candidate[]): boolean => {
  const year = yearNumber(r, i);
  const mark = r.lower(i + 1);
  if (year === 0 || !marks.has(mark) || !r.touches(i) || !r.touches(i + 1) || !/^\d{1,2}/.test(r.lower(i + 2))) return false;
  // The tail may hang together in one token ("25T14" is a number and a word): read it from the text.
  const tail = text.slice(r.tokens.start[i]!, r.tokens.start[i]! + 40);
  const whole = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d])/.exec(tail);
  if (!whole) return false;
  const [month, day] = [Number(whole[3]), whole[4] === undefined ? null : Number(whole[4])];
  if (day === null ? month < 1 || month > 12 || mark === '.' || mark === '/' : !isDate(year, month, day)) return false;
  // "2014-18" is a span of years.
  if (day === null && whole[3]!.length === 2 && month <= 12 && Number(whole[3]) === (year % 100) + 1) return false;
  let meaning: Meaning = date(year, month, day);
  let length = whole[0].length;
  const clock = isoClock.exec(tail.slice(length));
  if (clock && day !== null) {
    const zone = clock[4] ? 0 : clock[5] ? (clock[5] === '-' ? -1 : 1) * (Number(clock[6]) * 60 + Number(clock[7])) : null;
    meaning = {
      is: 'clock',
      hour: Number(clock[1]),
      minute: Number(clock[2]),
      second: clock[3] ? Number(clock[3]) : null,
      zone,
      of: meaning,
    };
    length += clock[0].trimEnd().length;
  }
  const end = r.tokens.start[i]! + length;
  let to = i + 1;
  while (to < r.to && r.tokens.start[to]! < end) to++;
  out.push({ from: i, to, meaning, rule: 'iso-date' });
  return true;
};

/** "25/01/2017", "01/25/2017", "25.01.2017", "25-01-17". Which number is the day may stay open: then both are kept. */
export const numericDate = (r: Reader, i: number, text: string, out: Candidate[]): boolean => {
  const compact = r.lower(i);
  if (compact.length === 8 && /^(?:19|20)\d{6}$/.test(compact)) {
    const [y, m, d] = [Number(compact.slice(0, 4)), Number(compact.slice(4, 6)), Number(compact.slice(6))];
    if (isDate(y, m, d) && (r.lower(i - 1) === '-' || r.to - r.from <= 3))
      out.push({ from: i, to: i + 1, meaning: date(y, m, d), rule: 'iso-date' });
    return true;
  }
  // "25.01.2017" comes as one token.
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(compact);
  if (dotted) {
    const year = dotted[3]!.length === 4 ? Number(dotted[3]) : fullYear(Number(dotted[3]));
    const meaning = slashed(r, Number(dotted[1]), Number(dotted[2]), year, true);
    if (meaning) out.push({ from: i, to: i + 1, meaning, rule: 'numeric-date' });
    return meaning !== null;
  }
  const isoDotted = /^((?:19|20)\d\d)\.(\d{1,2})\.(\d{1,2})$/.exec(compact);
  if (isoDotted && isDate(Number(isoDotted[1]), Number(isoDotted[2]), Number(isoDotted[3]))) {
    out.push({ from: i, to: i + 1, meaning: date(Number(isoDotted[1]), Number(isoDotted[2]), Number(isoDotted[3])), rule: 'iso-date' });
    return true;
  }
  if (!r.touches(i) || !marks.has(r.lower(i + 1))) return false;
  if (yearFirst(r, i, text, out)) return true;
  const mark = r.lower(i + 1);
  if (!small.test(compact) || !small.test(r.lower(i + 2)) || !r.touches(i + 1)) return false;
  const [a, b] = [Number(compact), Number(r.lower(i + 2))];
  const third = r.lower(i + 4);
  if (r.lower(i + 3) === mark && r.touches(i + 2) && r.touches(i + 3) && /^(?:\d{4}|\d{2})$/.test(third)) {
    const year = third.length === 4 ? Number(third) : fullYear(Number(third));
    const meaning = year >= 1000 && year < 2200 ? slashed(r, a, b, year, false) : null;
    if (meaning) out.push({ from: i, to: i + 5, meaning, rule: 'numeric-date' });
    return meaning !== null;
  }
  // "on 5/31" without a year: only where a word says that it is a date.
  if (mark === '/' && saysDate(r, i) && !(r.lower(i + 3) === '/')) {
    const year = r.lower(i + 3) === ',' ? yearNumber(r, i + 4) : 0;
    const meaning = slashed(r, a, b, year || null, false);
    if (meaning) out.push({ from: i, to: year ? i + 5 : i + 3, meaning, rule: 'numeric-date' });
    return meaning !== null;
  }
  return false;
};

/** True where a word, a weekday or another such date beside it says that "5/31" is a date and no fraction. */
const saysDate = (r: Reader, i: number): boolean => {
  const before = r.lower(i - 1);
  if (/^(?:on|by|until|since|before|from|between)$/.test(before) || r.word(i - 1).weekday !== undefined) return true;
  if (r.exact && (i === r.from || r.word(i - 1).which !== undefined)) return true;
  const slash = (at: number): boolean => small.test(r.lower(at)) && r.lower(at + 1) === '/' && small.test(r.lower(at + 2));
  const joins = /^(?:-|to|and|until|till|through)$/;
  return (
    (joins.test(before) && (slash(i - 4) || (r.lower(i - 5) === '/' && yearNumber(r, i - 2) > 0))) ||
    (r.lower(i + 3) === '-' && slash(i + 4))
  );
};

/** Day and month of two numbers; where both orders are possible the meaning stays open until the report's date is known. */
const slashed = (r: Reader, a: number, b: number, year: number | null, dayFirst: boolean): Meaning | null => {
  const y = year ?? 2000;
  const [dmy, mdy] = [isDate(y, b, a), isDate(y, a, b)];
  if (dmy && (dayFirst || !mdy || a === b)) return date(year, b, a);
  if (mdy && (!dmy || r.exact)) return date(year, a, b);
  return dmy && mdy ? { is: 'either', first: date(year, b, a), second: date(year, a, b), weekday: null } : null;
};
