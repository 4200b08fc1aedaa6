import type { WrittenDate } from './find-dates.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** True for a day that is in the calendar. */
export const isDay = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** "2017-01-25". */
export const isoDay = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** 0 for Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** "2017-01-25" or, where a clock time is written, "2017-01-25T14:44:00+03:00", with the zone only where one is stated. */
export const isoValue = (date: Pick<WrittenDate, 'hour' | 'minute' | 'zone' | 'month' | 'day'>, year: number): string => {
  const day = isoDay(year, date.month, date.day);
  return date.hour === null ? day : `${day}T${two(date.hour)}:${two(date.minute ?? 0)}:00${date.zone ?? ''}`;
};

/** Days between two ISO dates, `to` minus `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
