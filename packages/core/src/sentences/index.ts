import { abbreviations, closingAbbreviations } from '@sitrep/english';
import type { Sentence } from '../model/index.ts';
import { stage } from '../stage/index.ts';
import { splitParagraph, type AbbreviationLists } from './split-paragraph.ts';

const lists: AbbreviationLists = { abbreviations: new Set(abbreviations), closing: new Set(closingAbbreviations) };

export const sentences = stage({
  name: 'sentences',
  version: 1,
  needs: ['article'],
  adds: 'sentences',
  about: 'divides each paragraph into sentences and repairs breaks at abbreviations, initials and quotation ends',
  run({ article }) {
    const found: Sentence[] = [];
    article.blocks.forEach((block, paragraph) => {
      for (const { start, end } of splitParagraph(article.text.slice(block.start, block.end), lists)) {
        found.push({ index: found.length, start: block.start + start, end: block.start + end, paragraph, block: block.kind });
      }
    });
    return found;
  },
  empty: () => [],
});
