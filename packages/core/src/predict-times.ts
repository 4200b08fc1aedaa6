import { english } from '@sitrep/english';
import type { ReportId } from './model/index.ts';
import { englishTokens } from './presets/english-news.ts';
import { runPipeline, type RawReport } from './stage/index.ts';
import { predictTimes as predict, type PredictedTime } from './times/index.ts';

/**
 * Time expressions of a clean text in the manner of TimeML: offsets into `text`, TIMEX3 types and values, resolved
 * against `reference` (ISO date or time, or null). With `whole`, ranges stay in one piece and values are those of a conversation:
 * moments as exact as the reference, intervals without their end.
 */
export const predictTimes = (text: string, reference: string | null, whole = false): PredictedTime[] => {
  const raw: RawReport = {
    id: 'text' as ReportId,
    name: 'text',
    raw: text,
    format: 'text',
    encoding: 'utf-8',
    contentHash: '',
    sourceUrl: null,
    retrievedAt: null,
    given: null,
    issues: [],
  };
  const { doc } = runPipeline(englishTokens, raw, english);
  return predict(doc.article.text, doc.tokens, reference, whole);
};
