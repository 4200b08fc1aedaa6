import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { keyTable } from '../keys.ts';
import { inAscii } from '../paint.ts';
import { rowAt, selectedRow, viewOf, type State } from '../state/state.ts';
import { insideOf } from '../state/layout.ts';
import { paneText } from '../state/texts.ts';
import { textOf } from '../text/line.ts';
import { sanitise } from '../text/sanitise.ts';
import { filterLine } from './footer.tsx';
import { emptyText, sectionOf } from './list-pane.tsx';
import { useLook } from './look.ts';
import { sourceTitle } from './text-panes.tsx';

/** As wide as a row may get when it is read out. */
const spoken = 400;

const rowText = (state: State): string => {
  const view = viewOf(state);
  const row = rowAt(view, view.selected);
  if (row === null) return emptyText(state.view, view, state.query);
  const text = textOf(row.line(spoken)).replace(/ {2,}/g, ' ').trim();
  return `Row ${view.selected + 1} of ${view.total ?? 0}: ${text}`;
};

const openText = (state: State): readonly string[] => {
  if (state.pane === 'list' || selectedRow(state) === null) return [];
  const { lines, top } = paneText(state, state.pane);
  const { height } = insideOf(state, state.pane);
  const title = state.pane === 'detail' ? 'Detail' : `Source: ${sourceTitle(state)}`;
  return [
    title,
    ...lines.slice(top, top + height).map((line) => line.map(({ text, style }) => (style === 'mark' ? `[[${text}]]` : text)).join('')),
  ];
};

/** What is to be read out: where one is, the chosen row, the open text, and what just happened. No frames, nothing beside anything. */
export const linearLines = (state: State): readonly string[] => {
  if (state.mode === 'help') {
    const { label, does } = keyTable[state.helpRow]!;
    return ['Keys. Enter runs the chosen one, Escape leaves.', `Key ${state.helpRow + 1} of ${keyTable.length}: ${label}: ${does}`];
  }
  if (state.mode === 'filter')
    return ['Filter, in the query grammar. Enter applies it, Escape leaves.', textOf(filterLine(state, spoken)).trimEnd()];
  return [
    `Sitrep, ${state.view}${state.query === '' ? '' : `, filter ${state.query}`}`,
    ...(state.view === 'briefing' && state.pane === 'list' ? [`Section ${sectionOf(viewOf(state))}`] : []),
    rowText(state),
    ...openText(state),
    ...(state.notice === null ? [] : [state.notice]),
  ]
    .map(sanitise)
    .filter((line) => line !== '');
};

export const Linear = ({ state }: { readonly state: State }): ReactElement => {
  const { ascii } = useLook();
  return (
    <Box flexDirection="column" width={state.columns}>
      {linearLines(state).map((line, index) => (
        <Text key={index} wrap="wrap">
          {ascii ? inAscii(line) : line}
        </Text>
      ))}
      {state.mode === 'browse' ? <Text>Press ? for keys, q to quit.</Text> : null}
    </Box>
  );
};
