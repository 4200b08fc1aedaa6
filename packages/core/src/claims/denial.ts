import { clauseVerbs, denyingVerbs, doubtingWords, negatingWords, wordNouns } from '@sitrep/english';
import { words } from '../text/index.ts';

let denying: ReadonlySet<string> | null = null;
let negating: ReadonlySet<string> | null = null;
let nouns: ReadonlySet<string> | null = null;
let doubting: ReadonlySet<string> | null = null;
let verbs: ReadonlySet<string> | null = null;

export const isDenyingVerb = (word: string): boolean => (denying ??= new Set(denyingVerbs)).has(word);
export const isWordNoun = (word: string): boolean => (nouns ??= new Set(wordNouns)).has(word);

export const isDoubtingWord = (word: string): boolean => (doubting ??= new Set(doubtingWords)).has(word);

/** True for words that make a clause: a verb stands among them, and they begin with what may be a subject. */
export const isClause = (folded: readonly string[]): boolean => {
  verbs ??= new Set(clauseVerbs);
  if (/^(?:to|of|at|among|by|for|in|with|from|may|might|has|have|had|was|were|as|than)$/.test(folded[0] ?? ''))
    return folded[0] === 'in' || folded[0] === 'at' || folded[0] === 'by' || folded[0] === 'for' ? folded.length > 9 : false;
  // "Men who were carrying flour", "the so-called team": the verb belongs to a part of the noun.
  return folded.some(
    (word, index) => index > 0 && (verbs!.has(word) || /[^e]ed$/.test(word)) && !/^(?:that|which|who|so)$/.test(folded[index - 1]!),
  );
};

/** Negations that do not turn a clause round: "12, not 13, were on board", "not only". */
const harmless =
  /,\s+not\s+[^,.;]{1,60}(?:,|(?=[.;]|$))|\bnot\s+(?:only|just|merely|least|yet|necessarily)\b|\bno\s+(?:longer|fewer|less|more|doubt|later)\b|\bif\s+not\b|\bwhether\s+or\s+not\b/gi;
/** What stands after these is somebody else's saying. */
const nested = /\b(?:says?|said|told|tells|claims?|claimed|insists?|insisted|who)\b[^.]*$/i;

/** True where the clause says that something is not so. */
export const isNegative = (clause: string): boolean => {
  negating ??= new Set(negatingWords);
  const own = clause.slice(0, 1500).replace(harmless, ' ').replace(nested, ' ');
  const all = words(own);
  return all.some((word, index) => negating!.has(word) || (word === 't' && all[index - 1]?.endsWith('n')));
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

const back = new RegExp(
  `\\b${denies}${adverbs}\\s+(?:(?:that|it|this|them|these|those|all|both)(?=\\s*(?:[,.;:]|$))|(?:the|that|this|these|those|all|any|such|his|her|its|their|both)\\s+(?:[\\w’'-]+\\s+){0,2}?(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|charges?|accounts?|versions?|words|remarks?|statements?)(?=\\s*(?:[,.;:“"]|$)|\\s+(?:as|on|in|by|saying|calling|and)\\b))`,
  'i',
);

/** True where a denial says nothing of what it denies: "denied that, saying …", "rejected the account". */
export const pointsBackIn = (sentence: string): boolean => back.test(sentence.slice(0, 1500));

/** True for "there was no ambush", "not a single civilian was harmed", "no aircraft fired": the thing itself is said not to be. */
export const deniesExistence = (clause: string): boolean =>
  /^\W*(?:there\s+(?:is|was|are|were|has been|have been|had been)\s+(?:no|not an?y?|never an?)\b|not\s+(?:an?\s+single|one|a)\s|no\s?one\b|nobody\b|none\s+of\b|no\s+(?!evidence|doubt|comment|longer|word)\p{L}+\s+(?:\p{L}+\s+){0,5}?(?:was|were|has|have|had|fired|took|entered|struck|died|fell|left)\b)/iu.test(
    clause.slice(0, 300),
  );

/** Words about words that hold nothing themselves: "Reports to the contrary are staged." */
export const isOnlyAboutWords = (clause: string): boolean =>
  /^\W*(?:all\s+)?(?:reports|claims|allegations|rumou?rs)\s+to\s+the\s+contrary\b/i.test(clause);

/** "Called the officer's words a forgery": words that deny what somebody else said without saying what it was. */
const branding =
  /\b(?:call(?:s|ed)?|nam(?:es?|ed)|brand(?:s|ed)?|describ(?:es?|ed)|label(?:s|led)?|dismiss(?:es|ed)?|denounc(?:es?|ed))\s+(?:(?:it|them|that|this|these|those|the|his|her|its|their)\b)?.{0,70}?\b(?:as\s+)?(?:an?\s+)?(?:pure\s+)?(?:fakes?|forger(?:y|ies)|fabrications?|lies?|false|untrue|nonsense|baseless|unfounded|staged|hoax|propaganda|provocation|inventions?)\b|\breports?\s+to\s+the\s+contrary\b/i;

/** Where in a sentence what others said is branded as untrue, or null. */
export const brandedAt = (sentence: string): number | null => branding.exec(sentence.slice(0, 1500))?.index ?? null;

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
  if (
    /\b(?:did|does|do|had|has|have|could|can)(?: not|n[’']t) (?:accept|say|confirm|know|believe|recogni[sz]e|comment|respond|agree)/i.test(
      clause,
    )
  )
    return null;
  for (const [pattern, instead] of plain) if (pattern.test(clause)) return clause.replace(pattern, instead);
  return null;
};
