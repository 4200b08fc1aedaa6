import { denyingVerbs, doubtingWords, negatingWords, wordNouns } from '@sitrep/english';

let denying: ReadonlySet<string> | null = null;
let negating: ReadonlySet<string> | null = null;
let nouns: ReadonlySet<string> | null = null;
let doubting: ReadonlySet<string> | null = null;

export const isDenyingVerb = (word: string): boolean => (denying ??= new Set(denyingVerbs)).has(word);
export const isWordNoun = (word: string): boolean => (nouns ??= new Set(wordNouns)).has(word);

export const isDoubtingWord = (word: string): boolean => (doubting ??= new Set(doubtingWords)).has(word);

/** True where the folded words say that something is not so. */
export const isNegative = (folded: readonly string[]): boolean => {
  negating ??= new Set(negatingWords);
  return folded.some((word, index) => negating!.has(word) || (word === 't' && /n$/.test(folded[index - 1] ?? '')));
};

/** What a sentence says is denied, in its own words. */
export interface Denied {
  readonly text: string;
  /** `clause`: a sentence of its own. `noun`: a thing ("a strike on the market"). `doing`: "having attacked a convoy". */
  readonly kind: 'clause' | 'noun' | 'doing';
}

const said =
  '(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|charges?|speculation|notion|idea|insinuations?|account|version)';
const denies =
  '(?:den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|refut(?:e|ed|es|ing)|rebut(?:ted|s)?|disput(?:e|ed|es|ing))';
const adverbs = '(?:\\s+(?:formally|categorically|flatly|strongly|again|also|firmly|repeatedly|as\\s+[\\w\\s]{2,30}?))?';
const clauseEnd =
  '(?=[.;:?!]|,\\s+(?:and|but|while|saying|adding|calling|insisting|which|who|according)\\b|\\s+as\\s+(?:he|she|it|they)\\b|\\s+(?:as|was|were|is|are)\\s+(?:[“"‘\']|pure\\b|a\\b|denied|rejected|dismissed|false|untrue|baseless)|$)';

const patterns: readonly (readonly [RegExp, Denied['kind']])[] = [
  [
    new RegExp(
      `\\b${said}\\b[^.;,]{0,60}?\\bthat\\s+([^.;]+?)\\s*,?\\s+(?:was|were|has been|have been)\\s+(?:\\w+ly\\s+)?(?:denied|rejected|dismissed|refuted)`,
      'i',
    ),
    'clause',
  ],
  [
    new RegExp(
      `\\b${denies}${adverbs}\\s+(?:(?:the|a|an|any|all|other|such|earlier|media|press|these|those)\\s+){0,3}${said}\\s+(?:\\w+\\s+){0,4}?that\\s+(.+?)${clauseEnd}`,
      'i',
    ),
    'clause',
  ],
  [new RegExp(`\\b${denies}${adverbs}\\s+that\\s+(.+?)${clauseEnd}`, 'i'), 'clause'],
  [new RegExp(`\\bnot\\s+(?:true|correct|the case|so)\\b[^.;]{0,60}?\\bthat\\s+(.+?)${clauseEnd}`, 'i'), 'clause'],
  [
    new RegExp(
      `\\b${denies}${adverbs}\\s+(?:(?:the|a|an|any|all|other|such|earlier|media|press|these|those)\\s+){0,3}${said}\\s+(?:of|about|on)\\s+(.+?)${clauseEnd}`,
      'i',
    ),
    'noun',
  ],
  [new RegExp(`\\b${denies}${adverbs}\\s+(?:to have|having|ever)\\s+(.+?)${clauseEnd}`, 'i'), 'doing'],
  [new RegExp(`\\b${denies}${adverbs}\\s+(\\w+ing\\s+.+?)${clauseEnd}`, 'i'), 'doing'],
];

/** What the sentence says is denied, or null where it only points back ("rejected the account") or denies nothing. */
export const deniedIn = (sentence: string): Denied | null => {
  const text = sentence.slice(0, 1500);
  if (!/den(?:y|i)|reject|dismiss|refut|rebut|disput|not\s+(?:true|correct|the case|so)/i.test(text)) return null;
  for (const [pattern, kind] of patterns) {
    const found = pattern.exec(text)?.[1]?.trim();
    if (found !== undefined && found.split(/\s+/).length >= (kind === 'noun' ? 2 : 3)) return { text: found, kind };
  }
  return null;
};

const plain: readonly (readonly [RegExp, string])[] = [
  [/\b(is|are|was|were|has|have|had|will|would|can|could|do|does|did|shall|should|may|might|must) not /i, '$1 '],
  [/\b(is|are|was|were|has|have|had|would|could|do|does|did|should|must)n[’']t /i, '$1 '],
  [/\bcannot /i, 'can '],
  [/\b(there (?:is|was|has been|had been)) no (?=[aeiou])/i, '$1 an '],
  [/\b(there (?:is|was|has been|had been)) no /i, '$1 a '],
  [/\b(there (?:are|were|have been|had been)) no /i, '$1 '],
  [/^not (?:a|one)(?: single)? /i, 'a '],
  [/^no (?=[aeiou])/i, 'an '],
  [/^no /i, 'a '],
  [/ never /i, ' '],
];

/** A negative clause as what it denies: "is not coordinating" as "is coordinating"; null where the negation lies deeper. */
export const affirmed = (clause: string): string | null => {
  for (const [pattern, instead] of plain) if (pattern.test(clause)) return clause.replace(pattern, instead);
  return null;
};
