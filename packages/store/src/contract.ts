import type { Analysis, Connections, Entity, EntityId, Evidence, Judgement, ReportId, SegmentVerdict } from '@sitrep/core/model';
import type { Condition, RowKind } from './condition.ts';
import type { EntityName, KeptInput, Records, ReportHead, TimelineKept } from './records.ts';

/** A report as it goes in: input and findings together, so that one is never there without the other. */
export interface Entry {
  readonly raw: KeptInput;
  readonly analysis: Analysis;
  /** Names the stages and versions that made the analysis. */
  readonly pipeline: string;
  /** What reading reports together needs of the analysis, made where the analysis was made; see `sketches`. */
  readonly sketch?: KeptSketch;
  /** Put it in place of the report under its id, where one is there. */
  readonly replace?: boolean;
}

/** A sketch as plain JSON; the store does not look into it. */
export interface KeptSketch {
  readonly version: number;
  readonly value: unknown;
}

/** A matter: reports whose statements are compared with each other. What is found in it hangs on nothing outside it. */
export interface Matter {
  readonly id: string;
  /** Changes when what is found in it may change. */
  readonly digest: string;
  /** Asked for only where the store holds the matter under another digest, or not at all. */
  find(): Promise<{ readonly claims: readonly Connections['claims'][number][]; readonly timeline: readonly TimelineKept[] }>;
}

/** What is there under a report's id. */
export interface Known {
  readonly id: ReportId;
  readonly contentHash: string;
  readonly pipeline: string;
}

export interface RowQuery {
  readonly where?: Condition;
  /** Name of an order of the kind; its default without one. See `orders`. */
  readonly order?: string;
  readonly limit: number;
  readonly offset?: number;
  /** Continue behind this position (the `position` of a row of an earlier page), in place of `offset`. */
  readonly after?: Position;
}

/** Where a row stands in its order: the values of the order's columns. Opaque to callers; plain JSON. */
export type Position = readonly (string | number)[];

export interface RowPage<Record> {
  readonly rows: readonly { readonly id: string; readonly record: Record; readonly position: Position }[];
  /** Revision the rows were read at. */
  readonly revision: number;
}

/**
 * What is computed from all reports together. Replaced as a whole: claims and timeline matter by matter, one of them in
 * memory at a time, or at once as one matter where `matters` is left out.
 */
export interface Connected {
  readonly connections: Connections;
  readonly timeline: readonly TimelineKept[];
  readonly matters?: readonly Matter[];
  /** Names what computed it; a change of it makes what is stored out of date. */
  readonly pipeline: string;
}

/** Whether the connections fit the reports and judgements that are there. */
export interface ConnectionState {
  readonly revision: number;
  /** True when nothing changed since the connections were computed. */
  readonly current: boolean;
  readonly pipeline: string | null;
}

/** An input that gave no report, or gave one with trouble. */
export interface Problem {
  readonly input: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

export interface ChangeRecord {
  readonly revision: number;
  readonly kind: 'report' | 'replaced' | 'connections' | 'judgement' | 'problem';
  /** The report, or the entity judged on. */
  readonly id: string | null;
}

/** A surface an entity is named by, with where it stands first in a report. */
export interface Naming {
  readonly surface: string;
  readonly evidence: Evidence;
}

/**
 * Where reports, findings and judgements are kept. Every method is safe beside other processes on the same store;
 * what a returned promise has confirmed survives the death of the process. Methods throw `StoreError` only.
 */
export interface Store {
  /** Path or address, without a password. */
  readonly location: string;

