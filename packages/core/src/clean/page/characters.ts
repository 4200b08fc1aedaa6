import { OffsetMap, OffsetMapBuilder } from '../../text/index.ts';
import { entityText } from './entities.ts';
import { controlAsWestern, mojibakePattern, repair } from './mojibake.ts';

/** A text with only characters a reader sees, lines divided by "\n" and spaces plain; with a map to its source. */
export interface CleanText {
  readonly text: string;
  readonly map: OffsetMap;
  /** Control characters and terminal escapes taken out. */
  readonly controls: number;
  /** Marks that reorder text taken out. */
  readonly bidi: number;
  /** Wrongly decoded sequences repaired. */
  readonly repaired: number;
}

const escapes =
  '\\u001b\\[[0-?]{0,64}[ -/]{0,8}[@-~]|\\u009b[0-?]{0,64}[ -/]{0,8}[@-~]|\\u001b[\\]PX^_][^\\u0007\\u001b\\u009c\\n]{0,4096}(?:\\u0007|\\u001b\\\\|\\u009c)|\\u001b[ -/]{0,4}[0-Z\\\\`-~]';
const singles =
  '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff\\ufff9-\\ufffb]';
const entities = '&(?:[a-zA-Z]{2,8}|#\\d{1,7}|#[xX][\\da-fA-F]{1,6});';
const inlineTags = '</?(?:b|i|em|strong|u|p|br|span|a|div|font)(?:\\s[^<>\\n]{0,400})?/?>';

const invisible = /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\ufff9-\ufffb\u206a-\u206f]/;
const reordering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const joining = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Extended_Pictographic}]/u;

/** Cleans characters only. `markup`: the text comes out of a page, where entities and tags are read already. */
export const cleanCharacters = (source: string, markup: boolean): CleanText => {
  const broken = mojibakePattern(source);
  const special = new RegExp(
    [escapes, ...(broken === null ? [] : [broken]), singles, ...(markup ? [] : [entities, inlineTags])].join('|'),
    'g',
  );
  const map = new OffsetMapBuilder();
  const parts: string[] = [];
  let at = 0;
  let [controls, bidi, repaired] = [0, 0, 0];
  const put = (text: string, from: number, to: number): void => {
    parts.push(text);
    // One character for one: offsets inside go on one to one.
    if (text.length === to - from) map.copy(text.length, from);
    else map.replace(text.length, from, to);
  };

  for (let match = special.exec(source); match !== null; match = special.exec(source)) {
    const found = match[0];
    const from = match.index;
    const to = from + found.length;
    const code = found.charCodeAt(0);
    if (from > at) put(source.slice(at, from), at, from);
    at = to;
    if (found.length === 1) {
      if (
        code === 9 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000
      ) {
        put(' ', from, to);
      } else if (code === 13) {
        if (source.charCodeAt(to) !== 10) put('\n', from, to);
      } else if (code === 11 || code === 12 || code === 0x2028 || code === 0x2029 || code === 0x85) {
        put('\n', from, to);
      } else if (reordering.test(found)) {
        bidi++;
      } else if (code === 0x200c || code === 0x200d) {
        if (joining.test(source.slice(Math.max(0, from - 2), to + 2))) put(found, from, to);
      } else if (!invisible.test(found)) {
        const meant = controlAsWestern(code);
        if (meant === null) controls++;
        else {
          repaired++;
          put(meant, from, to);
        }
      }
    } else if (code === 0x1b || code === 0x9b) {
      controls++;
    } else if (code === 0x26) {
      const text = entityText(found);
      put(text ?? found, from, to);
    } else if (code === 0x3c) {
      if (/^<\/?(?:p|br|div)\b/.test(found)) put('\n', from, to);
    } else {
      const pieces = repair(found);
      if (pieces === null) put(found, from, to);
      else {
        repaired += pieces.length;
        for (const piece of pieces) put(piece.text === '\u00a0' ? ' ' : piece.text, from + piece.from, from + piece.to);
      }
    }
  }
  if (at === 0) return { text: source, map: OffsetMap.identity(source.length), controls, bidi, repaired };
  if (at < source.length) put(source.slice(at), at, source.length);
  return { text: parts.join(''), map: map.build(), controls, bidi, repaired };
};
