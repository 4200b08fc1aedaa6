import type { ReactElement } from 'react';
import { layoutOf, type Slot } from '../state/layout.ts';
import { rowAt, viewOf, type Row, type State, type ViewName, type ViewState } from '../state/state.ts';
import { flow, piece, textOf, type Line } from '../text/line.ts';
import { hitPattern } from '../views/hit-pattern.ts';
import { Pane } from './pane.tsx';

/** What to say where there are no rows. */
export const emptyText = (name: ViewName, { error, total }: ViewState, query: string): string => {
  if (error !== null) return error;
  if (total === null) return 'reading …';
  if (query !== '') return 'nothing matches; Esc takes the filter away';
  return name === 'briefing' || name === 'reports'
    ? 'the store is empty: sitrep ingest FILE-OR-FOLDER brings reports in'
    : `no ${name} here`;
};

/** A row as the list shows it: the chosen one behind a mark, inverted where the list is in use. */
const rowLine = (row: Row | null, width: number, chosen: boolean, active: boolean): Line => {
  if (row === null) return [piece('  …', 'dim')];
  if (row.heading) return row.line(width);
  const line = row.line(width - 2);
  if (!chosen) return [piece('  '), ...line];
  return [piece(`› ${textOf(line)}`, active ? 'inverse' : 'strong')];
};

/** The section of the briefing a row stands in. */
export const sectionOf = (view: ViewState): string => {
  for (let at = view.selected; at >= 0; at -= 1) {
    const row = rowAt(view, at);
    if (row?.heading) return row.words;
  }
  return '';
};

/** Where the choice is: its number of so many, or the section of the briefing. */
const placeOf = (state: State): string => {
  const view = viewOf(state);
  if (view.total === null || view.total === 0) return '';
  if (state.view === 'briefing') return sectionOf(view);
  return `${(view.selected + 1).toLocaleString('en')} of ${view.total.toLocaleString('en')}`;
};

/** The rows in sight and no others: a list of a hundred thousand costs no more than one of fifty. */
export const ListPane = ({ state, slot: { width, height } }: { readonly state: State; readonly slot: Slot }): ReactElement => {
  const view = viewOf(state);
  const inner = width - 2;
  const total = view.total ?? 0;
  const active = state.pane === 'list' || layoutOf(state).slots.length === 1;
  const shown = Math.max(0, Math.min(height - 2, total - view.top));
  const lines =
    shown === 0
      ? flow([piece(emptyText(state.view, view, state.query), view.error === null ? 'dim' : 'bad')], inner)
      : Array.from({ length: shown }, (_, index) =>
          rowLine(rowAt(view, view.top + index), inner, view.top + index === view.selected, active),
        );
  return (
    <Pane
      title={state.view}
      place={placeOf(state)}
      width={width}
      height={height}
      active={active}
      lines={lines}
      total={total}
      top={view.top}
      hits={shown === 0 ? null : hitPattern(state.query)}
    />
  );
};
