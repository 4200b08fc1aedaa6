import { english } from '@sitrep/english';
import { codeSentences, type Coded } from './events/index.ts';
import type { Analysis, Entity, EntityId, FindingId } from './model/index.ts';
import { englishNews, englishText, type EnglishNewsLayer } from './presets/english-news.ts';
import { runPipeline, type Doc, type RawReport, type Run } from './stage/index.ts';
import { fold } from './text/index.ts';

/** Runs the whole way of one report and keeps every layer, for those who want to look inside. */
export const runReport = (raw: RawReport): Run<EnglishNewsLayer> => runPipeline(englishNews, raw, english);

/** A raw report in, everything found in it out. The same input gives the same bytes: no clock, no randomness. */
export const processReport = (raw: RawReport): Analysis => analysisOf(runReport(raw));

/**
 * The same for text that needs no cleaning: nothing is cut, and every offset points into `raw.raw` as it is.
 * `raw.given` is its date, where one is known.
 */
export const processText = (raw: RawReport): Analysis => analysisOf(runPipeline(englishText, raw, english));

/** Events of such a text sentence by sentence, as event coders list them, beside its analysis. */
export const codeText = (raw: RawReport): { readonly analysis: Analysis; readonly coded: readonly Coded[] } => {
  const run = runPipeline(englishText, raw, english);
  return { analysis: analysisOf(run), coded: codeSentences(run.doc) };
};

/** The layers of a finished run as one record, with entities entered at the mentions and places that mean them. */
export const analysisOf = ({ doc, issues }: Run<EnglishNewsLayer>): Analysis => {
  const entityOf = (mention: FindingId): EntityId | null => doc.chains.entityOf.get(mention) ?? null;
  return {
    report: reportOf(doc, issues),
    segments: [...doc.segments],
    sentences: [...doc.sentences],
    mentions: [...doc.mentions, ...doc.chains.mentions]
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .map((mention) => ({ ...mention, entity: entityOf(mention.id) })),
    entities: [...doc.chains.entities],
    times: [...doc.times],
    places: [...doc.places.map((place) => ({ ...place, entity: entityOf(place.mention) })), ...doc.allusions].toSorted(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
    ),
    statements: [...doc.statements],
    events: [...doc.events],
    figures: [...doc.figures],
  };
};

/** The report's entity for the place of its dateline, which stands outside the text. */
const placeNamed = (entities: readonly Entity[], place: string | null): EntityId | null => {
  const wanted = fold(place ?? '');
  return entities.find(({ kind, name, aliases }) => kind === 'place' && [name, ...aliases].some((one) => fold(one) === wanted))?.id ?? null;
};

const reportOf = (
  { raw, header, article, dating, chains }: Doc<EnglishNewsLayer>,
  issues: Run<EnglishNewsLayer>['issues'],
): Analysis['report'] => ({
  id: raw.id,
  name: raw.name,
  title: header.title,
  text: article.text,
  blocks: [...article.blocks],
  language: article.language,
  publisher: header.publisher,
  agency: header.agency,
  byline: [...header.byline],
  credit: header.credit,
  section: header.section,
  topics: [...header.topics],
  dateline: header.dateline && { ...header.dateline, entity: placeNamed(chains.entities, header.dateline.place) },
  published: dating,
  sourceUrl: header.sourceUrl ?? raw.sourceUrl,
  retrievedAt: raw.retrievedAt,
  encoding: raw.encoding,
  format: raw.format,
  contentHash: raw.contentHash,
  ...(raw.sourceFacts == null ? {} : { sourceFacts: raw.sourceFacts }),
  issues: [...issues],
});
