import { declaredEncoding, knownEncoding } from './declared-encoding.ts';
import { guessSingleByte } from './guess-single-byte.ts';
import { countUtf8 } from './utf8.ts';

/** Decoded text without byte-order mark and without lone surrogates. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label, lower case. */
  readonly encoding: string;
  /** True where neither a mark nor the markup nor the bytes themselves settle the encoding. */
  readonly guessed: boolean;
  /** How many sequences were no text in the encoding and stand as U+FFFD now. */
  readonly invalid: number;
}

/**
 * Bytes (or text that is decoded already) to text. Every input gives a text: what is invalid is replaced and counted.
 * `transport` is the encoding that HTTP or a mail states: it counts before the markup's own, and after the bytes.
 */
export const decode = (content: Uint8Array | string, transport: string | null = null): Decoded => {
  if (typeof content === 'string')
    return { ...wellFormed(content.charCodeAt(0) === 0xfeff ? content.slice(1) : content), encoding: 'utf-8', guessed: false };
  const marked = byteOrderMark(content);
  if (marked !== null) return read(content, marked, false);
  const wide = wideEncoding(content);
  if (wide !== null) return read(content, wide, true);

  const utf8 = countUtf8(content);
  if (utf8.invalid === 0) return read(content, 'utf-8', false);
  const declared = knownEncoding(transport) ?? declaredEncoding(content);
  if (declared !== null && declared !== 'utf-8') return read(content, declared, false);
  // A text in UTF-8 with a few broken sequences stays UTF-8: other encodings do not look like it by chance.
  if (declared === 'utf-8' || utf8.valid >= utf8.invalid) return read(content, 'utf-8', false);
  const guess = guessSingleByte(content);
  return read(content, guess ?? 'utf-8', true);
};

const read = (bytes: Uint8Array, encoding: string, guessed: boolean): Decoded => {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const { text, invalid } = wellFormed(decoded);
  // U+FFFD that stands in the input as such is no fault of the decoding.
  const replaced = encoding === 'utf-8' ? countUtf8(bytes).invalid : occurrences(decoded, '\ufffd');
  return { text, encoding, guessed, invalid: invalid + replaced };
};

/** Lone surrogates become U+FFFD, one for one: offsets stay. */
const wellFormed = (text: string): { text: string; invalid: number } => {
  const fixed = text.toWellFormed();
  return { text: fixed, invalid: fixed === text ? 0 : occurrences(fixed, '\ufffd') - occurrences(text, '\ufffd') };
};

const occurrences = (text: string, part: string): number => {
  let found = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found++;
  return found;
};

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** UTF-16 without a mark: in Latin text every other byte is zero. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  const sample = Math.min(bytes.length & ~1, 4096);
  if (sample < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return null;
};
