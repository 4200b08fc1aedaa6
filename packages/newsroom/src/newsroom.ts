import type { Analysis, Briefing, Issue, Judgement, SegmentVerdict } from '@sitrep/core/model';
import type { Input } from '@sitrep/core';
import type { Problem } from '@sitrep/store';
import type { SegmentJudgement } from './judge-segment.ts';
import type { SourceInput } from '@sitrep/intake';

export type { Input } from '@sitrep/core';
export type { SegmentJudgement } from './judge-segment.ts';
export { QueryError } from './query/query-error.ts';
import type {
  EntityView,
  ListName,
  ReportView,
  Rows,
  SentenceView,
  ClaimRow,
  StoryRow,
  StatementRow,
  EventRow,
  FigureRow,
} from './views.ts';

export interface IngestProgress {
  /** Documents read. */
  readonly done: number;
  /** Reports that are new among them. */
  readonly added: number;
  readonly bytes: number;
  readonly current: string;
}

/** What became of each input. */
export interface IngestSummary {
  readonly added: readonly { readonly id: string; readonly name: string }[];
  /** Already there, by content. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly { readonly input: string; readonly code: string; readonly severity: string; readonly message: string }[];
  /** Inputs that gave no report. */
  readonly failed: number;
  readonly revision: number;
  readonly stopped: boolean;
}

export interface IngestOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Finishes the report under way, keeps it, and returns a summary with `stopped`. */
  readonly signal?: AbortSignal;
  /** Threads that analyse, where there is enough to analyse; 1 (the default) stays in this one. */
  readonly threads?: number;
}

/** Which rows of a list. `query` is in the query grammar; a bad query throws `QueryError`, which names the word. */
export interface ListOptions {
  readonly query?: string;
  readonly limit?: number;
  readonly offset?: number;
  /** From an earlier page's `next`; takes the place of `offset`. */
  readonly cursor?: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly offset: number;
  /** Opaque; null on the last page. */
  readonly next: string | null;
  /** Of the store when this page was read. */
  readonly revision: number;
}

/** The one door for every front end. */
export interface Newsroom {
  ingest(inputs: AsyncIterable<SourceInput> | Iterable<SourceInput>, options?: IngestOptions): Promise<IngestSummary>;
  /** Analyses without storing: one annotation (the JSON of `sitrep annotate`) for each report the input holds. */
  annotate(input: Input): Promise<{ readonly annotations: readonly Record<string, unknown>[]; readonly issues: readonly Issue[] }>;
  list<Name extends ListName>(name: Name, options?: ListOptions): Promise<Page<Rows[Name]>>;
  report(id: string): Promise<ReportView | null>;
  analysis(id: string): Promise<Analysis | null>;
  /** The input as it came, decoded: what segments point into. */
  raw(id: string): Promise<string | null>;
  entity(id: string): Promise<EntityView | null>;
  claim(id: string): Promise<ClaimRow | null>;
  story(id: string): Promise<StoryRow | null>;
  statement(id: string): Promise<StatementRow | null>;
  event(id: string): Promise<EventRow | null>;
  figure(id: string): Promise<FigureRow | null>;
  sentence(id: string): Promise<SentenceView | null>;
  /** Throws `QueryError` like `list`. `since` is a revision: what came after it stands under changes. */
  briefing(query?: string, since?: number): Promise<Briefing>;
  /** Records a person's verdict on two entities and computes again what hangs on it. */
  judge(judgement: Pick<Judgement, 'a' | 'b' | 'verdict' | 'reason'>): Promise<void>;
  /** Takes the last judgement of a person on the two back. */
  unjudge(a: string, b: string): Promise<void>;
  /**
   * Records a person's verdict on a segment of a report (its number from 1, or its stretch of the raw input "120-340"),
   * reads the report again with it and computes again what hangs on it. Null where there is no such segment.
   */
  judgeSegment(report: string, segment: string, judgement: SegmentJudgement): Promise<SegmentVerdict | null>;
  /** Takes the last such verdict that touches the segment back; null where there is none. */
  unjudgeSegment(report: string, segment: string): Promise<SegmentVerdict | null>;
  /** Inputs that gave no report, or gave one with trouble, with the reason. */
  problems(): Promise<readonly Problem[]>;
  /** False after an ingest that did not finish: what is computed across reports lacks some. `ingest([])` makes up for it. */
  current(): Promise<boolean>;
  /** Counts up with every change; the same number means the same answers. */
  revision(): Promise<number>;
  /** Calls back with the new revision after each change, also when another process made it. */
  watch(listener: (revision: number) => void): () => void;
  close(): Promise<void>;
}
