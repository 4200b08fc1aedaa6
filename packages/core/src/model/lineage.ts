import { z } from 'zod';
import { ReportId } from './ids.ts';
import { Evidence } from './span.ts';

/** `report` has words from `from`. Overlap is the share of the report's sentences that stand in the other. */
export const Lineage = z.object({
  report: ReportId,
  from: ReportId,
  relation: z.enum(['verbatim', 'abridged', 'rewritten', 'shares-quote']),
  overlap: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  evidence: z.array(Evidence),
});
export type Lineage = Readonly<z.infer<typeof Lineage>>;
