/**
 * What a report may put on the screen: letters. Escape sequences, control characters (C0 and C1), marks that reorder or
 * hide text, and line breaks are taken out, so that no report can move the cursor, colour, link or retitle.
 */
const sequences =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]|[\u0090\u0098\u009d-\u009f][^\u0007\u001b\u009c]*(?:\u0007|\u009c)?/g;
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;
/** Line breaks, tabs and odd spaces; runs of plain spaces are layout and stay. */
const spaces = /[^\S ]+/g;

/** One line of harmless text. */
export const sanitise = (text: string): string => text.replace(sequences, '').replace(invisible, '').replace(spaces, ' ');
