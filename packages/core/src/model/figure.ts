import { z } from 'zod';
import { Finding } from './finding.ts';
import { EntityId, FindingId } from './ids.ts';

/**
 * A number with what it counts. `best` is the number stated; "at least" sets `low` alone, "up to" `high` alone,
 * a range both.
 */
export const Figure = Finding.extend({
  text: z.string(),
  /** killed, wounded, displaced, detained, missing, money, troops, people, percent … */
  measure: z.string(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.enum(['at least', 'up to', 'about', 'more than', 'less than']).nullable(),
  /** Currency code, "percent", "km" …; null for plain counts. */
  unit: z.string().nullable(),
  /** Whom or what is counted: "civilians", "the Syrian conflict". */
  about: z.string().nullable(),
  asOf: z.string().nullable(),
  place: EntityId.nullable(),
  /** The statement the number stands in. */
  statement: FindingId.nullable(),
});
export type Figure = Readonly<z.infer<typeof Figure>>;
