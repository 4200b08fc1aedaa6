import { wordsOf, type Words } from './knowledge/index.ts';
import { english } from '@sitrep/english';
import { englishTokens } from './presets/english-news.ts';
import { rawText } from './raw-text.ts';
import { runPipeline } from './stage/index.ts';

/** The words of a clean text; every offset points into it. */
export const readWords = (text: string): Words => {
  const { doc } = runPipeline(englishTokens, rawText(text), english);
  return wordsOf(doc.tokens, doc.sentences);
};
