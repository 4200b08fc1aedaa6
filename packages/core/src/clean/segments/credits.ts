import { lexicon } from './lexicon.ts';
import type { Shape } from './shape.ts';

const made =
  /^[([]?\s*(?:additional |with |further )*(?:reporting|writing|editing|edited|written|compiled|translated|translation|produced|contributed|reported)\b[^.]{0,60}\b(?:by|from|in)\b/i;
const reportedFrom =
  /^(?:associated press |ap |reuters |staff )?(?:writers? |journalists? |reporters? |correspondents? )?\p{Lu}[\p{L}'’.-]+(?:,? (?:and )?\p{Lu}[\p{L}'’.-]+){0,8} (?:reported|contributed|wrote)(?: to this| from\b)/u;
const signature = /^[-–—]{1,2}\s*[(/]?\s*(\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,3})\s*[)/]?$/u;
const parenthesis = /^[([/]\s*(\p{Lu}[\p{L}.]*(?:[ /,-]+\p{L}[\p{L}.]*){0,4})\s*[)\]/]$/u;
const rule = /^(?:[_*=~•·–—-]\s*){2,}$|^_{2,}$/;

/** Why a line is about the making of the report (who reported, edited, supplied it); null where it is not. */
export const creditReason = (shape: Shape): string | null => {
  const { plain, words } = shape;
  if (words.length === 0 || words.length > 40) return null;
  if (made.test(plain)) return 'says who reported, wrote or edited';
  if (/\bcontributed (?:reporting|to this (?:report|story|article))\b/i.test(plain)) return 'says who reported, wrote or edited';
  if (reportedFrom.test(plain) && words.length <= 30) return 'says who reported from where';
  const { creditLead } = lexicon();
  const lead = creditLead.exec(plain);
  if (lead !== null) {
    const rest = plain.slice(lead[0].length).trim();
    // "Sources said" and "Source of the fire" go on as a sentence; "Source: Reuters" names.
    if (/^[:|–—-]/.test(rest) || (/^(?:by\b|courtesy\b|from\b)?\s*\p{Lu}/u.test(rest) && words.length <= 14 && !shape.verb))
      return 'names a source or a maker';
  }
  return null;
};

/** The name an agency or outlet signs off with on a line of its own ("-- SAMUDERA", "(AP)"), or null. */
export const signOff = ({ plain, words }: Shape): string | null => {
  if (words.length === 0 || words.length > 5) return null;
  return (signature.exec(plain) ?? parenthesis.exec(plain))?.[1] ?? null;
};

/** A line drawn across the page. */
export const isRule = ({ plain }: Shape): boolean => plain.length <= 80 && rule.test(plain);
