import type { ReportView } from '@sitrep/newsroom';
import { actionOf, keyTable, type Action } from '../keys.ts';
import { citation } from './citation.ts';
import { layoutOf, paneAfter } from './layout.ts';
import {
  currentEvidence,
  rowAt,
  selectedRow,
  viewNames,
  windowSize,
  windowsKept,
  type Effect,
  type Row,
  type State,
  type ViewName,
  type ViewState,
} from './state.ts';

/** Everything that can happen to the screen. */
export type Message =
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'resized'; readonly columns: number; readonly rows: number }
  | {
      readonly kind: 'loaded';
      readonly view: ViewName;
      readonly window: number;
      readonly generation: number;
      readonly rows: readonly Row[];
      readonly total: number;
    }
  | { readonly kind: 'failed'; readonly view: ViewName; readonly window: number; readonly generation: number; readonly message: string }
  | { readonly kind: 'report'; readonly id: string; readonly report: ReportView | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'notice'; readonly text: string };

export type Step = readonly [State, readonly Effect[]];

const withView = (state: State, name: ViewName, change: Partial<ViewState>): State => ({
  ...state,
  views: { ...state.views, [name]: { ...state.views[name], ...change } },
});

/** Asks for what the screen needs and has not: windows in sight, and the report of the evidence. */
const complete = (state: State, effects: readonly Effect[] = []): Step => {
  const wishes: Effect[] = [...effects];
  const view = state.views[state.view];
  const { height } = layoutOf(state);
  const sight =
    view.total === null
      ? [0]
      : [Math.floor(view.top / windowSize), Math.floor(Math.min(view.top + height, Math.max(0, view.total - 1)) / windowSize)];
  const missing = view.error === null ? [...new Set(sight)].filter((window) => !view.windows.has(window) && !view.loading.has(window)) : [];
  let next = state;
  if (missing.length > 0) {
    next = withView(next, state.view, { loading: new Set([...view.loading, ...missing]) });
    for (const window of missing) wishes.push({ kind: 'load', view: state.view, window, query: view.query, generation: view.generation });
  }
  const report = currentEvidence(next)?.report;
  if (report !== undefined && !next.reports.has(report) && !next.wanted.has(report)) {
    next = { ...next, wanted: new Set([...next.wanted, report]) };
    wishes.push({ kind: 'report', id: report });
  }
  return [next, wishes];
};

/** Moves the choice to a row that can be chosen, in `step`'s direction, and scrolls it into sight. */
const select = (state: State, wanted: number, step: number): State => {
  const view = state.views[state.view];
  const last = Math.max(0, (view.total ?? 1) - 1);
  let selected = Math.max(0, Math.min(last, wanted));
  const direction = step < 0 ? -1 : 1;
  while (rowAt(view, selected)?.heading && selected + direction >= 0 && selected + direction <= last) selected += direction;
  if (rowAt(view, selected)?.heading) while (selected < last && rowAt(view, selected)?.heading) selected += 1;
  const { height } = layoutOf(state);
  const above = selected > 0 && rowAt(view, selected - 1)?.heading ? 1 : 0;
  const top = selected - above < view.top ? selected - above : selected >= view.top + height ? selected - height + 1 : view.top;
  const moved = selected !== view.selected;
  return {
    ...withView(state, state.view, { selected, top: Math.max(0, top) }),
    ...(moved ? { source: 0, scroll: { detail: 0, evidence: 0 }, address: null } : {}),
  };
};

const scrolled = (state: State, by: number): State => {
  if (state.pane === 'list') return select(state, state.views[state.view].selected + by, by);
  return { ...state, scroll: { ...state.scroll, [state.pane]: Math.max(0, state.scroll[state.pane] + by) } };
};

const edge = (state: State, last: boolean): State => {
  if (state.pane === 'list') return last ? select(state, Number.MAX_SAFE_INTEGER, -1) : select(state, 0, 1);
  return { ...state, scroll: { ...state.scroll, [state.pane]: last ? 1_000_000 : 0 } };
};

const turned = (state: State, step: number): State => {
  const count = selectedRow(state)?.evidence.length ?? 0;
  if (count < 2) return { ...state, notice: count === 0 ? 'no source to show' : 'this fact has one source' };
  return { ...state, source: (state.source + step + count) % count, scroll: { ...state.scroll, evidence: 0 }, address: null };
};

const refreshed = (state: State, query: string): State =>
  withView({ ...state, source: 0, scroll: { detail: 0, evidence: 0 } }, state.view, {
    query,
    total: null,
    windows: new Map(),
    loading: new Set(),
    selected: 0,
    top: 0,
    error: null,
    generation: state.views[state.view].generation + 1,
  });

const shown = (state: State, name: ViewName): State => ({
  ...state,
  view: name,
  pane: 'list',
  source: 0,
  scroll: { detail: 0, evidence: 0 },
  address: null,
});

