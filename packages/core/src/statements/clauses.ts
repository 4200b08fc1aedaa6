import type { Cue } from './cues.ts';
import { takes } from './cue-lexicon.ts';
import { looksFinite } from './noun-phrases.ts';
import { glued, has, isBreak, lower, type Range, type Reading, type Unit } from './reading.ts';
import type { Source } from './sources.ts';
import { is } from './word-classes.ts';

/** What a unit's cues and their sources are: the ground on which clauses are cut. */
export interface Scene {
  readonly reading: Reading;
  readonly unit: Unit;
  readonly cues: readonly Cue[];
  readonly sources: readonly (Source | null)[];
  readonly verbs: ReadonlySet<number>;
}

export type ClauseMode = 'clause' | 'phrase';
const longestContent = 160;
/** Cues that take up the main clause again after "and" rather than go on inside what is reported. */
const resuming = /^(?:say|add|tell|insist|vow|accuse|threaten|pledge|promise|warn|stress|conclude)$/;
const contrast = /^(?:while|whereas|although|though|but)$/;

/** First token of a cue's own clause: its subject, else its verb group. */
export const clauseHead = ({ cues, sources }: Scene, index: number): number => {
  const source = sources[index];
  const cue = cues[index]!;
  if (source?.where !== 'before') return cue.groupStart;
  return Math.min(source.phrase.preceding?.first ?? source.phrase.first, cue.groupStart);
};

/** Where the clause of a later cue parts from what stands before it, or -1 where it is part of that. */
const joint = (scene: Scene, index: number, mode: ClauseMode): number => {
  const { reading, unit, cues, sources } = scene;
  const cue = cues[index]!;
  const head = clauseHead(scene, index);
  const before = head - 1;
  if (before <= unit.first) return -1;
  const word = lower(reading, before);
  const comma = has(reading, before - 1, is.comma) ? before - 1 : before;
  const afterComma = has(reading, before, is.comma) || (reading.quoteAt[before]! >= 0 && has(reading, before - 1, is.comma));
  if (cue.participle) return cue.form === 'ing' && afterComma && takes(cue.verb, 'dtxnco') ? before : -1;
  if (cue.infinitive) return -1;
  const own = sources[index]?.where === 'before';
  if (own) {
    if (contrast.test(word)) return comma;
    if (word === 'and') return comma !== before || (takes(cue.verb, 'd') && cue.form !== 'participle') ? comma : -1;
    if (word === 'as' && takes(cue.verb, 'dto')) return comma;
    if (/^(?:after|before|when)$/.test(word)) return comma !== before ? comma : -1;
    if (has(reading, before, is.comma)) return emptyAfter(reading, unit, cue) ? before : -1;
    return -1;
  }
  // "urged restraint, called on the army to withdraw and …": verbs in a list.
  if (has(reading, before, is.comma) && (cue.form === 'past' || cue.form === 's') && !cue.passive && sources[index]?.where === 'shared')
    return before;
  if (word === 'and' || word === 'but' || word === 'or') {
    if (cue.passive) return -1;
    if (mode === 'phrase') return comma;
    return comma !== before || resuming.test(cue.verb.lemma) || (cue.negated && cue.modal) ? comma : -1;
  }
  return -1;
};

/** True where nothing that could be said follows the cue before a comma or the end. */
const emptyAfter = (reading: Reading, unit: Unit, cue: Cue): boolean => {
  let at = cue.groupEnd;
  while (
    at < unit.end &&
    at < cue.groupEnd + 6 &&
    (has(reading, at, is.time | is.adverb) || reading.timeAt[at]! >= 0 || /^(?:on|in|at)$/.test(lower(reading, at)))
  )
    at++;
  return at >= unit.end || has(reading, at, is.comma | is.stop | is.semicolon);
};

