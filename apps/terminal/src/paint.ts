import { widthOf } from './text/fit.ts';
import { textOf, type Line, type Style } from './text/line.ts';

/** SGR codes of the styles: the sixteen colours of the terminal, so that they suit light and dark ones. */
const painted: Readonly<Record<Style, string>> = {
  plain: '',
  strong: '1',
  dim: '2',
  accent: '36',
  good: '32',
  warn: '33',
  bad: '31',
  mark: '1;7',
  quote: '3',
  title: '1',
  hit: '4;33',
  frame: '2',
  inverse: '7',
};

/** Without colour weight, inversion and underlining still tell things apart. */
const unpainted: Readonly<Record<Style, string>> = { ...painted, accent: '', good: '', warn: '1', bad: '1', hit: '4' };

/** How the screen is drawn on this terminal. */
export interface Look {
  /** SGR codes of each style; null on terminals that know none. */
  readonly codes: Readonly<Record<Style, string>> | null;
  readonly colour: boolean;
  readonly ascii: boolean;
  /** Linear text, for screen readers. */
  readonly linear: boolean;
}

export interface LookOptions {
  readonly noColor: boolean;
  readonly ascii: boolean;
  readonly screenReader: boolean;
  /** A terminal that knows no styles at all. */
  readonly dumb?: boolean;
}

export const lookOf = ({ noColor, ascii, screenReader, dumb = false }: LookOptions): Look => ({
  codes: dumb ? null : noColor ? unpainted : painted,
  colour: !noColor && !dumb,
  ascii,
  linear: screenReader,
});

/** The line as the terminal takes it. Its pieces hold no control characters (`piece` saw to that), so all codes are ours. */
export const paintLine = (line: Line, { codes, ascii }: Look): string => {
  if (codes === null) return ascii ? inAscii(textOf(line)) : textOf(line);
  let out = '';
  for (const { text, style } of line) {
    const code = codes[style];
    const words = ascii ? inAscii(text) : text;
    out += code === '' || words === '' ? words : `\u001b[${code}m${words}\u001b[0m`;
  }
  return out;
};

const asciiMarks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '~',
  '·': '-',
  '•': '*',
  '≠': '!',
  '›': '>',
  '‹': '<',
  '│': '|',
  '┃': '#',
  '─': '-',
  '×': 'x',
  '↓': 'v',
  '↑': '^',
  '→': '>',
};

/** One column for one column, so that widths stay: marks by their likeness, letters without their accents, else `?`. */
export const inAscii = (text: string): string =>
  text.replace(/[^\u0020-\u007e]/gu, (letter) => {
    const base = asciiMarks[letter] ?? letter.normalize('NFD')[0]!;
    return base <= '~' ? base : '?'.repeat(widthOf(letter));
  });
