import type { Cue } from './cues.ts';
import { glued, has, isBreak, lower, type Range, type Reading, type Unit } from './reading.ts';
import { is, looksPast } from './word-classes.ts';

/** A noun phrase with what hangs on it: "Odile Ferrand", inserted: "SRN's country director". */
export interface Phrase extends Range {
  /** Between commas after the phrase. */
  readonly inserted: Range | null;
  /** Before the phrase, parted from it by a comma: "its commander, Brahim ould Sneiba". */
  readonly preceding: Range | null;
}

const farthest = 45;
const nounPreposition =
  /^(?:of|for|in|at|from|with|on|to|by|near|against|within|inside|outside|across|about|behind|under|over|into|between|among|around|on|close)$/;

/** True for a token that shows a finite verb: an auxiliary, a past form, a cue. */
export const looksFinite = (reading: Reading, token: number, verbs: ReadonlySet<number>): boolean =>
  reading.quoteAt[token]! < 0 &&
  ((has(reading, token, is.auxiliary) && !(lower(reading, token) === "'s" && !personalBefore(reading, token))) ||
    verbs.has(token) ||
    (has(reading, token, is.commonVerb) && token > 0 && !has(reading, token - 1, is.determiner | is.preposition)) ||
    (looksPast(lower(reading, token), reading.bits[token]!) &&
      !has(reading, token, is.capital) &&
      !(token > 0 && has(reading, token - 1, is.determiner | is.preposition | is.auxiliary))));

const personalBefore = (reading: Reading, token: number): boolean => token > 0 && has(reading, token - 1, is.subjectPronoun);

/** A short quoted name inside a phrase ("the «White Falcons» gang"): scanning passes over it. */
const passable = (reading: Reading, token: number): boolean => {
  const quotation = reading.quotations[reading.quoteAt[token]!];
  const inner = quotation?.parts[0]?.inner;
  return inner !== undefined && inner.end - inner.start < 28 && !/[.,?!]/.test(reading.text[inner.end - 1]!);
};

/**
 * The token after a time, an adverb, a place or an occasion that stands before `end`, going left:
 * "the ministry on Wednesday | said", "Bako, in a statement | said".
 */
export const skipAdverbialsLeft = (reading: Reading, from: number, floor: number): number => {
  let at = from;
  for (let again = true; again && at > floor;) {
    again = false;
    const before = at;
    while (at > floor && (reading.timeAt[at - 1]! >= 0 || has(reading, at - 1, is.time)) && !has(reading, at - 1, is.modal)) at--;
    if (at < before) {
      while (at > floor && /^(?:on|in|at|late|early|earlier|last|this|by|during|since|the|next)$/.test(lower(reading, at - 1))) at--;
      again = true;
    }
    while (at > floor && has(reading, at - 1, is.adverb) && !has(reading, at - 1, is.time)) {
      at--;
      again = true;
    }
  }
  return at;
};

/** The noun phrase that ends before `end`, as a subject does before its verb; null where none stands there. */
export const phraseBefore = (reading: Reading, unit: Unit, end: number, verbs: ReadonlySet<number>): Phrase | null => {
  let at = skipAdverbialsLeft(reading, end, unit.first);
  let inserted: Range | null = null;
  if (at > unit.first && (has(reading, at - 1, is.comma) || spacedDash(reading, at - 1))) {
    const comma = has(reading, at - 1, is.comma) ? commaBefore(reading, unit, at - 1) : dashBefore(reading, unit, at - 1);
    if (comma < 0) return null;
    const further = chained(reading, unit, comma);
    inserted = { first: further + 1, end: at - 1 };
    at = skipAdverbialsLeft(reading, further, unit.first);
  }
  const bare = nounPhraseEnding(reading, unit, at, verbs);
  if (!bare) return null;
  let preceding: Range | null = null;
  if (inserted && bare.first - 1 > unit.first && has(reading, bare.first - 1, is.comma)) {
    const named = has(reading, bare.first, is.capital);
    const before = nounPhraseEnding(reading, unit, bare.first - 1, verbs);
    if (before && opensClause(reading, unit, before.first)) {
      const beforeNamed = has(reading, before.end - 1, is.capital);
      // "Teresa Quimpo, the palace spokeswoman, who …" or "its commander, Brahim ould Sneiba, known as …".
      if (beforeNamed !== named && before.end - before.first <= 12) preceding = before;
    }
  }
  return { ...bare, inserted, preceding };
};

/** True where a phrase stands at the head of its clause, as a subject does. */
export const opensClause = (reading: Reading, unit: Unit, first: number): boolean =>
  first <= unit.first ||
  reading.quoteAt[first - 1]! >= 0 ||
  (has(reading, first - 1, is.comma) && reading.quoteAt[first - 2]! >= 0) ||
  /^(?:and|but|while|that|;)$/.test(lower(reading, first - 1));

