import type { TextProps } from 'ink';
import type { Style } from './text/line.ts';

/** How styles look: the sixteen colours of the terminal, so that they suit light and dark ones. */
const painted: Readonly<Record<Style, TextProps>> = {
  plain: {},
  strong: { bold: true },
  dim: { dimColor: true },
  accent: { color: 'cyan' },
  good: { color: 'green' },
  warn: { color: 'yellow' },
  bad: { color: 'red' },
  mark: { bold: true, inverse: true },
  quote: { italic: true },
  title: { bold: true },
};

/** Without colour weight and inversion still tell things apart. */
const unpainted: Readonly<Record<Style, TextProps>> = { ...painted, accent: {}, good: {}, warn: { bold: true }, bad: { bold: true } };

export interface Look {
  readonly paint: Readonly<Record<Style, TextProps>>;
  readonly colour: boolean;
  readonly ascii: boolean;
  readonly linear: boolean;
}

export const lookOf = ({ noColor, ascii, screenReader }: { noColor: boolean; ascii: boolean; screenReader: boolean }): Look => ({
  paint: noColor ? unpainted : painted,
  colour: !noColor,
  ascii,
  linear: screenReader,
});

const asciiMarks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '~',
  '·': '-',
  '≠': '!',
  '›': '>',
  '│': '|',
  '─': '-',
  '↓': 'v',
  '↑': '^',
};

/** One column for one column, so that widths stay. */
export const inAscii = (text: string): string => text.replace(/[“”‘’–—…·≠›│─↓↑]/g, (mark) => asciiMarks[mark] ?? mark);