/** The token after the clause or phrase that begins at `from` and belongs to the cue at `index`. */
export const clauseEnd = (scene: Scene, index: number, from: number, mode: ClauseMode): number => {
  const { reading, unit, cues } = scene;
  const limit = Math.min(unit.end, from + longestContent);
  let stop = limit;
  for (let next = Math.max(index + 1, firstCueFrom(cues, from)); next < cues.length && cues[next]!.at < limit; next++) {
    if (cues[next]!.at < from) continue;
    const at = joint(scene, next, mode);
    if (at > from) {
      stop = at;
      break;
    }
  }
  // "While the Pentagon denied it, Turkey …": the clause that a conjunction opens ends at its comma.
  const opener = cues[index] ? clauseHead(scene, index) - 1 : -1;
  const subordinate =
    opener >= unit.first &&
    opener <= unit.first + 1 &&
    /^(?:while|although|though|as|when|after|before|because|since|if|whereas|once)$/.test(lower(reading, opener));
  const relative = cues[index] ? commaRelative(scene, index) : false;
  let end = from;
  while (end < stop) {
    const quotation = reading.quoteAt[end]!;
    if (quotation >= 0) {
      const range = reading.quoteRanges[quotation]!.find((part) => end >= part.first && end < part.end)!;
      end = Math.max(end + 1, range.end);
      continue;
    }
    if (has(reading, end, is.semicolon)) break;
    if (has(reading, end, is.close)) break;
    if (has(reading, end, is.open)) {
      const close = closing(reading, end, stop);
      if (close > end) {
        end = close + 1;
        continue;
      }
    }
    if ((subordinate || (relative && !has(reading, end + 1, is.preposition | is.coordinator))) && has(reading, end, is.comma) && end > from)
      break;
    if (has(reading, end, is.colon) && mode === 'clause' && end + 1 < limit && reading.quoteAt[end + 1]! >= 0) break;
    if (has(reading, end, is.colon) && mode === 'phrase') break;
    if (accordingTo(reading, end) && end > from) break;
    if (has(reading, end, is.comma) && breaksAfterComma(scene, end, mode)) break;
    if (mode === 'phrase' && phraseBreak(scene, end, from)) break;
    // "called on Kartia to … and on the UN to …".
    if (
      mode === 'phrase' &&
      end > from &&
      lower(reading, end) === 'and' &&
      cues[index] &&
      /^(?:on|upon|for|against|of)$/.test(lower(reading, end + 1)) &&
      cues[index].verb.rest.includes(lower(reading, end + 1))
    )
      break;
    end++;
  }
  end = Math.min(end, Math.max(stop, from));
  while (
    end > from &&
    reading.quoteAt[end - 1]! < 0 &&
    (has(reading, end - 1, is.comma | is.stop | is.colon | is.semicolon | is.coordinator) || has(reading, end - 1, is.dash))
  )
    end--;
  return end;
};

