import { fit, widthOf, wrap } from './fit.ts';
import { forScreen } from './sanitise.ts';

/** How a stretch looks. Meaning never hangs on colour alone: words say the same. */
export type Style =
  | 'plain'
  | 'strong'
  | 'dim'
  | 'accent'
  | 'good'
  | 'warn'
  | 'bad'
  | 'mark'
  | 'quote'
  | 'title'
  | 'hit'
  | 'frame'
  | 'inverse';

/** A stretch of one line in one style. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
  /** The number of the source this stretch stands for, from 0. */
  readonly source?: number;
}
export type Line = readonly Piece[];

/** A piece of text from anywhere: the only way words reach the screen. */
export const piece = (text: string | null | undefined, style: Style = 'plain'): Piece => ({ text: forScreen(text ?? ''), style });

/** The number of a source, as lists of sources show it. */
export const sourceMark = (index: number): Piece => ({ text: `${index + 1}`, style: 'accent', source: index });

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0);
export const textOf = (line: Line): string => line.map(({ text }) => text).join('');

/** The line in exactly `width` columns. */
export const fitLine = (line: Line, width: number): Line => {
  const total = lineWidth(line);
  if (total === width) return line;
  if (total < width) return [...line, { text: ' '.repeat(width - total), style: 'plain' }];
  const out: Piece[] = [];
  let left = width;
  for (const one of line) {
    const has = widthOf(one.text);
    // The piece that does not fit takes the ellipsis; so does one that fits to the column while others follow.
    if (has < left) {
      out.push(one);
      left -= has;
      continue;
    }
    out.push({ ...one, text: fit(has === left ? `${one.text} ` : one.text, left) });
    break;
  }
  return out;
};

/** The part of the pieces between two offsets into their joined text. */
const between = (pieces: Line, start: number, end: number): Piece[] => {
  const out: Piece[] = [];
  let at = 0;
  for (const one of pieces) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + one.text.length);
    if (from < to) out.push(from === at && to === at + one.text.length ? one : { ...one, text: one.text.slice(from - at, to - at) });
    at += one.text.length;
    if (at >= end) break;
  }
  return out;
};

/** Breaks pieces that follow each other into lines of `width` columns; later lines begin with `indent` spaces. */
export const flow = (pieces: Line, width: number, indent = 0): Line[] => {
  const hang = indent < width / 2 ? indent : 0;
  const margin: Piece = { text: ' '.repeat(hang), style: 'plain' };
  if (pieces.length === 1)
    return wrap(pieces[0]!.text, width, width - hang).map(({ start, end }, index) => {
      const cut = { ...pieces[0]!, text: pieces[0]!.text.slice(start, end) };
      return index > 0 && hang > 0 ? [margin, cut] : [cut];
    });
  return wrap(textOf(pieces), width, width - hang).map(({ start, end }, index) => {
    const cut = between(pieces, start, end);
    return index > 0 && hang > 0 ? [margin, ...cut] : cut;
  });
};

export const blank: Line = [];

/** Column texts side by side, each in its own width with a space behind; the last takes what is left. */
export const columns = (cells: readonly (readonly [Piece, number])[], width: number): Line => {
  const out: Piece[] = [];
  let left = width;
  cells.forEach(([cell, wanted], index) => {
    const last = index === cells.length - 1;
    const space = last ? left : Math.min(left, wanted);
    if (space <= 0) return;
    out.push({ ...cell, text: last ? fit(cell.text, space) : space === 1 ? ' ' : `${fit(cell.text, space - 1)} ` });
    left -= space;
  });
  return out;
};

/** Two lists of lines beside each other, each `half` columns wide, with a rule between. */
export const beside = (left: readonly Line[], right: readonly Line[], half: number): Line[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...fitLine(left[index] ?? blank, half),
    { text: ' │ ', style: 'frame' },
    ...fitLine(right[index] ?? blank, half),
  ]);

/** The line with every place marked that the expression finds. */
export const highlight = (line: Line, found: RegExp | null): Line => {
  if (found === null) return line;
  return line.flatMap((one): Piece[] => {
    if (one.style === 'mark' || one.style === 'frame') return [one];
    const out: Piece[] = [];
    let at = 0;
    for (const match of one.text.matchAll(found)) {
      if (match[0] === '') continue;
      if (match.index > at) out.push({ ...one, text: one.text.slice(at, match.index) });
      out.push({ text: match[0], style: 'hit' });
      at = match.index + match[0].length;
    }
    if (at === 0) return [one];
    if (at < one.text.length) out.push({ ...one, text: one.text.slice(at) });
    return out;
  });
};
