import { cosine, dayNumber, Groups, isoDay, similarPairs, type Features, type Reading } from '../corpus/index.ts';
import type { Analysis, Published, ReportId, Story, StoryId } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import { featuresOf, telling } from './features.ts';

/** What else ties reports together: copies certainly, shared quotations strongly. */
export interface Ties {
  /** Index of the source each report leads back to. */
  readonly root: readonly number[];
  /** Pairs of reports, by index, that share quoted words. */
  readonly quoted: readonly (readonly [number, number])[];
  /** Dates that other reports tell. */
  readonly dates: Readonly<Record<string, Published>>;
}

const joinFrom = 0.17;
/** Likeness left to reports that share well-known names only: everybody meets the same ministers. */
const withoutTelling = 0.75;
const enoughTelling = 1.5;
/** Days. */
const halfWithout = 7;
const halfMore = 18;
const quoteBonus = 0.25;

/** First and last day a report may be of; null where nothing bounds it. */
interface When {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Groups reports about one happening: copies first, then the most similar reports and groups, as long as what they are
 * about agrees and they lie close in time. Every report is in exactly one story.
 */
export const findStories = (reading: Reading, ties: Ties): readonly Story[] => {
  const { analyses } = reading.corpus;
  const features = featuresOf(reading);
  const groups = new Groups(analyses.length);
  ties.root.forEach((source, report) => groups.join(source, report));
  const centres = new Map<number, Features>();
  const spans = new Map<number, When>();
  const sizes = new Map<number, number>();
  for (const [root, members] of groups.sets()) {
    centres.set(root, features[root]!);
    sizes.set(root, 1);
    spans.set(root, members.map((member) => whenOf(analyses[member]!, ties.dates)).reduce(hull));
  }
  const quoted = new Set(ties.quoted.map(([a, b]) => `${Math.min(a, b)}|${Math.max(a, b)}`));
  for (const [a, b] of similarPairs(features, [...new Set(ties.root)], ties.quoted, { mostHolders: 150, neighbours: 12 })) {
    const [x, y] = [groups.find(a), groups.find(b)];
    if (x === y) continue;
    const bonus = quoted.has(`${Math.min(a, b)}|${Math.max(a, b)}`) ? quoteBonus : 0;
    const pair = likeness(features[a]!, features[b]!, whenOf(analyses[a]!, ties.dates), whenOf(analyses[b]!, ties.dates));
    const whole = likeness(centres.get(x)!, centres.get(y)!, spans.get(x)!, spans.get(y)!);
    if (Math.max(pair, whole) + bonus < joinFrom || whole + bonus < 0.6 * joinFrom) continue;
    const [left, right] = [sizes.get(x)!, sizes.get(y)!];
    groups.join(x, y);
    const root = groups.find(x);
    centres.set(root, mean(centres.get(x)!, left, centres.get(y)!, right));
    sizes.set(root, left + right);
    spans.set(root, hull(spans.get(x)!, spans.get(y)!));
  }
  return [...groups.sets().values()]
    .map((members) =>
      storyOf(
        members.map((member) => analyses[member]!),
        members,
        ties,
      ),
    )
    .toSorted((p, q) => ((p.from ?? '9') < (q.from ?? '9') ? -1 : (p.from ?? '9') > (q.from ?? '9') ? 1 : p.id < q.id ? -1 : 1));
};

const whenOf = ({ report }: Analysis, dates: Ties['dates']): When => {
  const published = dates[report.id] ?? report.published;
  const day = dayNumber(published.value);
  return day === null ? { from: dayNumber(published.earliest), to: dayNumber(published.latest) } : { from: day, to: day };
};

const hull = (a: When, b: When): When => ({
  from: a.from === null ? b.from : b.from === null ? a.from : Math.min(a.from, b.from),
  to: a.to === null ? b.to : b.to === null ? a.to : Math.max(a.to, b.to),
});

/**
 * 1 on one day, half after a week or, where telling names are shared, after some weeks; nothing to speak of after months.
 * A report without a date is near only as far as names tell.
 */
const nearness = (a: When, b: When, trust: number): number => {
  const vague = isVague(a) || isVague(b) ? 0.5 + 0.4 * trust : 1;
  const gap = Math.max(0, (a.from ?? -Infinity) - (b.to ?? Infinity), (b.from ?? -Infinity) - (a.to ?? Infinity));
  return vague / (1 + (gap / (halfWithout + trust * halfMore)) ** 2);
};

/** Bounds far apart, or none: it may be of the day, and of many others. */
const isVague = ({ from, to }: When): boolean => from === null || to === null || to - from > 40;

/** How alike two reports or stories are in what they are about and when, 0..1. */
const likeness = (a: Features, b: Features, whenA: When, whenB: When): number => {
  const shared = telling(a, b);
  const trust = shared / (shared + enoughTelling);
  return breadth(a, b) * cosine(a, b) * (withoutTelling + (1 - withoutTelling) * trust) * nearness(whenA, whenB, trust);
};

/** Short reports that share a town and nothing else look alike by their lengths: some things in common make a matter. */
const breadth = (a: Features, b: Features): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of small.keys()) if (large.has(key) && ++shared === enoughShared) return 1;
  return shared / enoughShared;
};
const enoughShared = 4;

