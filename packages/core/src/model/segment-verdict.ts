import { z } from 'zod';
import { segmentKinds } from './segment.ts';

/**
 * A person's verdict on a stretch of a report's raw input: it belongs to the article after all, or it does not. It
 * speaks of raw offsets (UTF-16 code units, half-open), for those stay when the input is read anew.
 */
export const SegmentVerdict = z.object({
  verdict: z.enum(['keep', 'drop']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** What the stretch is: a kind of the article's text for `keep`, one that is cut for `drop`. */
  kind: z.enum(segmentKinds),
  reason: z.string(),
});
export type SegmentVerdict = Readonly<z.infer<typeof SegmentVerdict>>;
