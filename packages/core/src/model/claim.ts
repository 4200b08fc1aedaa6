import { z } from 'zod';
import { ClaimId, EntityId, FindingId, ReportId } from './ids.ts';
import { Evidence } from './span.ts';

export const stances = ['asserts', 'confirms', 'denies', 'qualifies', 'reports'] as const;
export const claimStatuses = ['single-source', 'corroborated', 'disputed', 'denied-only'] as const;

export const ClaimEvidence = z.object({
  stance: z.enum(stances),
  /** Null where the report itself is the voice, or nobody is named. */
  speaker: EntityId.nullable(),
  speakerName: z.string().nullable(),
  statement: FindingId.nullable(),
  event: FindingId.nullable(),
  report: ReportId,
  /** The report its lineage leads back to; equal origins count once. */
  origin: ReportId,
  evidence: Evidence,
});
export type ClaimEvidence = Readonly<z.infer<typeof ClaimEvidence>>;

/** A proposition that statements in several reports assert, confirm, deny or qualify. */
export const Claim = z.object({
  id: ClaimId,
  gist: z.string(),
  about: z.array(EntityId),
  evidence: z.array(ClaimEvidence),
  independentOrigins: z.int().nonnegative(),
  status: z.enum(claimStatuses),
});
export type Claim = Readonly<z.infer<typeof Claim>>;
