import { memo, type ReactElement } from 'react';
import type { Line } from '../text/line.ts';
import { Pane } from './pane.tsx';
import { TextLine } from './text-line.tsx';

interface TextPaneProps {
  readonly title: string;
  readonly lines: readonly Line[];
  /** First line wanted; held inside the text. */
  readonly from: number;
  readonly width: number;
  readonly height: number;
  readonly active: boolean;
}

/** A text to scroll through. */
export const TextPane = memo(({ title, lines, from, width, height, active }: TextPaneProps): ReactElement => {
  const top = Math.max(0, Math.min(from, lines.length - height));
  return (
    <Pane title={title} width={width} height={height} active={active}>
      {lines.slice(top, top + height).map((line, index) => (
        <TextLine key={top + index} line={line} width={width - 2} />
      ))}
    </Pane>
  );
});
