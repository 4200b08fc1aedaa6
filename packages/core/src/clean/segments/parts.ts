import type { SegmentKind } from '../../model/index.ts';

/** A stretch of the page's text with its kind: what becomes a segment. Offsets are into the page's text. */
export interface Part {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  readonly reason: string;
  /** Block that this one repeats. */
  readonly repeats: number | null;
}

const sentenceEnd = /[.!?…]["'”’)\]]*(?=\s|$)/g;
const SHORTEST = 60;

/**
 * Divides a block whose first or last words stand elsewhere already. `from` and `to` count words; the cut is made at
 * a sentence's end, and none where no whole sentence repeats.
 */
export const divide = (
  text: string,
  part: { readonly from: number; readonly to: number },
  count: number,
): { start: number; end: number } | null => {
  const tokens = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’‘-][\p{L}\p{N}\p{M}]+)*/gu)];
  if (Math.abs(tokens.length - count) > 2) return null;
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  if (part.from === 0) {
    const last = tokens[Math.min(part.to, tokens.length) - 1];
    if (last === undefined) return null;
    const reach = last.index + last[0].length + 3;
    const end = ends.filter((at) => at <= reach).at(-1);
    return end === undefined || end < SHORTEST || end >= text.length ? null : { start: 0, end };
  }
  const first = tokens[part.from];
  if (first === undefined) return null;
  const before = ends.find((at) => at >= first.index - 3);
  if (before === undefined || before >= text.length) return null;
  const start = before + (/^\s*/.exec(text.slice(before))?.[0].length ?? 0);
  return text.length - start < SHORTEST ? null : { start, end: text.length };
};
