import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plain = /^[\u0020-\u007e]*$/;

/** Columns a text takes on the screen. */
export const widthOf = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));

/** The longest start of a text that fits `width` columns, cut between graphemes. */
export const head = (text: string, width: number): string => {
  if (width <= 0) return '';
  if (plain.test(text)) return text.slice(0, width);
  let used = 0;
  let out = '';
  for (const { segment } of graphemes.segment(text)) {
    const next = widthOf(segment);
    if (used + next > width) break;
    out += segment;
    used += next;
  }
  return out;
};

/** A text in exactly `width` columns: cut with an ellipsis or filled with spaces. */
export const fit = (text: string, width: number, ellipsis = '…'): string => {
  const has = widthOf(text);
  if (has <= width) return text + ' '.repeat(width - has);
  const cut = head(text, Math.max(0, width - widthOf(ellipsis)));
  const out = `${cut}${ellipsis}`;
  return widthOf(out) > width ? head(out, width) : out + ' '.repeat(width - widthOf(out));
};

/** Half-open stretches of a text that each fit `width` columns, broken at spaces where there are some. */
export const wrap = (text: string, width: number): { start: number; end: number }[] => {
  const lines: { start: number; end: number }[] = [];
  const limit = Math.max(1, width);
  let start = 0;
  while (start < text.length) {
    const most = head(text.slice(start, start + limit * 4), limit).length || 1;
    let end = start + most;
    if (end < text.length && text[end] !== ' ') {
      const space = text.lastIndexOf(' ', end - 1);
      if (space > start) end = space;
    }
    lines.push({ start, end });
    start = end;
    while (text[start] === ' ') start += 1;
  }
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines;
};
