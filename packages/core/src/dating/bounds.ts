import type { Published } from '../model/index.ts';
import type { NamedOffice } from './offices.ts';
import { earliestOf, intersect, latestOf, type Term } from './terms.ts';
import type { ToldDate } from './told.ts';

const always: readonly Term[] = [{ from: '0001-01-01', to: null }];

/**
 * Bounds the day of an undated report. Nobody is named in an office before holding it: the latest beginning is a lower
 * bound. Those who still hold theirs then bound it from above, unless the text speaks of them in another year.
 */
export const boundsOf = (
  offices: readonly NamedOffice[],
  told: ToldDate | null,
  retrievedAt: string | null,
  placeName: (of: string) => string,
): Pick<Published, 'earliest' | 'latest' | 'reasons'> => {
  const lowest = offices.map(({ terms }) => earliestOf(terms)).reduce((a, b) => (a > b ? a : b), '');
  const current = offices.filter(({ terms, present }) => present && (latestOf(terms) ?? '9999') >= lowest);
  let span: readonly Term[] = always;
  const used: NamedOffice[] = [];
  for (const office of [...current].sort((a, b) => width(a) - width(b))) {
    const both = intersect(span, office.terms);
    if (both.length === 0) continue;
    span = both;
    used.push(office);
  }
  let earliest = earliestOf(span) > lowest ? earliestOf(span) : lowest;
  let latest = latestOf(span);
  if (earliest === '0001-01-01') earliest = '';
  const reasons = [...decisive(used, offices, earliest, latest, placeName)];
  if (told !== null && told.day > earliest && (latest === null || told.day <= latest)) {
    earliest = told.day;
    reasons.push(`It speaks of "${told.text}" as past, so it is not older than ${told.day}.`);
  }
  const fetched = /^\d{4}-\d\d-\d\d/.exec(retrievedAt ?? '')?.[0];
  if (fetched !== undefined && (latest === null || fetched < latest) && fetched >= earliest) {
    latest = fetched;
    reasons.push(`It was fetched on ${fetched}, so it is not younger.`);
  }
  return { earliest: earliest || null, latest, reasons };
};

/** Days an office leaves open: the narrowest decides first. */
const width = ({ terms }: NamedOffice): number => {
  const to = latestOf(terms);
  return to === null ? Number.MAX_SAFE_INTEGER : Date.parse(to) - Date.parse(earliestOf(terms));
};

/** A sentence for each office that sets one of the two ends. */
const decisive = (
  used: readonly NamedOffice[],
  all: readonly NamedOffice[],
  earliest: string,
  latest: string | null,
  placeName: (of: string) => string,
): string[] =>
  all
    .filter((office) =>
      office.terms.some(({ from, to }) => from === earliest || (latest !== null && to === latest && used.includes(office))),
    )
    .map(
      ({ name, title, of, terms }) =>
        `It names ${name} as ${title} (${placeName(of)}), in office ${terms.map(({ from, to }) => (to === null ? `since ${from}` : `from ${from} to ${to}`)).join(' and ')}.`,
    );
