import { audienceNouns } from '@sitrep/english';
import { adverbialsAfter, isOccasion, objectEnd } from './adverbials.ts';
import type { Ground } from './attribution.ts';
import { takes } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import { has, isBreak, lower, type Range } from './reading.ts';
import { is } from './word-classes.ts';

let audience: Set<string> | undefined;

const isAudience = (word: string): boolean => (audience ??= new Set(audienceNouns)).has(word);

/** One who is told: after "told" always, after other verbs where the words said follow. */
export const addresseeOf = (ground: Ground, cue: Cue, from: number): Range | null => {
  const { reading, unit } = ground;
  let at = from;
  if (lower(reading, at) === 'to' && takes(cue.verb, 'd') && !cue.verb.rest.includes('to')) {
    const noun = objectEnd(reading, unit, at + 1);
    const person =
      noun > at + 1 && (has(reading, at + 1, is.capital | is.determiner | is.objectPronoun) || isAudience(lower(reading, noun - 1)));
    return person && !takes(cue.verb, 'i') ? { first: at + 1, end: attached(ground, noun) } : null;
  }
  if (!takes(cue.verb, 'o') || at >= unit.end || isBreak(reading, at) || reading.quoteAt[at]! >= 0) return null;
  while (at < unit.end && has(reading, at, is.adverb) && !has(reading, at, is.determiner)) at++;
  if (/^(?:that|to|against|of|for|about|not)$/.test(lower(reading, at))) return null;
  // "told reporters people should stay away": a plural without article is the whole of those told.
  const end = isAudience(lower(reading, at)) && lower(reading, at).endsWith('s') ? at + 1 : objectEnd(reading, unit, at);
  if (end <= at) return null;
  let next = end;
  const skipped = adverbialsAfter(reading, unit, end).end;
  const after = (i: number): boolean =>
    i >= unit.end ||
    (isBreak(reading, i) && !takes(cue.verb, 'n')) ||
    (reading.quoteAt[i]! >= 0 && !takes(cue.verb, 'n')) ||
    /^(?:that|to|not|against|about|of|whether|how|why|what|when|where|who|if|on|for|in)$/.test(lower(reading, i));
  if (cue.verb.lemma === 'tell') return { first: at, end: attached(ground, end) };
  next = attached(ground, end);
  if (!after(end) && !after(skipped) && !after(next)) return null;
  return { first: at, end: next };
};

/** "said, addressing the State Duma on Wednesday". */
export const addressing = ({ reading, unit }: Ground, at: number): Range | null => {
  const verb = has(reading, at, is.comma) ? at + 1 : at;
  if (verb >= unit.end || lower(reading, verb) !== 'addressing') return null;
  const end = objectEnd(reading, unit, verb + 1);
  return end > verb + 1 ? { first: verb + 1, end } : null;
};

/** "elders | in Agharous", "the foreign ministers | of Russia and Iran" when the words said follow. */
const attached = ({ reading, unit }: Ground, end: number): number => {
  let at = end;
  while (at + 1 < unit.end && /^(?:of|in|from|at|and)$/.test(lower(reading, at)) && reading.timeAt[at + 1]! < 0) {
    const object = objectEnd(reading, unit, at + 1);
    if (object <= at + 1 || isOccasion(lower(reading, object - 1))) break;
    at = object;
  }
  // "the State Duma, Russia's parliament," stands for one.
  if (
    at + 1 < unit.end &&
    has(reading, at, is.comma) &&
    at > end - 1 &&
    has(reading, end - 1, is.capital) &&
    has(reading, at + 1, is.capital | is.determiner)
  ) {
    const apposed = objectEnd(reading, unit, at + 1);
    if (apposed > at + 1 && has(reading, apposed, is.comma) && apposed - at < 8 && !has(reading, apposed + 1, is.coordinator))
      return apposed + 1;
  }
  return at;
};
