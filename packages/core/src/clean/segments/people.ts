import { lexicon } from './lexicon.ts';
import type { Shape } from './shape.ts';

const lead = /^(?:by|written by|story by|words by|text by|posted by|author|authors|from our|from)\s*:?\s+(?=\S)/i;
const nameWord =
  /^(?:\p{Lu}[\p{L}'.-]*|\p{Lu}\.|de|del|der|den|di|da|dos|du|van|von|bin|ibn|bint|al|el|ag|ould|wellet|le|la|ter|of|for|and|&|in|with|our|the|correspondent|correspondents|reporter|reporters|staff|writer|writers|editor|bureau|desk|agencies|agency|news|newsroom|wire|reports?|sports|special|foreign|chief|service|services|team)[,;]?$/u;

/** The byline that a line is, without its "by"; null where it is none. */
export const bylineOf = ({ plain, text, words, terminal }: Shape): string | null => {
  if (words.length > 16 || words.length === 0) return null;
  const { namelessByline } = lexicon();
  const bare = text.replace(/^[\s|·•–—-]+|[\s|·•–—-]+$/g, '');
  if (namelessByline.test(plain.trim().replace(/\.$/, ''))) return bare.replace(/^by\s+/i, '');
  if (
    /^the [\p{L} ]{3,40} with (?:additional )?(?:inputs?|reporting|reports?) from \p{L}/iu.test(plain) ||
    /^[\p{Lu}][\p{L} ]{2,40} with (?:inputs?|reports?) from \p{L}/u.test(plain)
  )
    return bare;
  const found = lead.exec(plain);
  if (found === null || (terminal && words.length > 8)) return null;
  const rest = plain.slice(found[0].length).trim();
  const parts = rest.split(/[\s]+/).filter((part) => !/^[|·•,-]+$/.test(part));
  const names = parts.filter((part) => nameWord.test(part)).length;
  if (parts.length === 0 || names < parts.length * 0.75 || !/\p{Lu}/u.test(rest.replace(/^(?:our|the)\s/, 'X'))) return null;
  // "From Agencies" says who as a whole; "By Jane Roe" names her.
  return /^from\b/i.test(plain) ? bare : bare.slice(found[0].length).trim();
};

/** Names of one or more persons, with where they are: "Jane Roe in Lorne", "Jane Roe and John Doe". */
export const isNamesLine = (shape: Shape): boolean => {
  if (shape.words.length > 14 || shape.terminal || shape.verb) return false;
  const parts = shape.plain.replace(/ in \p{Lu}[\p{L} ,]+$/u, '').split(/, | and | & /);
  return parts.length <= 4 && parts.every((part) => isNameAlone({ ...shape, plain: part, words: part.toLowerCase().split(' ') }));
};

/** A line that is the name of one person and nothing else: two to four capitalised words. */
export const isNameAlone = ({ plain, words }: Shape): boolean => {
  const { sectionWords, outletWords, webWords } = lexicon();
  if (words.length < 2 || words.length > 4 || /[.!?:;,|/"&\d]/.test(plain.replace(/\b\p{Lu}\./gu, ''))) return false;
  if (words.some((word) => sectionWords.has(word) || outletWords.has(word) || webWords.has(word))) return false;
  return plain
    .split(/\s+/)
    .every((part) => /^(?:\p{Lu}[\p{Ll}'’.-]+(?:-?\p{Lu}\p{Ll}+)*|\p{Lu}\.|al|el|bin|van|de|der|von|ould|ag)$/u.test(part));
};
