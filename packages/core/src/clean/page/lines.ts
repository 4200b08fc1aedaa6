/** A line of a text, without white space at its ends. Blank lines are left out but counted. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Blank lines between this line and the one before. */
  readonly gap: number;
  /** White space before the first character. */
  readonly indent: number;
}

const isSpace = (code: number): boolean => code === 32 || code === 9;

/** As much visible text as is analysed, in UTF-16 code units: far more than any report has. */
export const LONGEST_TEXT = 1_000_000;
/** As many lines as are analysed. */
export const MOST_LINES = 30_000;
/** Longest line that is analysed as one piece. */
export const LONGEST_LINE = 20_000;

/** The lines of a text that hold something, up to the limits of analysis, and where they end. */
export const linesOf = (text: string): { lines: Line[]; end: number } => {
  const limit = text.length <= LONGEST_TEXT ? text.length : limitOf(text);
  const lines: Line[] = [];
  let gap = 0;
  let at = 0;
  while (at <= limit && lines.length < MOST_LINES) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 || newline > limit ? limit : newline;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) gap++;
    else {
      lines.push({ start, end, gap, indent: start - at });
      gap = 0;
    }
    at = stop + 1;
  }
  return { lines, end: Math.min(at, text.length) };
};

/** Where analysis ends in a text that is too long: at a line's end where one is near, else at a space, else anywhere. */
const limitOf = (text: string): number => {
  const newline = text.indexOf('\n', LONGEST_TEXT);
  if (newline !== -1 && newline < LONGEST_TEXT + LONGEST_LINE) return newline;
  const space = text.indexOf(' ', LONGEST_TEXT);
  if (space !== -1 && space < LONGEST_TEXT + LONGEST_LINE) return space;
  return (text.charCodeAt(LONGEST_TEXT - 1) & 0xfc00) === 0xd800 ? LONGEST_TEXT - 1 : LONGEST_TEXT;
};
