import { Box, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, type ReactElement } from 'react';
import { keyOf } from '../keys.ts';
import { layoutOf, leastColumns, leastRows, type Slot } from '../state/layout.ts';
import type { Message } from '../state/reduce.ts';
import type { State } from '../state/state.ts';
import { piece } from '../text/line.ts';
import { sanitise } from '../text/sanitise.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Help } from './help.tsx';
import { Linear } from './linear.tsx';
import { ListPane } from './list-pane.tsx';
import { useLook } from './look.ts';
import { TextLine } from './text-line.tsx';
import { DetailPane, EvidencePane } from './text-panes.tsx';

interface AppProps {
  readonly state: State;
  readonly send: (message: Message) => void;
}

const paneFor = (state: State, slot: Slot): ReactElement => {
  if (slot.pane === 'list') return <ListPane key="list" state={state} slot={slot} />;
  return slot.pane === 'detail' ? (
    <DetailPane key="detail" state={state} slot={slot} />
  ) : (
    <EvidencePane key="evidence" state={state} slot={slot} />
  );
};

/** Panes, frame and footer; or that the screen is too small for them. */
export const Screen = ({ state }: { readonly state: State }): ReactElement => {
  const { linear } = useLook();
  const { columns, rows } = state;
  if (linear) return <Linear state={state} />;
  if (columns < leastColumns || rows < leastRows)
    return <TextLine line={[piece(`needs ${leastColumns} × ${leastRows}; q quits`)]} width={columns} />;
  const { direction, slots } = layoutOf(state);
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Header view={state.view} width={columns} />
      {state.mode === 'help' ? (
        <Help chosen={state.helpRow} width={columns} height={rows - 3} />
      ) : (
        <Box flexDirection={direction === 'beside' ? 'row' : 'column'}>{slots.map((slot) => paneFor(state, slot))}</Box>
      )}
      <Footer state={state} width={columns} />
    </Box>
  );
};

/** Shows the state and reports keys and sizes; everything else is the reducer's. */
export const App = ({ state, send }: AppProps): ReactElement => {
  const size = useWindowSize();
  useEffect(() => {
    if (size.columns !== state.columns || size.rows !== state.rows) send({ kind: 'resized', columns: size.columns, rows: size.rows });
  }, [size.columns, size.rows, state.columns, state.rows, send]);
  useInput((input, key) => {
    const name = keyOf(input, key);
    send(name === input ? { kind: 'typed', text: input } : { kind: 'key', name });
  });
  usePaste((text) => send({ kind: 'pasted', text: sanitise(text) }));
  return <Screen state={state} />;
};
