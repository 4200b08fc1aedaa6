import { z } from 'zod';

/** Half-open offsets in UTF-16 code units into the report's `text`: `text.slice(start, end)`. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = Readonly<z.infer<typeof Span>>;

/**
 * Where a fact comes from: an exact stretch of a stored report. `quote` is `text.slice(start, end)`,
 * `sentence` the index of the sentence it stands in.
 */
export const Evidence = z.object({
  report: z.string(),
  sentence: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
});
export type Evidence = Readonly<z.infer<typeof Evidence>>;
