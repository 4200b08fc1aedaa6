import type { PageFacts } from '../../../stage/index.ts';
import { OffsetMapBuilder, type OffsetMap } from '../../../text/index.ts';
import type { Hint } from '../build-page.ts';
import { frontMatterEnd, readFrontMatter } from './front-matter.ts';
import { writeInline, type Sink } from './inline.ts';

/** The visible text of Markdown, one line a block, with what its marks say about each line. */
export interface Markdown {
  readonly text: string;
  readonly map: OffsetMap;
  readonly facts: PageFacts | null;
  /** What stands about the line that holds an offset of `text`. */
  hintAt(offset: number): Hint;
}

interface Block {
  tag: string;
  readonly hints: string;
  readonly start: number;
  written: number;
  linked: number;
}

const heading = /^ {0,3}(#{1,6})[ \t]+/;
const underline = /^ {0,3}(=+|-{2,})[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const quote = /^ {0,3}>[ \t]?/;
const item = /^[ \t]*(?:[-*+]|\d{1,4}[.)])[ \t]+/;
const definition = /^ {0,3}\[[^\]\n]{1,300}\]:[ \t]*\S/;
const tableRule = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;

/** Reads Markdown line by line. Any text gives a text: what is no mark stays as it is. */
export const readMarkdown = (raw: string): Markdown => {
  const map = new OffsetMapBuilder();
  const sink: Sink = { parts: [], map };
  const starts: number[] = [];
  const hints: Hint[] = [];
  let block = null as Block | null;
  let fenced: string | null = null;

  const endBlock = (): void => {
    if (block === null) return;
    starts.push(block.start);
    hints.push({ tag: block.tag, hints: block.hints, links: block.written === 0 ? 0 : block.linked / block.written });
    block = null;
  };
  const separate = (by: string, at: number): void => {
    if (map.length === 0) return;
    sink.parts.push(by);
    map.replace(1, at, at);
  };
  const begin = (tag: string, within: string, at: number): void => {
    endBlock();
    separate('\n', at);
    block = { tag, hints: within, start: map.length, written: 0, linked: 0 };
  };
  const write = (start: number, end: number): void => {
    const { written, linked } = writeInline(raw, start, end, sink);
    block!.written += written;
    block!.linked += linked;
  };

  const from = frontMatterEnd(raw);
  for (let at = from; at < raw.length;) {
    const newline = raw.indexOf('\n', at);
    const stop = newline === -1 ? raw.length : newline;
    let start = at;
    let end = stop;
    at = stop + 1;
    while (end > start && /[ \t\r]/.test(raw[end - 1]!)) end--;
    let within = '';
    for (
      let mark = quote.exec(raw.slice(start, Math.min(end, start + 8)));
      mark !== null;
      mark = quote.exec(raw.slice(start, Math.min(end, start + 8)))
    ) {
      start += mark[0].length;
      within = 'blockquote';
    }
    const line = raw.slice(start, Math.min(end, start + 400));
    const fences = fence.exec(line)?.[1]?.[0] ?? null;
    if (fenced !== null) {
      if (fences === fenced) fenced = null;
      else if (line.trim() !== '') {
        begin('pre', within, start);
        write(start, end);
      }
      continue;
    }
    const open = block as Block | null;
    if (fences !== null) {
      endBlock();
      fenced = fences;
    } else if (line.trim() === '' || definition.test(line) || tableRule.test(line)) {
      // Under a paragraph a row of dashes makes it a heading.
      if (open !== null && open.tag === 'p' && underline.test(line)) open.tag = 'h2';
      endBlock();
    } else if (open !== null && open.tag === 'p' && underline.test(line)) {
      open.tag = line.trim().startsWith('=') ? 'h1' : 'h2';
      endBlock();
    } else if (rule.test(line)) endBlock();
    else if (heading.test(line)) {
      const [marks, level] = heading.exec(line)!;
      begin(`h${level!.length}`, within, start);
      while (end > start && /[# \t]/.test(raw[end - 1]!)) end--;
      write(start + marks.length, end);
      endBlock();
    } else if (item.test(line)) {
      begin('li', within, start);
      write(start + item.exec(line)![0].length, end);
    } else if (open === null || open.tag === 'pre') {
      begin(within === '' ? 'p' : within, within, start);
      write(start + /^\s*/.exec(line)![0].length, end);
    } else {
      // A line that goes on: joined to the one before, unless that one ended in a hard break.
      separate(/(?: {2}|\\)\r?\n$/.test(raw.slice(Math.max(0, start - 4), start)) ? '\n' : ' ', start);
      write(start + /^\s*/.exec(line)![0].length, end);
    }
  }
  endBlock();
  const none: Hint = { tag: '', hints: '', links: 0 };
  return {
    text: sink.parts.join(''),
    map: map.build(),
    facts: from === 0 ? null : readFrontMatter(raw.slice(0, from)),
    hintAt(offset) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= offset) low = middle + 1;
        else high = middle;
      }
      return hints[low - 1] ?? none;
    },
  };
};
