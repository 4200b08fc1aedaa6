/** First and last day of a time, ISO days, both inclusive; an open end is null. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

const day = (year: number, month: number, date: number): string => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

const monthRange = (year: number, first: number, last: number): DayRange => ({ from: day(year, first, 1), to: day(year, last + 1, 0) });

/** Monday of an ISO week. Week 1 is the one that holds 4 January. */
const weekStart = (year: number, week: number): Date => {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, monday + (week - 1) * 7));
};

const single = (value: string): DayRange | null => {
  const [, y, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/.exec(value) ?? [];
  if (y !== undefined) {
    const year = Number(y);
    if (month === undefined) return monthRange(year, 1, 12);
    if (Number(month) < 1 || Number(month) > 12) return null;
    if (date === undefined) return monthRange(year, Number(month), Number(month));
    const iso = day(year, Number(month), Number(date));
    // A day the month has not would roll over into the next.
    return iso === `${y}-${month}-${date}` ? { from: iso, to: iso } : null;
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week && Number(week[2]) >= 1 && Number(week[2]) <= 53) {
    const monday = weekStart(Number(week[1]), Number(week[2]));
    const sunday = new Date(monday.getTime() + 6 * 86_400_000);
    return { from: monday.toISOString().slice(0, 10), to: sunday.toISOString().slice(0, 10) };
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return monthRange(Number(quarter[1]), Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3);
  return null;
};

/** The days an ISO 8601 date, time, week, quarter, partial date or interval covers; null where it is none of these. */
export const dayRange = (value: string | null): DayRange | null => {
  if (value === null) return null;
  const slash = value.indexOf('/');
  if (slash < 0) return single(value);
  const [head, tail] = [value.slice(0, slash), value.slice(slash + 1)];
  const first = head === '' || head === '..' ? { from: null, to: null } : single(head);
  const last = tail === '' || tail === '..' ? { from: null, to: null } : single(tail);
  if (!first || !last) return null;
  return first.from === null && last.to === null ? null : { from: first.from, to: last.to };
};
