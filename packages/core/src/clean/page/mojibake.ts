/**
 * Text that was written as UTF-8 and read as a single-byte table. Repaired only where the bytes behind the characters
 * are valid UTF-8 and at least one sequence in the text can be nothing else.
 */

/** Windows-1252 for 0x80–0x9f; the five bytes it leaves free stand for themselves. */
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Windows-1251 for 0x80–0xff. */
const cyrillic =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';

const bytesOf = (table: string, from: number): ReadonlyMap<string, number> => new Map([...table].map((c, i) => [c, from + i]));
const westernBytes: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 256 }, (_, byte): [string, number] => [String.fromCharCode(byte), byte]),
  ...bytesOf(western, 0x80),
]);
const cyrillicBytes = bytesOf(cyrillic, 0x80);

const inClass = (text: string): string => text.replace(/[\\\]^-]/g, '\\$&');
const W = `[\\u0080-\\u00bf${inClass(western)}]`;
const C = `[${inClass(cyrillic.slice(0, 64))}]`;
const westernSequence = `[\\u00c2-\\u00df]${W}|[\\u00e0-\\u00ef]${W}{2}|[\\u00f0-\\u00f4]${W}{3}`;
const cyrillicSequence = `[ВГР-Я]${C}|[а-п]${C}{2}|[р-ф]${C}{3}`;

/** Sequences that no text holds by chance: each alone is proof. */
const westernProof = new RegExp(`â€|[\\u00e0-\\u00ef]${W}{2}|[ÂÃ][\\u0080-\\u00bf]|(?:[\\u00c4-\\u00df]${W}){2}`);
const cyrillicProof = new RegExp(`вЂ${C}|(?:[РС]${C}){3}`);

/** What a text needs: a pattern source for the sequences to repair, or null where there is no proof of any. */
export const mojibakePattern = (text: string): string | null => {
  const parts: string[] = [];
  // Every proof holds one of these; the search for them is far faster than the patterns.
  if (/[\u00c2-\u00f4]/.test(text) && westernProof.test(text)) parts.push(`(?:${westernSequence}){1,64}`, 'â€(?!\\w)');
  if (/[РСв]/.test(text) && cyrillicProof.test(text)) parts.push(`(?:${cyrillicSequence}){1,64}`);
  return parts.length > 0 ? parts.join('|') : null;
};

/**
 * The text meant by a run of wrongly read characters, piece by piece (`from` and `to` are offsets inside the run), or
 * null where the bytes are no UTF-8. Text that went wrong more than once is undone as often.
 */
export const repair = (run: string): readonly { text: string; from: number; to: number }[] | null => {
  // A closing quotation mark whose last byte has no character in the table and was lost on the way.
  if (run === 'â€') return [{ text: '”', from: 0, to: 2 }];
  const table = /[\u0400-\u04ff]/.test(run) ? cyrillicBytes : westernBytes;
  const pieces = piecesOf(run, table);
  if (pieces === null) return null;
  const text = pieces.map((piece) => piece.text).join('');
  for (let again = text, turn = 0; turn < 3; turn++) {
    const next = piecesOf(again, westernBytes);
    if (next === null || next.every((piece) => piece.to - piece.from === 1))
      return turn === 0 ? pieces : [{ text: again, from: 0, to: run.length }];
    again = next.map((piece) => piece.text).join('');
  }
  return [{ text, from: 0, to: run.length }];
};

const piecesOf = (run: string, table: ReadonlyMap<string, number>): { text: string; from: number; to: number }[] | null => {
  const pieces: { text: string; from: number; to: number }[] = [];
  for (let at = 0; at < run.length;) {
    const lead = table.get(run[at]!);
    if (lead === undefined) return null;
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
    if (more < 0) return null;
    let point = more === 0 ? lead : lead & (0x3f >> more);
    for (let i = 1; i <= more; i++) {
      const byte = table.get(run[at + i] ?? '');
      if (byte === undefined || byte < 0x80 || byte > 0xbf) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000) || (more === 2 && point < 0x800) || (more === 3 && point < 0x10000))
      return null;
    pieces.push({ text: String.fromCodePoint(point), from: at, to: at + more + 1 });
    at += more + 1;
  }
  return pieces;
};

/** Punctuation of Windows-1252 that was read as Latin-1 control characters. */
export const controlAsWestern = (code: number): string | null => {
  if (code < 0x80 || code > 0x9f || code === 0x85) return null;
  const char = western[code - 0x80]!;
  return char.charCodeAt(0) === code ? null : char;
};
