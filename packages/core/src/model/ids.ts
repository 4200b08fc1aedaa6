import { z } from 'zod';

/** Ids are opaque strings; the brand keeps one kind from being passed for another. */
export const ReportId = z.string().min(1).brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

/** Any finding inside a report: mention, time, place, statement, event, figure. */
export const FindingId = z.string().min(1).brand<'FindingId'>();
export type FindingId = z.infer<typeof FindingId>;

/** An entity, either inside one report or across all of them. */
export const EntityId = z.string().min(1).brand<'EntityId'>();
export type EntityId = z.infer<typeof EntityId>;

export const ClaimId = z.string().min(1).brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

export const StoryId = z.string().min(1).brand<'StoryId'>();
export type StoryId = z.infer<typeof StoryId>;

/** `<report>.<index>`: the address of a sentence. */
export const SentenceId = z
  .string()
  .regex(/^.+\.\d+$/)
  .brand<'SentenceId'>();
export type SentenceId = z.infer<typeof SentenceId>;

export const sentenceId = (report: ReportId, index: number): SentenceId => `${report}.${index}` as SentenceId;

/** The report and the sentence's index that a sentence id points at, or null where it is none. */
export const parseSentenceId = (id: string): { report: ReportId; index: number } | null => {
  const at = id.lastIndexOf('.');
  const index = Number(id.slice(at + 1));
  return at > 0 && /^\d+$/.test(id.slice(at + 1)) ? { report: id.slice(0, at) as ReportId, index } : null;
};
