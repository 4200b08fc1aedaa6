/** Days as whole numbers since 1970-01-01, so that dates can be compared and counted without a clock or a time zone. */

const milliseconds = 86_400_000;
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Number of the day an ISO date or time falls on (its own day, whatever the zone), or null where it names no day. */
export const dayNumber = (iso: string | null | undefined): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(time) ? null : Math.round(time / milliseconds);
};

export const isoDay = (day: number): string => new Date(day * milliseconds).toISOString().slice(0, 10);

export const weekdayOf = (day: number): Weekday => weekdays[(((day + 4) % 7) + 7) % 7]!;

/** First and last day of an ISO date, month, year or interval; null ends are open. */
export const dayRange = (iso: string | null): { readonly from: number | null; readonly to: number | null } => {
  if (iso === null) return { from: null, to: null };
  const [first = '', last = first] = iso.split('/');
  return { from: edge(first, false), to: edge(last, true) };
};

const edge = (value: string, upper: boolean): number | null => {
  if (/^\d{4}$/.test(value)) return dayNumber(upper ? `${value}-12-31` : `${value}-01-01`);
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) {
    return upper ? Math.round(Date.UTC(Number(month[1]), Number(month[2]), 0) / milliseconds) : dayNumber(`${value}-01`);
  }
  return dayNumber(value);
};

const months = 'January February March April May June July August September October November December'.split(' ');

/** "25 January 2017", "January 2017", "2017", "23 to 25 January 2017"; the value itself where it is no date. */
export const dateInWords = (iso: string): string => {
  if (iso.includes('/')) {
    const [from = '', to = ''] = iso.split('/');
    if (!from || from === '..') return `until ${dateInWords(to)}`;
    if (!to || to === '..') return `from ${dateInWords(from)}`;
    return from.slice(0, 7) === to.slice(0, 7) && from.length >= 10
      ? `${Number(from.slice(8, 10))} to ${dateInWords(to)}`
      : `${dateInWords(from)} to ${dateInWords(to)}`;
  }
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  if (!match) return iso;
  const month = match[2] ? months[Number(match[2]) - 1] : undefined;
  return [match[3] ? String(Number(match[3])) : '', month ?? '', match[1]!].filter(Boolean).join(' ');
};
