import { memo, type ReactElement } from 'react';
import { piece, type Line } from '../text/line.ts';
import { useLook } from './look.ts';
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
  const { linear } = useLook();
  const room = height - 1;
  const top = Math.max(0, Math.min(from, lines.length - room));
  const more = lines.length > room ? `  ${Math.min(100, Math.round(((top + room) / lines.length) * 100))} %` : '';
  return (
    <Pane title={title} width={width} height={height} active={active}>
      {linear ? null : <TextLine line={[piece(`${title}${more}`, active ? 'accent' : 'dim')]} width={width - 2} />}
      {lines.slice(top, top + room).map((line, index) => (
        <TextLine key={top + index} line={line} width={width - 2} />
      ))}
    </Pane>
  );
});
