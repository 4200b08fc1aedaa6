import type { PageBlock } from '../../stage/index.ts';
import { plainTypography } from '../../text/index.ts';
import { lexicon } from './lexicon.ts';

/** What can be said of a line by looking at it alone. */
export interface Shape {
  readonly text: string;
  /** `text` with plain quotation marks and dashes; same length. */
  readonly plain: string;
  /** Words, lower case. */
  readonly words: readonly string[];
  /** Ends like a sentence. */
  readonly terminal: boolean;
  readonly startsQuote: boolean;
  readonly startsLower: boolean;
  /** Share of words that are grammar, 0..1. */
  readonly grammar: number;
  /** Holds a verb that is finite beyond doubt: "said", "is", "unveils". */
  readonly verb: boolean;
  /** Holds a present-tense verb as headlines use it: "unveils". */
  readonly headlineVerb: boolean;
  /** Share of words of four letters or more that begin with a capital. */
  readonly capitals: number;
  /** All letters are capitals. */
  readonly upper: boolean;
  /** Marks that divide menu entries. */
  readonly dividers: number;
  /** An address, a telephone number or a web address stands in it. */
  readonly contact: boolean;
  readonly block: PageBlock;
}

const LOOK = 4000;
const terminalEnd = /(?:[.!?…]|\.{3})["')\]»\s]*(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\])?$/;
const contactPattern =
  /[\w.+-]{1,64}@[\w-]{1,64}\.\w|https?:\/\/|\bwww\.\w|(?:^|[\s(])\+?\d{1,4}[\s()./-]+\d{2,4}[\s()./-]+\d{2,4}(?:[\s./-]+\d{2,4})*(?!\d)|\b\d{4}-\d{4}\b|\b[a-z0-9-]{2,30}\.(?:com|org|net|info|example|co\.[a-z]{2}|[a-z]{2})\/[\w/-]*/i;

const hasContact = (text: string): boolean => /[@\d/]|www/.test(text) && contactPattern.test(text);

/** Letters and digits of any script; marks and punctuation of the common blocks are none. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code < 0xfe00);

/** The words of a line, with apostrophes and hyphens inside them. */
const wordsIn = (text: string): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    for (at++; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) continue;
      if ((code === 39 || code === 45) && at + 1 < text.length && isWordCode(text.charCodeAt(at + 1))) continue;
      break;
    }
    found.push(text.slice(start, at));
  }
  return found;
};

/** Looks at one line of the page. Of very long lines the first 4,000 characters are looked at. */
export const shapeOf = (text: string, block: PageBlock): Shape => {
  const { functionWords, presents, pasts, auxiliaries } = lexicon();
  const plain = plainTypography(text);
  const look = plain.length > LOOK ? plain.slice(0, LOOK) : plain;
  const surfaces = wordsIn(look);
  const words: string[] = [];
  let [grammar, long, capital] = [0, 0, 0];
  let [verb, headlineVerb] = [false, false];
  for (let i = 0; i < surfaces.length; i++) {
    const surface = surfaces[i]!;
    const word = surface.toLowerCase();
    words.push(word);
    if (functionWords.has(word)) grammar++;
    if (surface.length >= 4) {
      long++;
      if (surface.charCodeAt(0) !== word.charCodeAt(0)) capital++;
    }
    if (i > 0) {
      if (presents.has(word)) headlineVerb = true;
      else if (pasts.has(word) || auxiliaries.has(word) || /n't$|'(?:s|re|ve|ll|d)$/.test(word.endsWith("'s") ? '' : word)) verb = true;
    }
  }
  return {
    text,
    plain,
    words,
    terminal: terminalEnd.test(plain.slice(-60)),
    startsQuote: /^["'«]\s?[\p{L}\p{N}]/u.test(plain),
    startsLower: /^\p{Ll}/u.test(plain),
    grammar: words.length === 0 ? 0 : grammar / words.length,
    verb: verb || headlineVerb,
    headlineVerb,
    capitals: long === 0 ? 0 : capital / long,
    upper: look === look.toUpperCase() && /\p{Lu}{2}/u.test(look),
    dividers: (look.slice(0, 300).match(/(?:^|\s)(?:[|»›·•>/]|::)(?=\s|$)|[|»›•·]/gu) ?? []).length,
    contact: hasContact(look.length > 400 ? look.slice(0, 400) : look),
    block,
  };
};

/** How much a line is running prose: 0 not at all, 1 a short or unsure sentence, 2 a sentence, 3 a paragraph. */
export const proseOf = (shape: Shape): 0 | 1 | 2 | 3 => {
  const { words, terminal, grammar, verb, startsQuote, plain, dividers } = shape;
  const n = words.length;
  if (n < 2) return !/[a-z]/i.test(plain) && plain.length >= 30 ? 2 : 0;
  if (dividers >= 2 && n < 30) return 0;
  const sentence = terminal && (verb || grammar >= 0.2);
  if (n >= 25 && (terminal || grammar >= 0.22)) return 3;
  if (n >= 14 && (sentence || (grammar >= 0.28 && verb))) return 3;
  if (n >= 8 && sentence) return 2;
  if (n >= 5 && sentence) return verb ? 2 : 1;
  if (startsQuote && terminal && n >= 3) return 1;
  if (terminal && n >= 3 && /^(?:Q|A|Question|Answer)\s?[:.]\s/.test(plain)) return 1;
  if (startsQuote && n >= 6 && /["'»]\s*[-,]{0,2}\s*\p{L}/u.test(plain.slice(8))) return 1;
  if (terminal && n >= 2 && !/["'!?]$/.test(plain) && !shape.upper) return 1;
  if (plain.endsWith(':') && (n >= 6 || (n >= 5 && verb))) return 1;
  return n >= 12 && terminal ? 2 : 0;
};
