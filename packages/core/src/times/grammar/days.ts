import { ordinalOf } from '../../text/index.ts';
import type { Reader } from '../reader.ts';

/** A day of the month in digits or as an ordinal: "12", "12th", "twelfth"; 0 where the token is none. */
export const dayNumber = (r: Reader, i: number, words = true): number => {
  const word = r.lower(i);
  const first = word.charCodeAt(0);
  let value = Number.NaN;
  if (first >= 48 && first <= 57) {
    if (word.length > 4) return 0;
    value = /^\d{1,2}$/.test(word) ? Number(word) : ordinalOf(word);
  } else if (words && first >= 97) value = ordinalOf(word);
  return value >= 1 && value <= 31 ? value : 0;
};

/** "21st", "twenty first", "fourth" at token i: the day of the month and where it ends. */
export const ordinalDay = (r: Reader, i: number): { day: number; to: number } | null => {
  const word = r.lower(i);
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const [ordinal, to] = tens > 0 ? [tens + ordinalOf(r.lower(i + 1)), i + 2] : [/^\d+$/.test(word) ? Number.NaN : ordinalOf(word), i + 1];
  const fits = ordinal >= 1 && ordinal <= 31 && (tens === 0 || (ordinal > tens && ordinal < tens + 10));
  return fits ? { day: ordinal, to } : null;
};

/** A year in four plain digits from 1000 to 2199; 0 where the token is none. */
export const yearNumber = (r: Reader, i: number): number => {
  const word = r.lower(i);
  if (word.length !== 4 || !/^(?:1\d|20|21)\d\d$/.test(word)) return 0;
  return Number(word);
};

/** The full year of two digits: '68 is 1968, '32 is 2032 where that is not past 2050. */
export const fullYear = (short: number): number => (short < 50 ? 2000 + short : 1900 + short);

/** The token after an abbreviation's full stop, if one stands right at it. */
export const pastStop = (r: Reader, i: number): number => (r.lower(i) === '.' && r.touches(i - 1) ? i + 1 : i);

const rangeMarks = new Set(['-', 'to', 'until', 'till', 'through', 'thru']);

/** True where the token joins the ends of a range. */
export const isRangeMark = (r: Reader, i: number): boolean => rangeMarks.has(r.lower(i)) || r.lower(i) === '~';
