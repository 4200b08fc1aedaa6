const quotes: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '′': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '―': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
};
const typography = /[“”„‟«»″‘’‚‛`´ʼ′–—−‐‑―\u00a0\u2007\u202f]/g;

/** One form of quotation marks, dashes and spaces, character for character: offsets stay. */
export const plainTypography = (text: string): string => text.replace(typography, (c) => quotes[c] ?? c);

/** For comparing names and words: one typography, no accents, lower case, single spaces. Offsets do not stay. */
export const fold = (text: string): string => {
  // Most text is plain: what has no accents need not be taken apart.
  if (isAscii(text)) return text.replaceAll('`', "'").toLowerCase().replace(/\s+/g, ' ').trim();
  return plainTypography(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
};

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};

/** Letters and digits of a text, folded: what is left to compare when punctuation does not count. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** All white space as single spaces, none at the ends. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