/** "An officer, quoted by a radio, which cited a forum, said": the comma before the first of the insertions. */
const chained = (reading: Reading, unit: Unit, comma: number): number => {
  if (!/^(?:who|which|whose|where|itself|a|an|the)$/.test(lower(reading, comma + 1))) return comma;
  const earlier = commaBefore(reading, unit, comma);
  if (earlier < 0) return comma;
  const opening = lower(reading, earlier + 1);
  const participle =
    /^(?:quoted|cited|quoting|citing|reached|interviewed|contacted|led|headed|backed|speaking|known|named|writing|based|said)$/.test(
      opening,
    );
  return participle ? earlier : comma;
};

/** The comma that opens the insertion which the comma at `close` ends; -1 where none is near. */
const commaBefore = (reading: Reading, unit: Unit, close: number): number => {
  const floor = Math.max(unit.first, close - 32);
  for (let at = close - 1; at > floor; at--) {
    if (reading.quoteAt[at]! >= 0 && !passable(reading, at)) return -1;
    if (has(reading, at, is.comma)) return at;
    if (has(reading, at, is.colon | is.semicolon | is.stop)) return -1;
  }
  return -1;
};

/** "Turkey – America's ally – confirmed": a dash with spaces round it. */
const spacedDash = (reading: Reading, at: number): boolean => has(reading, at, is.dash) && !glued(reading, at);
const dashBefore = (reading: Reading, unit: Unit, close: number): number => {
  for (let at = close - 1; at > Math.max(unit.first, close - 24); at--) if (spacedDash(reading, at)) return at;
  return -1;
};

/** The phrase without insertions whose last token is before `end`. */
export const nounPhraseEnding = (reading: Reading, unit: Unit, end: number, verbs: ReadonlySet<number>): Range | null => {
  const floor = Math.max(unit.first, end - farthest);
  let at = end - 1;
  let first = end;
  if (at < floor) return null;
  if (has(reading, at, is.subjectPronoun) && !has(reading, at, is.determiner | is.auxiliary)) return { first: at, end };
  if (has(reading, at, is.objectPronoun | is.possessive) === false && has(reading, at, is.auxiliary) && lower(reading, at) !== 'may')
    return null;
  if (lower(reading, at) === 'which') return { first: at, end };
  while (at >= floor) {
    if (reading.quoteAt[at]! >= 0) {
      if (!passable(reading, at)) break;
      first = at--;
      continue;
    }
    if (has(reading, at, is.close)) {
      let open = at - 1;
      while (open > floor && at - open < 24 && !has(reading, open, is.open)) open--;
      if (!has(reading, open, is.open)) break;
      at = open - 1;
      first = open;
      continue;
    }
    if (isBreak(reading, at)) {
      if (has(reading, at, is.comma) && listComma(reading, at, first, end)) {
        first = at--;
        continue;
      }
      break;
    }
    const word = lower(reading, at);
    if (/^(?:who|whom)$/.test(word) && at > floor && first > at + 1) {
      // "Those who know him": the clause hangs on what stands before.
      first = at--;
      continue;
    }
    if (has(reading, at, is.coordinator)) {
      if (word !== 'and' && word !== 'or') break;
      if (first === end || (clauseBefore(reading, unit, at, verbs) && !reportedList(reading, unit, at, verbs))) break;
      first = at--;
      continue;
    }
    if (word === 'to' && lower(reading, at - 1) === 'according') break;
    if (has(reading, at, is.preposition) && nounPreposition.test(word)) {
      if (at - 1 < floor || isBreak(reading, at - 1) || has(reading, at - 1, is.coordinator | is.subordinator | is.auxiliary))
        return leading(reading, at, first, end);
      if (verbs.has(at - 1) || (looksFinite(reading, at - 1, verbs) && !relativeBefore(reading, at - 1, floor)))
        return leading(reading, at, first, end);
      first = at--;
      continue;
    }
    if (has(reading, at, is.subordinator) && !has(reading, at, is.determiner)) break;
    if (has(reading, at, is.preposition)) break;
    if (has(reading, at, is.personal)) {
      if (relativeBefore(reading, at, floor)) {
        first = at--;
        continue;
      }
      break;
    }
    if (has(reading, at, is.time) && first === end && !has(reading, at, is.capital)) break;
    if ((verbs.has(at) || looksFinite(reading, at, verbs)) && !has(reading, at, is.capital)) {
      if (!relativeBefore(reading, at, floor) && !(first < end && !verbs.has(at) && modifier(reading, at))) break;
    }
    if (word === 'that' || word === 'which') break;
    first = at--;
  }
  while (first < end && (has(reading, first, is.coordinator | is.adverb) || isBreak(reading, first)) && !has(reading, first, is.open))
    first++;
  return first < end ? { first, end } : null;
};

