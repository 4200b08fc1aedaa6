import { Box } from 'ink';
import { memo, type ReactElement } from 'react';
import { keyTable } from '../keys.ts';
import { viewNames, type State, type ViewName } from '../state/state.ts';
import { columns, piece, type Line, type Piece } from '../text/line.ts';
import { TextLine } from './text-line.tsx';

interface HeaderProps {
  readonly view: ViewName;
  readonly total: number | null;
  readonly selected: number;
  readonly query: string;
  readonly width: number;
}

/** Which view this is, which there are, and how much is in it. */
export const Header = memo(({ view, total, selected, query, width }: HeaderProps): ReactElement => {
  const short = width < 96;
  const tabs: Piece[] = viewNames.flatMap((name, index) => [
    piece(`${index + 1}`, 'dim'),
    piece(`${short ? (name === view ? ` ${name}` : name.slice(0, 3)) : ` ${name}`}  `, name === view ? 'title' : 'dim'),
  ]);
  const count = total === null || total === 0 ? '' : `${(selected + 1).toLocaleString('en')} of ${total.toLocaleString('en')}`;
  return (
    <Box flexDirection="column">
      <TextLine line={[piece(width < 60 ? '' : 'SITREP  ', 'accent'), ...tabs]} width={width} />
      <TextLine
        line={[
          piece(query === '' ? 'everything' : `filter: ${query}`, query === '' ? 'dim' : 'warn'),
          piece(count === '' ? '' : `  ·  ${count}`, 'dim'),
        ]}
        width={width}
      />
    </Box>
  );
});

const hints = (pane: State['pane']): Line =>
  keyTable
    .filter(({ short }) => short !== null)
    .filter(({ action }) => pane === 'list' || action !== 'filter')
    .flatMap(({ label, short }) => [piece(label, 'accent'), piece(` ${short}  `, 'dim')]);

/** What just happened, or the filter being typed, and the keys that apply. */
export const Footer = memo(
  ({ state, width }: { readonly state: Pick<State, 'mode' | 'draft' | 'notice' | 'pane'>; readonly width: number }): ReactElement => (
    <Box flexDirection="column">
      <TextLine
        line={
          state.mode === 'filter' ? [piece('/', 'accent'), piece(state.draft), piece('▏', 'accent')] : [piece(state.notice ?? '', 'warn')]
        }
        width={width}
      />
      <TextLine
        line={
          state.mode === 'filter'
            ? [piece('actor: speaker: type: place: after: before: claim: sources:> "words"   Enter filters, Esc leaves', 'dim')]
            : hints(state.pane)
        }
        width={width}
      />
    </Box>
  ),
);

/** The keys, from the table that also answers them. */
export const Help = memo(
  ({ chosen, width, height }: { readonly chosen: number; readonly width: number; readonly height: number }): ReactElement => {
    const top = Math.max(0, Math.min(chosen - Math.floor(height / 2), keyTable.length - height));
    return (
      <Box flexDirection="column" height={height + 2}>
        <TextLine line={[piece('Keys', 'title'), piece('   Enter runs the chosen one, Esc leaves', 'dim')]} width={width} />
        {keyTable.slice(top, top + height).map(({ label, does }, index) => (
          <TextLine
            key={label}
            line={columns(
              [
                [piece(`  ${label}`, 'accent'), 14],
                [piece(does), width],
              ],
              width,
            )}
            width={width}
            inverse={top + index === chosen}
          />
        ))}
      </Box>
    );
  },
);
