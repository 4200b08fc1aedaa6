import { oneLine } from '../printable.ts';

/** Wraps words to a width. `first` and `rest` stand before the first and the further lines and count. */
export const wrap = (text: string, width: number, first = '', rest = first.replace(/./g, ' ')): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of oneLine(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
};

/** Cuts to a length, at a word where one is near. */
export const cut = (text: string, most: number): string => {
  const plain = oneLine(text);
  if (plain.length <= most) return plain;
  const part = plain.slice(0, most - 1);
  const space = part.lastIndexOf(' ');
  return `${(space > most * 0.7 ? part.slice(0, space) : part).trimEnd()}…`;
};
