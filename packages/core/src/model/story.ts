import { z } from 'zod';
import { ReportId, StoryId } from './ids.ts';

/** Reports about the same happening. `from` and `to` are ISO dates or null; `origins` counts independent sources. */
export const Story = z.object({
  id: StoryId,
  title: z.string(),
  reports: z.array(ReportId).min(1),
  lead: ReportId,
  from: z.string().nullable(),
  to: z.string().nullable(),
  origins: z.int().positive(),
});
export type Story = Readonly<z.infer<typeof Story>>;
