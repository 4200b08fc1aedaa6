import { type Phrases, quoteOrAdverb, type VerbGroup } from './phrases.ts';
import type { View } from './view.ts';

/** "the agency (MMEA) denied": what stands in brackets is stepped over. */
export const beforeParenthesis = (view: View<unknown>, phrases: Phrases, from: number): number => {
  if (from < 0 || view.lower[from] !== ')') return from;
  let i = from;
  while (i > 0 && view.lower[i] !== '(' && from - i < 20) i--;
  return view.lower[i] === '(' ? i - 1 : from;
};

/** Verb group that ends right before a token, adverbs and quotation marks skipped. */
export const verbEndingAt = (view: View<unknown>, phrases: Phrases, from: number): number => {
  let i = from;
  while (i >= 0 && quoteOrAdverb(view, i)) i--;
  return i >= 0 ? phrases.verbAt[i]! : -1;
};

/** True where no other finite verb follows before the clause ends: a past form, no participle. */
export const standsAlone = (view: View<unknown>, phrases: Phrases, verb: VerbGroup): boolean => {
  const next = phrases.verbs[verb.index + 1];
  if (!next || next.form !== 'finite') return true;
  for (let i = verb.end; i < next.start; i++) if (view.tags[i] === 'F' || view.tags[i] === 'C' || view.tags[i] === 'S') return true;
  return false;
};

export const openerBefore = (view: View<unknown>, phrases: Phrases, from: number): string | null => {
  let i = from;
  while (i >= 0 && quoteOrAdverb(view, i)) i--;
  if (i < 0) return null;
  return view.tags[i] === 'S' || (view.tags[i] === 'W' && view.lower[i] !== 'who') ? view.lower[i]! : null;
};

export const isRelative = (view: View<unknown>, phrases: Phrases, verb: VerbGroup): boolean => {
  let i = verb.start - 1;
  for (let guard = 0; i >= 0 && guard < 12; guard++) {
    if (view.lower[i] === 'that') {
      // "announced on Monday that it hoped" is no relative clause, "a report Monday that" is one
      let before = i - 1;
      while (before >= 0 && phrases.nounAt[before]! >= 0 && phrases.nouns[phrases.nounAt[before]!]!.time) {
        before = phrases.nouns[phrases.nounAt[before]!]!.start - 1;
        if (before >= 0 && view.tags[before] === 'I') before--;
      }
      return before >= 0 && phrases.nounAt[before]! >= 0;
    }
    if (view.tags[i] === 'W') return true;
    const joins = view.tags[i] === 'C' && i > 0 && phrases.nounAt[i - 1]! >= 0 && phrases.nounAt[i + 1]! >= 0;
    if (phrases.verbAt[i]! >= 0 || view.tags[i] === 'F' || (view.tags[i] === 'C' && !joins)) return false;
    i--;
  }
  return false;
};

/** Token where a relative clause, an infinitive or a participle phrase begins. */
export const relativeStart = (view: View<unknown>, phrases: Phrases, verb: VerbGroup): number => {
  if (verb.form !== 'finite') return verb.start;
  let i = verb.start - 1;
  while (i >= 0 && view.tags[i] !== 'W' && view.lower[i] !== 'that') {
    if (phrases.verbAt[i]! >= 0) return verb.start;
    i--;
  }
  return Math.max(0, i);
};

/** Token before a relative clause and the comma that opens it. */
export const beforeRelative = (view: View<unknown>, phrases: Phrases, verb: VerbGroup): number => {
  const i = relativeStart(view, phrases, verb) - 1;
  return i >= 0 && view.lower[i] === ',' ? i - 1 : i;
};

export const verbBefore = (view: View<unknown>, phrases: Phrases, from: number): number => {
  for (let i = from; i >= 0; i--) if (phrases.verbAt[i]! >= 0) return phrases.verbAt[i]!;
  return -1;
};
