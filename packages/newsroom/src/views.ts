import { z } from 'zod';
import {
  acts,
  claimStatuses,
  Entity,
  Evidence,
  Issue,
  Lineage,
  Place,
  Published,
  quads,
  realities,
  Role,
  Segment,
  Sentence,
  stances,
  eventTypes,
  TextBlock,
  Time,
  Mention,
} from '@sitrep/core/model';

/*
 * Finished view models: names instead of ids to look up, sentences instead of fields to compose, evidence on every
 * fact. Front ends lay them out and add nothing. One schema serves types, HTTP and docs.
 */

/** An entity where another record names it. */
export const EntityRef = z.object({ id: z.string(), name: z.string(), kind: z.string(), subkind: z.string().nullable() });
export type EntityRef = Readonly<z.infer<typeof EntityRef>>;

export const ReportRow = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  agency: z.string().nullable(),
  published: Published,
  /** "25 January 2017, 14:44 UTC+3", "between 1 February 2017 and 31 March 2018", "undated". */
  publishedText: z.string(),
  words: z.int(),
  origin: z.string(),
  story: z.string().nullable(),
  statements: z.int(),
  events: z.int(),
  figures: z.int(),
  issues: z.array(Issue),
});
export type ReportRow = Readonly<z.infer<typeof ReportRow>>;

export const StatementRow = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(acts),
  speaker: EntityRef.nullable(),
  /** Name or description of the speaker, or "unknown speaker". */
  speakerText: z.string(),
  role: z.string().nullable(),
  /** The words, without quotation marks; split parts joined by " … ". */
  text: z.string(),
  addressee: z.string().nullable(),
  occasion: z.string().nullable(),
  saidAt: z.string().nullable(),
  relay: z.array(z.object({ name: z.string(), cue: z.string().nullable() })),
  negated: z.boolean(),
  hedged: z.boolean(),
  report: z.string(),
  reportTitle: z.string(),
  publisher: z.string().nullable(),
  evidence: Evidence,
});
export type StatementRow = Readonly<z.infer<typeof StatementRow>>;

export const EventRow = z.object({
  id: z.string(),
  type: z.enum(eventTypes),
  mode: z.string().nullable(),
  quad: z.enum(quads),
  actors: z.array(EntityRef),
  recipients: z.array(EntityRef),
  place: EntityRef.nullable(),
  /** ISO value, or null where the report does not tell. */
  date: z.string().nullable(),
  dateBasis: z.enum(['stated', 'context', 'published']).nullable(),
  reality: z.enum(realities),
  trigger: z.string(),
  /** The event in words: "Russia, Turkey and Iran agree (Astana)". */
  text: z.string(),
  attribution: z.array(z.string()),
  report: z.string(),
  reportTitle: z.string(),
  publisher: z.string().nullable(),
  evidence: Evidence,
});
export type EventRow = Readonly<z.infer<typeof EventRow>>;

export const FigureRow = z.object({
  id: z.string(),
  measure: z.string(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.string().nullable(),
  unit: z.string().nullable(),
  about: z.string().nullable(),
  asOf: z.string().nullable(),
  place: EntityRef.nullable(),
  source: z.string().nullable(),
  text: z.string(),
  report: z.string(),
  reportTitle: z.string(),
  publisher: z.string().nullable(),
  evidence: Evidence,
});
export type FigureRow = Readonly<z.infer<typeof FigureRow>>;

export const ClaimSide = z.object({
  stance: z.enum(stances),
  speaker: EntityRef.nullable(),
  speakerText: z.string(),
  report: z.string(),
  reportTitle: z.string(),
  origin: z.string(),
  statement: z.string().nullable(),
  evidence: Evidence,
});
export type ClaimSide = Readonly<z.infer<typeof ClaimSide>>;

export const ClaimRow = z.object({
  id: z.string(),
  gist: z.string(),
  about: z.array(EntityRef),
  status: z.enum(claimStatuses),
  independentOrigins: z.int(),
  asserts: z.array(ClaimSide),
  denies: z.array(ClaimSide),
  other: z.array(ClaimSide),
});
export type ClaimRow = Readonly<z.infer<typeof ClaimRow>>;

export const EntityRow = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organization', 'place', 'other']),
  subkind: z.string().nullable(),
  name: z.string(),
  aliases: z.array(z.string()),
  role: z.string().nullable(),
  country: z.string().nullable(),
  reports: z.int(),
  mentions: z.int(),
  statements: z.int(),
  events: z.int(),
});
export type EntityRow = Readonly<z.infer<typeof EntityRow>>;

