export { namingSource, withSourceFacts } from './source-facts.ts';
export { withVerdicts } from './verdicts.ts';
import type { Published, TextBlock } from '../model/index.ts';
import { isInCapitals, restoreCase } from '../knowledge/index.ts';
import { stage, type Article, type Header, type Page } from '../stage/index.ts';
import { OffsetMap } from '../text/index.ts';

/*
 * For text that is clean already, or whose offsets must stay as they are: takes every line for body and cleans nothing.
 * Stands in for the stages of `clean`.
 */

const undated: Published = { value: null, precision: 'none', basis: 'none', earliest: null, latest: null, reasons: [] };

export const givenPage = stage({
  name: 'given page',
  version: 1,
  needs: ['raw'],
  adds: 'page',
  about: 'takes the input as it is',
  run: ({ raw }): Page => ({ text: raw.raw, map: OffsetMap.identity(raw.raw.length), blocks: [], facts: null }),
  empty: ({ raw }): Page => ({ text: raw.raw, map: OffsetMap.identity(raw.raw.length), blocks: [], facts: null }),
});

export const givenSegments = stage({
  name: 'given segments',
  version: 1,
  needs: ['raw'],
  adds: 'segments',
  about: 'takes the whole input for the article',
  run: ({ raw }) => [
    { kind: 'body' as const, start: 0, end: raw.raw.length, text: raw.raw, reason: 'given as clean text', duplicateOf: null },
  ],
  empty: () => [],
});

const headerOf = (published: Published | null): Header => ({
  title: null,
  publisher: null,
  agency: null,
  byline: [],
  credit: null,
  section: null,
  topics: [],
  dateline: null,
  published: published ?? undated,
  sourceUrl: null,
});

export const givenHeader = stage({
  name: 'given header',
  version: 1,
  needs: ['raw'],
  adds: 'header',
  about: 'knows only the date that came with the text',
  run: ({ raw }) => headerOf(raw.given),
  empty: ({ raw }) => headerOf(raw.given),
});

/** One block a line; lines of white space alone are none. */
const linesOf = (text: string): TextBlock[] => {
  const blocks: TextBlock[] = [];
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    if (text.slice(start, end).trim() !== '') blocks.push({ kind: 'body', start, end });
    start = end + 1;
  }
  return blocks;
};

export const givenArticle = stage({
  name: 'given article',
  version: 1,
  needs: ['raw'],
  adds: 'article',
  about: 'every line is a paragraph; a text in capitals throughout gets its case back, which moves no offset',
  run({ raw }, { english }): Article {
    const text = isInCapitals(raw.raw) ? restoreCase(raw.raw, english) : raw.raw;
    return { text, map: OffsetMap.identity(text.length), blocks: linesOf(text), language: 'en' };
  },
  empty: ({ raw }): Article => ({ text: raw.raw, map: OffsetMap.identity(raw.raw.length), blocks: [], language: 'en' }),
});
