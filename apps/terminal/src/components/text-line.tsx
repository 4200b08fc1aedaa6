import { Text } from 'ink';
import { memo, type ReactElement } from 'react';
import { paintLine } from '../paint.ts';
import { fitLine, type Line } from '../text/line.ts';
import { useLook } from './look.ts';

interface TextLineProps {
  readonly line: Line;
  readonly width: number;
}

/** One line of the screen, exactly as wide as it may be. One node for Ink: a screen has few, whatever stands on it. */
export const TextLine = memo(({ line, width }: TextLineProps): ReactElement => {
  const look = useLook();
  return <Text wrap="truncate">{paintLine(fitLine(line, width), look)}</Text>;
});
