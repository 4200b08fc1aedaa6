import { lexicon } from '../segments/lexicon.ts';
import type { Line } from './lines.ts';

const WIDEST = 120;
const NARROWEST = 40;
const FEWEST_PAIRS = 3;
const SLACK = 3;
/** Most characters between the two longest of wrapped lines. */
const RAGGED = 6;
const terminal = /[.!?:]["'”’)\]]*$/;

/**
 * Finds paragraphs that were broken into lines of one width. Returns the groups of lines that make one paragraph each;
 * in a text that is not wrapped every line is its own group. The test is the one a wrapping program makes: a break is
 * no paragraph's end where the next word would not have fitted into the line.
 */
export const unwrap = (text: string, lines: readonly Line[]): Line[][] => {
  const wrap = wrapWidth(text, lines);
  if (wrap === null) return lines.map((line) => [line]);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(text, group, line, wrap)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => (isList(text, group) ? group.map((line) => [line]) : [group]));
};

/** Lines that each begin with a capital and end without a stop, the last one too: headlines in a row, no paragraph. */
const isList = (text: string, group: readonly Line[]): boolean =>
  group.length > 1 &&
  group.length <= 12 &&
  group.every((line, index) => !endsSentence(text, line) && (index === 0 || !startsLower(text, line)));

/** How a text was wrapped. */
interface Wrap {
  readonly width: number;
  /** True where blank lines divide its paragraphs. */
  readonly divided: boolean;
}

/** The width a text was wrapped to, or null where it was not. */
const wrapWidth = (text: string, lines: readonly Line[]): Wrap | null => {
  const lengths: number[] = [];
  let pairs = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    const length = before.end - before.start;
    if (line.gap > 0 || length > WIDEST || length < NARROWEST) continue;
    pairs++;
    if (startsLower(text, line) && !endsSentence(text, before)) lengths.push(length);
  }
  // Where blank lines divide paragraphs, a single break inside one is telling enough.
  const divided = lines.filter(({ gap }) => gap > 0).length >= lines.length * 0.3;
  if (lengths.length < (divided ? 1 : FEWEST_PAIRS) || lengths.length < pairs * 0.3) return null;
  lengths.sort((a, b) => a - b);
  // A line that words were put before later is alone in its length; those that a program wrapped crowd under one width.
  let widest = Math.min(lengths.length - 1, Math.floor(lengths.length * 0.97));
  if (lengths.length > FEWEST_PAIRS) while (widest > 0 && lengths[widest]! - lengths[widest - 1]! > RAGGED) widest--;
  return { width: lengths[widest > 0 ? widest : lengths.length - 1]!, divided };
};

const goesOn = (text: string, group: readonly Line[], line: Line, { width, divided }: Wrap): boolean => {
  const before = group.at(-1)!;
  const length = before.end - before.start;
  const widest = width + SLACK;
  if (line.gap > 0 || length > WIDEST || line.end - line.start > widest || line.indent > before.indent + 1) return false;
  if (group.length === 1 && lexicon().relatedLead.test(text.slice(before.start, before.end))) return false;
  const ended = endsSentence(text, before);
  const open = startsLower(text, line) && !ended;
  // What is wider than the width was not wrapped to it, unless something was put before its words later.
  if (length > widest) return group.length === 1 && (open || (divided && !ended));
  // A short line without an end after a sentence is a headline: a paragraph would have gone on in it.
  if (ended && !divided && line.end - line.start < width * 0.8 && !endsSentence(text, line)) return false;
  const space = text.slice(line.start, Math.min(line.end, line.start + WIDEST)).search(/\s/);
  const word = space === -1 ? line.end - line.start : space;
  if (length + 1 + word > width) return true;
  return open && length > width * 0.5;
};

const endsSentence = (text: string, { end }: Line): boolean => terminal.test(text.slice(end - 3, end));

const startsLower = (text: string, { start }: Line): boolean => /^["'“‘(«]?\p{Ll}/u.test(text.slice(start, start + 3));
