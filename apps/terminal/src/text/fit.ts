import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plain = /^[\u0020-\u007e]*$/;
/** Letters of one column that come without marks: most of European text. */
const narrow = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u0391-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027]*$/;

/** Columns a text takes on the screen. */
export const widthOf = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text));

/** The longest start of a text that fits `width` columns, cut between graphemes. */
export const head = (text: string, width: number): string => {
  if (width <= 0) return '';
  if (text.length <= width * 4 ? narrow.test(text) : plain.test(text.slice(0, width + 1))) return text.slice(0, width);
  let used = 0;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
};

/** A text in exactly `width` columns: cut with an ellipsis or filled with spaces. */
export const fit = (text: string, width: number, ellipsis = '…'): string => {
  if (width <= 0) return '';
  // What cannot fit is not measured to its end.
  const begin = text.length > width * 8 ? head(text, width + 1) : text;
  const has = widthOf(begin);
  if (has <= width) return begin + ' '.repeat(width - has);
  const out = `${head(begin, Math.max(0, width - widthOf(ellipsis))).trimEnd()}${ellipsis}`;
  return out + ' '.repeat(Math.max(0, width - widthOf(out)));
};

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Stretches of a text that each fit their line: the first `first` columns wide, the others `rest`. Broken at spaces and
 * beside wide characters where there are some, else inside the word; spaces at a break belong to no line.
 */
export const wrap = (text: string, first: number, rest: number = first): Stretch[] => {
  const lines: Stretch[] = [];
  let start = 0;
  while (start < text.length) {
    const limit = Math.max(1, lines.length === 0 ? first : rest);
    const end = lineEnd(text, start, limit);
    lines.push({ start, end });
    start = end;
    while (text[start] === ' ') start += 1;
  }
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines;
};

const lineEnd = (text: string, start: number, limit: number): number => {
  let first = start;
  while (text[first] === ' ') first += 1;
  // Nothing is gained by a break before the first word.
  const margin = first - start;
  const ahead = text.slice(start, start + limit + 1);
  let end: number;
  let lastBreak = 0;
  if (plain.test(ahead)) {
    if (ahead.length <= limit) return start + ahead.length;
    end = limit;
    lastBreak = ahead.lastIndexOf(' ', limit);
  } else {
    let used = 0;
    end = 0;
    // Enough to hold a line, with room for marks; never the whole of a long text.
    const window = text.slice(start, start + limit * 10 + 40);
    for (const { segment, index } of graphemes.segment(window)) {
      const width = widthOf(segment);
      const breaks = width === 2 && wide.test(segment);
      if (segment === ' ' || breaks) lastBreak = index;
      if (used + width > limit && end > 0) break;
      used += width;
      end = index + segment.length;
      if (breaks) lastBreak = end;
    }
    if (end === window.length) return start + end;
  }
  return start + (lastBreak > margin && text[start + end] !== ' ' ? Math.min(lastBreak, end) : end);
};
