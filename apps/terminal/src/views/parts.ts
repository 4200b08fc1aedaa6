import type { Evidence } from '@sitrep/core/model';
import { blank, flow, piece, sourceMark, type Line, type Piece, type Style } from '../text/line.ts';

/** What details of all kinds of rows are made of. */

export const actStyle: Readonly<Record<string, Style>> = {
  deny: 'bad',
  reject: 'bad',
  accuse: 'warn',
  threaten: 'warn',
  confirm: 'good',
  welcome: 'good',
};
export const realityStyle: Readonly<Record<string, Style>> = {
  happened: 'plain',
  claimed: 'warn',
  denied: 'bad',
  planned: 'accent',
  conditional: 'accent',
  background: 'dim',
};
export const statusStyle: Readonly<Record<string, Style>> = {
  disputed: 'warn',
  'denied-only': 'bad',
  corroborated: 'good',
  'single-source': 'dim',
};

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const heading = (text: string, width: number, style: Style = 'title'): Line[] => flow([piece(text, style)], width);

/** A named value; nothing where there is none. */
export const field = (name: string, value: string | null | undefined, width: number): Line[] =>
  value === null || value === undefined || value === '' ? [] : flow([piece(`${name}: `, 'dim'), piece(value)], width, 2);

/** The standing of an event before its text, where it did not simply happen. */
export const standing = (reality: string): Piece[] =>
  reality === 'happened' || reality === '' ? [] : [piece(`${reality}: `, realityStyle[reality] ?? 'plain')];

/** A line with the number of the source that shows it, hanging under its text. */
export const sourced = (source: number, pieces: Line, width: number): Line[] => {
  const mark = sourceMark(source);
  return flow([mark, piece(' '), ...pieces], width, mark.text.length + 1);
};

/** Columns of a date in a list: ten, an arrow for an interval, a space. */
export const dateWidth = 12;

/** A date in a list: of an interval its start, or its end where only that is known. */
export const shortDate = (date: string | null, none: string): string => {
  if (date === null) return none;
  const [from = '', to] = date.split('/');
  if (to === undefined) return date.slice(0, 10);
  return /\d/.test(from) ? `${from.slice(0, 10)}→` : `→${to.slice(0, 10)}`;
};

/** A titled list; nothing where it is empty. */
export const listed = <Item>(
  title: string,
  items: readonly Item[],
  width: number,
  lines: (item: Item, index: number) => readonly Line[],
): Line[] => (items.length === 0 ? [] : [blank, ...heading(title, width, 'strong'), ...items.flatMap((item, index) => lines(item, index))]);

/** Where a fact is from, and how to get there. */
export const from = (publisher: string | null, title: string, evidence: readonly Evidence[], width: number): Line[] => [
  blank,
  ...flow(
    [
      piece(publisher ?? '', 'accent'),
      piece(publisher === null || title === publisher ? '' : ' · ', 'dim'),
      piece(title === publisher ? '' : title, 'dim'),
    ],
    width,
  ),
  ...hint(evidence, width),
];

export const hint = (evidence: readonly Evidence[], width: number): Line[] => {
  if (evidence.length === 0) return [];
  const through = evidence.length === 1 ? 'Enter shows the sentence' : `${evidence.length} sources: ] and [ go through them`;
  return [blank, ...flow([piece(through, 'dim')], width)];
};
