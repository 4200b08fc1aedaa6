import type { ReportView } from '@sitrep/newsroom';
import { actionOf } from '../keys.ts';
import { sanitise } from '../text/sanitise.ts';
import { act } from './act.ts';
import { complete, settled, windowsInSight } from './complete.ts';
import { counted, inFilter, typed } from './filter-mode.ts';
import { inHelp } from './help-mode.ts';
import { select } from './select.ts';
import {
  currentEvidence,
  everyView,
  selectedRow,
  viewOf,
  viewsKept,
  windowSize,
  windowsKept,
  withView,
  type Check,
  type Effect,
  type Row,
  type State,
  type Step,
  type ViewName,
} from './state.ts';

/** Everything that can happen to the screen. */
export type Message =
  | { readonly kind: 'key'; readonly name: string }
  /** Letters: keys, or text where a filter is typed; several may come in one burst. */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'resized'; readonly columns: number; readonly rows: number }
  | {
      readonly kind: 'loaded';
      readonly view: ViewName;
      readonly window: number;
      readonly generation: number;
      readonly rows: readonly Row[];
      readonly total: number;
    }
  | { readonly kind: 'failed'; readonly view: ViewName; readonly generation: number; readonly message: string }
  | { readonly kind: 'report'; readonly id: string; readonly report: ReportView | null }
  | { readonly kind: 'full'; readonly id: string; readonly row: Row | null }
  | { readonly kind: 'settled' }
  | { readonly kind: 'counted'; readonly check: Check }
  /** The store holds something new. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'notice'; readonly text: string };
type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

const pressed = (state: State, name: string): Step => {
  const quiet = { ...state, notice: null };
  if (state.mode === 'filter') return inFilter(quiet, name);
  if (state.mode === 'help') return inHelp(quiet, name);
  const action = actionOf(name);
  return action === null ? [quiet, []] : act(quiet, action);
};

/** Keeps the windows nearest to what is shown. */
const nearest = (windows: ReadonlyMap<number, readonly Row[]>, near: number): ReadonlyMap<number, readonly Row[]> =>
  windows.size <= windowsKept
    ? windows
    : new Map([...windows].sort(([a], [b]) => Math.abs(a - near) - Math.abs(b - near)).slice(0, windowsKept));

/** Adds to a map that forgets its oldest. */
const remembered = <Item>(map: ReadonlyMap<string, Item>, id: string, item: Item): ReadonlyMap<string, Item> => {
  const next = new Map(map);
  next.delete(id);
  next.set(id, item);
  if (next.size > viewsKept) next.delete(next.keys().next().value!);
  return next;
};
const without = (wanted: ReadonlySet<string>, name: string): ReadonlySet<string> => new Set([...wanted].filter((one) => one !== name));

const loaded = (state: State, { view: name, window, generation, rows, total }: Of<'loaded'>): Step => {
  if (generation !== state.generation) return [state, []];
  const view = state.views[name];
  const loading = new Set([...view.loading].filter((one) => one !== window));
  const windows = nearest(new Map([...view.windows, [window, rows]]), Math.floor(view.top / windowSize));
  let next = withView(state, name, { windows, loading, total, error: null });
  // After a change of the store the chosen row may stand elsewhere: the eye stays on it.
  const found = view.anchor === null ? -1 : rows.findIndex(({ id }) => id === view.anchor);
  const moved = found < 0 ? 0 : window * windowSize + found - view.selected;
  if (found >= 0) next = withView(next, name, { anchor: null, selected: view.selected + moved, top: Math.max(0, view.top + moved) });
  return complete(name === next.view ? select(next, viewOf(next).selected, 1) : next);
};

/** Rows in sight stay until their successors come; other views ask again when they are shown. */
const changed = (state: State): Step => {
  const sight = windowsInSight(state);
  const generation = state.generation + 1;
  const anchor = selectedRow(state)?.id ?? null;
  const report = currentEvidence(state)?.report;
  const views = everyView((name) => {
    const view = state.views[name];
    if (name !== state.view) return { ...view, windows: new Map(), loading: new Set(), error: null };
    return {
      ...view,
      windows: new Map([...view.windows].filter(([window]) => sight.includes(window))),
      loading: new Set(sight),
      error: null,
      anchor,
    };
  });
  const kept = <Item>(map: ReadonlyMap<string, Item>, id: string | null | undefined): ReadonlyMap<string, Item> =>
    new Map([...map].filter(([key]) => key === id));
  const next: State = {
    ...state,
    views,
    generation,
    reports: kept(state.reports, report),
    fulls: kept(state.fulls, anchor),
    wanted: new Set(),
  };
  const { view, query } = state;
  const loads = sight.map((window): Effect => ({ kind: 'load', view, window, query, generation }));
  const row = selectedRow(state);
  const fulls: Effect[] = row?.more !== undefined && state.fulls.has(row.id) ? [{ kind: 'full', of: row.more, id: row.id }] : [];
  const reports: Effect[] = report !== undefined && state.reports.has(report) ? [{ kind: 'report', id: report }] : [];
  return [next, [...loads, ...fulls, ...reports]];
};

/** Letters one after the other, each a key until one of them opens the filter; the rest is its text. */
const burst = (state: State, text: string): Step => {
  const wishes: Effect[] = [];
  let next = state;
  const letters = [...text];
  for (const [index, letter] of letters.entries()) {
    const [then, effects] =
      next.mode === 'filter' ? typed(next, sanitise(letters.slice(index).join(''))) : reduce(next, { kind: 'key', name: letter });
    const through = next.mode === 'filter';
    next = then;
    wishes.push(...effects);
    if (through) break;
  }
  return [next, wishes];
};

/** The next state, and what is to be done outside. Pure. */
export const reduce = (state: State, message: Message): Step => {
  switch (message.kind) {
    case 'key': {
      const [next, effects] = pressed(state, message.name);
      return complete(next, effects);
    }
    case 'typed':
      return burst(state, message.text);
    case 'pasted':
      return typed(state, message.text);
    case 'resized': {
      const sized = { ...state, columns: message.columns, rows: message.rows };
      return complete(select(sized, viewOf(sized).selected, 1));
    }
    case 'loaded':
      return loaded(state, message);
    case 'failed':
      if (message.generation !== state.generation) return [state, []];
      return [withView(state, message.view, { error: message.message, total: 0, windows: new Map(), loading: new Set() }), []];
    case 'report': {
      const wanted = message.report === null ? state.wanted : without(state.wanted, `report:${message.id}`);
      const reports = message.report === null ? state.reports : remembered(state.reports, message.id, message.report);
      return [{ ...state, reports, wanted }, []];
    }
    case 'full': {
      if (message.row === null) return [state, []];
      // The evidence of a row may be known only now.
      return complete({
        ...state,
        fulls: remembered(state.fulls, message.id, message.row),
        wanted: without(state.wanted, `full:${message.id}`),
      });
    }
    case 'settled':
      return settled(state);
    case 'counted': {
      const [next, effects] = counted(state, message.check);
      return complete(next, effects);
    }
    case 'changed':
      return changed(state);
    case 'notice':
      return [{ ...state, notice: message.text }, []];
  }
};
