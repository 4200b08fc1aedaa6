import { insideOf } from './layout.ts';
import { rowAt, viewOf, withView, type State } from './state.ts';
import { paneText } from './texts.ts';

/** What belongs to the chosen row and goes when another is chosen. */
export const fresh = { source: 0, scroll: { detail: null, evidence: null }, hit: null, address: null } as const;

/** Moves the choice to a row that can be chosen, in `step`'s direction, and scrolls it into sight. */
export const select = (state: State, wanted: number, step: number): State => {
  const view = viewOf(state);
  // Keys that come before the rows hold all the same: what is too far is put right when their number is known.
  const last = view.total === null ? Math.max(0, Math.min(wanted, Number.MAX_SAFE_INTEGER)) : Math.max(0, view.total - 1);
  const direction = step < 0 ? -1 : 1;
  let selected = Math.max(0, Math.min(last, wanted));
  const isHeading = (index: number): boolean => rowAt(view, index)?.heading ?? false;
  while (isHeading(selected) && selected + direction >= 0 && selected + direction <= last) selected += direction;
  while (isHeading(selected) && selected < last) selected += 1;
  const { height } = insideOf(state, 'list');
  const above = selected > 0 && height > 1 && isHeading(selected - 1) ? 1 : 0;
  const top = selected - above < view.top ? selected - above : selected >= view.top + height ? selected - height + 1 : view.top;
  const lowest = view.total === null ? 0 : Math.max(0, view.total - height);
  return {
    ...withView(state, state.view, { selected, top: Math.max(0, Math.min(top, lowest)) }),
    ...(selected === view.selected ? {} : fresh),
  };
};

/** Moves the choice, or scrolls the text, by so many rows. */
export const scrolled = (state: State, by: number): State => {
  const { pane } = state;
  if (pane === 'list') return select(state, viewOf(state).selected + by, by);
  const { lines, top } = paneText(state, pane);
  const last = Math.max(0, lines.length - insideOf(state, pane).height);
  return { ...state, scroll: { ...state.scroll, [pane]: Math.max(0, Math.min(last, top + by)) } };
};

/** To the first or the last row or line. */
export const edge = (state: State, last: boolean): State => {
  if (state.pane !== 'list') return scrolled(state, last ? Number.MAX_SAFE_INTEGER / 2 : -Number.MAX_SAFE_INTEGER / 2);
  return last ? select(state, Number.MAX_SAFE_INTEGER, -1) : select(state, 0, 1);
};
