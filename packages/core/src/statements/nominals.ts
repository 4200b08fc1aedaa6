import { pieces, type Ground } from './attribution.ts';
import { clauseEnd, firstCueFrom } from './clauses.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { emptyDraft, type Draft } from './drafts.ts';
import { nounPhraseEnding, type Phrase } from './noun-phrases.ts';
import { has, lower, type Range } from './reading.ts';
import { phraseAfter, type Source } from './sources.ts';
import { is } from './word-classes.ts';

/** "the minister's claim that …", "allegations by activists that …", "its pledge to withdraw": nouns that hold a statement. */
export const nominalDrafts = (ground: Ground): Draft[] => {
  const { reading, unit } = ground;
  const { nouns } = cueLexicon();
  const found: Draft[] = [];
  for (let at = unit.first + 1; at + 2 < unit.end; at++) {
    if (reading.quoteAt[at]! >= 0) continue;
    const noun = nouns.get(lower(reading, at));
    if (!noun || ground.verbs.has(at)) continue;
    const owner = possessor(ground, at);
    const agent = owner ? null : agentAfter(ground, at + 1);
    const source = owner ?? agent?.source ?? null;
    if (!source) continue;
    const next = agent?.end ?? at + 1;
    const word = lower(reading, next);
    const clausal = word === 'that' && noun.frames.includes('t');
    const infinitive =
      word === 'to' &&
      noun.frames.includes('i') &&
      has(reading, next + 1, is.word) &&
      !has(reading, next + 1, is.capital | is.determiner | is.number);
    if (!clausal && !infinitive) continue;
    const after = firstCueFrom(ground.cues, next);
    // The cue before the noun takes part in cutting its clause as if it were its own.
    const index = after - 1;
    const first = clausal ? next + 1 : next;
    const end = nounClauseEnd(ground, Math.max(-1, index), first, clausal);
    if (end - first < 2) continue;
    const cut = pieces(ground, { first, end });
    if (cut.spans.length === 0) continue;
    found.push({
      ...emptyDraft,
      rule: 'noun of saying',
      confidence: 0.7,
      kind: cut.quotations.length > 0 ? 'mixed' : 'indirect',
      content: cut.spans,
      quotations: cut.quotations,
      cue: { first: at, end: at + 1 },
      lemma: lower(reading, at),
      act: noun.act,
      actFixed: noun.act !== 'assert',
      source,
      unit: unit.index,
    });
  }
  return found;
};

/** The clause on a noun ends where the sentence's own verb comes. */
const nounClauseEnd = (ground: Ground, index: number, first: number, clausal: boolean): number => {
  const end = clauseEnd(ground, index, first, clausal ? 'clause' : 'phrase');
  const { reading } = ground;
  let seen = 0;
  for (let at = first; at < end; at++) {
    if (has(reading, at, is.comma) && clausal && seen > 0) return at;
    if (has(reading, at, is.auxiliary) && !has(reading, at - 1, is.auxiliary | is.adverb | is.negation)) {
      seen++;
      // A second auxiliary without conjunction or relative before it is the main clause's.
      if (seen > 1 && !joined(ground, first, at)) return at;
    }
  }
  return end;
};

const joined = ({ reading }: Ground, first: number, at: number): boolean => {
  for (let i = at - 1; i > first && at - i < 12; i--) {
    if (has(reading, i, is.coordinator | is.subordinator | is.comma) || /^(?:who|which|that)$/.test(lower(reading, i))) return true;
  }
  return false;
};

const phraseOf = (range: Range): Phrase => ({ ...range, inserted: null, preceding: null });

/** Whose noun it is: "its", "the minister's". Adjectives may stand between. */
const possessor = ({ reading, unit, verbs }: Ground, noun: number): Source | null => {
  let at = noun - 1;
  while (
    at > unit.first &&
    noun - at < 4 &&
    has(reading, at, is.word) &&
    !has(reading, at, is.determiner | is.preposition | is.auxiliary | is.capital | is.clitic)
  )
    at--;
  if (has(reading, at, is.possessive)) return { phrase: phraseOf({ first: at, end: at + 1 }), where: 'before' };
  if (/^'s?$/.test(lower(reading, at)) && has(reading, at, is.clitic | is.auxiliary) && at > unit.first) {
    const range = nounPhraseEnding(reading, unit, at, verbs);
    return range ? { phrase: phraseOf(range), where: 'before' } : null;
  }
  return null;
};

/** "by activists", "from the ministry" behind the noun. */
const agentAfter = ({ reading, unit, verbs }: Ground, at: number): { source: Source; end: number } | null => {
  if (!/^(?:by|from)$/.test(lower(reading, at))) return null;
  const phrase = phraseAfter(reading, unit, at + 1, verbs);
  return phrase ? { source: { phrase: { ...phrase, inserted: null }, where: 'by' }, end: phrase.end } : null;
};
