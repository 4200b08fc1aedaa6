import { documentNouns, spokesNouns } from '@sitrep/english';
import { fullPhrase, none } from '../syntax/index.ts';
import { adverbialsAfter } from './adverbials.ts';
import type { Cue } from './cues.ts';
import { clauseSubject, looksFinite, opensClause, phraseBefore, subjectOfVerbBefore, type Phrase } from './noun-phrases.ts';
import { has, isBreak, lower, type Range, type Reading, type Unit } from './reading.ts';
import { is, looksPast } from './word-classes.ts';
import { takes } from './cue-lexicon.ts';

/** Who speaks, as the words stand, and how that was found. */
export interface Source {
  readonly phrase: Phrase;
  readonly where: 'before' | 'after' | 'by' | 'shared';
}

/** Cues further back than this in one sentence share no subject. */
const farthestCue = 12;

let documents: Set<string> | undefined;
export const isDocument = (word: string): boolean => (documents ??= new Set(documentNouns)).has(word);
let speakers: Set<string> | undefined;
export const isSpokesNoun = (word: string): boolean => (speakers ??= new Set(spokesNouns)).has(word);

/** The source of every cue of a unit, in the cues' order; null where none can be told. */
export const sourcesOf = (reading: Reading, unit: Unit, cues: readonly Cue[], verbs: ReadonlySet<number>): (Source | null)[] => {
  const found: (Source | null)[] = [];
  cues.forEach((cue, index) => found.push(bySyntax(reading, unit, cue, sourceOf(reading, unit, cue, cues, found, index, verbs))));
  return found;
};

const isTime = (reading: Reading, { first, end }: Range): boolean => {
  for (let at = first; at < end; at++) if (reading.timeAt[at]! < 0 && !has(reading, at, is.time | is.determiner)) return false;
  return true;
};

/** Where the words right before a cue name nobody ("Police had last month charged"), the parse tells its subject. */
const bySyntax = (reading: Reading, unit: Unit, cue: Cue, source: Source | null): Source | null => {
  if (cue.passive || cue.participle || cue.infinitive || cue.governed || (source !== null && source.where !== 'before')) return source;
  const { tree } = reading;
  const subject = tree.child(cue.at, 'nsubj');
  if (subject === none || subject < unit.first || subject >= cue.at || reading.quoteAt[subject]! >= 0) return source;
  if (/^(?:who|which|that|what|there)$/.test(lower(reading, subject))) return source;
  if (source && !isTime(reading, source.phrase)) return source;
  const { from: first, to } = fullPhrase(tree, subject);
  if (to > cue.at || first < unit.first) return source;
  let end = subject + 1;
  while (end < to && !has(reading, end, is.comma | is.dash)) end++;
  return { phrase: { first, end, inserted: end + 1 < to ? { first: end + 1, end: to } : null, preceding: null }, where: 'before' };
};

