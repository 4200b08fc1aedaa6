import type { Word } from '../lexicon.ts';
import type { Candidate, Which } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { dayNumber, fullYear, isRangeMark, pastStop, yearNumber } from './days.ts';

/** Words before a bare month that is also another word. */
const beforeMonth = new Set(
  'in since until till from by during through before after last next this early late mid mid- between every each'.split(' '),
);
const afterName = /^(?:of|on|to|in|at|by|for|from|with|and|or|is|was|has|had|will|would|against|that|who)$/;
const endsOf = new Set('end middle start beginning half month week weeks days part close'.split(' '));

/** The year after a date: "2017", ", 2017", "of 2017", "'17", "last year". */
const readYear = (r: Reader, at: number, afterDay: boolean): { year: number | null; shift: number | null; to: number } => {
  let i = at;
  if (r.lower(i) === ',' || r.lower(i) === 'of' || r.lower(i) === 'in' || (r.lower(i) === '/' && r.touches(i))) i++;
  const year = yearNumber(r, i);
  if (year > 0 && !r.lower(i + 1).startsWith('%')) {
    // "in May 2000 people" has no comma; a four-digit number that counts something is no year.
    return { year, shift: null, to: i + 1 };
  }
  // "15 April of 87"
  if (r.lower(at) === 'of' && /^[3-9]\d$/.test(r.lower(i)) && !r.small(i + 1))
    return { year: fullYear(Number(r.lower(i))), shift: null, to: i + 1 };
  if (r.lower(i) === "'" && /^\d\d$/.test(r.lower(i + 1)) && r.touches(i))
    return { year: fullYear(Number(r.lower(i + 1))), shift: null, to: i + 2 };
  if ((i === at || (r.exact && r.lower(at) === ',')) && afterDay && /^\d\d$/.test(r.lower(i)) && Number(r.lower(i)) > 31)
    return { year: fullYear(Number(r.lower(i))), shift: null, to: i + 1 };
  const { which } = r.word(i);
  if (which !== undefined && r.lower(i + 1) === 'year' && r.lower(at) !== ',' && r.lower(at) !== 'in')
    return { year: null, shift: which, to: i + 2 };
  return { year: null, shift: null, to: at };
};

/** "Thursday", "Thursday," right before a date: where the whole begins, and the weekday told. */
const withWeekday = (r: Reader, from: number): { from: number; weekday: number | null } => {
  let i = from - 1;
  if (r.lower(i) === 'the') i--;
  if (r.lower(i) === ',') i--;
  if (r.lower(i) === '.') i--;
  const { weekday, plural } = r.word(i);
  return weekday !== undefined && !plural ? { from: i, weekday } : { from, weekday: null };
};

/** No word but a month is written so: "March" is no verb, "april" no forename. */
const unlikeWord = (r: Reader, i: number): boolean => r.capital(i) || /^(?:april|june|july|august)$/.test(r.lower(i));

/** A bare month that is also a verb, a name or a noun: does the company it keeps speak of dates? */
const companyOfDates = (r: Reader, i: number, to: number, word: Word): boolean => {
  if (isRangeMark(r, to) && r.word(to + 1).month !== undefined) return true;
  if (!unlikeWord(r, i)) return false;
  const before = r.lower(i - 1);
  const next = r.text(to);
  if (before === '-' && /^(?:mid|early|late)$/.test(r.lower(i - 2))) return true;
  const verb = r.lower(i) === 'may' || r.lower(i) === 'march';
  if (beforeMonth.has(before)) return !(word.short && to === i + 1) || before !== 'by';
  if (before === 'of') return endsOf.has(r.lower(i - 2));
  const name = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);
  if ((before === 'to' || before === 'and' || before === '-') && r.word(i - 2).month !== undefined) return !name(next);
  if (word.short) return false;
  // "the March accession", but not "the March on Washington".
  if (verb) return before === 'the' && r.small(to) && !afterName.test(next);
  if (r.word(i - 1).which !== undefined) return true;
  // "June Miller", "Miller June" are people; "the June talks", "June's vote" are not.
  return !name(next) && !(name(r.text(i - 1)) && i - 1 > r.from) && (before === 'the' || r.lower(to) === "'s" || r.small(to));
};

interface Told {
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly weekday: number | null;
}

const RULE = 'month-date';
const meant = (
  month: number,
  day: number | null,
  { year, yearShift, weekday }: Told,
  which: Which | null = null,
): Candidate['meaning'] => ({
  is: 'date',
  year,
  month,
  day,
  which,
  yearShift,
  weekday,
});

/** Two days of one month: a range where a mark or an opener joins them, else two dates. */
const twoDays = (r: Reader, from: number, a: Candidate, b: Candidate, ranged: boolean, out: Candidate[]): void => {
  const opened = r.lower(from - 1) === 'from' || r.lower(from - 1) === 'between' ? from - 1 : from;
  if (ranged || opened < from) out.push({ from: opened, to: b.to, meaning: { is: 'range', first: a, last: b }, rule: 'day-range' });
  else out.push({ ...a, from }, b);
};

