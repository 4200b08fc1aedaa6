import { coordinators, type NounPhrase, type Phrases, quoteOrAdverb } from './phrases.ts';
import type { View } from './view.ts';

/** The owner of the owner of a phrase: "the minister" in "the minister's brother's house". */
export const outermostOwner = (phrases: Phrases, np: NounPhrase): NounPhrase => {
  let at = np;
  for (let guard = 0; at.possessor >= 0 && guard < 4; guard++) at = phrases.nouns[at.possessor]!;
  return at;
};

/** First member of the list that ends with a phrase. */
export const listStart = (view: View<unknown>, phrases: Phrases, last: number): number => {
  let at = last;
  let joined = false;
  for (let guard = 0; guard < 24; guard++) {
    let i = outermostOwner(phrases, phrases.nouns[at]!).start - 1;
    while (i >= 0 && quoteOrAdverb(view, i)) i--;
    let link = false;
    if (i >= 0 && coordinators.has(view.lower[i]!)) {
      link = true;
      joined = true;
      i--;
      if (i >= 0 && view.lower[i] === ',') i--;
    } else if (joined && i >= 0 && view.lower[i] === ',') {
      link = true;
      i--;
    }
    if (!link || i < 0) break;
    while (i >= 0 && quoteOrAdverb(view, i)) i--;
    const before = i >= 0 ? phrases.nounAt[i]! : -1;
    if (before < 0 || phrases.nouns[before]!.time) break;
    at = before;
  }
  return at;
};

/** Members of a list between its first and last phrase. */
export const members = (phrases: Phrases, first: number, last: number): number[] => {
  const out: number[] = [];
  for (let at = first; at <= last; at++) {
    const np = phrases.nouns[at]!;
    if (!np.time && !phrases.nouns.slice(at + 1, last + 1).some((other) => other.possessor === at) && (np.preposition < 0 || at === first))
      out.push(at);
  }
  return out;
};

/** The list that ends with a phrase. */
export const listBack = (view: View<unknown>, phrases: Phrases, last: number): number[] =>
  members(phrases, listStart(view, phrases, last), last);
