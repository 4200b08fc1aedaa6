import { Box } from 'ink';
import type { ReactElement, ReactNode } from 'react';
import { piece } from '../text/line.ts';
import { useLook } from './look.ts';
import { TextLine } from './text-line.tsx';

interface PaneProps {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly active: boolean;
  readonly children: ReactNode;
}

/** A framed part of the screen; the one in use has a bright frame and says so by its title's weight. */
export const Pane = ({ title, width, height, active, children }: PaneProps): ReactElement => {
  const { ascii, linear, colour } = useLook();
  if (linear) {
    return (
      <Box flexDirection="column">
        <TextLine line={[piece(`${title}:`, 'strong')]} width={width} />
        {children}
      </Box>
    );
  }
  return (
    <Box
      flexDirection="column"
      width={width}
      height={height + 2}
      borderStyle={ascii ? 'classic' : 'round'}
      borderDimColor={!active}
      {...(active && colour ? { borderColor: 'cyan' } : {})}
      overflow="hidden"
    >
      {children}
    </Box>
  );
};
