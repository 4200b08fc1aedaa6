import { occasionNouns } from '@sitrep/english';
import { glued, has, isBreak, lower, type Range, type Reading, type Unit } from './reading.ts';
import { is } from './word-classes.ts';

let occasions: Set<string> | undefined;
export const isOccasion = (word: string): boolean => (occasions ??= new Set(occasionNouns)).has(word);

/** Words between cue and words said: when, where and how. Token ranges; null where absent. */
export interface Adverbials {
  /** The token after them. */
  readonly end: number;
  readonly time: number | null;
  readonly occasion: Range | null;
}

const timePreposition = /^(?:on|in|at|by|since|during|late|early|earlier|last|this|next|the|that|same|of|previous|over|from|until)$/;
const occasionPreposition = /^(?:in|at|on|by|via|during|through|after|following|from|over|before|to|with)$/;
const placePreposition = /^(?:in|at|from|near|outside|inside|before|aboard)$/;
const attachment = /^(?:with|on|of|to|for|from|in|at|by|after|about|alongside|outside)$/;
/** Adverbs that measure what follows and so open the words said. */
const measuring =
  /^(?:nearly|roughly|approximately|only|almost|even|no|not|about|over|just|never|ever|already|still|so|too|once|twice|instead|however|then|now|today|there|mainly|largely|mostly|exactly)$/;

/** Everything after a verb that tells when, where and how, up to what is said. */
export const adverbialsAfter = (reading: Reading, unit: Unit, from: number): Adverbials => {
  let at = from;
  let time: number | null = null;
  let occasion: Range | null = null;
  for (let again = true; again && at < unit.end;) {
    again = false;
    if (reading.quoteAt[at]! >= 0) break;
    const timed = timeEnd(reading, unit, at);
    if (timed > at) {
      for (let i = at; i < timed && time === null; i++) if (reading.timeAt[i]! >= 0) time = reading.timeAt[i]!;
      at = timed;
      again = true;
      continue;
    }
    const word = lower(reading, at);
    if (has(reading, at, is.adverb) && !measuring.test(word) && !has(reading, at, is.capital)) {
      at++;
      again = true;
      continue;
    }
    const emphasis = emphasisEnd(reading, at);
    if (emphasis > at) {
      at = emphasis;
      again = true;
      continue;
    }
    if (occasionPreposition.test(word) && !/^(?:least|most|first|last|all|once)$/.test(lower(reading, at + 1))) {
      const end = occasionEnd(reading, unit, at);
      if (end > at) {
        occasion ??= { first: at, end };
        at = end;
        again = true;
        continue;
      }
    }
    if (has(reading, at, is.preposition)) {
      const that = thatAfter(reading, unit, at);
      if (that > at) {
        at = that;
        again = true;
        continue;
      }
    }
    if (placePreposition.test(word)) {
      const end = placeEnd(reading, unit, at);
      if (end > at) {
        at = end;
        again = true;
      }
    }
  }
  return { end: at, time, occasion };
};

/** "in the strongest possible terms". */
const emphasisEnd = (reading: Reading, at: number): number => {
  if (lower(reading, at) !== 'in') return at;
  for (let i = at + 1; i < at + 5; i++) if (lower(reading, i) === 'terms') return i + 1;
  return at;
};

/** "acknowledged for the first time that": what stands before "that" is no part of the words said. */
const thatAfter = (reading: Reading, unit: Unit, at: number): number => {
  for (let i = at + 1; i < Math.min(unit.end, at + 14); i++) {
    if (
      reading.quoteAt[i]! >= 0 ||
      isBreak(reading, i) ||
      has(reading, i, is.auxiliary | is.coordinator) ||
      lower(reading, i).endsWith('ing')
    )
      return -1;
    if (lower(reading, i) === 'that') return nounBeforeThat.test(lower(reading, i - 1)) ? -1 : i;
  }
  return -1;
};
const nounBeforeThat =
  /^(?:reports?|claims?|allegations?|accusations?|suggestions?|fact|idea|hope|hopes|fears?|concerns?|evidence|view|belief|possibility|rumou?rs?|condition|grounds|sign|signs|warnings?)$/;

