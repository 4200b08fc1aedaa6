import type { ReportId } from './model/index.ts';
import type { RawReport } from './stage/index.ts';
import { contentHash } from './text/index.ts';

/** A clean text as the input of a pipeline, for those who train or measure one layer: no name, no date, nothing to decode. */
export const rawText = (text: string): RawReport => ({
  id: 'text' as ReportId,
  name: 'text',
  raw: text,
  format: 'text',
  encoding: 'utf-8',
  contentHash: contentHash(text),
  sourceUrl: null,
  retrievedAt: null,
  given: null,
  issues: [],
});