  /**
   * Keeps input, analysis and every row made from them in one transaction. A report that is there is left alone
   * unless `replace` is set; then its findings are replaced and its place among the changes stays.
   */
  put(entry: Entry, options?: { readonly replace?: boolean }): Promise<'added' | 'known' | 'replaced'>;
  /** Keeps several entries in one transaction: all or none. Outcomes in the order of the entries. */
  putAll(entries: readonly Entry[]): Promise<readonly ('added' | 'known' | 'replaced')[]>;
  known(ids: readonly ReportId[]): Promise<ReadonlyMap<ReportId, Known>>;
  analysis(id: string): Promise<Analysis | null>;
  raw(id: string): Promise<KeptInput | null>;
  /** Analyses one after another in the order of their ids; all of them without `where`. */
  analyses(where?: Condition): AsyncIterable<Analysis>;
  /** Analyses of these reports, those that are there. */
  analysesOf(ids: readonly string[]): Promise<readonly Analysis[]>;
  /** Sketches one after another in the order of the report ids; null where none was put. */
  sketches(): AsyncIterable<{ readonly id: ReportId; readonly sketch: KeptSketch | null }>;
  /** Keeps sketches of reports that are there. No change to the reports: the revision stays. */
  keepSketches(sketches: readonly { readonly id: ReportId; readonly sketch: KeptSketch }[]): Promise<void>;
  /** Ids in the order of ids. */
  reportIds(where?: Condition): Promise<readonly ReportId[]>;

  rows<Kind extends RowKind>(kind: Kind, query: RowQuery): Promise<RowPage<Records[Kind]>>;
  count(kind: RowKind, where?: Condition): Promise<number>;
  /**
   * Sentences that hold every term, best first. Ranking looks at the newest `rankNewest` hits only, so that a word in
   * nearly every report costs milliseconds.
   */
  search(query: {
    readonly where: Condition;
    readonly terms: Extract<Condition, { op: 'text' }>['terms'];
    readonly limit: number;
    readonly offset: number;
    readonly rankNewest?: number;
  }): Promise<RowPage<Records['sentence']>>;

  heads(ids: readonly string[]): Promise<ReadonlyMap<string, ReportHead>>;
  /** Names of entities across reports. */
  entityNames(ids: readonly string[]): Promise<ReadonlyMap<string, EntityName>>;
  /** Entities across reports for the ones inside a report. */
  entitiesOf(report: string): Promise<ReadonlyMap<EntityId, Entity>>;
  namings(entity: string, limit: number): Promise<readonly Naming[]>;
  /** Keys `<report>/<entity inside it>` that an entity across reports is made of. */
  entityKeys(entity: string): Promise<readonly string[]>;
  /** Active judgements, of persons and of rules, that touch an entity. */
  judgementsOn(entity: string): Promise<readonly Judgement[]>;
  lineageOf(report: string): Promise<Connections['lineage']>;

  /** Replaces the connections in one transaction. `basis` is the revision the analyses were read at. */
  replaceConnections(next: Connected, basis: number): Promise<ConnectionState>;
  /** Connections; with `reports` no more than what concerns those. */
  connections(reports?: readonly string[]): Promise<Connections>;
  connectionState(): Promise<ConnectionState>;

  /** Appends a person's judgement; never removed, only taken back. `said`: the ids it was given on, where other than its keys. */
  judge(judgement: Judgement, said?: Pick<Judgement, 'a' | 'b'>): Promise<number>;
  /** Takes the last active judgement on the pair back, by its keys or the ids it was given on; false where there is none. */
  unjudge(a: string, b: string): Promise<boolean>;
  /** Active judgements of persons, oldest first. */
  judgements(): Promise<readonly Judgement[]>;

  /** Appends a person's verdict on a stretch of a report's raw input; never removed, only taken back. Returns the revision. */
  judgeSegment(report: ReportId, verdict: SegmentVerdict): Promise<number>;
  /** Takes the last active verdict on exactly this stretch back; false where there is none. */
  unjudgeSegment(report: ReportId, start: number, end: number): Promise<boolean>;
  /** Active verdicts on stretches of a report, the latest of each stretch, oldest first. */
  segmentVerdicts(report: ReportId): Promise<readonly SegmentVerdict[]>;

  /** Puts the problems of these inputs in place of earlier ones; an input without problems is cleared. */
  noteProblems(inputs: readonly string[], problems: readonly Problem[]): Promise<void>;
  problems(limit?: number): Promise<readonly Problem[]>;

  revision(): Promise<number>;
  changes(since: number, limit?: number): Promise<readonly ChangeRecord[]>;
  /** Calls back after each change with the new revision, also for changes by other processes. */
  watch(listener: (revision: number) => void): () => void;
  close(): Promise<void>;
}
