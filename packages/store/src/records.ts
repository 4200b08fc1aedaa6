import type {
  Claim,
  Entity,
  EntityId,
  Event,
  Evidence,
  Figure,
  Issue,
  Published,
  ReportId,
  SegmentVerdict,
  Sentence,
  SourceFacts,
  Statement,
  Story,
} from '@sitrep/core/model';

/** The decoded input of a report, kept so that it can be read again. The same as core's `RawReport`. */
export interface KeptInput {
  readonly id: ReportId;
  readonly name: string;
  readonly raw: string;
  readonly format: 'text' | 'html' | 'markdown';
  readonly encoding: string;
  readonly contentHash: string;
  readonly sourceUrl: string | null;
  readonly retrievedAt: string | null;
  readonly given: Published | null;
  readonly sourceFacts?: SourceFacts | null;
  readonly verdicts?: readonly SegmentVerdict[];
  readonly issues: readonly Issue[];
}

/** What lists show of a report. */
export interface ReportHead {
  readonly id: ReportId;
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: Published;
  readonly language: string;
  readonly words: number;
  readonly statements: number;
  readonly events: number;
  readonly figures: number;
  readonly issues: readonly Issue[];
}

/** An entity as another record names it: the one across reports, or the one inside the report until they are connected. */
export interface EntityName {
  readonly id: string;
  readonly name: string;
  readonly kind: Entity['kind'];
  readonly subkind: Entity['subkind'];
}

/** Entities by the id they have inside their report. */
export type EntityNames = ReadonlyMap<EntityId, EntityName>;

interface InReport {
  readonly report: ReportHead;
  readonly names: EntityNames;
}

export interface ReportRecord {
  readonly report: ReportHead;
  /** The report its words lead back to; itself unless connected otherwise. */
  readonly origin: ReportId;
  readonly story: string | null;
  /** Revision it came with. */
  readonly added: number;
}

export interface SentenceRecord {
  readonly report: ReportHead;
  readonly sentence: Sentence;
  readonly text: string;
}

/** What is kept of a finding beside the finding: its words, so that lists need not open the report. */
export interface StatementKept {
  readonly finding: Statement;
  readonly text: string;
  readonly evidence: Evidence;
}
export interface EventKept {
  readonly finding: Event;
  readonly trigger: string;
  readonly evidence: Evidence;
  /** Who is said to have told it. */
  readonly tellers: readonly { readonly entity: EntityId | null; readonly name: string | null }[];
}
export interface FigureKept {
  readonly finding: Figure;
  readonly evidence: Evidence;
  /** Who gives the number. */
  readonly source: { readonly entity: EntityId | null; readonly name: string | null } | null;
}
export type StatementRecord = StatementKept & InReport;
export type EventRecord = EventKept & InReport;
export type FigureRecord = FigureKept & InReport;

export interface EntityCounts {
  readonly reports: number;
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
}
export interface EntityRecord {
  readonly entity: Entity;
  readonly counts: EntityCounts;
  /** Of a place: 1 country … 5 part of a city; null for what is no place. */
  readonly precision: number | null;
}

/** A line of the timeline. Ids are those of entities across reports. */
export interface TimelineKept {
  readonly id: string;
  readonly date: string | null;
  readonly precision: string;
  readonly reality: string;
  readonly what: string;
  readonly reports: readonly ReportId[];
  readonly origins: number;
  readonly evidence: readonly Evidence[];
  /** What the line is found by. */
  readonly types: readonly string[];
  readonly modes: readonly string[];
  readonly quads: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly places: readonly string[];
  /** Everybody its sentences name. */
  readonly named: readonly string[];
}

export interface Records {
  readonly report: ReportRecord;
  readonly sentence: SentenceRecord;
  readonly statement: StatementRecord;
  readonly event: EventRecord;
  readonly figure: FigureRecord;
  readonly claim: Claim;
  readonly entity: EntityRecord;
  readonly place: EntityRecord;
  readonly story: Story;
  readonly timeline: TimelineKept;
}
