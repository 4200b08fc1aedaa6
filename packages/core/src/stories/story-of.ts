import { isoDay, type Sketch } from '../corpus/index.ts';
import type { ReportId, Story, StoryId } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import type { Ties } from './find-stories.ts';
import { whenOf } from './likeness.ts';

/** The record of a story from its reports, by their indexes and as they are. */
export const storyOf = (analyses: readonly Sketch[], members: readonly number[], { root, dates }: Ties): Story => {
  const copies = new Map<number, number>();
  for (const member of members) copies.set(root[member]!, (copies.get(root[member]!) ?? 0) + 1);
  const day = (analysis: Sketch): number => whenOf(analysis, dates).from ?? Number.MAX_SAFE_INTEGER;
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

const titleOf = (analyses: readonly Sketch[], lead: Sketch): string => {
  const title = lead.report.title ?? analyses.find(({ report }) => report.title !== null)?.report.title;
  if (title) return title;
  const first = lead.sentences.find(({ block }) => block === 'body') ?? lead.sentences[0];
  const text = first ? lead.report.text.slice(first.start, first.end) : lead.report.name;
  return text.length > 120 ? `${text.slice(0, 117).replace(/\s+\S*$/, '')} …` : text;
};
