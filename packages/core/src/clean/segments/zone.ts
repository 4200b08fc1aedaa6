import type { Mark } from './marks.ts';

/** The stretch of blocks that holds the report's paragraphs: first and last block, inclusive. */
export interface Zone {
  readonly first: number;
  readonly last: number;
}

const weight = (mark: Mark): number => {
  const length = mark.shape.text.length;
  const { block } = mark.shape;
  if (mark.kind === 'rule') return mark.shape.plain.startsWith('__') ? -400 : -20;
  if (mark.kind === 'comment-head') return -120;
  if (mark.kind === 'related-head') return -40;
  if (mark.kind === 'comment') return -length;
  if (mark.kind === 'caption' || mark.kind === 'dateline') return 0;
  if (mark.kind !== null) return mark.navigation ? -40 : -15;
  if (block.links > 0.6) return -Math.min(length, 200);
  if (mark.prose === 3) return Math.min(length, 600);
  if (mark.prose === 2) return Math.min(length, 300);
  return mark.prose === 1 ? 20 : -12;
};

/** Marks after which nothing of a report follows: "ENDS", "-30-", "###". */
export const isEnd = ({ shape: { plain, words } }: Mark): boolean =>
  words.length <= 2 &&
  /^(?:[-–—\s]*\(?ends?\)?[-–—\s]*|#{2,}|-\s?30\s?-|\/ends?)\.?$/i.test(plain) &&
  (plain === plain.toUpperCase() || /[-#(]/.test(plain));

/**
 * Finds the paragraphs of the report: the stretch with the greatest sum of what speaks for and against. Repeats and
 * readers' comments (`counts` is false) neither add nor take. Null where no line is prose.
 */
export const findZone = (marks: readonly Mark[], counts: (index: number) => boolean): Zone | null => {
  let best: Zone | null = null;
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  marks.forEach((mark, index) => {
    const value = !counts(index) ? 0 : isEnd(mark) ? -800 : weight(mark);
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += value;
    if (value > 0 && sum > bestSum) {
      bestSum = sum;
      best = { first, last: index };
    }
  });
  if (best === null) return null;
  // A stretch begins with a paragraph, not with what stands before it.
  let { first: from, last } = best as Zone;
  while (from < last && !(counts(from) && marks[from]!.kind === null && marks[from]!.prose > 0)) from++;
  return { first: from, last };
};