export const PlaceRow = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  precision: z.int(),
  lat: z.number(),
  lon: z.number(),
  geonamesId: z.int().nullable(),
  reports: z.int(),
  mentions: z.int(),
  events: z.int(),
});
export type PlaceRow = Readonly<z.infer<typeof PlaceRow>>;

export const TimelineRow = z.object({
  id: z.string(),
  date: z.string().nullable(),
  dateText: z.string(),
  precision: z.string(),
  reality: z.string(),
  what: z.string(),
  reports: z.array(z.string()),
  evidence: z.array(Evidence),
});
export type TimelineRow = Readonly<z.infer<typeof TimelineRow>>;

export const StoryRow = z.object({
  id: z.string(),
  title: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  origins: z.int(),
  reports: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.string().nullable() })),
});
export type StoryRow = Readonly<z.infer<typeof StoryRow>>;

export const SearchHit = z.object({
  /** What the hit is: a sentence, or a fact in it. */
  kind: z.enum(['sentence', 'statement', 'event', 'figure']),
  id: z.string(),
  text: z.string(),
  report: z.string(),
  reportTitle: z.string(),
  publisher: z.string().nullable(),
  publishedText: z.string(),
  evidence: Evidence,
});
export type SearchHit = Readonly<z.infer<typeof SearchHit>>;

/** Rows of each list, by name. */
export interface Rows {
  readonly reports: ReportRow;
  readonly statements: StatementRow;
  readonly events: EventRow;
  readonly figures: FigureRow;
  readonly claims: ClaimRow;
  readonly entities: EntityRow;
  readonly places: PlaceRow;
  readonly timeline: TimelineRow;
  readonly stories: StoryRow;
  readonly search: SearchHit;
}
export type ListName = keyof Rows;

/** A sentence with those around it, and everything found in it. */
export const SentenceView = z.object({
  id: z.string(),
  report: z.string(),
  reportTitle: z.string(),
  publisher: z.string().nullable(),
  publishedText: z.string(),
  index: z.int(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  before: z.array(z.object({ id: z.string(), text: z.string() })),
  after: z.array(z.object({ id: z.string(), text: z.string() })),
  findings: z.array(z.object({ kind: z.string(), id: z.string(), start: z.int(), end: z.int(), label: z.string() })),
});
export type SentenceView = Readonly<z.infer<typeof SentenceView>>;

/** A report with its text, what was found in it and what cleaning took out. */
export const ReportView = ReportRow.extend({
  text: z.string(),
  blocks: z.array(TextBlock),
  byline: z.array(z.string()),
  credit: z.string().nullable(),
  section: z.string().nullable(),
  topics: z.array(z.string()),
  dateline: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  retrievedAt: z.string().nullable(),
  encoding: z.string(),
  contentHash: z.string(),
  /** The cleaning ledger: every stretch of the input with its kind and reason. */
  segments: z.array(Segment),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  entities: z.array(Entity),
  times: z.array(Time),
  places: z.array(Place),
  statementRows: z.array(StatementRow),
  eventRows: z.array(EventRow),
  figureRows: z.array(FigureRow),
  lineage: z.array(Lineage),
});
export type ReportView = Readonly<z.infer<typeof ReportView>>;

/** An entity with everything it says, does and is named by. */
export const EntityView = EntityRow.extend({
  roles: z.array(Role),
  wikidataId: z.string().nullable(),
  geonamesId: z.int().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  said: z.array(StatementRow),
  involved: z.array(EventRow),
  claims: z.array(ClaimRow),
  /** Where it is named, one stretch a report and surface. */
  named: z.array(z.object({ surface: z.string(), evidence: Evidence })),
  /** Why its mentions were put together, and who decided. */
  judgements: z.array(
    z.object({ verdict: z.string(), by: z.string(), rule: z.string(), reason: z.string(), a: z.string(), b: z.string() }),
  ),
});
export type EntityView = Readonly<z.infer<typeof EntityView>>;
