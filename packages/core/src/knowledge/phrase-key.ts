import { fold } from '../text/index.ts';

/** A possessive is a word of its own, as it is a token of its own. */
const possessive = /['’‘`ʼ]s(?![a-z])/g;
const dropped = /['.’‘`ʼ]/g;
const joined = /[-‐‑–\s_/]+/g;

const slow = (surface: string): string =>
  fold(surface).replace(possessive, ' s').replace(dropped, '').replace(joined, ' ').replace(/&/g, 'and').trim();

/**
 * The form under which phrases are looked up: no accents, case, dots or apostrophes; hyphens as spaces, "&" as "and",
 * a possessive as a word of its own.
 * "U.S." and "US" share a key, and so do "Deir ez-Zor" and "Deir Ez Zor".
 */
export const phraseKey = (surface: string): string => {
  // Nearly all phrases are plain letters: this runs for every word of a report and for every name of the gazetteer.
  let lower = true;
  for (let i = 0; i < surface.length; i++) {
    const code = surface.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code === 32 && i > 0)) continue;
    if (code < 65 || code > 90) return slow(surface);
    lower = false;
  }
  return lower ? surface : surface.toLowerCase();
};
