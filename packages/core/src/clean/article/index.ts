import { articleKinds, type Segment, type TextBlock } from '../../model/index.ts';
import { isInCapitals, restoreCase } from '../../knowledge/index.ts';
import { stage, type Article, type Page } from '../../stage/index.ts';
import { OffsetMap, OffsetMapBuilder } from '../../text/index.ts';
import { detectLanguage } from './language.ts';

export const article = stage({
  name: 'article',
  version: 1,
  needs: ['raw', 'page', 'segments', 'header'],
  adds: 'article',
  about: 'puts the clean text together, one block a line, with a map back to the input',
  run({ page, segments }, context): Article {
    const { text: written, map, blocks } = assemble(page, segments);
    const capitals = isInCapitals(written);
    const text = capitals ? restoreCase(written, context.english) : written;
    if (capitals) context.issue('text.capitals', 'info', 'the report is written in capitals throughout; its case was restored');
    const language = detectLanguage(text);
    if (language !== 'en' && language !== 'und')
      context.issue('report.language', 'warning', `the report seems to be in another language than English (${language})`);
    return { text, map, blocks, language: language === 'und' ? 'en' : language };
  },
  empty: () => ({ text: '', map: OffsetMap.identity(0), blocks: [], language: 'en' }),
});

/** Joins the segments that make up the article, in their order. */
const assemble = (page: Page, segments: readonly Segment[]): Omit<Article, 'language'> => {
  const map = new OffsetMapBuilder();
  const parts: string[] = [];
  const blocks: TextBlock[] = [];
  for (const segment of segments) {
    if (!articleKinds.has(segment.kind) || segment.text === '') continue;
    const from = pageOffset(page, segment);
    if (blocks.length > 0) {
      parts.push('\n');
      map.replace(1, from, from);
    }
    const start = map.length;
    parts.push(segment.text);
    map.copy(segment.text.length, from);
    blocks.push({ kind: segment.kind as TextBlock['kind'], start, end: map.length });
  }
  return { text: parts.join(''), map: map.build().after(page.map), blocks };
};

/** Where a segment begins in the page's text: segments keep raw offsets only. */
export const pageOffset = (page: Page, segment: Pick<Segment, 'start'>): number => {
  let low = 0;
  let high = page.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.map.start(middle) < segment.start) low = middle + 1;
    else high = middle;
  }
  // The separator before a block maps to the same place as the block's first character.
  return page.text[low] === '\n' ? low + 1 : low;
};
