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

/** The lines of a text that hold something. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let gap = 0;
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
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
  return lines;
};
