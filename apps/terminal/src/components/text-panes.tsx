import type { ReactElement } from 'react';
import type { Slot } from '../state/layout.ts';
import { currentEvidence, selectedRow, sourceOf, type State } from '../state/state.ts';
import { paneText } from '../state/texts.ts';
import type { Line } from '../text/line.ts';
import { hitPattern } from '../views/hit-pattern.ts';
import { Pane } from './pane.tsx';

interface Props {
  readonly state: State;
  readonly slot: Slot;
}

/** The number of the source that is shown stands out in the detail. */
const withSource = (lines: readonly Line[], source: number): readonly Line[] =>
  lines.map((line) =>
    line.some((one) => one.source === source)
      ? line.map((one) => (one.source === source ? { ...one, style: 'mark' as const } : one))
      : line,
  );

/** Where the reader is in a text. */
const shareOf = (top: number, height: number, total: number): string =>
  total <= height ? '' : `${Math.min(100, Math.round(((top + height) / total) * 100))} %`;

/** Everything about the chosen row. */
export const DetailPane = ({ state, slot: { width, height } }: Props): ReactElement => {
  const { lines, top } = paneText(state, 'detail');
  const inside = height - 2;
  const shown = lines.slice(top, top + inside);
  return (
    <Pane
      title="detail"
      place={shareOf(top, inside, lines.length)}
      width={width}
      height={height}
      active={state.pane === 'detail'}
      lines={(selectedRow(state)?.evidence.length ?? 0) > 1 ? withSource(shown, sourceOf(state)) : shown}
      total={lines.length}
      top={top}
      hits={hitPattern(state.query)}
    />
  );
};

/** Whose report it is, when it is from, and which of the sources. */
export const sourceTitle = (state: State): string => {
  const evidence = currentEvidence(state);
  if (evidence === null) return 'source';
  const row = selectedRow(state);
  const count = row?.evidence.length ?? 0;
  const report = state.reports.get(evidence.report);
  // Of a report or an entity these are the places it speaks from; of a fact, its sources.
  const numbered = count > 1 ? `${row?.more === undefined ? 'source' : 'place'} ${sourceOf(state) + 1} of ${count}` : 'source';
  return report === undefined ? numbered : `${numbered} · ${report.publisher ?? report.agency ?? report.name} · ${report.publishedText}`;
};

/** The report of the source, with its sentence marked. */
export const EvidencePane = ({ state, slot: { width, height } }: Props): ReactElement => {
  const { lines, top } = paneText(state, 'evidence');
  const inside = height - 2;
  return (
    <Pane
      title={sourceTitle(state)}
      place={shareOf(top, inside, lines.length)}
      width={width}
      height={height}
      active={state.pane === 'evidence'}
      lines={lines.slice(top, top + inside)}
      total={lines.length}
      top={top}
      hits={hitPattern(state.query)}
    />
  );
};