const sourceOf = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  cues: readonly Cue[],
  earlier: readonly (Source | null)[],
  index: number,
  verbs: ReadonlySet<number>,
): Source | null => {
  if (cue.passive) return byAgent(reading, unit, cue, verbs);
  if (cue.participle) {
    // "a voice can be heard saying": right behind another verb, its subject speaks.
    const before = cue.groupStart - 1;
    if (before > unit.first && /^(?:heard|seen|shown|quoted|caught|recorded|filmed|overheard)$/.test(lower(reading, before))) {
      const phrase = subjectOfVerbBefore(reading, unit, cue.groupStart, verbs);
      if (phrase) return { phrase, where: 'shared' };
    }
    const own = participleOwner(reading, unit, cue, verbs);
    return own ?? inherited(reading, unit, cue, earlier, index, verbs);
  }
  if (cue.governed) {
    const phrase = subjectOfVerbBefore(reading, unit, cue.groupStart, verbs);
    if (phrase) return { phrase, where: 'shared' };
  }
  if (cue.infinitive) return inherited(reading, unit, cue, earlier, index, verbs);
  const inverted = invertedSource(reading, unit, cue, verbs);
  if (inverted) return inverted;
  const phrase = phraseBefore(reading, unit, cue.groupStart, verbs);
  if (phrase && phrase.first >= unit.first) {
    const word = lower(reading, phrase.first);
    if (phrase.end - phrase.first === 1 && /^(?:who|which|that)$/.test(word)) {
      const comma = has(reading, phrase.first - 1, is.comma) ? 1 : 0;
      const near = phrase.first - comma > unit.first ? phraseBefore(reading, unit, phrase.first - comma, verbs) : null;
      // "a report, published in March, which …": the owner stands before the insertion.
      const inside =
        comma === 1 &&
        near !== null &&
        has(reading, near.first - 2, is.comma) &&
        looksPast(lower(reading, near.first - 1), reading.bits[near.first - 1]!);
      const owner = inside ? (phraseBefore(reading, unit, phrase.first, verbs) ?? near) : near;
      return owner ? { phrase: owner, where: 'before' } : null;
    }
    return { phrase, where: 'before' };
  }
  const before = cue.groupStart - 1;
  if (before >= unit.first && (has(reading, before, is.coordinator | is.comma) || /^(?:then|also)$/.test(lower(reading, before)))) {
    return inherited(reading, unit, cue, earlier, index, verbs);
  }
  return null;
};

/** "and urged …", ", adding …": the subject of the verb before. */
const inherited = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  earlier: readonly (Source | null)[],
  index: number,
  verbs: ReadonlySet<number>,
): Source | null => {
  for (let i = index - 1; i >= Math.max(0, index - farthestCue); i--) {
    const source = earlier[i];
    if (source) return { phrase: source.phrase, where: 'shared' };
  }
  const from = unit.first;
  const phrase =
    subjectOfVerbBefore(reading, unit, cue.groupStart, verbs) ??
    clauseSubject(reading, unit, from, cue.at, verbs) ??
    clauseSubject(reading, unit, cue.groupEnd, unit.end, verbs);
  return phrase ? { phrase, where: 'shared' } : null;
};

/** "a statement saying …": the text that the participle hangs on, when it is itself the subject. */
const participleOwner = (reading: Reading, unit: Unit, cue: Cue, verbs: ReadonlySet<number>): Source | null => {
  const before = cue.groupStart - 1;
  if (before < unit.first || isBreak(reading, before) || has(reading, before, is.preposition | is.coordinator | is.subordinator))
    return null;
  const phrase = phraseBefore(reading, unit, cue.groupStart, verbs);
  if (!phrase || phrase.end !== cue.groupStart) return null;
  for (let i = unit.first; i < phrase.first; i++)
    if (looksFinite(reading, i, verbs)) return isSpokesNoun(lower(reading, phrase.end - 1)) ? { phrase, where: 'before' } : null;
  return { phrase, where: 'before' };
};

/** "denied by the State Department". */
const byAgent = (reading: Reading, unit: Unit, cue: Cue, verbs: ReadonlySet<number>): Source | null => {
  for (let at = cue.groupEnd; at < Math.min(unit.end, cue.groupEnd + 6); at++) {
    if (lower(reading, at) === 'by') {
      const phrase = phraseAfter(reading, unit, at + 1, verbs);
      return phrase ? { phrase, where: 'by' } : null;
    }
    if (isBreak(reading, at) || has(reading, at, is.subordinator | is.auxiliary)) return null;
  }
  return null;
};

