import { Text } from 'ink';
import { memo, type ReactElement } from 'react';
import { inAscii } from '../paint.ts';
import { fitLine, type Line } from '../text/line.ts';
import { useLook } from './look.ts';

interface TextLineProps {
  readonly line: Line;
  readonly width: number;
  readonly inverse?: boolean;
}

/** One line of the screen, exactly as wide as it may be. */
export const TextLine = memo(({ line, width, inverse = false }: TextLineProps): ReactElement => {
  const { paint, ascii, linear } = useLook();
  const pieces = linear ? line : fitLine(line, width);
  return (
    <Text wrap={linear ? 'wrap' : 'truncate'} inverse={inverse}>
      {pieces.map(({ text, style }, index) => (
        <Text key={index} {...paint[style]}>
          {ascii ? inAscii(text) : text}
        </Text>
      ))}
    </Text>
  );
});