const act = (state: State, action: Action): Step => {
  const half = Math.max(1, Math.floor(layoutOf(state).height / 2));
  switch (action) {
    case 'down':
      return [scrolled(state, 1), []];
    case 'up':
      return [scrolled(state, -1), []];
    case 'halfDown':
      return [scrolled(state, half), []];
    case 'halfUp':
      return [scrolled(state, -half), []];
    case 'first':
      return [edge(state, false), []];
    case 'last':
      return [edge(state, true), []];
    case 'nextPane':
      return [{ ...state, pane: paneAfter(state.pane, 1) }, []];
    case 'previousPane':
      return [{ ...state, pane: paneAfter(state.pane, -1) }, []];
    case 'open':
      return [{ ...state, pane: state.pane === 'list' ? 'detail' : 'evidence' }, []];
    case 'back':
      if (state.pane !== 'list') return [{ ...state, pane: state.pane === 'evidence' && state.columns < 120 ? 'detail' : 'list' }, []];
      return [state.views[state.view].query === '' ? state : refreshed(state, ''), []];
    case 'filter':
      return [{ ...state, mode: 'filter', draft: state.views[state.view].query }, []];
    case 'nextHit':
      return [select(state, state.views[state.view].selected + 1, 1), []];
    case 'previousHit':
      return [select(state, state.views[state.view].selected - 1, -1), []];
    case 'nextSource':
      return [turned(state, 1), []];
    case 'previousSource':
      return [turned(state, -1), []];
    case 'removed':
      return [{ ...state, removed: !state.removed }, []];
    case 'help':
      return [{ ...state, mode: 'help', helpRow: 0 }, []];
    case 'quit':
      return [state, [{ kind: 'quit' }]];
    case 'copy': {
      const text = citation(state);
      return text === null
        ? [{ ...state, notice: 'nothing to copy here' }, []]
        : [{ ...state, notice: 'copied with its citation' }, [{ kind: 'copy', text }]];
    }
    case 'address': {
      const report = currentEvidence(state)?.report;
      const url = report === undefined ? null : (state.reports.get(report)?.sourceUrl ?? null);
      if (url === null || !/^https?:\/\//i.test(url)) return [{ ...state, notice: 'this report came with no address' }, []];
      if (state.address === url) return [{ ...state, address: null, notice: `opening ${url}` }, [{ kind: 'address', url }]];
      return [{ ...state, address: url, notice: `o again opens ${url}` }, []];
    }
    default:
      return [shown(state, action), []];
  }
};

const inFilter = (state: State, name: string): Step => {
  if (name === 'escape' || name === '^c') return [{ ...state, mode: 'browse' }, []];
  if (name === 'enter') return [{ ...refreshed(state, state.draft.trim()), mode: 'browse', pane: 'list' }, []];
  if (name === 'backspace' || name === 'delete') return [{ ...state, draft: [...state.draft].slice(0, -1).join('') }, []];
  if (name === '^u') return [{ ...state, draft: '' }, []];
  if (name === '^w') return [{ ...state, draft: state.draft.replace(/\S+\s*$/, '') }, []];
  return [state, []];
};

const inHelp = (state: State, name: string): Step => {
  if (name === 'enter') return act({ ...state, mode: 'browse' }, keyTable[state.helpRow]!.action);
  const action = actionOf(name);
  if (action === 'down' || action === 'up')
    return [{ ...state, helpRow: Math.max(0, Math.min(keyTable.length - 1, state.helpRow + (action === 'down' ? 1 : -1))) }, []];
  if (action === 'help' || action === 'back' || action === 'quit') return [{ ...state, mode: 'browse' }, []];
  return [state, []];
};

const pressed = (state: State, name: string): Step => {
  const quiet = { ...state, notice: null };
  if (state.mode === 'filter') return inFilter(quiet, name);
  if (state.mode === 'help') return inHelp(quiet, name);
  const action = actionOf(name);
  return action === null ? [state, []] : act(quiet, action);
};

/** Keeps the windows nearest to what is shown. */
const kept = (windows: ReadonlyMap<number, readonly Row[]>, near: number): ReadonlyMap<number, readonly Row[]> =>
  windows.size <= windowsKept
    ? windows
    : new Map([...windows].sort(([a], [b]) => Math.abs(a - near) - Math.abs(b - near)).slice(0, windowsKept));

/** The next state, and what is to be done outside. Pure. */
export const reduce = (state: State, message: Message): Step => {
  switch (message.kind) {
    case 'key': {
      const [next, effects] = pressed(state, message.name);
      return complete(next, effects);
    }
    case 'typed':
      return [state.mode === 'filter' ? { ...state, draft: state.draft + message.text } : state, []];
    case 'resized': {
      const sized = { ...state, columns: message.columns, rows: message.rows };
      return complete(select(sized, sized.views[sized.view].selected, 1));
    }
    case 'loaded': {
      if (message.generation !== state.views[message.view].generation) return [state, []];
      const view = state.views[message.view];
      const loading = new Set(view.loading);
      loading.delete(message.window);
      const windows = kept(new Map([...view.windows, [message.window, message.rows]]), Math.floor(view.top / windowSize));
      const next = withView(state, message.view, { windows, loading, total: message.total, error: null });
      return complete(message.view === state.view ? select(next, next.views[next.view].selected, 1) : next);
    }
    case 'failed': {
      if (message.generation !== state.views[message.view].generation) return [state, []];
      return [withView(state, message.view, { error: message.message, total: 0, windows: new Map(), loading: new Set() }), []];
    }
    case 'report': {
      const reports = new Map(state.reports);
      if (message.report !== null) reports.set(message.id, message.report);
      return [{ ...state, reports }, []];
    }
    case 'changed': {
      // Rows in sight stay until their successors arrive; other views ask again when they are shown.
      const views = Object.fromEntries(
        viewNames.map((name) => {
          const view = { ...state.views[name], loading: new Set<number>(), generation: state.views[name].generation + 1 };
          return [name, name === state.view ? view : { ...view, windows: new Map(), total: null }];
        }),
      ) as unknown as State['views'];
      const { top, query, generation } = views[state.view];
      const load: Effect = { kind: 'load', view: state.view, window: Math.floor(top / windowSize), query, generation };
      return complete({ ...state, views, reports: new Map(), wanted: new Set() }, [load]);
    }
    case 'notice':
      return [{ ...state, notice: message.text }, []];
  }
};
