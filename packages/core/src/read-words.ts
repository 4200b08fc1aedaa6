import { wordsOf, type Words } from './knowledge/index.ts';
import { contentHash } from './text/index.ts';
import { english } from '@sitrep/english';
import type { ReportId } from './model/index.ts';
import { englishTokens } from './presets/english-news.ts';
import { runPipeline } from './stage/index.ts';

/** The words of a clean text; every offset points into it. */
export const readWords = (text: string): Words => {
  const raw = {
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
  } as const;
  const { doc } = runPipeline(englishTokens, raw, english);
  return wordsOf(doc.tokens, doc.sentences);
};