/** A participle before a noun: "armed groups", "the so-called government". */
const modifier = (reading: Reading, at: number): boolean =>
  lower(reading, at).endsWith('ed') && at > 0 && (has(reading, at - 1, is.determiner | is.preposition) || glued(reading, at));

/** True where "who" stands a few words before, so that a verb belongs to a relative clause of the phrase. */
const relativeBefore = (reading: Reading, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - 8); i--) {
    if (isBreak(reading, i) || reading.quoteAt[i]! >= 0) return false;
    if (/^(?:who|whom)$/.test(lower(reading, i))) return i > floor && !isBreak(reading, i - 1) && !has(reading, i - 1, is.auxiliary);
  }
  return false;
};

/** "In Paris the minister": the preposition's own object ends where the subject's determiner or name begins. */
const leading = (reading: Reading, preposition: number, first: number, end: number): Range | null => {
  let timed = preposition + 1;
  while (timed < end && (has(reading, timed, is.time | is.number) || reading.timeAt[timed]! >= 0)) timed++;
  if (timed > preposition + 1 && timed < end) return { first: timed, end };
  for (let i = end - 1; i > Math.max(first, preposition + 1); i--) {
    if (has(reading, i, is.determiner) && !has(reading, i - 1, is.preposition)) return { first: i, end };
    if (has(reading, i - 1, is.time) || reading.timeAt[i - 1]! >= 0) return { first: i, end };
  }
  return first < end ? { first, end } : null;
};

/** True where what stands before "and" is a clause of its own: it holds a finite verb. */
const clauseBefore = (reading: Reading, unit: Unit, and: number, verbs: ReadonlySet<number>): boolean => {
  if (has(reading, and - 1, is.comma | is.semicolon)) return true;
  for (let i = and - 1; i >= Math.max(unit.first, and - 30); i--) {
    if (reading.quoteAt[i]! >= 0 && !passable(reading, i)) return true;
    if (has(reading, i, is.semicolon | is.colon | is.stop | is.comma)) return false;
    if (/^(?:while|whereas|because|although|though|if|when|that)$/.test(lower(reading, i))) return false;
    if (looksFinite(reading, i, verbs) && !has(reading, i, is.capital)) return true;
  }
  return false;
};

/** "He said Moscow and Riyadh agreed": a short name between the verb of saying and "and". */
const reportedList = (reading: Reading, unit: Unit, and: number, verbs: ReadonlySet<number>): boolean => {
  let at = and - 1;
  while (at > unit.first && and - at <= 4 && has(reading, at, is.capital | is.determiner)) at--;
  return and - at > 1 && (verbs.has(at) || lower(reading, at) === 'that');
};

/** The comma of "Russia, Turkey and Iran". */
const listComma = (reading: Reading, at: number, first: number, end: number): boolean => {
  if (first >= end || !has(reading, at - 1, is.capital) || !has(reading, first, is.capital)) return false;
  for (let i = first; i < Math.min(end, first + 10); i++) if (lower(reading, i) === 'and') return true;
  return false;
};

/** The subject of the clause that begins at `from`: the phrase before its first finite verb. */
export const clauseSubject = (reading: Reading, unit: Unit, from: number, limit: number, verbs: ReadonlySet<number>): Phrase | null => {
  for (let at = from + 1; at < Math.min(limit, from + 60); at++) {
    if (!looksFinite(reading, at, verbs) || has(reading, at, is.capital)) continue;
    let start = at;
    while (start > from && has(reading, start - 1, is.adverb | is.auxiliary)) start--;
    const phrase = phraseBefore(reading, unit, start, verbs);
    if (phrase && phrase.first >= from) return phrase;
  }
  return null;
};

/** The subject of the finite verb nearest before `end`: what "and said" and ", saying" go on from. */
export const subjectOfVerbBefore = (reading: Reading, unit: Unit, end: number, verbs: ReadonlySet<number>): Phrase | null => {
  for (let at = end - 1, tried = 0; at > unit.first && end - at < 60 && tried < 3; at--) {
    if (!looksFinite(reading, at, verbs) || has(reading, at, is.capital)) continue;
    let start = at;
    while (start > unit.first && has(reading, start - 1, is.adverb | is.auxiliary)) start--;
    const phrase = phraseBefore(reading, unit, start, verbs);
    tried++;
    if (phrase && !/^(?:who|which|that|there)$/.test(lower(reading, phrase.end - 1))) return phrase;
    at = start;
  }
  return null;
};

/** The tokens at which cues stand, for telling verbs from nouns. */
export const verbTokens = (cues: readonly Cue[]): Set<number> => new Set(cues.map(({ at }) => at));
