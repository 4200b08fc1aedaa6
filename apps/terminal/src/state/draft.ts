/** A line being typed, with its cursor: an offset in UTF-16 code units, always between graphemes. */
export interface Draft {
  readonly text: string;
  readonly at: number;
}

export const emptyDraft: Draft = { text: '', at: 0 };
export const draftOf = (text: string): Draft => ({ text, at: text.length });

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const before = ({ text, at }: Draft): number => {
  let last = 0;
  for (const { index } of graphemes.segment(text.slice(0, at))) last = index;
  return last;
};
const after = ({ text, at }: Draft): number => {
  for (const { segment } of graphemes.segment(text.slice(at))) return at + segment.length;
  return at;
};
const wordBefore = ({ text, at }: Draft): number => text.slice(0, at).replace(/\S+\s*$/, '').length;
const wordAfter = ({ text, at }: Draft): number => at + (/^\s*\S+/.exec(text.slice(at))?.[0].length ?? 0);
const cut = ({ text }: Draft, from: number, to: number): Draft => ({ text: text.slice(0, from) + text.slice(to), at: from });

/** The longest filter one can type. */
const most = 1000;

/** Puts text in at the cursor. */
export const insert = ({ text, at }: Draft, more: string): Draft => {
  const taken = more.slice(0, Math.max(0, most - text.length)).toWellFormed();
  return { text: text.slice(0, at) + taken + text.slice(at), at: at + taken.length };
};

/** What an editing key does to the line; null for keys that edit nothing. */
export const edit = (draft: Draft, key: string): Draft | null => {
  const { text, at } = draft;
  switch (key) {
    case 'left':
    case '^b':
      return { text, at: before(draft) };
    case 'right':
    case '^f':
      return { text, at: after(draft) };
    case 'home':
    case '^a':
      return { text, at: 0 };
    case 'end':
    case '^e':
      return { text, at: text.length };
    case 'alt+b':
      return { text, at: wordBefore(draft) };
    case 'alt+f':
      return { text, at: wordAfter(draft) };
    case 'backspace':
    case '^h':
      return cut(draft, before(draft), at);
    case 'delete':
    case '^d':
      return cut(draft, at, after(draft));
    case '^w':
      return cut(draft, wordBefore(draft), at);
    case '^u':
      return cut(draft, 0, at);
    case '^k':
      return cut(draft, at, text.length);
    default:
      return null;
  }
};
