import type { OffsetMapBuilder } from '../../../text/index.ts';

const LONGEST_LABEL = 2000;
const LONGEST_ADDRESS = 4000;
/** Brackets without a partner after which a line is taken for no Markdown: looking for partners costs time. */
const MOST_ODD = 200;

/** A stretch of the source that is shown as it is. */
interface Shown {
  readonly start: number;
  readonly end: number;
  readonly linked: boolean;
}

/** Writes stretches of the source into the derived text. */
export interface Sink {
  readonly parts: string[];
  readonly map: OffsetMapBuilder;
}

/**
 * Writes one line of Markdown as a reader sees it: marks of emphasis gone, links by their words, pictures out. Returns
 * how many characters were written and how many of them are links. Time is linear in the line.
 */
export const writeInline = (source: string, start: number, end: number, sink: Sink): { written: number; linked: number } => {
  const shown: Shown[] = [];
  read(source, start, end, false, shown, 0);
  const dropped = emphasisMarks(source, shown);
  let [written, linked] = [0, 0];
  let mark = 0;
  const put = (from: number, to: number, isLink: boolean): void => {
    if (from >= to) return;
    sink.parts.push(source.slice(from, to));
    sink.map.copy(to - from, from);
    written += to - from;
    if (isLink) linked += to - from;
  };
  for (const { start: from, end: to, linked: isLink } of shown) {
    let at = from;
    while (mark < dropped.length && dropped[mark]!.start < to) {
      put(at, dropped[mark]!.start, isLink);
      at = dropped[mark]!.end;
      mark += 1;
    }
    put(at, to, isLink);
  }
  return { written, linked };
};

const escapable = /[!-/:-@[-`{-~]/;

/** Divides a stretch into what is shown: skips backslashes, code marks, addresses and pictures. */
const read = (source: string, start: number, end: number, linked: boolean, shown: Shown[], depth: number): void => {
  let from = start;
  let odd = 0;
  const flush = (to: number): void => {
    if (to > from) shown.push({ start: from, end: to, linked });
  };
  for (let i = start; i < end; i++) {
    const char = source[i]!;
    if (char === '\\' && i + 1 < end && escapable.test(source[i + 1]!)) {
      flush(i);
      from = i + 1;
      i += 1;
    } else if (char === '`') {
      let run = 1;
      while (i + run < end && source[i + run] === '`') run++;
      flush(i);
      from = i + run;
      i += run - 1;
    } else if (odd < MOST_ODD && (char === '[' || (char === '!' && source[i + 1] === '['))) {
      const open = char === '!' ? i + 1 : i;
      const label = closing(source, open, Math.min(end, open + LONGEST_LABEL), '[', ']');
      const after = label === -1 ? -1 : linkEnd(source, label, end);
      if (after === -1) {
        odd += 1;
        continue;
      }
      flush(i);
      if (char !== '!' && depth < 3) read(source, open + 1, label, true, shown, depth + 1);
      from = after;
      i = after - 1;
    } else if (char === '<' && /^<(?:https?:|mailto:)[^\s<>]{1,2000}>/i.test(source.slice(i, Math.min(end, i + 2010)))) {
      const close = source.indexOf('>', i);
      flush(i);
      shown.push({ start: i + 1, end: close, linked: true });
      from = close + 1;
      i = close;
    }
  }
  flush(end);
};

/** Where the bracket that opens at `at` closes; -1 where it does not before `end`. */
const closing = (source: string, at: number, end: number, open: string, close: string): number => {
  let depth = 0;
  for (let i = at; i < end; i++) {
    const char = source[i]!;
    if (char === '\\') i += 1;
    else if (char === open) depth += 1;
    else if (char === close && --depth === 0) return i;
  }
  return -1;
};

/** Where a link ends whose label closes at `label`: behind its address or its reference; -1 where it is no link. */
const linkEnd = (source: string, label: number, end: number): number => {
  const next = source[label + 1];
  if (label + 1 >= end) return -1;
  if (next === '(') {
    const close = closing(source, label + 1, Math.min(end, label + LONGEST_ADDRESS), '(', ')');
    return close === -1 ? -1 : close + 1;
  }
  if (next === '[') {
    const close = closing(source, label + 1, Math.min(end, label + 300), '[', ']');
    return close === -1 ? -1 : close + 1;
  }
  return -1;
};

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** The marks of emphasis that have a partner; a star or a low line by itself stays. */
const emphasisMarks = (source: string, shown: readonly Shown[]): { start: number; end: number }[] => {
  const open = new Map<string, { start: number; end: number }[]>();
  const pairs: { start: number; end: number }[] = [];
  for (const { start, end } of shown) {
    for (let i = start; i < end; i++) {
      const char = source[i]!;
      if (char !== '*' && char !== '_' && char !== '~') continue;
      let stop = i + 1;
      while (stop < end && source[stop] === char) stop++;
      const run = { start: i, end: stop };
      const length = stop - i;
      i = stop - 1;
      if (length > 3 || (char === '~' && length !== 2)) continue;
      const [before, after] = [source[run.start - 1], source[stop]];
      const inWord = char === '_' && isWord(before) && isWord(after);
      if (inWord || before === '\\') continue;
      const key = char + length;
      const waiting = open.get(key) ?? [];
      if (!isSpace(before) && run.start > start && waiting.length > 0) pairs.push(waiting.pop()!, run);
      else if (!isSpace(after)) open.set(key, [...waiting.slice(-8), run]);
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
};
