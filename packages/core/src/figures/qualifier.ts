import type { SentenceTokens } from '../stage/index.ts';
import type { FigureLexicon, Qualifier } from './lexicon.ts';

/** Words that stand between a qualifier and its number without a meaning of their own. */
const between = new Set(['the', 'a', 'some', 'about', 'around', 'another', 'reported']);

/** The qualifier that ends right before token `at`, with the token it begins at; `from` is `at` where there is none. */
export const readQualifier = (r: SentenceTokens, lexicon: FigureLexicon, at: number): { from: number; qualifier: Qualifier | null } => {
  const found = endingAt(r, lexicon, at);
  if (found) {
    // "at least some 40", "up to around 200": the first one bounds the number.
    const outer = found.qualifier === 'about' ? endingAt(r, lexicon, found.from) : null;
    return outer ?? found;
  }
  if (between.has(r.lower(at - 1))) {
    const outer = endingAt(r, lexicon, at - 1);
    if (outer && r.lower(at - 1) === 'another') return outer;
  }
  return { from: at, qualifier: null };
};

const endingAt = (r: SentenceTokens, lexicon: FigureLexicon, end: number): { from: number; qualifier: Qualifier } | null => {
  const last = r.lower(end - 1);
  const phrases = last === '' ? undefined : lexicon.qualifiers.get(last);
  if (!phrases) return null;
  for (const { words, meant } of phrases) {
    const from = end - words.length;
    if (from < r.from || !words.every((word, k) => r.lower(from + k) === word)) continue;
    // "held over 14 months", "near 20 Rue" aside, a lone preposition needs no check; "under 2 agreements" is rare enough.
    return { from, qualifier: meant };
  }
  return null;
};
