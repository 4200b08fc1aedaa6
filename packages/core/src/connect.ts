import { findClaims } from './claims/index.ts';
import { readCorpus, Reading, sketchOf, type Resolution, type Sketch } from './corpus/index.ts';
import {
  datesFromSentences,
  inferDates,
  originsOf,
  quotationsOf,
  quoteLineage,
  sharedQuoteOf,
  sharedWords,
  traceCopies,
} from './lineage/index.ts';
import { entityKey, type Analysis, type Claim, type Connections, type Judgement, type Published, type ReportId } from './model/index.ts';
import { resolveEntities } from './resolve/index.ts';
import { findStories } from './stories/index.ts';
import { timelineOf } from './timeline/index.ts';
import type { TimelineEntry } from './model/index.ts';

/** What reading sketches of all reports together adds: all but what is compared statement by statement. */
export interface Joined extends Omit<Connections, 'claims'> {
  /** Reports whose statements and events are compared with each other; every report is in exactly one. */
  readonly matters: readonly (readonly ReportId[])[];
}

/** What the reports of one matter say together. */
export interface MatterFound {
  readonly claims: readonly Claim[];
  readonly timeline: readonly TimelineEntry[];
}

/**
 * Reads sketches of reports together: who is who, what was copied from where, which words and dates they share, which
 * stories they tell. The order of the reports changes nothing; time and memory grow with their number.
 */
export const joinReports = (sketches: readonly Sketch[], judgements: readonly Judgement[] = []): Joined => {
  const corpus = readCorpus(sketches);
  const resolved = resolveEntities(corpus, judgements);
  const reading = new Reading(corpus, resolved);
  const copies = traceCopies(corpus);
  const shared = sharedWords(quotationsOf(reading));
  const lineage = [...copies.lineage, ...quoteLineage(corpus, copies, shared)];
  const dates = inferDates(corpus, lineage, shared, datesFromSentences(reading));
  const quoted = shared.flatMap(({ quotations }) => quotations.slice(1).map(({ report }) => [quotations[0]!.report, report] as const));
  const { stories, matters } = findStories(reading, { root: copies.root, quoted, dates });
  const originOf = originsOf(corpus, copies, stories);
  return {
    entities: [...resolved.entities],
    entityOf: resolved.entityOf,
    judgements: [...resolved.judgements],
    lineage,
    originOf,
    sharedQuotes: shared.map((words) => sharedQuoteOf(reading, words)),
    stories: stories.map((story) => ({ ...story, origins: new Set(story.reports.map((id) => originOf[id])).size })),
    dates,
    matters,
  };
};

/** Looks up who is who in the reports of one matter without going through everybody. */
export const readMatter = (analyses: readonly Analysis[], { entities, entityOf }: Resolution): Resolution => {
  const keys = analyses.flatMap(({ report, entities: inside }) => inside.map(({ id }) => entityKey(report.id, id)));
  const known = keys.flatMap((key) => (entityOf[key] === undefined ? [] : [[key, entityOf[key]] as const]));
  const wanted = new Set(known.map(([, id]) => id));
  return { entities: entities.filter(({ id }) => wanted.has(id)), entityOf: Object.fromEntries(known) };
};

/** Claims and timeline of one matter. `analyses` are its reports; `joined` may be cut to what concerns them. */
export const readTogether = (
  analyses: readonly Analysis[],
  joined: Pick<Joined, 'entities' | 'entityOf' | 'stories' | 'dates' | 'originOf' | 'lineage'>,
): MatterFound => {
  const corpus = readCorpus(analyses);
  const reading = new Reading(corpus, joined);
  return { claims: findClaims(reading, joined), timeline: timelineOf(reading, corpus.analyses, joined) };
};

/**
 * What reading reports together adds: who is who, what was copied from where, which words and dates they share, which
 * stories they tell and which claims they make. The order of the reports changes nothing; time grows with their number.
 */
export const connect = (analyses: readonly Analysis[], judgements: readonly Judgement[] = []): Connections => {
  const { matters, ...joined } = joinReports(analyses.map(sketchOf), judgements);
  const byId = new Map(analyses.map((analysis) => [analysis.report.id, analysis]));
  const storyOf = new Map(joined.stories.flatMap((story) => story.reports.map((report) => [report, story] as const)));
  const claims = matters.map((reports) => {
    const members = reports.map((id) => byId.get(id)!);
    const stories = [...new Set(reports.map((id) => storyOf.get(id)!))];
    const reading = new Reading(readCorpus(members), readMatter(members, joined));
    return findClaims(reading, { stories, dates: joined.dates, originOf: joined.originOf });
  });
  return { ...joined, claims: claims.length === 1 ? [...claims[0]!] : claims.flat().toSorted(byWeight) };
};

/** The weightiest first: by how many independent sources speak, then by how much they say. */
const byWeight = (a: Claim, b: Claim): number =>
  b.independentOrigins - a.independentOrigins || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);

/** A report to process again because others told its date: `given` goes into its `RawReport`. */
export interface Redating {
  readonly report: ReportId;
  readonly given: Published;
}

/**
 * Which reports to process again, with which date, so that their relative times resolve. Those that were processed with
 * that date already are left out, so doing as it says once is enough.
 */
export const reportsToRedate = (analyses: readonly Pick<Sketch, 'report'>[], { dates }: Pick<Connections, 'dates'>): readonly Redating[] =>
  analyses.flatMap(({ report }) => {
    const given = dates[report.id];
    return given === undefined || given.value === null || report.published.value === given.value ? [] : [{ report: report.id, given }];
  });
