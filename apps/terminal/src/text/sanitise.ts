/**
 * What a report may put on the screen: letters. Escape sequences, control characters (C0 and C1), marks that reorder,
 * hide or resize text, and line breaks are taken out, so that no report can move the cursor, colour, link or retitle.
 */

/** Whole sequences, where they are complete; of a broken one only the characters that begin it go. */
const sequences =
  /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|[\]PX^_][^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)|[ -/]{1,8}[0-~]|[0-Z\\`-~])|\u009b[0-?]{0,64}[ -/]{0,8}[@-~]|[\u0090\u0098\u009d-\u009f][^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u009c)/g;

/** Controls, marks without width of their own that change what stands beside them, fillers that look like nothing. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20dd-\u20e4\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{1f3fb}-\u{1f3ff}]|[\u{1bca0}-\u{1bca3}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]/gu;

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
