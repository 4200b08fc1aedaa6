import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { paintLine } from '../paint.ts';
import { blank, fitLine, highlight, piece, lineWidth, type Line, type Piece, type Style } from '../text/line.ts';
import { useLook } from './look.ts';
import { TextLine } from './text-line.tsx';

interface PaneProps {
  readonly title: string;
  /** What stands at the right of the title. */
  readonly place: string;
  /** Outer size. */
  readonly width: number;
  readonly height: number;
  readonly active: boolean;
  /** The lines in sight, from the top. */
  readonly lines: readonly Line[];
  /** All lines there are, and the first in sight: for the bar at the right. */
  readonly total: number;
  readonly top: number;
  readonly hits: RegExp | null;
}

const frames = {
  round: { corners: ['╭', '╮', '╰', '╯'], across: '─', down: '│', bar: '┃' },
  heavy: { corners: ['┏', '┓', '┗', '┛'], across: '━', down: '┃', bar: '█' },
  ascii: { corners: ['+', '+', '+', '+'], across: '-', down: '|', bar: '#' },
  asciiHeavy: { corners: ['+', '+', '+', '+'], across: '=', down: '|', bar: '#' },
} as const;

/** Which of the lines between the corners the bar covers; none where everything is in sight. */
const barOf = (height: number, total: number, top: number): { readonly from: number; readonly to: number } => {
  if (total <= height) return { from: 0, to: 0 };
  const size = Math.max(1, Math.round((height * height) / total));
  const from = Math.round((top / (total - height)) * (height - size));
  return { from, to: from + size };
};

/**
 * One side of a frame, a piece a line. It stands apart from the text because Ink measures plain ASCII, which most text
 * is, many times faster.
 */
const Side = ({ pieces }: { readonly pieces: readonly Piece[] }): ReactElement => {
  const look = useLook();
  return <Text>{pieces.map((one) => paintLine([one], look)).join('\n')}</Text>;
};

/** A framed part of the screen with its title in the frame; that of the one in use is bright, or heavy where there is no colour. */
export const Pane = ({ title, place, width, height, active, lines, total, top, hits }: PaneProps): ReactElement => {
  const { ascii, colour } = useLook();
  const { corners, across, down, bar } = frames[ascii ? (active ? 'asciiHeavy' : 'ascii') : active && !colour ? 'heavy' : 'round'];
  const style: Style = active ? 'accent' : 'frame';
  const raw = (text: string, as: Style = style): Piece => ({ text, style: as });
  const inside = height - 2;
  const room = width - 6;
  const right = place === '' || place.length + 8 > room ? '' : ` ${place} `;
  const named = fitLine([piece(title, active ? 'title' : 'dim')], Math.max(0, Math.min(lineWidth([piece(title)]), room - right.length)));
  const rule = across.repeat(Math.max(0, width - 6 - lineWidth(named) - right.length));
  const thumb = barOf(inside, total, top);
  return (
    <Box flexDirection="column" width={width}>
      <TextLine
        line={[raw(`${corners[0]}${across} `), ...named, raw(` ${rule}`), raw(right, 'dim'), raw(`${across}${corners[1]}`)]}
        width={width}
      />
      <Box flexDirection="row">
        <Side pieces={Array.from({ length: inside }, () => raw(down))} />
        <Box flexDirection="column" width={width - 2}>
          {Array.from({ length: inside }, (_, index) => (
            <TextLine key={index} line={highlight(lines[index] ?? blank, hits)} width={width - 2} />
          ))}
        </Box>
        <Side
          pieces={Array.from({ length: inside }, (_, index) =>
            index >= thumb.from && index < thumb.to ? raw(bar, active ? 'accent' : 'plain') : raw(down),
          )}
        />
      </Box>
      <TextLine line={[raw(`${corners[2]}${across.repeat(Math.max(0, width - 2))}${corners[3]}`)]} width={width} />
    </Box>
  );
};
