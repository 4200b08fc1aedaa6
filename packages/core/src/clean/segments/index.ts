import type { Segment } from '../../model/index.ts';
import { stage, type Page } from '../../stage/index.ts';
import { classify } from './classify.ts';
import { marksOf } from './marks.ts';
import type { Part } from './parts.ts';

/** As much visible text as is analysed, in UTF-16 code units: far more than any report has. */
export const LONGEST_TEXT = 1_000_000;

export const segments = stage({
  name: 'segments',
  version: 1,
  needs: ['raw', 'page'],
  adds: 'segments',
  about: 'gives every stretch of the page a kind and a reason, and finds what stands there twice',
  run({ page }, context): Segment[] {
    const within = withinLimit(page);
    if (within < page.blocks.length) {
      context.issue('stage.limit', 'warning', `only the first ${LONGEST_TEXT.toLocaleString('en-US')} characters are analysed`);
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

/** Number of blocks, from the first, that lie within the limit. */
const withinLimit = (page: Page): number => {
  if (page.text.length <= LONGEST_TEXT) return page.blocks.length;
  const beyond = page.blocks.findIndex(({ end }) => end > LONGEST_TEXT);
  return beyond === -1 ? page.blocks.length : Math.max(1, beyond);
};

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
