import { dayNumber, type Sketch } from '../corpus/index.ts';
import { words } from '../text/index.ts';

const outletWords = new Set('the news agency agencies press wire service services media group online com org net'.split(' '));

/** What tells an outlet's name from others: "MERIDIAN NEWS AGENCY" and "Meridian" are one. */
const outletKey = (name: string): string => {
  const all = words(name);
  const telling = all.filter((word) => !outletWords.has(word));
  return (telling.length > 0 ? telling : all).join(' ');
};

/** What a report says of whose it is, read once. */
interface Imprint {
  /** Who it is by: its outlet, or its agency where no outlet is named. */
  readonly identity: string | null;
  /** The agency it names as the source of its words, where that is not the outlet itself. */
  readonly credited: string | null;
  /** Lines that may credit somebody, as written and as words with a space at each end. */
  readonly lines: readonly { readonly text: string; readonly words: string }[];
}

const imprints = new WeakMap<Sketch, Imprint>();

const imprintOf = (analysis: Sketch): Imprint => {
  let imprint = imprints.get(analysis);
  if (!imprint) {
    const { publisher, agency, credit, byline } = analysis.report;
    const [outlet, wire] = [publisher, agency].map((name) => (name === null ? null : outletKey(name)));
    imprint = {
      identity: outlet ?? wire ?? null,
      credited: outlet != null && wire != null && outlet !== wire ? wire : null,
      lines: [agency, credit, ...byline].flatMap((text) => (text === null ? [] : [{ text, words: ` ${words(text).join(' ')} ` }])),
    };
    imprints.set(analysis, imprint);
  }
  return imprint;
};

/** The agency a report names as the source of its words, where that is not the outlet itself; null else. */
export const creditedAgency = (analysis: Sketch): string | null => imprintOf(analysis).credited;

/** The credit line of `copy` that names `source`, or null. */
export const creditTo = (copy: Sketch, source: Sketch): string | null => {
  const wanted = imprintOf(source).identity;
  const own = imprintOf(copy);
  if (wanted === null || wanted === '' || wanted === own.identity) return null;
  return own.lines.find((line) => line.words.includes(` ${wanted} `))?.text ?? null;
};

/** The day a report states for itself; null where it has none or others told it. */
export const statedDay = ({ report }: Sketch): number | null =>
  report.published.basis === 'inferred' || report.published.basis === 'none' ? null : dayNumber(report.published.value);

const statedInstant = ({ report }: Sketch): number | null => {
  const { value, precision, basis } = report.published;
  if (value === null || basis === 'inferred' || precision !== 'minute' || !/(Z|[+-]\d\d:?\d\d)$/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
};

const borrowed =
  /\b(?:from (?:news )?agencies|and agencies|agencies|wires?|wire (?:reports?|services?)|news services|inputs? from|with reporting (?:by|from)|source|originally|republished|reposted|via|courtesy)\b/i;

/** Whether a report reads like its outlet's own story: 1 a wire or dispatch of its own, 0 nothing known, -1 credits others. */
const standing = (analysis: Sketch): number => {
  const { agency, credit, byline, dateline } = analysis.report;
  if (creditedAgency(analysis) !== null || [credit ?? '', ...byline].some((line) => borrowed.test(line))) return -1;
  return agency !== null || dateline !== null ? 1 : 0;
};

/** Sizes are told apart to about a five-hundredth. */
const fine = 500;

/**
 * Order of reports that share their text, the likeliest source first: who is credited by others or tells a story of its
 * own, who is earlier (undated ones last), who is fuller. The id decides last.
 */
export const bySource = (isCredited: (analysis: Sketch) => boolean, fullness: (analysis: Sketch) => number) => {
  const credits = new Map<Sketch, number>();
  const credit = (analysis: Sketch): number => {
    let known = credits.get(analysis);
    if (known === undefined) credits.set(analysis, (known = (isCredited(analysis) ? 2 : 0) + standing(analysis)));
    return known;
  };
  const size = (analysis: Sketch): number => Math.round(fine * Math.log(1 + fullness(analysis)));
  return (a: Sketch, b: Sketch): number =>
    credit(b) - credit(a) ||
    (statedDay(a) ?? Number.MAX_SAFE_INTEGER) - (statedDay(b) ?? Number.MAX_SAFE_INTEGER) ||
    (statedInstant(a) ?? 0) - (statedInstant(b) ?? 0) ||
    size(b) - size(a) ||
    (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0);
};
