import type { Line } from '../text/line.ts';
import { piece } from '../text/line.ts';
import { evidenceText, type EvidenceText } from '../views/evidence.ts';
import { insideOf } from './layout.ts';
import { currentEvidence, selectedRow, sourceOf, type Row, type State } from './state.ts';

/** A text pane: all its lines, the line to be in sight, and the first line on the screen. */
export interface PaneText {
  readonly lines: readonly Line[];
  readonly focus: number;
  readonly top: number;
}

const none: EvidenceText = { lines: [[piece('no source here', 'dim')]], focus: 0 };
const onItsWay: EvidenceText = { lines: [[piece('reading …', 'dim')]], focus: 0 };

/** Lines made once for a row and width: drawing, scrolling and searching ask for the same ones. */
const details = new WeakMap<Row, { readonly width: number; readonly lines: readonly Line[] }>();
const detailLines = (row: Row, width: number): readonly Line[] => {
  const known = details.get(row);
  if (known?.width === width) return known.lines;
  const lines = row.detail(width);
  details.set(row, { width, lines });
  return lines;
};

const detailText = (state: State, width: number): EvidenceText => {
  const row = selectedRow(state);
  if (row === null) return { lines: [], focus: 0 };
  const lines = detailLines(row, width);
  const source = sourceOf(state);
  const focus = source === 0 ? 0 : lines.findIndex((line) => line.some((one) => one.source === source));
  return { lines, focus: Math.max(0, focus) };
};

const sourceText = (state: State, width: number): EvidenceText => {
  const evidence = currentEvidence(state);
  if (evidence === null) return selectedRow(state) === null ? { lines: [], focus: 0 } : none;
  const report = state.reports.get(evidence.report);
  return report === undefined ? onItsWay : evidenceText(report, evidence, width, state.removed);
};

/** The text of a pane as the screen shows it. A pure function of the state. */
export const paneText = (state: State, pane: 'detail' | 'evidence'): PaneText => {
  const { width, height } = insideOf(state, pane);
  const { lines, focus } = pane === 'detail' ? detailText(state, width) : sourceText(state, width);
  // What is looked for stands a third down, with what led to it above.
  const wanted = state.scroll[pane] ?? (focus < height - 2 ? 0 : focus - Math.floor(height / 3));
  return { lines, focus, top: Math.max(0, Math.min(wanted, lines.length - height)) };
};
