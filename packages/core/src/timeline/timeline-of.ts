import { byPlace, dayNumber, dayRange, Groups, type Reading } from '../corpus/index.ts';
import type { Analysis, Connections, TimelineEntry } from '../model/index.ts';
import { MomentReader, type Moment } from './moments.ts';

/**
 * What happened, and is to happen, when. The same event in several reports is one entry; what is only planned or claimed
 * says so; what has no date but bounds stands last.
 */
export const timelineOf = (
  reading: Reading,
  analyses: readonly Analysis[],
  { dates, lineage }: Pick<Connections, 'dates' | 'lineage'>,
): readonly TimelineEntry[] => {
  const copies = new Set<string>(lineage.flatMap(({ report, relation }) => (relation === 'shares-quote' ? [] : [report])));
  const moments = analyses.flatMap((analysis) =>
    new MomentReader(reading, analysis, dates[analysis.report.id] ?? analysis.report.published).moments(copies.has(analysis.report.id)),
  );
  const groups = new Groups(moments.length);
  for (const members of Map.groupBy(moments.keys(), (index) => moments[index]!.date ?? 'none').values()) joinSame(moments, members, groups);
  return [...groups.sets().values()]
    .map((members) => members.map((member) => moments[member]!))
    .filter((members) => members.some(({ weight }) => weight > 0))
    .map(entryOf)
    .toSorted(byDate);
};

/** Most of one day that are compared one by one. */
const mostOfADay = 300;

const joinSame = (moments: readonly Moment[], members: readonly number[], groups: Groups): void => {
  // What one sentence tells of one day is one, however much the day holds.
  const bySentence = new Map<string, number>();
  const first = members.filter((member) => {
    const { report, sentence, quote } = moments[member]!.evidence;
    for (const key of [`${report}|${sentence}`, quote]) {
      const before = bySentence.get(key);
      if (before !== undefined) {
        groups.join(before, member);
        return false;
      }
    }
    bySentence.set(`${report}|${sentence}`, member).set(quote, member);
    return true;
  });
  const some = first.slice(0, mostOfADay);
  some.forEach((a, i) => {
    for (const b of some.slice(i + 1)) if (isSame(moments[a]!, moments[b]!)) groups.join(a, b);
  });
};

const isSame = (a: Moment, b: Moment): boolean => {
  if (a.date === null) return false;
  const parties = [...a.parties].filter((party) => b.parties.has(party)).length;
  const common = a.stems.filter((stem) => b.stems.includes(stem)).length;
  const likeness = common / Math.max(1, Math.min(a.stems.length, b.stems.length, 14));
  if (a.evidence.report === b.evidence.report) return likeness >= 0.7;
  return likeness >= 0.5 || (parties >= 2 && likeness >= 0.35) || (a.type !== '' && a.type === b.type && parties >= 2 && likeness >= 0.25);
};

const rank: Readonly<Record<string, number>> = { happened: 3, background: 2, claimed: 1, planned: 0 };

const entryOf = (moments: readonly Moment[]): TimelineEntry => {
  const ordered = moments.toSorted((a, b) => b.weight - a.weight || a.what.length - b.what.length || byPlace(a.evidence, b.evidence));
  const best = ordered[0]!;
  const evidence = new Map(moments.map((moment) => [`${moment.evidence.report}|${moment.evidence.start}`, moment.evidence]));
  const events = moments.filter(({ type }) => type !== '');
  const realities = (events.length > 0 ? events : moments).map(({ reality }) => reality);
  return {
    date: best.date,
    precision: best.precision,
    reality: realities.toSorted((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0))[0]!,
    what: best.what,
    reports: [...new Set(moments.map(({ analysis }) => analysis.report.id))].toSorted(),
    evidence: [...evidence.values()].toSorted(byPlace),
  };
};

const byDate = (a: TimelineEntry, b: TimelineEntry): number => {
  const [x, y] = [dayRange(a.date).from ?? dayNumber('9999-12-31')!, dayRange(b.date).from ?? dayNumber('9999-12-31')!];
  return x - y || (a.what < b.what ? -1 : a.what > b.what ? 1 : byPlace(a.evidence[0]!, b.evidence[0]!));
};
