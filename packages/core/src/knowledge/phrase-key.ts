import { fold } from '../text/index.ts';

const plain = /^[a-z ]*$/;
const dropped = /['.’‘`ʼ]/g;
const joined = /[-‐‑–\s_/]+/g;

/**
 * The form under which phrases are looked up: no accents, case, dots or apostrophes; hyphens as spaces, "&" as "and".
 * "U.S." and "US" share a key, and so do "Deir ez-Zor" and "Deir Ez Zor".
 */
export const phraseKey = (surface: string): string => {
  const lower = surface.toLowerCase();
  if (plain.test(lower)) return lower;
  return fold(lower).replace(dropped, '').replace(joined, ' ').replace(/&/g, 'and').trim();
};
