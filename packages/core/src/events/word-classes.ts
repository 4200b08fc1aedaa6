import type { Tags } from '../stage/index.ts';
import { uposNames } from '../syntax/index.ts';

/**
 * One letter a token: D determiner or possessive pronoun, J adjective, N noun, P name, U number, O pronoun, W question or
 * relative word, R adverb or particle, I preposition, S subordinator, C coordinator, T "to", M modal, X auxiliary, V past,
 * Z present, B base form, G -ing, E participle, K possessive clitic, F mark.
 */
const letters: Readonly<Record<string, string>> = {
  DT: 'D',
  PDT: 'D',
  PRP$: 'D',
  WP$: 'W',
  JJ: 'J',
  JJR: 'J',
  JJS: 'J',
  NN: 'N',
  NNS: 'N',
  NNP: 'P',
  NNPS: 'P',
  CD: 'U',
  PRP: 'O',
  EX: 'O',
  WP: 'W',
  WDT: 'W',
  WRB: 'W',
  RB: 'R',
  RBR: 'R',
  RBS: 'R',
  RP: 'R',
  IN: 'I',
  CC: 'C',
  TO: 'T',
  MD: 'M',
  VBD: 'V',
  VBP: 'Z',
  VBZ: 'Z',
  VB: 'B',
  VBG: 'G',
  VBN: 'E',
  POS: 'K',
  AFX: 'J',
  GW: 'N',
  FW: 'N',
};

const aux = uposNames.indexOf('AUX');
const subordinator = uposNames.indexOf('SCONJ');
const adjective = uposNames.indexOf('ADJ');
const auxiliary = /^(?:be|am|is|are|was|were|been|being|'s|'re|'m|have|has|had|having|'ve|'d|do|does|did|get|gets|got|getting)$/;
const word = /[\p{L}\p{N}]/u;

/** What the caller knows of a token: part of a name, a country's adjective or people, the head of a description, or nothing. */
export type Overlay = 'name' | 'demonym' | 'nominal' | null;

let known: { readonly names: Tags['xposNames']; readonly letter: readonly (string | null)[] } | undefined;
const letterTable = (names: Tags['xposNames']): readonly (string | null)[] => {
  if (known?.names !== names) known = { names, letter: names.map((name) => letters[name] ?? null) };
  return known.letter;
};

/** Classes of the tokens from `from` to before `from + lower.length`. */
export const wordClasses = (tags: Tags, from: number, lower: readonly string[], overlay: readonly Overlay[]): string => {
  const table = letterTable(tags.xposNames);
  let out = '';
  for (let i = 0; i < lower.length; i++) {
    const upos = tags.upos[from + i]!;
    let letter = table[tags.xpos[from + i]!] ?? (word.test(lower[i]!) ? 'N' : 'F');
    if (lower[i] === 'to' && table[tags.xpos[from + i + 1]!] === 'B') letter = 'T';
    else if (letter === 'I' && upos === subordinator) letter = 'S';
    else if ('VZBGE'.includes(letter) && upos === aux && auxiliary.test(lower[i]!)) letter = 'X';
    else if (upos === adjective && 'EG'.includes(letter)) letter = 'J';
    if (overlay[i] === 'name' && letter !== 'K') letter = 'P';
    else if (overlay[i] === 'nominal' && 'ZBVGE'.includes(letter)) letter = 'N';
    else if (overlay[i] === 'demonym' && letter !== 'N') letter = 'J';
    out += letter;
  }
  return out;
};
