import { completed } from '../views/filter-hints.ts';
import { filtered } from './act.ts';
import { draftOf, edit, insert } from './draft.ts';
import type { Check, State, Step } from './state.ts';

const queryOf = (state: State): string => state.draft.text.trim();

/** The line changed: what is known of it holds no more, and its rows are counted once typing pauses. */
const changed = (state: State, draft: State['draft']): Step => {
  const next: State = { ...state, draft, applying: false };
  if (next.draft.text.trim() === state.draft.text.trim()) return [next, []];
  return [next, [{ kind: 'count', view: state.view, query: queryOf(next), soon: false }]];
};

const applied = (state: State): Step => {
  const query = queryOf(state);
  if (query === state.query) return [{ ...state, mode: 'browse', check: null }, []];
  if (query === '') return [filtered(state, ''), []];
  if (state.check?.query !== query) return [{ ...state, applying: true }, [{ kind: 'count', view: state.view, query, soon: true }]];
  return state.check.error === null ? [filtered(state, query), []] : [state, []];
};

/** Filters used before, by the arrow keys. */
const recalled = (state: State, step: number): Step => {
  const { history } = state;
  const at = history.lastIndexOf(queryOf(state));
  const next = at < 0 ? (step < 0 ? history.length - 1 : history.length) : at + step;
  if (next < 0) return [state, []];
  return changed(state, draftOf(history[next] ?? ''));
};

/** A key while a filter is typed. */
export const inFilter = (state: State, name: string): Step => {
  switch (name) {
    case 'escape':
    case '^c':
      return [{ ...state, mode: 'browse', check: null, applying: false }, []];
    case 'enter':
      return applied(state);
    case 'up':
      return recalled(state, -1);
    case 'down':
      return recalled(state, 1);
    case 'tab':
      return changed(state, completed(state.draft));
    default: {
      const draft = edit(state.draft, name);
      return draft === null ? [state, []] : changed(state, draft);
    }
  }
};

export const typed = (state: State, text: string): Step =>
  state.mode === 'filter' ? changed(state, insert(state.draft, text)) : [state, []];

/** What came of a filter that is being typed. */
export const counted = (state: State, check: Check): Step => {
  if (state.mode !== 'filter' || check.query !== queryOf(state)) return [state, []];
  if (state.applying && check.error === null) return [filtered(state, check.query), []];
  return [{ ...state, check, applying: false }, []];
};
