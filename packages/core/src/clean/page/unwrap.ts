import { lexicon } from '../segments/lexicon.ts';
import type { Line } from './lines.ts';

const WIDEST = 120;
const NARROWEST = 40;
const FEWEST_PAIRS = 3;
const SLACK = 3;
const terminal = /[.!?:]["'”’)\]]*$/;

/**
 * Finds paragraphs that were broken into lines of one width. Returns the groups of lines that make one paragraph each;
 * in a text that is not wrapped every line is its own group. The test is the one a wrapping program makes: a break is
 * no paragraph's end where the next word would not have fitted into the line.
 */
export const unwrap = (text: string, lines: readonly Line[]): Line[][] => {
  const width = wrapWidth(text, lines);
  if (width === null) return lines.map((line) => [line]);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(text, group, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => (isList(text, group) ? group.map((line) => [line]) : [group]));
};

/** Lines that each begin with a capital and end without a stop, the last one too: headlines in a row, no paragraph. */
const isList = (text: string, group: readonly Line[]): boolean =>
  group.length > 1 &&
  group.length <= 12 &&
  group.every((line, index) => !terminal.test(text.slice(line.end - 3, line.end)) && (index === 0 || !startsLower(text, line)));

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
  // Where blank lines divide paragraphs, a single break inside one is telling enough.
  const divided = lines.filter(({ gap }) => gap > 0).length >= lines.length * 0.3;
  if (lengths.length < (divided ? 1 : FEWEST_PAIRS) || lengths.length < pairs * 0.3) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.97))]!;
};

const goesOn = (text: string, group: readonly Line[], line: Line, width: number): boolean => {
  const before = group.at(-1)!;
  const length = before.end - before.start;
  const widest = width + SLACK;
  if (line.gap > 0 || length > WIDEST || line.end - line.start > widest || line.indent > before.indent + 1) return false;
  if (group.length === 1 && lexicon().relatedLead.test(text.slice(before.start, before.end))) return false;
  const open = startsLower(text, line) && !terminal.test(text.slice(before.end - 3, before.end));
  // What is wider than the width was not wrapped to it, unless something was put before its words later.
  if (length > widest) return open && group.length === 1;
  const space = text.slice(line.start, Math.min(line.end, line.start + WIDEST)).search(/\s/);
  const word = space === -1 ? line.end - line.start : space;
  if (length + 1 + word > width) return true;
  return open && length > width * 0.5;
};

const startsLower = (text: string, { start }: Line): boolean => /^["'“‘(«]?\p{Ll}/u.test(text.slice(start, start + 3));
