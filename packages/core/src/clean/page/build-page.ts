import type { PageBlock, PageFacts, Page } from '../../stage/index.ts';
import { OffsetMapBuilder, type OffsetMap } from '../../text/index.ts';
import { LONGEST_LINE, type Line } from './lines.ts';

/** The tag of the block that holds what lies beyond the limits of analysis. */
export const BEYOND = '#beyond';

/** What markup says about the place a line stands in; plain text says nothing. */
export type Hint = Pick<PageBlock, 'tag' | 'hints' | 'links' | 'container' | 'own'>;
const noHint: Hint = { tag: '', hints: '', links: 0 };

/**
 * Puts the page together from groups of lines of a cleaned text: one block a line, white space collapsed, lines that
 * are too long cut; what lies beyond `analysed` is one block at the end. `earlier` maps the cleaned text to the raw input. Returns the number of lines cut.
 */
export const buildPage = (
  text: string,
  earlier: OffsetMap,
  groups: readonly (readonly Line[])[],
  analysed: number,
  hintAt: ((offset: number) => Hint) | null,
  facts: PageFacts | null,
): { page: Page; cut: number } => {
  const map = new OffsetMapBuilder();
  const parts: string[] = [];
  const blocks: PageBlock[] = [];
  const copy = collapser(text, parts, map);
  let cut = 0;
  for (const group of groups) {
    const pieces = cutLong(text, group);
    if (pieces.length > 1) cut++;
    const hint = hintAt === null ? noHint : hintAt(group[0]!.start);
    for (const piece of pieces) {
      if (blocks.length > 0) {
        parts.push('\n');
        map.replace(1, piece[0]!.start, piece[0]!.start);
      }
      const start = map.length;
      piece.forEach((line, index) => {
        if (index > 0 && !hyphenated(text, piece[index - 1]!, line)) {
          parts.push(' ');
          map.replace(1, piece[index - 1]!.end, line.start);
        }
        copy(line);
      });
      blocks.push({ start, end: map.length, ...hint });
    }
  }
  if (analysed < text.length && /\S/.test(text.slice(analysed))) {
    const start = map.length + (blocks.length > 0 ? 1 : 0);
    parts.push(blocks.length > 0 ? '\n' : '', text.slice(analysed));
    if (blocks.length > 0) map.replace(1, analysed, analysed);
    map.copy(text.length - analysed, analysed);
    blocks.push({ start, end: map.length, ...noHint, tag: BEYOND });
  }
  return { page: { text: parts.join(''), map: map.build().after(earlier), blocks, facts }, cut };
};

/** A word divided at the line's end: "de-" and "escalation" are joined without a space. */
const hyphenated = (text: string, before: Line, line: Line): boolean =>
  /\p{Ll}[-‐]$/u.test(text.slice(Math.max(before.start, before.end - 3), before.end)) &&
  /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));

/** Copies lines, runs of spaces as one. Lines must come in order: the search for runs goes through the text once. */
const collapser = (text: string, parts: string[], map: OffsetMapBuilder): ((line: Line) => void) => {
  let gap = text.indexOf('  ');
  return ({ start, end }) => {
    if (gap !== -1 && gap < start) gap = text.indexOf('  ', start);
    let at = start;
    while (gap !== -1 && gap < end) {
      let after = gap + 1;
      while (after < end && text.charCodeAt(after) === 32) after++;
      parts.push(text.slice(at, gap + 1));
      map.copy(gap + 1 - at, at);
      at = after;
      gap = text.indexOf('  ', at);
    }
    parts.push(text.slice(at, end));
    map.copy(end - at, at);
  };
};

/** Divides what is too long for one piece: at a sentence's end, else at a space, else anywhere. */
const cutLong = (text: string, group: readonly Line[]): (readonly Line[])[] => {
  const first = group[0]!;
  if (group.length > 1 || first.end - first.start <= LONGEST_LINE) return [group];
  const pieces: Line[][] = [];
  for (let at = first.start; at < first.end;) {
    let end = Math.min(first.end, at + LONGEST_LINE);
    if (end < first.end) {
      const tail = text.slice(end - 2000, end);
      const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('." '), tail.lastIndexOf('.” '));
      const space = tail.lastIndexOf(' ');
      if (stop !== -1) end = end - 2000 + tail.indexOf(' ', stop);
      else if (space !== -1) end = end - 2000 + space;
      else if ((text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--;
    }
    let trimmed = end;
    while (trimmed > at && text.charCodeAt(trimmed - 1) === 32) trimmed--;
    if (trimmed > at) pieces.push([{ start: at, end: trimmed, gap: 0, indent: 0 }]);
    at = end;
    while (at < first.end && text.charCodeAt(at) === 32) at++;
  }
  return pieces;
};
