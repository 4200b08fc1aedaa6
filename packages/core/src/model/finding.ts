import { z } from 'zod';
import { FindingId } from './ids.ts';
import { Span } from './span.ts';

/** Which stage and rule found something; `version` is the stage's. */
export const Provenance = z.object({ stage: z.string(), rule: z.string(), version: z.int() });
export type Provenance = Readonly<z.infer<typeof Provenance>>;

/** What every finding carries. `id` is a hash of report, stage, span, kind and rule. `sentence` is an index. */
export const Finding = z.object({
  id: FindingId,
  span: Span,
  sentence: z.int().nonnegative(),
  by: Provenance,
  confidence: z.number().min(0).max(1),
});
export type Finding = Readonly<z.infer<typeof Finding>>;
