import type { Segment, SegmentVerdict } from '../model/index.ts';
import type { Doc, LayerName, Page, Stage } from '../stage/index.ts';

/**
 * A stage that divides the page, and after it what persons decided: stretches they put back or cut get the kind they
 * gave them, whatever the stage thinks now. The last verdict on a stretch holds.
 */
export const withVerdicts = <Needs extends LayerName>(
  segments: Stage<Needs | 'raw' | 'page', 'segments'>,
): Stage<Needs | 'raw' | 'page', 'segments'> => {
  const judged = (doc: Doc<Needs | 'raw' | 'page'>, found: readonly Segment[]): readonly Segment[] => {
    const { raw, page } = doc as Doc<'raw' | 'page'>;
    return (raw.verdicts ?? []).reduce<readonly Segment[]>((all, verdict) => apply(page, all, verdict), found);
  };
  return {
    ...segments,
    run: (doc, context) => judged(doc, segments.run(doc, context)),
    empty: (doc) => judged(doc, segments.empty(doc)),
  };
};

/** Gives the stretch its kind. Segments that it covers in part are divided at its ends. */
const apply = (page: Page, segments: readonly Segment[], { start, end, kind, reason }: SegmentVerdict): readonly Segment[] => {
  const next: Segment[] = [];
  const numbers: number[] = [];
  for (const segment of segments) {
    numbers.push(next.length);
    const cuts = [start, end].filter((at) => at > segment.start && at < segment.end);
    for (const piece of divided(page, segment, cuts)) {
      const inside = piece.start >= start && piece.end <= end && piece.end > piece.start;
      next.push(inside ? { ...piece, kind, reason, duplicateOf: null } : piece);
    }
  }
  return next.map((segment) =>
    segment.duplicateOf === null ? segment : { ...segment, duplicateOf: numbers[segment.duplicateOf] ?? null },
  );
};

const divided = (page: Page, segment: Segment, cuts: readonly number[]): Segment[] => {
  if (cuts.length === 0) return [segment];
  const pieces: Segment[] = [];
  const from = pageOffset(page, segment.start);
  let start = segment.start;
  for (const end of [...cuts, segment.end]) {
    const [a, b] = [pageOffset(page, start), end === segment.end ? from + segment.text.length : pageOffset(page, end)];
    const text = page.text.slice(a, b);
    const trimmed = text.trim();
    const lead = text.length - text.trimStart().length;
    if (trimmed !== '') {
      const raw = page.map.span(a + lead, a + lead + trimmed.length);
      pieces.push({ ...segment, start: raw.start, end: raw.end, text: trimmed });
    }
    start = end;
  }
  return pieces.length === 0 ? [segment] : pieces;
};

/** First offset of the page's text that stands at or behind a raw offset; not on the break before a block. */
const pageOffset = (page: Page, raw: number): number => {
  let low = 0;
  let high = page.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.map.start(middle) < raw) low = middle + 1;
    else high = middle;
  }
  return page.text[low] === '\n' ? low + 1 : low;
};
