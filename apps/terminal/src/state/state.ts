import type { Evidence } from '@sitrep/core/model';
import type { ReportView } from '@sitrep/newsroom';
import type { Line } from '../text/line.ts';
import { emptyDraft, type Draft } from './draft.ts';

export const viewNames = ['briefing', 'reports', 'statements', 'events', 'claims', 'entities', 'timeline'] as const;
export type ViewName = (typeof viewNames)[number];

export const panes = ['list', 'detail', 'evidence'] as const;
export type Pane = (typeof panes)[number];

/** A row of any view, ready to show. Functions of width, so that a resize needs no new data. */
export interface Row {
  readonly id: string;
  readonly line: (width: number) => Line;
  readonly detail: (width: number) => readonly Line[];
  readonly evidence: readonly Evidence[];
  /** Rows that divide a list and cannot be chosen. */
  readonly heading?: boolean;
  /** What `y` copies where there is no evidence. */
  readonly words: string;
  /** There is more to say than a list tells: the row in full is asked for when it is chosen. */
  readonly more?: 'report' | 'entity';
}

/** Rows are fetched and kept in windows of this many. */
export const windowSize = 100;
/** Windows kept for a view; the farthest go first. */
export const windowsKept = 8;
/** Reports, and rows in full, kept; the oldest go first. */
export const viewsKept = 40;

export interface ViewState {
  /** Null until the first answer. */
  readonly total: number | null;
  readonly windows: ReadonlyMap<number, readonly Row[]>;
  readonly loading: ReadonlySet<number>;
  readonly selected: number;
  /** First row on the screen. */
  readonly top: number;
  readonly error: string | null;
  /** Row to find again after the store changed. */
  readonly anchor: string | null;
}

/** What is known of a filter that is being typed. */
export interface Check {
  readonly query: string;
  /** Rows it would leave; null where it does not hold. */
  readonly total: number | null;
  readonly error: QueryFault | null;
}

/** Why a filter does not hold, and the word at fault. */
export interface QueryFault {
  readonly message: string;
  readonly word: string;
}

export interface State {
  readonly columns: number;
  readonly rows: number;
  /** One pane at a time over the whole width, for screen readers. */
  readonly linear: boolean;
  readonly view: ViewName;
  readonly views: Readonly<Record<ViewName, ViewState>>;
  /** The filter of every view. */
  readonly query: string;
  /** Counts questions put to the store, so that answers to older ones are dropped. */
  readonly generation: number;
  readonly pane: Pane;
  readonly mode: 'browse' | 'filter' | 'help';
  readonly draft: Draft;
  readonly check: Check | null;
  /** Enter was pressed; the filter holds as soon as it is known to be right. */
  readonly applying: boolean;
  /** Filters used, the newest last. */
  readonly history: readonly string[];
  readonly helpRow: number;
  /** Which of the fact's sources the evidence pane shows. */
  readonly source: number;
  /** First lines of the text panes; null where they follow the source. */
  readonly scroll: Readonly<Record<'detail' | 'evidence', number | null>>;
  /** Line of the text where `n` and `N` are. */
  readonly hit: number | null;
  readonly removed: boolean;
  readonly reports: ReadonlyMap<string, ReportView>;
  /** Rows in full, by id. */
  readonly fulls: ReadonlyMap<string, Row>;
  /** Asked for and not there yet, or not to be had. */
  readonly wanted: ReadonlySet<string>;
  readonly notice: string | null;
  /** Address that a second `o` opens. */
  readonly address: string | null;
}

/** What the reducer wants done outside: data, so that it stays pure. */
export type Effect =
  | { readonly kind: 'load'; readonly view: ViewName; readonly window: number; readonly query: string; readonly generation: number }
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'full'; readonly of: 'report' | 'entity'; readonly id: string }
  /** Say `settled` when no key has come for a moment: what is chosen then is worth reading in full. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'count'; readonly view: ViewName; readonly query: string; readonly soon: boolean }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'quit' };

/** A new state and what is to be done outside. */
export type Step = readonly [State, readonly Effect[]];

export const emptyView: ViewState = {
  total: null,
  windows: new Map(),
  loading: new Set(),
  selected: 0,
  top: 0,
  error: null,
  anchor: null,
};

/** One view state for each name. */
export const everyView = (of: (name: ViewName) => ViewState): State['views'] =>
  Object.fromEntries(viewNames.map((name) => [name, of(name)])) as unknown as State['views'];

export const initialState = (columns: number, rows: number, query: string, linear = false): State => ({
  columns,
  rows,
  linear,
  view: 'briefing',
  views: everyView(() => emptyView),
  query,
  generation: 0,
  pane: 'list',
  mode: 'browse',
  draft: emptyDraft,
  check: null,
  applying: false,
  history: query === '' ? [] : [query],
  helpRow: 0,
  source: 0,
  scroll: { detail: null, evidence: null },
  hit: null,
  removed: false,
  reports: new Map(),
  fulls: new Map(),
  wanted: new Set(),
  notice: null,
  address: null,
});

export const viewOf = (state: State): ViewState => state.views[state.view];

export const withView = (state: State, name: ViewName, change: Partial<ViewState>): State => ({
  ...state,
  views: { ...state.views, [name]: { ...state.views[name], ...change } },
});

export const rowAt = ({ windows }: ViewState, index: number): Row | null =>
  windows.get(Math.floor(index / windowSize))?.[index % windowSize] ?? null;

/** The chosen row, in full where that has come. Null while it is on its way, and for a heading. */
export const selectedRow = (state: State): Row | null => {
  const row = rowAt(viewOf(state), viewOf(state).selected);
  if (row === null || row.heading) return null;
  return state.fulls.get(row.id) ?? row;
};

/** Number of the source that is shown, from 0. */
export const sourceOf = (state: State): number => {
  const count = selectedRow(state)?.evidence.length ?? 0;
  return count === 0 ? 0 : state.source % count;
};

/** Evidence the pane shows now. */
export const currentEvidence = (state: State): Evidence | null => selectedRow(state)?.evidence[sourceOf(state)] ?? null;
