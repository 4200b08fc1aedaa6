/**
 * What a report may put on the screen: letters. Escape sequences, control characters (C0 and C1), marks that reorder,
 * hide or resize text, and line breaks are taken out, so that no report can move the cursor, colour, link or retitle.
 */

/** Whole sequences, where they are complete; of a broken one only the characters that begin it go. */
const sequences =
  /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|[\]PX^_][^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)|[ -/]{1,8}[0-~]|[0-Z\\`-~])|\u009b[0-?]{0,64}[ -/]{0,8}[@-~]|[\u0090\u0098\u009d-\u009f][^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u009c)/g;

/** Controls, marks without width of their own that change what stands beside them, fillers that look like nothing. */
const invisibleRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  // Soft hyphen, joiners, marks and overrides of direction, invisible operators, byte order mark.
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfffb],
  // Hangul and Khmer fillers.
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
  // Enclosing marks, variation selectors, skin tones: each makes the letter before it wider on some terminals.
  [0x20dd, 0x20e4],
  [0xfe00, 0xfe0f],
  [0x1f3fb, 0x1f3ff],
  // Shorthand and musical format controls, tags.
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];
const invisible = new RegExp(
  `[${invisibleRanges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`,
  'gu',
);

/** Line breaks, tabs and odd spaces; runs of plain spaces are layout and stay. */
const spaces = /(?:[^\S ]|\u0085)+/g;

/** More marks on one letter than any language writes would grow out of its line. */
const piled = /(\p{M}{4})\p{M}+/gu;

const flags = /[\u{1f1e6}-\u{1f1ff}]/gu;
const letterOf = (flag: string): string => String.fromCodePoint(flag.codePointAt(0)! - 0x1f1e6 + 0x41);

const harmless = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** One line of harmless text. Flags become their two letters, for terminals disagree on their width. */
export const sanitise = (text: string): string =>
  harmless.test(text)
    ? text
    : text
        .replace(sequences, '')
        .replace(spaces, ' ')
        .replace(invisible, '')
        .toWellFormed()
        .normalize('NFC')
        .replace(flags, letterOf)
        .replace(piled, '$1');

/** Marks that join Indic consonants to one letter; terminals, and what counts columns for them, disagree how wide that is. */
const joining = /([\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d])(?=\p{L})/gu;

/** Harmless text whose columns every terminal counts alike: joined consonants stand side by side, with a non-joiner between. */
export const forScreen = (text: string): string => {
  const clean = sanitise(text);
  return harmless.test(clean) ? clean : clean.replace(joining, '$1\u200c');
};