const mostOfACentre = 200;

const mean = (a: Features, left: number, b: Features, right: number): Features => {
  const total = new Map<string, number>();
  for (const [key, weight] of a) total.set(key, (weight * left) / (left + right));
  for (const [key, weight] of b) total.set(key, (total.get(key) ?? 0) + (weight * right) / (left + right));
  if (total.size <= mostOfACentre) return total;
  return new Map([...total].toSorted(([p, x], [q, y]) => y - x || (p < q ? -1 : 1)).slice(0, mostOfACentre));
};

const storyOf = (analyses: readonly Analysis[], members: readonly number[], { root, dates }: Ties): Story => {
  const copies = new Map<number, number>();
  for (const member of members) copies.set(root[member]!, (copies.get(root[member]!) ?? 0) + 1);
  const day = (analysis: Analysis): number => whenOf(analysis, dates).from ?? Number.MAX_SAFE_INTEGER;
  // The report most others were copied from leads; else the first that has a title.
  const lead = members
    .map((member, index) => ({ analysis: analyses[index]!, weight: copies.get(member) ?? 0 }))
    .toSorted(
      (p, q) =>
        q.weight - p.weight ||
        Number(q.analysis.report.title !== null) - Number(p.analysis.report.title !== null) ||
        day(p.analysis) - day(q.analysis) ||
        (p.analysis.report.id < q.analysis.report.id ? -1 : 1),
    )[0]!.analysis;
  const days = analyses.map((analysis) => whenOf(analysis, dates));
  const from = days.flatMap(({ from: value }) => value ?? []);
  const to = days.flatMap(({ to: value }) => value ?? []);
  const reports = analyses.toSorted((p, q) => day(p) - day(q) || (p.report.id < q.report.id ? -1 : 1)).map(({ report }) => report.id);
  return {
    id: `story-${shortHash([...reports].toSorted()[0]!).slice(0, 8)}` as StoryId,
    title: titleOf(analyses, lead),
    reports,
    lead: lead.report.id as ReportId,
    from: from.length > 0 ? isoDay(from.reduce((p, q) => Math.min(p, q))) : null,
    to: to.length > 0 ? isoDay(to.reduce((p, q) => Math.max(p, q))) : null,
    origins: new Set(members.map((member) => root[member]!)).size,
  };
};

const titleOf = (analyses: readonly Analysis[], lead: Analysis): string => {
  const title = lead.report.title ?? analyses.find(({ report }) => report.title !== null)?.report.title;
  if (title) return title;
  const first = lead.sentences.find(({ block }) => block === 'body') ?? lead.sentences[0];
  const text = first ? lead.report.text.slice(first.start, first.end) : lead.report.name;
  return text.length > 120 ? `${text.slice(0, 117).replace(/\s+\S*$/, '')} …` : text;
};
