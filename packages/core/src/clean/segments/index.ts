import type { Segment } from '../../model/index.ts';
import { stage, type Page } from '../../stage/index.ts';
import { BEYOND } from '../page/build-page.ts';
import { LONGEST_TEXT, MOST_LINES } from '../page/lines.ts';
import { classify } from './classify.ts';
import { marksOf } from './marks.ts';
import type { Part } from './parts.ts';

export const segments = stage({
  name: 'segments',
  version: 1,
  needs: ['raw', 'page'],
  adds: 'segments',
  about: 'gives every stretch of the page a kind and a reason, and finds what stands there twice',
  run({ page }, context): Segment[] {
    const within = page.blocks.length - (page.blocks.at(-1)?.tag === BEYOND ? 1 : 0);
    if (within < page.blocks.length) {
      const [characters, lines] = [LONGEST_TEXT, MOST_LINES].map((n) => n.toLocaleString('en-US'));
      context.issue('stage.limit', 'warning', `only the first ${characters} characters and ${lines} lines are analysed`);
    }
    const look: Page = within < page.blocks.length ? { ...page, blocks: page.blocks.slice(0, within) } : page;
    const { parts, repeated, body } = classify(look, marksOf(look));
    if (repeated) context.issue('report.duplicate-text', 'info', 'the report holds words of its own more than once; each is kept once');
    if (!body) context.issue('report.no-body', 'warning', 'no paragraph of a report was found in the input');
    page.blocks.slice(within).forEach(({ start, end }, index) => {
      parts.push({ block: within + index, start, end, kind: 'furniture', reason: 'lies beyond the limit for analysis', repeats: null });
    });
    return segmentsOf(page, parts);
  },
  empty: ({ page }): Segment[] =>
    segmentsOf(
      page,
      page.blocks.map(({ start, end }, block): Part => ({
        block,
        start,
        end,
        kind: 'body',
        reason: 'the page could not be divided',
        repeats: null,
      })),
    ),
});

const segmentsOf = (page: Page, parts: readonly Part[]): Segment[] => {
  const segmentOf = new Map<number, number>();
  // The main stretch of a block stands for it: not the dateline before it.
  parts.forEach((part, index) => {
    if (!segmentOf.has(part.block) || part.kind === 'body') segmentOf.set(part.block, index);
  });
  return parts.map(({ start, end, kind, reason, repeats }) => {
    const raw = page.map.span(start, end);
    const duplicateOf = repeats === null ? null : (segmentOf.get(repeats) ?? null);
    return { kind, start: raw.start, end: raw.end, text: page.text.slice(start, end), reason, duplicateOf };
  });
};
