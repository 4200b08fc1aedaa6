import type { Analysis, Briefing, Issue, Judgement } from '@sitrep/core/model';
import type { Input } from '@sitrep/core';
import type { Problem } from '@sitrep/store';
import type { SourceInput } from './ingest/inputs-from.ts';

export type { Input } from '@sitrep/core';
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
  readonly done: number;
  /** Known once all inputs have been listed; null before. */
  readonly total: number | null;
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
  /** How many inputs there are, where the caller knows; told on with the progress. */
  readonly total?: number | null;
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
