import { fit, widthOf, wrap } from './fit.ts';
import { sanitise } from './sanitise.ts';

/** How a stretch looks. Meaning never hangs on colour alone: words say the same. */
export type Style = 'plain' | 'strong' | 'dim' | 'accent' | 'good' | 'warn' | 'bad' | 'mark' | 'quote' | 'title';

/** A stretch of one line in one style. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}
export type Line = readonly Piece[];

/** A piece of text from anywhere: the only way words reach the screen. */
export const piece = (text: string | null | undefined, style: Style = 'plain'): Piece => ({ text: sanitise(text ?? ''), style });

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0);

/** The line in exactly `width` columns. */
export const fitLine = (line: Line, width: number): Line => {
  const out: Piece[] = [];
  let left = width;
  for (const [index, one] of line.entries()) {
    const has = widthOf(one.text);
    const last = index === line.length - 1;
    if (has <= left && !(has === left && !last)) {
      out.push(one);
      left -= has;
    } else {
      out.push({ ...one, text: fit(one.text, left) });
      left = 0;
      break;
    }
  }
  if (left > 0) out.push({ text: ' '.repeat(left), style: 'plain' });
  return out;
};

/** Breaks pieces that follow each other into lines of `width` columns; later lines begin with `indent` spaces. */
export const flow = (pieces: Line, width: number, indent = 0): Line[] => {
  const text = pieces.map((one) => one.text).join('');
  const first = wrap(text, width)[0]!;
  const rest = first.end < text.length ? wrap(text.slice(first.end).trimStart(), width - indent) : [];
  const offset = text.length - (first.end < text.length ? text.slice(first.end).trimStart().length : 0);
  const spans = [first, ...rest.map(({ start, end }) => ({ start: start + offset, end: end + offset }))];
  return spans.map(({ start, end }, index) => {
    const line: Piece[] = index > 0 && indent > 0 ? [{ text: ' '.repeat(indent), style: 'plain' }] : [];
    let at = 0;
    for (const one of pieces) {
      const from = Math.max(start, at);
      const to = Math.min(end, at + one.text.length);
      if (from < to) line.push({ text: one.text.slice(from - at, to - at), style: one.style });
      at += one.text.length;
    }
    return line;
  });
};

export const blank: Line = [];

/** Column texts side by side, each in its own width; the last takes what is left. */
export const columns = (cells: readonly (readonly [Piece, number])[], width: number): Line => {
  const out: Piece[] = [];
  let left = width;
  cells.forEach(([cell, wanted], index) => {
    const last = index === cells.length - 1;
    const space = last ? left : Math.min(left, wanted);
    if (space <= 0) return;
    out.push({ ...cell, text: last ? fit(cell.text, space) : `${fit(cell.text, space - 1)} ` });
    left -= space;
  });
  return out;
};
