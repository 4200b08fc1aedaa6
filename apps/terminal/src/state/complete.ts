import { insideOf } from './layout.ts';
import {
  currentEvidence,
  rowAt,
  selectedRow,
  viewOf,
  windowSize,
  withView,
  type Effect,
  type State,
  type Step,
  type ViewState,
} from './state.ts';

/** Windows of rows that the screen shows. */
export const windowsInSight = (state: State, view: ViewState = viewOf(state)): readonly number[] => {
  if (view.total === null) return [0];
  const { height } = insideOf(state, 'list');
  const first = Math.floor(view.top / windowSize);
  const last = Math.floor(Math.min(view.top + height, Math.max(0, view.total - 1)) / windowSize);
  return first === last ? [first] : [first, last];
};

/** What the chosen row lacks: itself in full, and the report of its evidence. */
const lacking = (state: State): readonly Effect[] => {
  const row = rowAt(viewOf(state), viewOf(state).selected);
  const report = currentEvidence(state)?.report;
  const wishes: Effect[] = [];
  if (row?.more !== undefined && !state.fulls.has(row.id) && !state.wanted.has(`full:${row.id}`))
    wishes.push({ kind: 'full', of: row.more, id: row.id });
  if (report !== undefined && !state.reports.has(report) && !state.wanted.has(`report:${report}`))
    wishes.push({ kind: 'report', id: report });
  return wishes;
};

/**
 * Asks for what the screen needs and has not: rows in sight at once; what is read for one row alone only when the choice
 * has rested a moment, so that a key held down reads no report on its way.
 */
export const complete = (state: State, effects: readonly Effect[] = []): Step => {
  const view = viewOf(state);
  const missing =
    view.error === null ? windowsInSight(state).filter((window) => !view.windows.has(window) && !view.loading.has(window)) : [];
  const wishes: Effect[] = [
    ...effects,
    ...missing.map((window): Effect => ({ kind: 'load', view: state.view, window, query: state.query, generation: state.generation })),
  ];
  const next = missing.length === 0 ? state : withView(state, state.view, { loading: new Set([...view.loading, ...missing]) });
  if (selectedRow(next) !== null && lacking(next).length > 0) wishes.push({ kind: 'settle' });
  return [next, wishes];
};

/** The choice has rested: asks for what it lacks. */
export const settled = (state: State): Step => {
  const wishes = lacking(state);
  if (wishes.length === 0) return [state, []];
  const names = wishes.map((wish) => (wish.kind === 'full' ? `full:${wish.id}` : wish.kind === 'report' ? `report:${wish.id}` : ''));
  return [{ ...state, wanted: new Set([...state.wanted, ...names]) }, wishes];
};
