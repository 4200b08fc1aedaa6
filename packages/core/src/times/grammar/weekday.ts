import type { Word } from '../lexicon.ts';
import type { Candidate, Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { ordinalDay, pastStop } from './days.ts';
import { ordinalOf } from '../../text/index.ts';

/** Days with a name of their own: "Black Friday". */
const named = /^(?:Black|Bloody|Super|Fat|Cyber|Sheffield|Giving|Manic|Throwback|Girl|Man|Ruby|Joe)$/;

/** "Tuesday", "last Friday", "this coming Monday", "Friday last week", "on Sundays". */
export const weekday = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  const day = word.weekday!;
  if (named.test(r.text(i - 1)) || (word.short && !r.capital(i))) return;
  const to = word.short ? pastStop(r, i + 1) : i + 1;
  const before = r.lower(i - 1);
  if (word.short && to === i + 1 && !/^(?:on|last|next|this|until|by|since)$/.test(before)) return;
  if (word.plural) {
    out.push({ from: i, to, meaning: { is: 'set', period: 'P1W', weekday: day }, rule: 'weekdays' });
    return;
  }
  if (before === 'every' || before === 'each') {
    out.push({ from: i - 1, to, meaning: { is: 'set', period: 'P1W', weekday: day }, rule: 'weekdays' });
    return;
  }
  const { which } = r.word(i - 1);
  let from = i;
  if (which !== undefined) {
    from = i - 1;
    if ((r.lower(i - 2) === 'this' || r.lower(i - 2) === 'the') && before !== 'this') from = i - 2;
  }
  // "Tuesday the 4th", "Monday, the twenty-first" without a month.
  if (which === undefined) {
    const the = r.lower(to) === ',' ? to + 1 : to;
    const told = r.lower(the) === 'the' ? ordinalDay(r, the + 1) : null;
    const rest = told ? r.lower(told.to) : '';
    if (told && (!r.small(told.to) || rest === 'at' || rest === 'and' || rest === 'with') && r.word(told.to).month === undefined) {
      out.push({ from: i, to: told.to, meaning: { is: 'monthDay', day: told.day, weekday: day, of: null }, rule: 'month-day' });
      return;
    }
  }
  const ordinal = before === 'last' ? -1 : ordinalOf(before);
  const of = r.lower(to) === 'of' || r.lower(to) === 'in' ? to + 1 : to;
  if (!Number.isNaN(ordinal) && ordinal <= 5 && of > to) {
    const month = r.word(of).month !== undefined || r.lower(of) === 'each' || r.lower(of) === 'every' || r.lower(of + 1) === 'month';
    if (month) {
      const meaning: Meaning = { is: 'nthWeekday', ordinal, weekday: day, of: { is: 'reference', to: 0 } };
      out.push({ from: r.lower(i - 2) === 'the' ? i - 2 : i - 1, to, meaning, rule: 'nth-weekday' });
      return;
    }
  }
  // "Friday last week", "Monday of next week"
  const week = r.word(of).which;
  if (week !== undefined && r.word(of + 1).unit === 'week' && !r.word(of + 1).plural) {
    const meant: Meaning = { is: 'unit', unit: 'week', shift: week, base: 'report' };
    out.push({ from, to: of + 2, meaning: { is: 'weekday', weekday: day, which: null, week: meant }, rule: 'weekday-of-week' });
    return;
  }
  // "next Friday" is the Friday of next week, "this coming Friday" the one to come.
  const next: Meaning | null =
    before === 'next' || (r.exact && before === 'following') ? { is: 'unit', unit: 'week', shift: 1, base: 'report' } : null;
  out.push({ from, to, meaning: { is: 'weekday', weekday: day, which: next ? null : (which ?? null), week: next }, rule: 'weekday' });
};
