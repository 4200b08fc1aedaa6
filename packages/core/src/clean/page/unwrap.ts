import type { Line } from './lines.ts';

const WIDEST = 120;
const NARROWEST = 40;
const FEWEST_PAIRS = 3;
const terminal = /[.!?:]["'”’)\]]*$/;

/**
 * Finds paragraphs that were broken into lines of one width. Returns the groups of lines that make one paragraph each;
 * in a text that is not wrapped every line is its own group. The test is the one a wrapping program makes: a break is
 * no paragraph's end where the next word would not have fitted into the line.
 */
export const unwrap = (text: string, lines: readonly Line[]): Line[][] => {
  const width = wrapWidth(text, lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (width !== null && group !== undefined && before !== undefined && goesOn(text, before, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups;
};

/** The width a text was wrapped to, or null where it was not. */
const wrapWidth = (text: string, lines: readonly Line[]): number | null => {
  const lengths: number[] = [];
  let pairs = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    const length = before.end - before.start;
    if (line.gap > 0 || length > WIDEST || length < NARROWEST) continue;
    pairs++;
    if (startsLower(text, line) && !terminal.test(text.slice(before.end - 3, before.end))) lengths.push(length);
  }
  if (lengths.length < FEWEST_PAIRS || lengths.length < pairs * 0.3) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.97))]!;
};

const goesOn = (text: string, before: Line, line: Line, width: number): boolean => {
  const length = before.end - before.start;
  if (line.gap > 0 || length > WIDEST || line.end - line.start > WIDEST || line.indent > before.indent + 1) return false;
  const space = text.slice(line.start, Math.min(line.end, line.start + WIDEST)).search(/\s/);
  const word = space === -1 ? line.end - line.start : space;
  if (length + 1 + word > width) return true;
  return startsLower(text, line) && length > width * 0.5 && !terminal.test(text.slice(before.end - 3, before.end));
};

const startsLower = (text: string, { start }: Line): boolean => /^["'“‘(«]?\p{Ll}/u.test(text.slice(start, start + 3));
