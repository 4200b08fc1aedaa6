/** A stretch of days, both ends included; null where it is open. ISO dates. */
export interface Term {
  readonly from: string;
  readonly to: string | null;
}

const END = '9999-12-31';
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** First day of a date that may be a month or a year alone. */
export const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10);

/** Last day of a date that may be a month or a year alone. */
export const lastDay = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date.slice(0, 10);
  const [year, month] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year!, month!, 0)).getUTCDate()}`;
};

/** Days that lie in a term of both lists. */
export const intersect = (a: readonly Term[], b: readonly Term[]): Term[] => {
  const both: Term[] = [];
  for (const one of a) {
    for (const other of b) {
      const from = later(one.from, other.from);
      const to = earlier(one.to ?? END, other.to ?? END);
      if (from <= to) both.push({ from, to: to === END ? null : to });
    }
  }
  return both.sort((x, y) => (x.from < y.from ? -1 : 1));
};

export const earliestOf = (terms: readonly Term[]): string => terms.map(({ from }) => from).reduce(earlier, END);
export const latestOf = (terms: readonly Term[]): string | null =>
  terms.some(({ to }) => to === null) ? null : terms.map(({ to }) => to!).reduce(later, '');