/** The end of a time at `at`: "on Tuesday", "late last week", "January 25". */
const timeEnd = (reading: Reading, unit: Unit, at: number): number => {
  // "three weeks ago", "a year earlier".
  if (has(reading, at, is.number | is.determiner | is.word)) {
    for (let i = at + 1; i < Math.min(unit.end, at + 5) && !isBreak(reading, i); i++) {
      if (
        /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(lower(reading, i)) &&
        /^(?:ago|earlier|later|before)$/.test(lower(reading, i + 1))
      )
        return i + 2;
    }
  }
  if (lower(reading, at) === 'that' && !has(reading, at + 1, is.time)) return at;
  let i = at;
  while (i < unit.end && i < at + 3 && reading.timeAt[i]! < 0 && timePreposition.test(lower(reading, i))) i++;
  let end = i;
  while (
    end < unit.end &&
    (reading.timeAt[end]! >= 0 ||
      (has(reading, end, is.time) && !has(reading, end, is.modal)) ||
      (end > i && has(reading, end, is.number) && has(reading, end - 1, is.time)))
  )
    end++;
  if (end === i) return at;
  // "Monday's attack" is no time of saying.
  if (/^'s?$/.test(lower(reading, end)) || (has(reading, end, is.dash) && glued(reading, end))) return at;
  if (end < unit.end && lower(reading, end) === 'ago') end++;
  return end;
};

/** The end of "at a joint news conference with his Saudi counterpart", "in a statement", "by telephone". */
const occasionEnd = (reading: Reading, unit: Unit, at: number): number => {
  let noun = -1;
  for (let i = at + 1; i < Math.min(unit.end, at + 10); i++) {
    if (
      reading.quoteAt[i]! >= 0 ||
      isBreak(reading, i) ||
      (has(reading, i, is.auxiliary | is.subordinator | is.personal) && !has(reading, i, is.possessive))
    )
      break;
    if (has(reading, i, is.preposition) && i > at + 1) break;
    if (isOccasion(lower(reading, i))) noun = i;
    else if (noun >= 0) break;
  }
  if (noun < 0) return at;
  let end = noun + 1;
  while (end < unit.end && attachment.test(lower(reading, end)) && reading.quoteAt[end + 1]! < 0) {
    const object = objectEnd(reading, unit, end + 1);
    if (object <= end + 1) break;
    end = object;
  }
  return end;
};

/** A name, or "the capital", after a preposition of place. */
const placeEnd = (reading: Reading, unit: Unit, at: number): number => {
  let end = at + 1;
  if (/^(?:the|his|her|their|its|a)$/.test(lower(reading, end))) end++;
  if (/^(?:capital|city|town|village|region|country|area|north|south|east|west|morning|meantime|past)$/.test(lower(reading, end)))
    return end + 1;
  const first = end;
  while (end < unit.end && reading.quoteAt[end]! < 0 && has(reading, end, is.capital)) end++;
  if (end > first && /^'s?$/.test(lower(reading, end))) return at;
  if (end > first && has(reading, end, is.comma) && has(reading, end + 1, is.capital) && has(reading, end + 2, is.comma)) end += 3;
  return end > first ? end : at;
};

/** The end of a short noun phrase: determiner, words of one case, a name after them. */
export const objectEnd = (reading: Reading, unit: Unit, from: number): number => {
  let at = from;
  const stop = (i: number): boolean =>
    i >= unit.end ||
    reading.quoteAt[i]! >= 0 ||
    reading.timeAt[i]! >= 0 ||
    isBreak(reading, i) ||
    has(reading, i, is.preposition | is.subordinator | is.auxiliary | is.coordinator) ||
    (i > from && has(reading, i, is.determiner | is.personal));
  if (has(reading, at, is.objectPronoun) && !has(reading, at, is.possessive)) return at + 1;
  while (!stop(at) && at < from + 12) {
    // A capital after small letters begins another phrase, unless a determiner holds both: "the news agency TASS".
    if (at > from && has(reading, at, is.capital) && !has(reading, at - 1, is.capital) && !has(reading, from, is.determiner | is.capital))
      break;
    at++;
  }
  return at;
};
