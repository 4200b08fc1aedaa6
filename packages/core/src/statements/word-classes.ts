import {
  auxiliaries,
  beForms,
  commonVerbs,
  coordinators,
  determiners,
  haveForms,
  hedges,
  irregularPasts,
  modals,
  negations,
  objectPronouns,
  personalPronouns,
  possessivePronouns,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
  verbAdverbs,
} from '@sitrep/english';
import type { Tokens } from '../stage/index.ts';

/** What a token can be, by its form alone; a word may be several things. */
export const is = {
  determiner: 1,
  possessive: 2,
  subjectPronoun: 4,
  personal: 8,
  objectPronoun: 16,
  preposition: 32,
  coordinator: 64,
  subordinator: 128,
  auxiliary: 256,
  modal: 512,
  negation: 1024,
  adverb: 2048,
  time: 4096,
  pastVerb: 8192,
  commonVerb: 16384,
  capital: 1 << 15,
  number: 1 << 16,
  comma: 1 << 17,
  colon: 1 << 18,
  semicolon: 1 << 19,
  dash: 1 << 20,
  open: 1 << 21,
  close: 1 << 22,
  quote: 1 << 23,
  stop: 1 << 24,
  clitic: 1 << 25,
  hedge: 1 << 26,
  be: 1 << 27,
  have: 1 << 28,
  /** Begins with a letter or digit. */
  word: 1 << 29,
} as const;

/** Any mark that ends a phrase. */
export const breaks: number = is.comma | is.colon | is.semicolon | is.dash | is.open | is.close | is.quote | is.stop;

let table: Map<string, number> | undefined;

const lexical = (): Map<string, number> => {
  if (table) return table;
  table = new Map();
  const lists: readonly [number, readonly string[]][] = [
    [is.determiner, determiners],
    [is.possessive | is.determiner, possessivePronouns],
    [is.subjectPronoun, subjectPronouns],
    [is.personal, personalPronouns],
    [is.objectPronoun, objectPronouns],
    [is.preposition, prepositions],
    [is.coordinator, coordinators],
    [is.subordinator, subordinators],
    [is.auxiliary, auxiliaries],
    [is.modal, modals],
    [is.negation, negations],
    [is.adverb, verbAdverbs],
    [is.time, timeWords],
    [is.pastVerb, irregularPasts],
    [is.commonVerb, commonVerbs],
    [is.hedge, hedges],
    [is.be, beForms],
    [is.have, haveForms],
    [is.clitic, ["'s", "'"]],
    [is.comma, [',']],
    [is.colon, [':']],
    [is.semicolon, [';']],
    [is.dash, ['-', '--', '…', '...']],
    [is.open, ['(', '[', '{']],
    [is.close, [')', ']', '}']],
    [is.stop, ['.', '?', '!']],
    [is.quote, ['"', "'"]],
  ];
  for (const [bit, forms] of lists) for (const form of forms) table.set(form, (table.get(form) ?? 0) | bit);
  // Listed as a pronoun form and as a clitic: the possessive wins where it follows a word, which only the reading can tell.
  table.set("'", is.clitic | is.quote);
  return table;
};

const adverb = /^\p{Ll}{3,}ly$/u;
const notAdverbs =
  /^(?:family|assembly|supply|reply|rally|ally|apply|imply|comply|rely|italy|early|daily|weekly|monthly|july|only|monopoly|anomaly|bully|belly|jelly|fly|elderly|deadly|friendly)$/;

/** The classes of every token. */
export const classify = (tokens: Tokens): Uint32Array => {
  const known = lexical();
  const out = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const surface = tokens.text[i]!;
    const lower = tokens.lower[i]!;
    let bits = known.get(lower) ?? 0;
    const first = surface.charCodeAt(0);
    if (first >= 48 && first <= 57) bits |= is.number | is.word;
    else if (/^\p{L}/u.test(surface)) {
      bits |= is.word;
      if (/^\p{Lu}/u.test(surface)) bits |= is.capital;
      else if (lower.endsWith('ly') && adverb.test(lower) && !notAdverbs.test(lower)) bits |= is.adverb;
    }
    if (bits & is.capital && (lower === 'may' || lower === 'will') && namesSomebody(tokens, i))
      bits &= ~(is.modal | is.auxiliary | is.time);
    out[i] = bits;
  }
  return out;
};

/** "May said": a modal stands before a base form, and with a capital only at the head of a sentence. */
const namesSomebody = (tokens: Tokens, i: number): boolean => {
  const next = tokens.lower[i + 1] ?? '';
  if (/^\d/.test(next) || (i > 0 && /^(?:in|on|since|until|by|last|early|late|mid|of|to|from)$/.test(tokens.lower[i - 1]!))) return false;
  const opens = i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1];
  return !opens || /(?:ed|^said|^told|^says|^wrote|^was|^is|^has|^had)$/.test(next);
};

/** True for a form that can be a finite past: "-ed", or one of the irregular pasts. */
export const looksPast = (lower: string, bits: number): boolean =>
  (bits & is.pastVerb) !== 0 || (lower.length > 3 && lower.endsWith('ed') && !/(?:eed|hundred|sacred|naked|wicked)$/.test(lower));
