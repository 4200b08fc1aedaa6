import { panes, type Pane, type State } from './state.ts';

/** The smallest screen that shows something useful. */
export const leastColumns = 30;
export const leastRows = 8;

/** Lines above the panes (name and tabs) and below (status and keys). */
const frame = 4;

export interface Layout {
  /** Panes on the screen, left to right, with their outer widths. */
  readonly panes: readonly { readonly pane: Pane; readonly width: number }[];
  /** Lines of content inside a pane. */
  readonly height: number;
}

/** Three panes from 120 columns, two from 80, one below: the one in use, and in two the list beside what is open. */
export const layoutOf = ({ columns, rows, pane }: Pick<State, 'columns' | 'rows' | 'pane'>): Layout => {
  const height = Math.max(1, rows - frame - 2);
  if (columns >= 120) {
    const list = Math.floor(columns * 0.36);
    const detail = Math.floor(columns * 0.3);
    return {
      height,
      panes: [
        { pane: 'list', width: list },
        { pane: 'detail', width: detail },
        { pane: 'evidence', width: columns - list - detail },
      ],
    };
  }
  if (columns >= 80) {
    const list = Math.floor(columns * 0.46);
    return {
      height,
      panes: [
        { pane: 'list', width: list },
        { pane: pane === 'evidence' ? 'evidence' : 'detail', width: columns - list },
      ],
    };
  }
  return { height, panes: [{ pane, width: columns }] };
};

export const paneAfter = (pane: Pane, step: number): Pane => panes[(panes.indexOf(pane) + step + panes.length) % panes.length]!;
