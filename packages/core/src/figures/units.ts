import type { SentenceTokens } from '../stage/index.ts';
import { looseMoney } from '@sitrep/english';
import { phraseAt, type FigureLexicon } from './lexicon.ts';
import type { Quantity } from './quantity.ts';

/** A number of money or of a unit of measure; `to` is behind the unit. */
export interface Measured {
  readonly measure: string;
  readonly unit: string;
  readonly to: number;
}

/** Currency words that are also other words: only after large numbers. */
const doubtful = new Set(['won', 'real', 'sum', 'dong', 'rand', 'lei', 'lev', 'try', 'sterling']);

/** "$2.3bn", "90,000 lari", "2 million Canadian dollars". */
export const moneyOf = (r: SentenceTokens, lexicon: FigureLexicon, q: Quantity): Measured | null => {
  const lower = (k: number): string => r.lower(k);
  if (q.currency !== null) {
    // "$3 million US dollars": the word behind is part of it.
    const word = phraseAt(lexicon.after.get(r.lower(q.to)), lower, q.to);
    return { measure: 'money', unit: q.currency, to: word ? q.to + word.words.length : q.to };
  }
  const hyphen = r.lower(q.to) === '-' ? 1 : 0;
  let at = q.to + hyphen;
  const adjective = lexicon.currencyAdjectives.get(r.lower(at));
  if (adjective !== undefined) at++;
  const phrase = phraseAt(lexicon.after.get(r.lower(at)), lower, at);
  if (phrase) {
    const word = r.text(at);
    const code = phrase.words[0]!.length <= 4 && phrase.meant.toLowerCase() === phrase.words[0];
    if (code && word !== word.toUpperCase()) return null;
    if (doubtful.has(phrase.words[0]!) && q.value < 1000) return null;
    const shared = phrase.words.length === 1 && lexicon.shared.has(phrase.words[0]!);
    return { measure: 'money', unit: adjective ?? (shared ? phrase.words[0]! : phrase.meant), to: at + phrase.words.length };
  }
  const loose = looseMoney[r.lower(at)];
  if (loose === undefined || /^(?:of|weight|heavy|bomb|bombs|per|shell|shells)$/.test(r.lower(at + 1))) return null;
  return adjective === undefined && loose === 'GBP' && q.value < 1000 ? null : { measure: 'money', unit: adjective ?? loose, to: at + 1 };
};

/** "5%", "20 km", "310 square nautical miles". */
export const unitOf = (r: SentenceTokens, lexicon: FigureLexicon, q: Quantity): Measured | null => {
  const at = /^(?:extra|more|additional|further|other|full)$/.test(r.lower(q.to)) ? q.to + 1 : q.to;
  const phrase = phraseAt(lexicon.units.get(r.lower(at)), (k) => r.lower(k), at);
  if (!phrase) {
    // "5%" is one token.
    const last = r.lower(q.to - 1);
    return last.endsWith('%') ? { measure: 'percent', unit: '%', to: q.to } : null;
  }
  const [word] = phrase.words;
  // "m" and "g" need their number right before them; "feet" of children are feet all the same.
  if (word!.length === 1 && word !== '%' && word !== '°' && !r.touches(q.to - 1)) return null;
  // "40 miles" of a name ("5 Mile Creek") has a capital.
  if (r.capital(q.to) && phrase.words.length === 1 && r.capital(q.to + 1) && word!.length > 3) return null;
  return { ...phrase.meant, to: at + phrase.words.length };
};
