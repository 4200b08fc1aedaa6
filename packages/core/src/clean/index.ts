export { page } from './page/index.ts';
import type { Published, Segment } from '../model/index.ts';
import { stage, type Article, type Page } from '../stage/index.ts';
import { OffsetMap } from '../text/index.ts';

const undated: Published = { value: null, precision: 'none', basis: 'none', earliest: null, latest: null, reasons: [] };

export const segments = stage({
  name: 'segments',
  version: 1,
  needs: ['raw', 'page'],
  adds: 'segments',
  about: 'gives every stretch of the input a kind and a reason',
  run: ({ page }): Segment[] => [{ kind: 'body', start: 0, end: page.text.length, text: page.text, reason: '', duplicateOf: null }],
  empty: () => [],
});

export const header = stage({
  name: 'header',
  version: 1,
  needs: ['raw', 'page', 'segments'],
  adds: 'header',
  about: 'reads headline, byline, agency, dateline and date',
  run: () => ({
    title: null,
    publisher: null,
    agency: null,
    byline: [],
    credit: null,
    section: null,
    topics: [],
    dateline: null,
    published: undated,
    sourceUrl: null,
  }),
  empty: () => ({
    title: null,
    publisher: null,
    agency: null,
    byline: [],
    credit: null,
    section: null,
    topics: [],
    dateline: null,
    published: undated,
    sourceUrl: null,
  }),
});

export const article = stage({
  name: 'article',
  version: 1,
  needs: ['raw', 'page', 'segments', 'header'],
  adds: 'article',
  about: 'puts the clean text together, with a map back to the input',
  run: ({ page }): Article => ({
    text: page.text,
    map: page.map,
    blocks: [{ kind: 'body', start: 0, end: page.text.length }],
    language: 'en',
  }),
  empty: () => ({ text: '', map: OffsetMap.identity(0), blocks: [], language: 'en' }),
});
