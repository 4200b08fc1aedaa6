import { z } from 'zod';
import { Claim } from './claim.ts';
import { Entity } from './entity.ts';
import { EntityId, ReportId } from './ids.ts';
import { Judgement } from './judgement.ts';
import { Lineage } from './lineage.ts';
import { Published } from './report.ts';
import { Story } from './story.ts';
import { SharedQuote } from './briefing.ts';

/** What reading the reports together adds: computed from the analyses and the judgements, and computable again. */
export const Connections = z.object({
  entities: z.array(Entity),
  /** Entity across reports for each `<report>/<entity inside it>`. */
  entityOf: z.record(z.string(), EntityId),
  judgements: z.array(Judgement),
  lineage: z.array(Lineage),
  /** The independent source each report counts for. */
  originOf: z.record(z.string(), ReportId),
  sharedQuotes: z.array(SharedQuote),
  stories: z.array(Story),
  claims: z.array(Claim),
  /** Dates that only other reports tell, with their reasons. */
  dates: z.record(z.string(), Published),
});
export type Connections = Readonly<z.infer<typeof Connections>>;

/** Key of an entity inside a report in `entityOf` and in judgements. */
export const entityKey = (report: ReportId, entity: EntityId): string => `${report}/${entity}`;
