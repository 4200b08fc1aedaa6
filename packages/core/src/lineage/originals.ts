import type { Analysis } from '../model/index.ts';
import { dayNumber } from '../corpus/index.ts';
import { fold, words } from '../text/index.ts';

/** The agency a report names as the source of its words, where that is not the outlet itself; folded. */
export const creditedAgency = ({ report }: Analysis): string | null => {
  if (report.agency === null) return null;
  const agency = fold(report.agency);
  return report.publisher !== null && sameOutlet(agency, fold(report.publisher)) ? null : agency;
};

const outletWords = (name: string): string =>
  words(name)
    .filter((word) => word !== 'the')
    .join(' ');
const sameOutlet = (a: string, b: string): boolean => outletWords(a) === outletWords(b);

const namesOf = ({ report }: Analysis): readonly string[] => [report.publisher, report.agency].filter((name) => name !== null);

/** The credit line of `copy` that names `source`, or null. */
export const creditTo = (copy: Analysis, source: Analysis): string | null => {
  const { report } = copy;
  const own = report.publisher === null ? null : outletWords(report.publisher);
  const lines = [report.agency, report.credit, ...report.byline].filter((line) => line !== null);
  for (const name of namesOf(source)) {
    const wanted = outletWords(name);
    if (wanted === '' || wanted === own) continue;
    const line = lines.find((text) => ` ${outletWords(text)} `.includes(` ${wanted} `));
    if (line !== undefined) return line;
  }
  return null;
};

/** The day a report states for itself; null where it has none or others told it. */
export const statedDay = ({ report }: Analysis): number | null =>
  report.published.basis === 'inferred' || report.published.basis === 'none' ? null : dayNumber(report.published.value);

const statedInstant = ({ report }: Analysis): number | null => {
  const { value, precision, basis } = report.published;
  if (value === null || basis === 'inferred' || precision !== 'minute' || !/(Z|[+-]\d\d:?\d\d)$/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
};

/** Reads like the agency's or outlet's own story: names no other as its source. 1 own wire, 0 nothing known, -1 credits another. */
const standing = (analysis: Analysis): number => {
  if (creditedAgency(analysis) !== null || analysis.report.credit !== null) return -1;
  return analysis.report.agency !== null || analysis.report.dateline !== null ? 1 : 0;
};

/**
 * Order of reports that share their text, the likeliest source first: who is credited by others or tells a story of its
 * own, who is earlier (undated ones last), who is fuller. The id decides last.
 */
export const bySource = (isCredited: (analysis: Analysis) => boolean, fullness: (analysis: Analysis) => number) => {
  const credit = (analysis: Analysis): number => (isCredited(analysis) ? 2 : 0) + standing(analysis);
  const size = (analysis: Analysis): number => Math.round(8 * Math.log(1 + fullness(analysis)));
  return (a: Analysis, b: Analysis): number =>
    credit(b) - credit(a) ||
    (statedDay(a) ?? Number.MAX_SAFE_INTEGER) - (statedDay(b) ?? Number.MAX_SAFE_INTEGER) ||
    (statedInstant(a) ?? 0) - (statedInstant(b) ?? 0) ||
    size(b) - size(a) ||
    (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0);
};