/** «…», said X, the Y of Z. */
const invertedSource = (reading: Reading, unit: Unit, cue: Cue, verbs: ReadonlySet<number>): Source | null => {
  if (
    !takes(cue.verb, 'dz') ||
    (cue.form !== 'past' && cue.form !== 's' && !(cue.form === 'participle' && cue.groupStart < cue.at)) ||
    cue.negated
  )
    return null;
  const before = cue.groupStart - 1;
  if (cue.verb.lemma === 'tell' && cue.form === 'past') return null;
  const mark = before > unit.first && has(reading, before, is.comma) ? before - 1 : before;
  const afterQuote = mark >= unit.first && reading.quoteAt[mark]! >= 0;
  const afterComma = before >= unit.first && has(reading, before, is.comma | is.dash | is.stop);
  const afterAs = before >= unit.first && lower(reading, before) === 'as';
  if (before >= unit.first ? !afterQuote && !afterComma && !afterAs : !quoteEndsBefore(reading, unit)) return null;
  let from = cue.groupEnd;
  while (from < unit.end && has(reading, from, is.adverb | is.time) && !has(reading, from, is.capital)) from++;
  if (from >= unit.end || reading.quoteAt[from]! >= 0 || isBreak(reading, from)) return null;
  if (has(reading, from, is.personal) && !/^(?:he|she|it|they|i|we)$/.test(lower(reading, from))) return null;
  if (/^(?:that|on|in|at|by|to|for|with|of)$/.test(lower(reading, from))) return null;
  const phrase = phraseAfter(reading, unit, from, verbs);
  if (!phrase) return null;
  // What follows the phrase must not make a clause of it: "X, a spokesman, said Russia was ready".
  const next = phrase.inserted ? phrase.inserted.end : phrase.end;
  for (let i = phrase.end; i < Math.min(next + 2, unit.end) && !isBreak(reading, i); i++)
    if (looksFinite(reading, i, verbs) && !phrase.inserted) return null;
  if (next < unit.end && looksFinite(reading, next, verbs) && !isBreak(reading, next)) return null;
  if (has(reading, phrase.end, is.auxiliary)) return null;
  if (
    !afterQuote &&
    takes(cue.verb, 'no') &&
    !has(reading, phrase.first, is.capital) &&
    !isSpokesNoun(lower(reading, phrase.end - 1)) &&
    !isBreakOrEnd(reading, unit, adverbialsAfter(reading, unit, phrase.end).end)
  )
    return null;
  if (afterComma && !afterQuote) {
    if (clauseAfter(reading, unit, phrase.end, verbs)) return null;
    // "Its chair, Elmer Jaafar, urged …": the comma closes an insertion after a subject.
    const left = phraseBefore(reading, unit, cue.groupStart, verbs);
    if (left?.inserted && opensClause(reading, unit, left.preceding?.first ?? left.first)) return null;
  }
  return { phrase, where: 'after' };
};

const isBreakOrEnd = (reading: Reading, unit: Unit, at: number): boolean => at >= unit.end || isBreak(reading, at);

/** True where the sentence before ends with a quotation in the same paragraph. */
export const quoteEndsBefore = (reading: Reading, unit: Unit): boolean => {
  const previous = reading.units[unit.index - 1];
  return previous !== undefined && previous.paragraph === unit.paragraph && reading.quoteAt[unit.first - 1]! >= 0;
};

/** True where a finite verb stands before the next comma. */
const clauseAfter = (reading: Reading, unit: Unit, from: number, verbs: ReadonlySet<number>): boolean => {
  for (let i = from; i < Math.min(unit.end, from + 30) && !isBreak(reading, i) && reading.quoteAt[i]! < 0; i++) {
    if (/^(?:who|which|when|after|before|as|while|that)$/.test(lower(reading, i))) return false;
    if (looksFinite(reading, i, verbs)) return true;
  }
  return false;
};

