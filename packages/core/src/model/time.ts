import { z } from 'zod';
import { Finding } from './finding.ts';

/**
 * A time expression. `value` is ISO 8601, partial ("2016-12") or an interval ("2017-01-23/2017-01-25");
 * null where the report gives no anchor to resolve it by.
 */
export const Time = Finding.extend({
  text: z.string(),
  kind: z.enum(['date', 'time', 'duration', 'set']),
  value: z.string().nullable(),
  precision: z.enum(['minute', 'day', 'week', 'month', 'quarter', 'year', 'approximate']),
  /** What it was resolved by: the report's date, its dateline, the time before it in the text, or itself. */
  anchor: z.enum(['published', 'dateline', 'previous', 'stated']),
  direction: z.enum(['past', 'present', 'future']).nullable(),
});
export type Time = Readonly<z.infer<typeof Time>>;
