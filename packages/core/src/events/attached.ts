import { coordinators, isPreposition, type NounPhrase, type Phrases, quotationMark, quoteOrAdverb } from './phrases.ts';
import type { View } from './view.ts';

/** A phrase after a preposition; `nouns` are its coordinated members. */
export interface Attached {
  readonly preposition: string;
  readonly nouns: readonly number[];
}

/** Phrases after a token: prepositions with their noun phrases, until the clause or phrase ends. */
export const attachedAfter = (view: View<unknown>, phrases: Phrases, from: number): Attached[] => {
  const attached: Attached[] = [];
  let i = from;
  let comma = false;
  while (i < view.length && attached.length < 8) {
    if (quoteOrAdverb(view, i)) {
      i++;
      continue;
    }
    const noun = phrases.nounAt[i]!;
    if (noun >= 0) {
      const np = phrases.nouns[noun]!;
      if (!np.time) break;
      i = np.end;
      continue;
    }
    if (isPreposition(view, i)) {
      const next = skipQuotes(view, i + 1);
      const at = next < view.length ? phrases.nounAt[next]! : -1;
      if (at < 0) {
        if (isPreposition(view, next)) {
          i = next;
          continue;
        }
        break;
      }
      const nouns = listFrom(view, phrases, at);
      const last = phrases.nouns[nouns.at(-1)!]!;
      // The phrase is the subject of what follows: "… in Syria Russia said"
      if ((comma || view.tags[i] === 'S') && isSubjectOfNext(view, phrases, last)) break;
      attached.push({ preposition: view.lower[i]!, nouns });
      i = endOfOwned(view, phrases, last);
      continue;
    }
    // ", King Salman's youngest son, in St. Petersburg": an apposition between
    if (view.lower[i] === ',' && attached.length > 0) {
      const beside = i + 1 < view.length ? phrases.nounAt[i + 1]! : -1;
      if (beside >= 0 && !phrases.nouns[beside]!.time) {
        const end = endOfOwned(view, phrases, phrases.nouns[beside]!);
        if (view.lower[end] === ',' && end + 1 < view.length && isPreposition(view, end + 1) && view.lower[end + 1] !== 'of') {
          i = end + 1;
          continue;
        }
      }
    }
    // "talks, brokered by …" and one comma before a preposition go on
    if (view.lower[i] === ',' && i + 1 < view.length && isPreposition(view, i + 1) && view.lower[i + 1] !== 'of') {
      comma = true;
      i++;
      continue;
    }
    break;
  }
  return attached;
};

/** First token from `from` on that is no quotation mark. */
export const skipQuotes = (view: View<unknown>, from: number): number => {
  let i = from;
  while (i < view.length && quotationMark.test(view.lower[i]!)) i++;
  return i;
};

/** End of a phrase with what it owns: "in Syria's regions" is one phrase. */
export const endOfOwned = (view: View<unknown>, phrases: Phrases, np: NounPhrase): number => {
  let end = np.end;
  for (let guard = 0; guard < 4; guard++) {
    const next = view.tags[end] === 'K' ? end + 1 : end;
    const at = next < view.length ? phrases.nounAt[next]! : -1;
    if (at < 0 || phrases.nouns[at]!.possessor < 0 || phrases.nouns[at]!.start !== next) break;
    end = phrases.nouns[at]!.end;
  }
  return end;
};

/** The owned head of a phrase: "Syria" in "Syria's regions" leads to "regions". */
export const ownedHead = (view: View<unknown>, phrases: Phrases, index: number): number => {
  let at = index;
  for (let guard = 0; guard < 4; guard++) {
    const np = phrases.nouns[at]!;
    const next = view.tags[np.end] === 'K' || (view.lower[np.end] === "'" && at + 1 < phrases.nouns.length) ? np.end + 1 : -1;
    const following = next >= 0 && next < view.length ? phrases.nounAt[next]! : -1;
    if (following < 0 || phrases.nouns[following]!.possessor !== at) return at;
    at = following;
  }
  return at;
};

/** True where a finite verb follows a phrase. */
export const isSubjectOfNext = (view: View<unknown>, phrases: Phrases, np: NounPhrase): boolean => {
  let i = np.end;
  while (i < view.length && view.tags[i] === 'R') i++;
  const verb = i < view.length ? phrases.verbAt[i]! : -1;
  return verb >= 0 && phrases.verbs[verb]!.form === 'finite';
};

/** A noun phrase and those coordinated after it: "A, B and C". Commas count only where a conjunction follows. */
export const listFrom = (view: View<unknown>, phrases: Phrases, first: number): number[] => {
  const out = [ownedHead(view, phrases, first)];
  const pending: number[] = [];
  let i = phrases.nouns[out[0]!]!.end;
  for (let guard = 0; guard < 24 && i < view.length; guard++) {
    let comma = false;
    let joined = false;
    if (view.lower[i] === ',') {
      comma = true;
      i++;
    }
    while (i < view.length && quotationMark.test(view.lower[i]!)) i++;
    if (i < view.length && coordinators.has(view.lower[i]!)) {
      joined = true;
      i++;
    } else if (view.lower[i] === 'as' && view.lower[i + 1] === 'well' && view.lower[i + 2] === 'as') {
      joined = true;
      i += 3;
    }
    if (!comma && !joined) break;
    while (i < view.length && (quotationMark.test(view.lower[i]!) || view.tags[i] === 'R')) i++;
    const at = i < view.length ? phrases.nounAt[i]! : -1;
    if (at < 0) break;
    const owned = ownedHead(view, phrases, at);
    const np = phrases.nouns[owned]!;
    // "met the minister, and Russia said": a new clause; "patrols by A and B will begin" is a list
    if (np.time || (comma && isSubjectOfNext(view, phrases, np))) break;
    pending.push(owned);
    i = np.end;
    if (joined) {
      out.push(...pending);
      pending.length = 0;
      if (!comma && view.lower[i] !== ',') break;
    }
  }
  return out;
};
