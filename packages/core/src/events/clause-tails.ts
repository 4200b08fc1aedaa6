import { type Attached, attachedAfter, endOfOwned, isSubjectOfNext, listFrom, skipQuotes } from './attached.ts';
import { isPreposition, type Phrases, quotationMark, sayingVerb, type VerbGroup } from './phrases.ts';
import type { View } from './view.ts';

/** What follows a verb group. Numbers are indexes of noun phrases and verb groups; -1 is none. */
export interface Tail {
  readonly objects: readonly number[];
  /** "gave *Mali* aid": the first of two objects. */
  readonly indirect: readonly number[];
  readonly attached: readonly Attached[];
  /** Adverbs and particles right after the verb or its object, lower case. */
  readonly particles: readonly string[];
  /** Verb group of the infinitive or -ing complement. */
  readonly complement: number;
  /** What opens the complement: "to", "that", "ing" or a preposition before an -ing form. */
  readonly complementBy: string | null;
}

/** Reads what follows a verb: objects, particles, prepositional phrases, complement. */
export const tailOf = (view: View<unknown>, phrases: Phrases, verb: VerbGroup): Tail => {
  const particles: string[] = [];
  let objects: number[] = [];
  let indirect: number[] = [];
  let attached: Attached[] = [];
  let complement = -1;
  let complementBy: string | null = null;
  let i = verb.end;
  while (i < view.length) {
    const word = view.lower[i]!;
    if (quotationMark.test(word)) {
      i++;
      continue;
    }
    const verbHere = phrases.verbAt[i]!;
    if (verbHere >= 0) {
      const other = phrases.verbs[verbHere]!;
      if (other.form === 'infinitive') {
        complement = verbHere;
        complementBy = 'to';
      } else if (other.form === 'ing' && objects.length === 0) {
        complement = verbHere;
        complementBy = 'ing';
      } else if (
        objects.length > 0 &&
        attached.length === 0 &&
        (other.form === 'finite' || (other.form === 'participle' && sayingVerb.test(view.lower[verb.head]!)))
      ) {
        // "said Russia attacked": what looked like the object opens the next clause
        objects = [];
        complement = verbHere;
        complementBy = 'that';
      }
      break;
    }
    if (
      view.tags[i] === 'R' ||
      (particles.length === 0 && objects.length === 0 && view.tags[i] === 'I' && isBareParticle(view, phrases, i))
    ) {
      particles.push(word);
      i++;
      continue;
    }
    const at = phrases.nounAt[i]!;
    if (at >= 0) {
      const np = phrases.nouns[at]!;
      if (np.time) {
        i = np.end;
        continue;
      }
      const list = listFrom(view, phrases, at);
      const last = phrases.nouns[list.at(-1)!]!;
      // "to attend as observers a new round": the object comes late
      if (objects.length === 0 && attached.every(({ preposition }) => preposition === 'as')) objects = list;
      else if (indirect.length === 0 && attached.length === 0 && objects.length > 0) {
        indirect = objects;
        objects = list;
      } else break;
      i = last.end;
      continue;
    }
    if (isPreposition(view, i)) {
      const next = skipQuotes(view, i + 1);
      const gerund = next < view.length ? phrases.verbAt[next]! : -1;
      if (gerund >= 0 && phrases.verbs[gerund]!.form === 'ing') {
        if (complement < 0) {
          complement = gerund;
          complementBy = word;
        }
        break;
      }
      const more = attachedAfter(view, phrases, i);
      if (more.length === 0 && view.tags[i] === 'S') break;
      if (more.length === 0) {
        particles.push(word);
        i++;
        continue;
      }
      attached = [...attached, ...more];
      i = endOfOwned(view, phrases, phrases.nouns[more.at(-1)!.nouns.at(-1)!]!);
      continue;
    }
    if (view.tags[i] === 'S' || word === 'that') {
      complementBy = word === 'that' ? 'that' : complementBy;
      if (word === 'that') complement = verbAfter(view, phrases, i);
      break;
    }
    if (view.tags[i] === 'J' || view.tags[i] === 'U') {
      particles.push(word);
      i++;
      continue;
    }
    if (word === ',' && i + 1 < view.length && isPreposition(view, i + 1) && view.lower[i + 1] !== 'of') {
      i++;
      continue;
    }
    // "calls Algeria, its neighbour, to …", "suspends, until further notice, its part": an insertion between commas
    const close = word === ',' ? insertionEnd(view, phrases, i, objects.length > 0, attached.length > 0) : -1;
    if (close > i) {
      i = close;
      continue;
    }
    break;
  }
  return { objects, indirect, attached, particles, complement, complementBy };
};

/** First token after an insertion that a comma at `from` opens, or -1. */
const insertionEnd = (view: View<unknown>, phrases: Phrases, from: number, hasObject: boolean, hasPhrase: boolean): number => {
  const at = from + 1 < view.length ? phrases.nounAt[from + 1]! : -1;
  if (at < 0) return -1;
  if (!hasObject && hasPhrase) return isSubjectOfNext(view, phrases, phrases.nouns[at]!) ? -1 : from + 1;
  if (!hasObject) return -1;
  for (let i = from + 1; i < Math.min(view.length, from + 10); i++) {
    if (phrases.verbAt[i]! >= 0) return -1;
    if (view.lower[i] === ',') {
      const verb = i + 1 < view.length ? phrases.verbAt[i + 1]! : -1;
      return verb >= 0 && phrases.verbs[verb]!.form === 'infinitive' ? i + 1 : -1;
    }
  }
  return -1;
};

const verbAfter = (view: View<unknown>, phrases: Phrases, from: number): number => {
  const limit = Math.min(view.length, from + 30);
  for (let i = from; i < limit; i++) if (phrases.verbAt[i]! >= 0) return phrases.verbAt[i]!;
  return -1;
};

/** "pulled out", "shot down two drones": a preposition that is a particle. */
const particleWords = new Set([
  'up',
  'down',
  'out',
  'off',
  'back',
  'away',
  'over',
  'together',
  'apart',
  'aside',
  'in',
  'on',
  'through',
  'by',
]);
const isBareParticle = (view: View<unknown>, phrases: Phrases, i: number): boolean => {
  if (!particleWords.has(view.lower[i]!)) return false;
  const next = i + 1 < view.length ? phrases.nounAt[i + 1]! : -1;
  return next < 0 || ['up', 'down', 'out', 'off', 'back', 'away'].includes(view.lower[i]!);
};
