import type { ReactElement } from 'react';
import { keyTable } from '../keys.ts';
import { columns, piece, textOf, type Line } from '../text/line.ts';
import { Pane } from './pane.tsx';

const labelWidth = Math.max(...keyTable.map(({ label }) => label.length)) + 2;

/** A key and what it does, as a line. */
export const keyLine = (index: number, chosen: boolean, width: number): Line => {
  const { label, does } = keyTable[index]!;
  const line = columns(
    [
      [piece(label, 'accent'), labelWidth],
      [piece(does), width],
    ],
    width - 2,
  );
  return chosen ? [piece(`› ${textOf(line)}`, 'inverse')] : [piece('  '), ...line];
};

/** The keys, from the table that also answers them. */
export const Help = ({
  chosen,
  width,
  height,
}: {
  readonly chosen: number;
  readonly width: number;
  readonly height: number;
}): ReactElement => {
  const inside = height - 2;
  const top = Math.max(0, Math.min(chosen - Math.floor(inside / 2), keyTable.length - inside));
  return (
    <Pane
      title="keys: Enter runs the chosen one, Esc leaves"
      place=""
      width={width}
      height={height}
      active
      lines={keyTable.slice(top, top + inside).map((_, index) => keyLine(top + index, top + index === chosen, width - 2))}
      total={keyTable.length}
      top={top}
      hits={null}
    />
  );
};