/** Index of the first cue at or behind a token; the number of cues where there is none. */
export const firstCueFrom = (cues: readonly Cue[], token: number): number => {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.at < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const accordingTo = (reading: Reading, at: number): boolean => lower(reading, at) === 'according' && lower(reading, at + 1) === 'to';

/** "the master, who said he was named for an uncle, refused": the clause ends with the insertion it stands in. */
const commaRelative = ({ reading, unit, cues }: Scene, index: number): boolean => {
  const who = cues[index]!.groupStart - 1;
  return who > unit.first && /^(?:who|which)$/.test(lower(reading, who)) && has(reading, who - 1, is.comma);
};

const closing = (reading: Reading, open: number, limit: number): number => {
  for (let at = open + 1; at < Math.min(limit, open + 60); at++) if (has(reading, at, is.close)) return at;
  return -1;
};

/** A comma behind which the sentence speaks for itself again. */
const breaksAfterComma = ({ reading, unit, verbs }: Scene, comma: number, mode: ClauseMode): boolean => {
  const next = comma + 1;
  if (next >= unit.end) return true;
  const word = lower(reading, next);
  if (accordingTo(reading, next)) return true;
  if (
    /^(?:a|an|the)$/.test(word) &&
    /^(?:move|step|decision|charge|claim|claims|allegation|allegations|accusation|figure|day|week|month|position|demand|report|term|reference)$/.test(
      lower(reading, next + 1),
    )
  )
    return true;
  if (mode === 'phrase') {
    // ", as reported by some outlets," goes by.
    if (word === 'as' && /^(?:reported|claimed|alleged|stated|suggested|quoted)$/.test(lower(reading, next + 1))) return false;
    if (/^(?:while|whereas|although|though|but|as|after|before|because|since|who|which|when|where|whose|amid|despite)$/.test(word))
      return true;
    if (word.endsWith('ing') && !has(reading, next, is.capital) && word !== 'including') return true;
    if (word === 'and' && looksFinite(reading, next + 1, verbs)) return true;
  } else if (/^(?:while|whereas)$/.test(word)) return true;
  return false;
};

/** A finite verb or conjunction that ends a noun phrase, an infinitive or a gerund. */
const phraseBreak = ({ reading }: Scene, at: number, from: number): boolean => {
  if (at === from || isBreak(reading, at)) return false;
  // A modal that belongs to no clause inside the phrase is the main clause's.
  if (has(reading, at, is.modal) && !has(reading, at, is.capital)) {
    let relative = false;
    for (let i = at - 1; i >= from && at - i < 25; i--)
      if (has(reading, i, is.subordinator | is.personal) || /^(?:who|which|that|whose|as)$/.test(lower(reading, i))) relative = true;
    if (!relative) return true;
  }
  const word = lower(reading, at);
  if (/^(?:while|whereas|although|because|but)$/.test(word)) return true;
  return word === 'as' && at > from && has(reading, at + 1, is.personal);
};

/** Tokens before `end` back to where their clause begins: the content of a trailing attribution. */
export const clauseBeforeAttribution = ({ reading, unit, cues }: Scene, index: number, end: number): Range => {
  let first = unit.first;
  for (let at = end - 1; at > unit.first && end - at < longestContent; at--) {
    const quotation = reading.quoteAt[at]!;
    if (quotation >= 0) {
      const range = reading.quoteRanges[quotation]!.find((part) => at >= part.first && at < part.end)!;
      at = range.first;
      first = Math.max(unit.first, first);
      continue;
    }
    if (has(reading, at, is.semicolon)) {
      first = at + 1;
      break;
    }
  }
  first = Math.max(first, end - longestContent);
  for (let i = index - 1; i >= 0; i--) {
    // An attribution in the same sentence before this one has taken what stands before it.
    const other = cues[i]!;
    if (other.at < first) break;
    if (other.at < first || other.at >= end || other.passive || other.participle || !takes(other.verb, 'd') || takes(other.verb, 'm'))
      continue;
    let at = other.groupEnd;
    while (at < end && !has(reading, at, is.comma) && reading.quoteAt[at]! < 0) at++;
    const word = lower(reading, at + 1);
    if (at < end && (word === 'while' || word === 'but' || word === 'and')) {
      first = at + 2;
      break;
    }
  }
  if (
    first < end &&
    has(reading, first, is.word) &&
    has(reading, first + 1, is.comma) &&
    /^(?:meanwhile|however|separately|moreover|furthermore|earlier|later|additionally|still|instead|nevertheless)$/.test(
      lower(reading, first),
    )
  )
    first += 2;
  // A dateline or an agency's name is not what was said.
  for (let at = first; at < Math.min(end, first + 16); at++) {
    if (reading.quoteAt[at]! >= 0) break;
    if (
      has(reading, at, is.dash) &&
      !glued(reading, at) &&
      (has(reading, at - 1, is.close) || at - first <= 3) &&
      has(reading, first, is.capital)
    ) {
      first = at + 1;
      break;
    }
  }
  if (first + 1 < end && has(reading, first + 1, is.colon) && has(reading, first, is.capital)) first += 2;
  if (first < end && /^(?:but|and)$/.test(lower(reading, first))) first++;
  return { first, end };
};

export const holdsFinite = ({ reading, verbs }: Scene, { first, end }: Range): boolean => {
  for (let at = first; at < end; at++) if (looksFinite(reading, at, verbs)) return true;
  return false;
};
