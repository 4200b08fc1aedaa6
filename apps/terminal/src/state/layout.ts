import { panes, type Pane, type State } from './state.ts';

/** The smallest screen that shows something useful. */
export const leastColumns = 30;
export const leastRows = 8;

/** Lines above the panes (the views) and below (filter or notice, and keys). */
const frame = 3;
/** Fewest lines between the two that hold a list and a text one above the other. */
const leastStacked = 18;

/** A pane on the screen, with its outer size; `height` counts both lines of its frame. */
export interface Slot {
  readonly pane: Pane;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly direction: 'beside' | 'stacked';
  readonly slots: readonly Slot[];
}

type Screen = Pick<State, 'columns' | 'rows' | 'pane' | 'view' | 'linear'>;

/**
 * Three panes from 120 columns, two from 80: the list beside what is open. Below 80 the two stand above each other where
 * there are lines enough, else the one in use has the screen. Claims have a wide detail: both sides stand in it.
 */
export const layoutOf = ({ columns, rows, pane, view, linear }: Screen): Layout => {
  if (linear) return { direction: 'stacked', slots: [{ pane, width: columns + 2, height: Math.max(6, rows - 3) }] };
  const height = Math.max(3, rows - frame);
  const open = pane === 'evidence' ? 'evidence' : 'detail';
  if (columns >= 120) {
    const [first, second] = view === 'claims' ? [0.29, 0.42] : [0.36, 0.3];
    const list = Math.floor(columns * first);
    const detail = Math.floor(columns * second);
    return {
      direction: 'beside',
      slots: [
        { pane: 'list', width: list, height },
        { pane: 'detail', width: detail, height },
        { pane: 'evidence', width: columns - list - detail, height },
      ],
    };
  }
  if (columns >= 80) {
    const list = Math.floor(columns * (view === 'claims' ? 0.4 : 0.48));
    return {
      direction: 'beside',
      slots: [
        { pane: 'list', width: list, height },
        { pane: open, width: columns - list, height },
      ],
    };
  }
  if (height >= leastStacked) {
    const list = Math.floor(height * 0.42);
    return {
      direction: 'stacked',
      slots: [
        { pane: 'list', width: columns, height: list },
        { pane: open, width: columns, height: height - list },
      ],
    };
  }
  return { direction: 'stacked', slots: [{ pane, width: columns, height }] };
};

/** Columns and lines inside a pane. A pane that is not on the screen has the size it would have there. */
export const insideOf = (state: Screen, pane: Pane): { readonly width: number; readonly height: number } => {
  const shown =
    layoutOf(state).slots.find((slot) => slot.pane === pane) ?? layoutOf({ ...state, pane }).slots.find((slot) => slot.pane === pane)!;
  return { width: Math.max(1, shown.width - 2), height: Math.max(1, shown.height - 2) };
};

export const paneAfter = (pane: Pane, step: number): Pane => panes[(panes.indexOf(pane) + step + panes.length) % panes.length]!;
