/**
 * Days counted from 1970-01-01, in the proleptic Gregorian calendar; months from 1 to 12; weekdays as ISO counts them,
 * Monday 1. Pure arithmetic: no time zone, no clock.
 */

const floorDiv = (a: number, b: number): number => Math.floor(a / b);

/** The day number of a date. Day 0 or 31 of a shorter month rolls over. */
export const dayOf = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const inEra = y - era * 400;
  const inYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  return era * 146097 + inEra * 365 + floorDiv(inEra, 4) - floorDiv(inEra, 100) + inYear - 719468;
};

/** Year, month and day of a day number. */
export const dateOf = (dayNumber: number): { year: number; month: number; day: number } => {
  const shifted = dayNumber + 719468;
  const era = floorDiv(shifted, 146097);
  const inEra = shifted - era * 146097;
  const yearOfEra = floorDiv(inEra - floorDiv(inEra, 1460) + floorDiv(inEra, 36524) - floorDiv(inEra, 146096), 365);
  const inYear = inEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const index = floorDiv(5 * inYear + 2, 153);
  const month = index < 10 ? index + 3 : index - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: inYear - floorDiv(153 * index + 2, 5) + 1 };
};

/** ISO weekday of a day number: Monday 1 … Sunday 7. */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

/** Monday of the day's ISO week. */
export const mondayOf = (dayNumber: number): number => dayNumber - (weekdayOf(dayNumber) - 1);

/** ISO week and the year it belongs to. */
export const isoWeekOf = (dayNumber: number): { year: number; week: number } => {
  const thursday = mondayOf(dayNumber) + 3;
  const { year } = dateOf(thursday);
  return { year, week: floorDiv(thursday - dayOf(year, 1, 1), 7) + 1 };
};

export const daysInMonth = (year: number, month: number): number =>
  dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The same day of the month, months later or earlier; the month's last day where it has no such day. */
export const addMonths = (dayNumber: number, months: number): number => {
  const { year, month, day } = dateOf(dayNumber);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [floorDiv(index, 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(y, m, Math.min(day, daysInMonth(y, m)));
};

/** Western Easter Sunday (Anonymous Gregorian computus). */
export const easterOf = (year: number): number => {
  const a = year % 19;
  const b = floorDiv(year, 100);
  const c = year % 100;
  const h = (19 * a + b - floorDiv(b, 4) - floorDiv(b - floorDiv(b + 8, 25) + 1, 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * floorDiv(c, 4) - h - (c % 4)) % 7;
  const m = floorDiv(a + 11 * h + 22 * l, 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, floorDiv(n, 31), (n % 31) + 1);
};

/** Day number of a date of the tabular Islamic calendar: within a day of what is sighted. */
export const hijriDay = (year: number, month: number, day: number): number =>
  day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + floorDiv(3 + 11 * year, 30) + 227014 - 719163;

/** The n-th weekday of a month, n = -1 for the last. */
export const nthWeekday = (year: number, month: number, weekday: number, n: number): number => {
  if (n < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
};
