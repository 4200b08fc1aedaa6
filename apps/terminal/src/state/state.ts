import type { Evidence } from '@sitrep/core/model';
import type { ReportView } from '@sitrep/newsroom';
import type { Line } from '../text/line.ts';

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
  /** What `y` copies, without the citation. */
  readonly words: string;
}

/** Rows are fetched and kept in windows of this many. */
export const windowSize = 100;
/** Windows kept for a view; the farthest go first. */
export const windowsKept = 8;

export interface ViewState {
  readonly query: string;
  readonly total: number | null;
  readonly windows: ReadonlyMap<number, readonly Row[]>;
  readonly loading: ReadonlySet<number>;
  readonly selected: number;
  /** First row on the screen. */
  readonly top: number;
  readonly error: string | null;
  /** Counts questions, so that answers to older ones are dropped. */
  readonly generation: number;
}

export interface State {
  readonly columns: number;
  readonly rows: number;
  readonly view: ViewName;
  readonly views: Readonly<Record<ViewName, ViewState>>;
  readonly pane: Pane;
  readonly mode: 'browse' | 'filter' | 'help';
  readonly draft: string;
  readonly helpRow: number;
  /** Which of the fact's sources the evidence pane shows. */
  readonly source: number;
  readonly scroll: Readonly<Record<'detail' | 'evidence', number>>;
  readonly removed: boolean;
  readonly reports: ReadonlyMap<string, ReportView>;
  /** Reports asked for and not there yet, or not to be had. */
  readonly wanted: ReadonlySet<string>;
  readonly notice: string | null;
  /** Address that a second `o` opens. */
  readonly address: string | null;
}

/** What the reducer wants done outside: data, so that it stays pure. */
export type Effect =
  | { readonly kind: 'load'; readonly view: ViewName; readonly window: number; readonly query: string; readonly generation: number }
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'quit' };

const emptyView: ViewState = {
  query: '',
  total: null,
  windows: new Map(),
  loading: new Set(),
  selected: 0,
  top: 0,
  error: null,
  generation: 0,
};

export const initialState = (columns: number, rows: number, query: string): State => ({
  columns,
  rows,
  view: 'briefing',
  views: Object.fromEntries(viewNames.map((name) => [name, { ...emptyView, query }])) as unknown as Record<ViewName, ViewState>,
  pane: 'list',
  mode: 'browse',
  draft: '',
  helpRow: 0,
  source: 0,
  scroll: { detail: 0, evidence: 0 },
  removed: false,
  reports: new Map(),
  wanted: new Set(),
  notice: null,
  address: null,
});

export const rowAt = ({ windows }: ViewState, index: number): Row | null =>
  windows.get(Math.floor(index / windowSize))?.[index % windowSize] ?? null;

export const selectedRow = (state: State): Row | null => rowAt(state.views[state.view], state.views[state.view].selected);

/** Evidence the pane shows now. */
export const currentEvidence = (state: State): Evidence | null => {
  const evidence = selectedRow(state)?.evidence ?? [];
  return evidence.length === 0 ? null : evidence[state.source % evidence.length]!;
};
