import { findClaims } from './claims/index.ts';
import { readCorpus, Reading } from './corpus/index.ts';
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
import type { Analysis, Connections, Judgement, Published, ReportId } from './model/index.ts';
import { resolveEntities } from './resolve/index.ts';
import { findStories } from './stories/index.ts';

/**
 * What reading reports together adds: who is who, what was copied from where, which words and dates they share, which
 * stories they tell and which claims they make. The order of the reports changes nothing; time grows with their number.
 */
export const connect = (analyses: readonly Analysis[], judgements: readonly Judgement[] = []): Connections => {
  const corpus = readCorpus(analyses);
  const resolved = resolveEntities(corpus, judgements);
  const reading = new Reading(corpus, resolved);

  const copies = traceCopies(corpus);
  const shared = sharedWords(quotationsOf(reading));
  const lineage = [...copies.lineage, ...quoteLineage(corpus, copies, shared)];
  const dates = inferDates(corpus, lineage, shared, datesFromSentences(reading));

  const quoted = shared.flatMap(({ quotations }) => quotations.slice(1).map(({ report }) => [quotations[0]!.report, report] as const));
  const stories = findStories(reading, { root: copies.root, quoted, dates });
  const originOf = originsOf(corpus, copies, stories);

  return {
    entities: [...resolved.entities],
    entityOf: { ...resolved.entityOf },
    judgements: [...resolved.judgements],
    lineage,
    originOf: { ...originOf },
    sharedQuotes: shared.map((words) => sharedQuoteOf(reading, words)),
    stories: stories.map((story) => ({ ...story, origins: new Set(story.reports.map((id) => originOf[id])).size })),
    claims: [...findClaims(reading, { stories: [...stories], dates, originOf })],
    dates: { ...dates },
  };
};

/** A report to process again because others told its date: `given` goes into its `RawReport`. */
export interface Redating {
  readonly report: ReportId;
  readonly given: Published;
}

/**
 * Which reports to process again, with which date, so that their relative times resolve. Those that were processed with
 * that date already are left out, so doing as it says once is enough.
 */
export const reportsToRedate = (analyses: readonly Analysis[], { dates }: Pick<Connections, 'dates'>): readonly Redating[] =>
  analyses.flatMap(({ report }) => {
    const given = dates[report.id];
    return given === undefined || given.value === null || report.published.value === given.value ? [] : [{ report: report.id, given }];
  });
