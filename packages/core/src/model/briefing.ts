import { z } from 'zod';
import { Claim } from './claim.ts';
import { Entity } from './entity.ts';
import { ReportId } from './ids.ts';
import { Lineage } from './lineage.ts';
import { Published } from './report.ts';
import { Evidence } from './span.ts';
import { acts } from './statement.ts';
import { Story } from './story.ts';

/** A finished sentence with what it rests on. Never without evidence. */
export const KeyPoint = z.object({ text: z.string(), evidence: z.array(Evidence).min(1) });
export type KeyPoint = Readonly<z.infer<typeof KeyPoint>>;

export const TimelineEntry = z.object({
  /** ISO 8601, partial or interval; null when only bounds are known. */
  date: z.string().nullable(),
  precision: z.string(),
  /** Set for what is only planned or claimed. */
  reality: z.string(),
  what: z.string(),
  reports: z.array(ReportId),
  evidence: z.array(Evidence),
});
export type TimelineEntry = Readonly<z.infer<typeof TimelineEntry>>;

export const SpokenWord = z.object({
  kind: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(acts),
  text: z.string(),
  addressee: z.string().nullable(),
  saidAt: z.string().nullable(),
  /** Every report that carries the words. */
  reports: z.array(ReportId),
  evidence: z.array(Evidence),
});
export type SpokenWord = Readonly<z.infer<typeof SpokenWord>>;

export const SpeakerWords = z.object({
  speaker: z.string().nullable(),
  name: z.string(),
  role: z.string().nullable(),
  statements: z.array(SpokenWord),
});
export type SpeakerWords = Readonly<z.infer<typeof SpeakerWords>>;

/** One stated number in a group of comparable ones. */
export const FigureValue = z.object({
  value: z.number(),
  /** Bounds where the report gives a range, "at least" or "up to". */
  low: z.number().nullable(),
  high: z.number().nullable(),
  text: z.string(),
  qualifier: z.string().nullable(),
  source: z.string().nullable(),
  report: ReportId,
  /** Date of the report, or of the number itself where stated. */
  asOf: z.string().nullable(),
  evidence: Evidence,
});
export type FigureValue = Readonly<z.infer<typeof FigureValue>>;
export const FigureGroup = z.object({
  measure: z.string(),
  about: z.string().nullable(),
  values: z.array(FigureValue),
  /** Why values differ: two accounts, a later count, or another thing counted; null where they agree. */
  kind: z.enum(['conflict', 'update', 'different-scope']).nullable(),
});
export type FigureGroup = Readonly<z.infer<typeof FigureGroup>>;

export const Actor = z.object({
  entity: z.string(),
  name: z.string(),
  kind: z.string(),
  subkind: z.string().nullable(),
  role: z.string().nullable(),
  reports: z.int(),
  mentions: z.int(),
  statements: z.int(),
  events: z.int(),
});
export type Actor = Readonly<z.infer<typeof Actor>>;

/** Counts of events in which the two work with, or against, each other. */
export const Relation = z.object({
  a: z.string(),
  aName: z.string(),
  b: z.string(),
  bName: z.string(),
  cooperation: z.int().nonnegative(),
  conflict: z.int().nonnegative(),
  evidence: z.array(z.object({ tone: z.enum(['cooperation', 'conflict']), type: z.string(), reality: z.string(), evidence: Evidence })),
});
export type Relation = Readonly<z.infer<typeof Relation>>;

export const BriefPlace = z.object({
  entity: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  lat: z.number(),
  lon: z.number(),
  precision: z.int(),
  events: z.int(),
  mentions: z.int(),
  reports: z.array(ReportId),
  evidence: z.array(Evidence),
});
export type BriefPlace = Readonly<z.infer<typeof BriefPlace>>;

export const SharedQuote = z.object({
  text: z.string(),
  speaker: z.string().nullable(),
  speakerName: z.string().nullable(),
  reports: z.array(ReportId),
  drift: z.string().nullable(),
  evidence: z.array(Evidence),
});
export type SharedQuote = Readonly<z.infer<typeof SharedQuote>>;

/** A report as a source: what kind it is, how it is dated, whose words it repeats. */
export const Source = z.object({
  report: ReportId,
  name: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  agency: z.string().nullable(),
  kind: z.string(),
  country: z.string().nullable(),
  published: Published,
  origin: ReportId,
  words: z.int(),
  issues: z.array(z.string()),
});
export type Source = Readonly<z.infer<typeof Source>>;

/** What the reports leave open: an undated report, an unanswered accusation, a lone source. */
export const Gap = z.object({ text: z.string(), reports: z.array(ReportId), evidence: z.array(Evidence) });
export type Gap = Readonly<z.infer<typeof Gap>>;

export const Change = z.object({
  text: z.string(),
  kind: z.enum(['report', 'claim', 'figure', 'event']),
  report: ReportId.nullable(),
  evidence: z.array(Evidence),
});
export type Change = Readonly<z.infer<typeof Change>>;

/** The composed view of a set of reports: finished sentences and links; front ends only lay it out. */
export const Briefing = z.object({
  /** The query it answers; empty for everything. */
  question: z.string(),
  title: z.string(),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  keyPoints: z.array(KeyPoint),
  timeline: z.array(TimelineEntry),
  claims: z.array(Claim),
  statements: z.array(SpeakerWords),
  figures: z.array(FigureGroup),
  actors: z.array(Actor),
  relations: z.array(Relation),
  places: z.array(BriefPlace),
  sharedQuotes: z.array(SharedQuote),
  sources: z.array(Source),
  stories: z.array(Story),
  lineage: z.array(Lineage),
  entities: z.array(Entity),
  dates: z.array(Published.extend({ report: ReportId })),
  gaps: z.array(Gap),
  /** Against the last edition the caller names; empty without one. */
  changes: z.array(Change),
});
export type Briefing = Readonly<z.infer<typeof Briefing>>;
