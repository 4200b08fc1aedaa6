/*
 * Text of reports, and names of files, may hold anything. What reaches a terminal must not move its cursor, colour
 * it, link, retitle it or turn the reading order round.
 */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b\n]*(?:\u001b\\)?|[ -/]*[0-~])?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text without terminal escapes, control characters and marks that reorder text; line breaks and tabs stay. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(escapes, '').replace(controls, '\ufffd');

/** The same, on one line. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** JSON with every such character written as an escape: the same value to a parser, harmless to a terminal. */
export const printableJson = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