/** "25 January 2017", "25th of January", "9 to 11 February", "23/Sep/2020". False where no day stands before the month. */
const dayFirst = (r: Reader, i: number, after: number, month: number, out: Candidate[]): boolean => {
  let left = i - 1;
  if (r.lower(left) === 'of') left--;
  if (r.lower(left) === ',' || ((r.lower(left) === '-' || r.lower(left) === '/') && r.touches(left))) left--;
  const day = dayNumber(r, left);
  if (day === 0 || left < i - 2 || r.word(left - 1).month !== undefined || (r.lower(i) === 'may' && !r.capital(i))) return false;
  // "2012/Aug/10" has its year before and its day behind.
  const { year, shift, to } = readYear(r, after, true);
  const mark = left - 1;
  const ranged = isRangeMark(r, mark);
  const at = r.lower(mark - 1) === 'the' ? mark - 2 : mark - 1;
  const first = ranged || r.lower(mark) === 'and' ? dayNumber(r, at) : 0;
  if (first > 0 && first < day) {
    const told: Told = { year, yearShift: shift, weekday: null };
    const a: Candidate = { from: at, to: at + 1, meaning: meant(month, first, told), rule: RULE };
    const b: Candidate = { from: left, to, meaning: meant(month, day, told), rule: RULE };
    twoDays(r, withWeekday(r, at).from, a, b, ranged, out);
    return true;
  }
  const { from, weekday } = withWeekday(r, left);
  out.push({ from, to, meaning: meant(month, day, { year, yearShift: shift, weekday }), rule: RULE });
  return true;
};

/** "January 25, 2017", "Jan. 3 to 5", "March the 3rd", "2018 March 18". False where no day stands behind the month. */
const monthFirst = (r: Reader, i: number, after: number, month: number, out: Candidate[]): boolean => {
  let at = after;
  const suffixed = /(?:st|nd|rd|th)$/.test(r.lower(at + 1));
  if (suffixed && (r.lower(at) === 'the' || (r.lower(at) === ',' && dayNumber(r, at + 1) > 0))) at++;
  if ((r.lower(at) === '-' || r.lower(at) === '/') && r.touches(at - 1) && /^\d/.test(r.lower(at + 1))) at++;
  const day = dayNumber(r, at);
  // "In May 12 people died": a preposition of the month takes no day.
  const counted = r.lower(i - 1) === 'in' && r.lower(at + 1) !== ',' && yearNumber(r, at + 1) === 0;
  if (day === 0 || counted || (r.lower(i) === 'may' && !r.capital(i)) || (r.lower(at + 1) === ':' && r.touches(at + 1))) return false;
  const mark = at + 1;
  const ranged = isRangeMark(r, mark);
  const last = ranged || r.lower(mark) === 'and' || r.lower(mark) === '&' ? dayNumber(r, mark + 1) : 0;
  const { from, weekday } = withWeekday(r, i);
  if (last > day && r.word(mark + 2).month === undefined) {
    const { year, shift, to } = readYear(r, mark + 2, true);
    const told: Told = { year, yearShift: shift, weekday: null };
    const a: Candidate = { from: i, to: mark, meaning: meant(month, day, told), rule: RULE };
    const b: Candidate = { from: mark + 1, to, meaning: meant(month, last, told), rule: RULE };
    twoDays(r, from, a, b, ranged, out);
    return true;
  }
  const { year, shift, to } = readYear(r, mark, true);
  if (year === null && from === i) {
    const slash = /^[/-]$/.test(r.lower(i - 1)) ? 2 : 1;
    const before = yearNumber(r, i - slash);
    if (before > 0 && (slash === 1 || r.touches(i - 1))) {
      out.push({ from: i - slash, to: mark, meaning: meant(month, day, { year: before, yearShift: null, weekday: null }), rule: RULE });
      return true;
    }
    if (r.lower(i - 1) === 'last') {
      out.push({ from: i - 1, to, meaning: meant(month, day, { year, yearShift: shift, weekday }, -1), rule: RULE });
      return true;
    }
  }
  out.push({ from, to, meaning: meant(month, day, { year, yearShift: shift, weekday }), rule: RULE });
  return true;
};

/** "January 2017", "2017 January", "last January", "in January". */
const monthAlone = (r: Reader, i: number, after: number, word: Word, out: Candidate[]): void => {
  const month = word.month!;
  const sure = unlikeWord(r, i) || !word.doubtful;
  const push = (from: number, to: number, year: number | null, yearShift: number | null, which: Which | null = null): void => {
    out.push({ from, to, meaning: meant(month, null, { year, yearShift, weekday: null }, which), rule: RULE });
  };
  const { year, shift, to } = readYear(r, after, false);
  if (year !== null || shift !== null) {
    if (sure) push(i, to, year, shift);
    return;
  }
  const yearBefore = yearNumber(r, i - 1);
  if (yearBefore > 0 && sure) {
    push(i - 1, after, yearBefore, null);
    return;
  }
  const { which } = r.word(i - 1);
  if (which !== undefined && sure) {
    push(r.lower(i - 2) === 'this' && which !== 0 ? i - 2 : i - 1, after, null, null, which);
    return;
  }
  const dated = word.doubtful ? companyOfDates(r, i, after, word) : !word.short || after > i + 1 || beforeMonth.has(r.lower(i - 1));
  if (dated) push(i, after, null, null);
};

/** A month with whatever of a date stands around it. */
export const monthDate = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  const after = word.short ? pastStop(r, i + 1) : i + 1;
  if (!dayFirst(r, i, after, word.month!, out) && !monthFirst(r, i, after, word.month!, out)) monthAlone(r, i, after, word, out);
};
