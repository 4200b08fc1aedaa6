import { Box, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useMemo, type ReactElement } from 'react';
import { keyOf } from '../keys.ts';
import { layoutOf, leastColumns, leastRows } from '../state/layout.ts';
import type { Message } from '../state/reduce.ts';
import { currentEvidence, selectedRow, type Pane as PaneName, type State } from '../state/state.ts';
import { piece, type Line } from '../text/line.ts';
import { sanitise } from '../text/sanitise.ts';
import { evidenceLines } from '../views/evidence.ts';
import { Footer, Header, Help } from './frame.tsx';
import { ListPane } from './list-pane.tsx';
import { TextLine } from './text-line.tsx';
import { TextPane } from './text-pane.tsx';

const DetailPane = ({ state, width, height }: { readonly state: State; readonly width: number; readonly height: number }): ReactElement => {
  const row = selectedRow(state);
  const lines = useMemo(() => row?.detail(width - 2) ?? [], [row, width]);
  return (
    <TextPane title="detail" lines={lines} from={state.scroll.detail} width={width} height={height} active={state.pane === 'detail'} />
  );
};

const EvidencePane = ({
  state,
  width,
  height,
}: {
  readonly state: State;
  readonly width: number;
  readonly height: number;
}): ReactElement => {
  const evidence = currentEvidence(state);
  const report = evidence === null ? undefined : state.reports.get(evidence.report);
  const { lines, focus } = useMemo((): { lines: Line[]; focus: number } => {
    if (evidence === null) return { lines: [[piece('no source here', 'dim')]], focus: 0 };
    return report === undefined
      ? { lines: [[piece('reading …', 'dim')]], focus: 0 }
      : evidenceLines(report, evidence, width - 2, state.removed);
  }, [evidence, report, width, state.removed]);
  // Scrolling counts from where the evidence stands in sight, a third down the pane.
  const start = Math.max(0, focus - Math.floor(height / 3));
  const count = selectedRow(state)?.evidence.length ?? 0;
  return (
    <TextPane
      title={`source ${count === 0 ? 0 : (state.source % count) + 1} of ${count}`}
      lines={lines}
      from={start + state.scroll.evidence}
      width={width}
      height={height}
      active={state.pane === 'evidence'}
    />
  );
};

/** The screen. It shows the state and reports keys and sizes; everything else is the reducer's. */
export const App = ({ state, send }: { readonly state: State; readonly send: (message: Message) => void }): ReactElement => {
  const size = useWindowSize();
  useEffect(() => {
    if (size.columns !== state.columns || size.rows !== state.rows) send({ kind: 'resized', columns: size.columns, rows: size.rows });
  }, [size.columns, size.rows, state.columns, state.rows, send]);
  useInput((input, key) => {
    if (key.backspace || key.delete) send({ kind: 'key', name: 'backspace' });
    else if (state.mode === 'filter' && input !== '' && !key.ctrl && !key.meta && !key.return && !key.escape && !key.tab)
      send({ kind: 'typed', text: sanitise(input) });
    else send({ kind: 'key', name: keyOf(input, key) });
  });
  usePaste((text) => send({ kind: 'typed', text: sanitise(text) }));

  const { columns, rows } = state;
  if (columns < leastColumns || rows < leastRows) {
    return <TextLine line={[piece(`needs ${leastColumns} × ${leastRows}; q quits`)]} width={columns} />;
  }
  const { panes, height } = layoutOf(state);
  const view = state.views[state.view];
  const paneOf = (name: PaneName, width: number): ReactElement => {
    if (name === 'list')
      return <ListPane key={name} name={state.view} view={view} width={width} height={height} active={state.pane === 'list'} />;
    return name === 'detail' ? (
      <DetailPane key={name} state={state} width={width} height={height} />
    ) : (
      <EvidencePane key={name} state={state} width={width} height={height} />
    );
  };
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Header view={state.view} total={view.total} selected={view.selected} query={view.query} width={columns} />
      {state.mode === 'help' ? (
        <Help chosen={state.helpRow} width={columns} height={height} />
      ) : (
        <Box flexDirection="row">{panes.map(({ pane, width }) => paneOf(pane, width))}</Box>
      )}
      <Footer state={state} width={columns} />
    </Box>
  );
};
