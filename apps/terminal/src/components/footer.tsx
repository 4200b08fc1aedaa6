import { Box } from 'ink';
import type { ReactElement } from 'react';
import { keyTable, type Action, type Key } from '../keys.ts';
import type { QueryFault, State } from '../state/state.ts';
import { head, widthOf } from '../text/fit.ts';
import { lineWidth, piece, type Line, type Piece } from '../text/line.ts';
import { sanitise } from '../text/sanitise.ts';
import { hintFor } from '../views/filter-hints.ts';
import { TextLine } from './text-line.tsx';

const hint = ({ label, short }: Key): Line => [piece(label.split(' ')[0], 'accent'), piece(` ${short}`, 'dim'), piece('  ')];

/** What is worth a place in the footer, the most useful first. */
const order: readonly Action[] = ['down', 'open', 'filter', 'nextSource', 'nextPane', 'back', 'copy', 'removed'];
const hintOf = (action: Action): Line => hint(keyTable.find((one) => one.action === action)!);

/** Keys as far as they fit whole; how to see the others, and how to leave, always. */
export const hintsLine = (width: number): Line => {
  const always = [...hintOf('help'), ...hintOf('quit')].slice(0, -1);
  let left = width - lineWidth(always);
  const others = order.map(hintOf).filter((line) => (left -= lineWidth(line)) >= 0);
  return [...others.flat(), ...always];
};

/** The end of a text that fits; what is typed last is what one looks at. */
const tail = (text: string, width: number): string => {
  let start = 0;
  while (widthOf(text.slice(start)) > width) start += Math.max(1, head(text.slice(start), 2).length);
  return text.slice(start);
};

/** The filter as it is typed: the word at fault marked, the cursor, and what is known of it. */
export const filterLine = ({ draft, check, applying }: Pick<State, 'draft' | 'check' | 'applying'>, width: number): Line => {
  const known = check !== null && check.query === draft.text.trim() ? check : null;
  const said = applying
    ? 'reading …'
    : known === null
      ? ''
      : (known.error?.message ?? `${known.total!.toLocaleString('en')} ${known.total === 1 ? 'match' : 'matches'}`);
  const room = Math.max(8, width - Math.min(widthOf(sanitise(said)) + 5, Math.floor(width * 0.6)));
  const before = tail(sanitise(draft.text.slice(0, draft.at)), room - 2);
  const under = sanitise(draft.text.slice(draft.at, draft.at + 1)) || ' ';
  const after = sanitise(draft.text.slice(draft.at + 1));
  const typed = (text: string): Piece[] => faulty(text, known?.error ?? null);
  return [
    piece('/', 'accent'),
    ...typed(before),
    { text: under, style: 'inverse' },
    ...typed(after),
    piece(said === '' ? '' : '   '),
    piece(said, known?.error == null ? 'dim' : 'bad'),
  ];
};

const faulty = (text: string, fault: QueryFault | null): Piece[] => {
  const word = sanitise(fault?.word ?? '').trim();
  const at = word === '' ? -1 : text.indexOf(word);
  if (at < 0) return [{ text, style: 'plain' }];
  return [
    { text: text.slice(0, at), style: 'plain' },
    { text: word, style: 'mark' },
    { text: text.slice(at + word.length), style: 'plain' },
  ];
};

/** What just happened, or the filter. */
const statusLine = (state: State, width: number): Line => {
  if (state.mode === 'filter') return filterLine(state, width);
  if (state.notice !== null) return [piece(state.notice, 'warn')];
  if (state.query !== '') return [piece('filter ', 'dim'), piece(state.query, 'warn'), piece('   Esc takes it away', 'dim')];
  return [];
};

export const Footer = ({ state, width }: { readonly state: State; readonly width: number }): ReactElement => (
  <Box flexDirection="column">
    <TextLine line={statusLine(state, width)} width={width} />
    <TextLine line={state.mode === 'filter' ? [piece(hintFor(state.draft), 'dim')] : hintsLine(width)} width={width} />
  </Box>
);
