import { actorsOf, changesSince, figureGroups, gapsOf, keyPoints, placesOf, sourcesOf, spokenWords, type Scope } from './briefing/index.ts';
import { readCorpus, Reading } from './corpus/index.ts';
import type { Analysis, Briefing, Connections } from './model/index.ts';
import { relationsOf } from './relations/index.ts';
import { timelineOf } from './timeline/index.ts';

export interface BriefingRequest {
  /** The query the reports answer; empty for all. */
  readonly question: string;
  /** The reports to brief on. */
  readonly analyses: readonly Analysis[];
  /** What reading the reports together added; may know of more reports than are briefed on. */
  readonly connections: Connections;
  /** The edition before: what it had not stands under `changes`. */
  readonly previous?: Briefing | undefined;
}

/** The composed view of a set of reports: finished sentences and links, each with the stretch of a report it rests on. */
export const composeBriefing = ({ question, analyses, connections, previous }: BriefingRequest): Briefing => {
  const corpus = readCorpus(analyses);
  const reading = new Reading(corpus, connections);
  const reports = new Set<string>(corpus.analyses.map(({ report }) => report.id));
  const scope: Scope = { reading, analyses: corpus.analyses, connections, reports };
  const inScope = ({ report }: { readonly report: string }): boolean => reports.has(report);

  const claims = connections.claims.filter(({ evidence }) => evidence.some(inScope));
  const stories = connections.stories.filter((story) => story.reports.some((report) => reports.has(report)));
  const timeline = timelineOf(reading, corpus.analyses, connections);
  const figures = figureGroups(scope);
  const named = new Set(corpus.analyses.flatMap(({ report, entities }) => entities.map(({ id }) => reading.entity(report.id, id)?.id)));
  const days = corpus.analyses
    .flatMap(({ report }) => (connections.dates[report.id] ?? report.published).value?.slice(0, 10) ?? [])
    .toSorted();

  const briefing: Briefing = {
    question,
    title: titleOf(question, stories),
    period: { from: days[0] ?? null, to: days.at(-1) ?? null },
    keyPoints: [...keyPoints(scope, claims, timeline, figures)],
    timeline: [...timeline],
    claims,
    statements: [...spokenWords(scope)],
    figures: [...figures],
    actors: [...actorsOf(scope)],
    relations: [...relationsOf(reading, corpus.analyses)],
    places: [...placesOf(scope)],
    sharedQuotes: connections.sharedQuotes.filter((quote) => quote.reports.some((report) => reports.has(report))),
    sources: [...sourcesOf(scope)],
    stories,
    lineage: connections.lineage.filter((link) => reports.has(link.report) || reports.has(link.from)),
    entities: connections.entities.filter(({ id }) => named.has(id)),
    dates: corpus.analyses.map(({ report }) => ({ report: report.id, ...(connections.dates[report.id] ?? report.published) })),
    gaps: [...gapsOf(scope)],
    changes: [],
  };
  return previous ? { ...briefing, changes: [...changesSince(briefing, previous)] } : briefing;
};

const titleOf = (question: string, stories: Connections['stories']): string => {
  if (question !== '') return `Briefing: ${question}`;
  const largest = stories.toSorted((a, b) => b.origins - a.origins || b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))[0];
  return largest
    ? stories.length === 1
      ? largest.title
      : `${largest.title}, and ${stories.length - 1} more ${stories.length === 2 ? 'story' : 'stories'}`
    : 'No reports';
};
