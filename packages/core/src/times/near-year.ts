import type { Which } from './meaning.ts';

/** One candidate of a thing that comes every year: its year with the days it covers. */
export interface Yearly {
  readonly first: number;
  readonly last: number;
}

/** How much farther a time against the tense may be and still be meant: a report seldom looks back a year without saying so. */
const against = 6;
/** Without a tense the past is the likelier. */
const unmarked = 1.6;

/**
 * Which year is meant by a date that names none: the nearest to the report's day, weighed by the tense around it.
 * `of` gives the days that the thing covers in a year, `fits` what else is told of it.
 */
export const nearYear = (
  year: number,
  day: number,
  of: (year: number) => Yearly,
  lean: -1 | 1 | null,
  fits: (year: number) => boolean = () => true,
): number => {
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  const years = [year, year - 1, year + 1];
  const fitting = years.filter(fits);
  for (const candidate of fitting.length > 0 ? fitting : years) {
    const { first, last } = of(candidate);
    const behind = day > last ? day - last : 0;
    const ahead = first > day ? first - day : 0;
    const weighed = behind * (lean === 1 ? against : 1) + ahead * (lean === -1 ? against : lean === null ? unmarked : 1);
    if (weighed < least) [best, least] = [candidate, weighed];
  }
  return best;
};

/** The same where the words say which: the last one over, the one of this year, the next to begin. */
export const whichYear = (year: number, day: number, of: (year: number) => Yearly, which: Which): number => {
  if (which === 0) return year;
  const order = which === -1 ? [year, year - 1, year - 2] : [year, year + 1];
  return order.find((candidate) => (which === -1 ? of(candidate).last < day : of(candidate).first > day)) ?? year + which;
};
