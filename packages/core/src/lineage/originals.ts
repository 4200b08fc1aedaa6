import type { Analysis } from '../model/index.ts';
import { dayNumber } from '../corpus/index.ts';
import { words } from '../text/index.ts';

const outletWords = new Set('the news agency agencies press wire service services media group online com org net'.split(' '));

/** What tells an outlet's name from others: "MERIDIAN NEWS AGENCY" and "Meridian" are one. */
const outletKey = (name: string): string => {
  const all = words(name);
  const telling = all.filter((word) => !outletWords.has(word));
  return (telling.length > 0 ? telling : all).join(' ');
};

/** The agency a report names as the source of its words, where that is not the outlet itself; null else. */
export const creditedAgency = ({ report }: Analysis): string | null => {
  if (report.agency === null) return null;
  const agency = outletKey(report.agency);
  return report.publisher === null || outletKey(report.publisher) === agency ? null : agency;
};

/** Who a report is by: its outlet, or its agency where no outlet is named. */
const identity = ({ report }: Analysis): string | null => {
  const name = report.publisher ?? report.agency;
  return name === null ? null : outletKey(name);
};

/** The credit line of `copy` that names `source`, or null. */
export const creditTo = (copy: Analysis, source: Analysis): string | null => {
  const wanted = identity(source);
  if (wanted === null || wanted === '' || wanted === identity(copy)) return null;
  const { report } = copy;
  const lines = [report.agency, report.credit, ...report.byline].filter((line) => line !== null);
  return lines.find((line) => ` ${words(line).join(' ')} `.includes(` ${wanted} `)) ?? null;
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

const borrowed =
  /\b(?:from (?:news )?agencies|and agencies|agencies|wires?|wire (?:reports?|services?)|news services|inputs? from|with reporting (?:by|from)|source|originally|republished|reposted|via|courtesy)\b/i;

/** Whether a report reads like its outlet's own story: 1 a wire or dispatch of its own, 0 nothing known, -1 credits others. */
const standing = (analysis: Analysis): number => {
  const { agency, credit, byline, dateline } = analysis.report;
  if (creditedAgency(analysis) !== null || [credit ?? '', ...byline].some((line) => borrowed.test(line))) return -1;
  return agency !== null || dateline !== null ? 1 : 0;
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