/** The noun phrase that begins at `from`, with "of", "for", "in" … phrases and an insertion after a comma. */
export const phraseAfter = (reading: Reading, unit: Unit, from: number, verbs: ReadonlySet<number>): Phrase | null => {
  const end = nounPhraseFrom(reading, unit, from, verbs);
  if (end <= from) return null;
  let inserted: Range | null = null;
  if (end < unit.end && has(reading, end, is.comma)) {
    let close = end + 1;
    while (
      close < unit.end &&
      close - end < 30 &&
      reading.quoteAt[close]! < 0 &&
      !has(reading, close, is.comma | is.semicolon | is.stop | is.colon)
    )
      close++;
    const opening = lower(reading, end + 1);
    const clause = /^(?:quoting|citing)$/.test(opening)
      ? false
      : has(reading, end + 1, is.coordinator | is.subordinator | is.personal) || opening.endsWith('ing') || verbs.has(end + 1);
    const apposed =
      /^(?:who|whose|a|an|the|his|her|its|their|quoting|citing)$/.test(opening) || has(reading, end + 1, is.capital | is.number);
    if (close > end + 1 && !clause && (apposed || close >= unit.end - 1)) inserted = { first: end + 1, end: close };
  }
  return { first: from, end, inserted, preceding: null };
};

const nounPhraseFrom = (reading: Reading, unit: Unit, from: number, verbs: ReadonlySet<number>): number => {
  let at = from;
  const limit = Math.min(unit.end, from + 30);
  if (has(reading, at, is.personal)) return at + 1;
  while (at < limit) {
    if (reading.quoteAt[at]! >= 0 || (reading.timeAt[at]! >= 0 && at > from && !has(reading, at - 1, is.determiner))) break;
    if (has(reading, at, is.open)) {
      let close = at + 1;
      while (close < limit && !has(reading, close, is.close)) close++;
      if (close >= limit) break;
      at = close + 1;
      continue;
    }
    if (isBreak(reading, at)) break;
    const word = lower(reading, at);
    if (/^(?:who|whom)$/.test(word)) {
      // "one who sat through the June talks".
      while (at < limit && !isBreak(reading, at) && reading.quoteAt[at]! < 0) at++;
      break;
    }
    if (has(reading, at, is.preposition)) {
      if (!/^(?:of|for|in|at|from|with|to|on|near|by|against|and)$/.test(word) || at === from) break;
      if (/^(?:in|at|on|by|for|to|with|from)$/.test(word) && adjunct(reading, at + 1)) break;
      if (at + 1 >= limit || isBreak(reading, at + 1)) break;
      at++;
      continue;
    }
    if (has(reading, at, is.coordinator)) {
      if (word !== 'and' || !has(reading, at + 1, is.capital | is.determiner | is.word) || clauseAhead(reading, unit, at + 1, verbs)) break;
      at++;
      continue;
    }
    if (has(reading, at, is.subordinator | is.modal) && !has(reading, at, is.determiner) && word !== 'may') break;
    if (at > from && has(reading, at, is.determiner | is.personal) && !has(reading, at - 1, is.preposition | is.coordinator)) break;
    if (looksFinite(reading, at, verbs) && !has(reading, at, is.capital) && at > from) break;
    if (has(reading, at, is.adverb) && at > from) break;
    if (has(reading, at, is.time) && at > from && has(reading, at, is.capital)) break;
    at++;
  }
  while (at > from && has(reading, at - 1, is.preposition | is.coordinator)) at--;
  return at;
};

/** A time, an occasion or the like after a preposition: it belongs to the verb. */
const adjunct = (reading: Reading, at: number): boolean => {
  for (let i = at; i < at + 5 && i < reading.tokens.length; i++) {
    if (isBreak(reading, i) || has(reading, i, is.preposition)) return false;
    if (has(reading, i, is.time) || reading.timeAt[i]! >= 0) return true;
    if (
      /^(?:statement|interview|conference|briefing|telephone|phone|speech|address|tweet|post|remarks|comments|email|report|letter|video|message)$/.test(
        lower(reading, i),
      )
    )
      return true;
  }
  return false;
};

const clauseAhead = (reading: Reading, unit: Unit, from: number, verbs: ReadonlySet<number>): boolean => {
  for (let i = from; i < Math.min(unit.end, from + 8); i++) {
    if (isBreak(reading, i)) return false;
    if (looksFinite(reading, i, verbs) && !has(reading, i, is.capital)) return true;
  }
  return false;
};
