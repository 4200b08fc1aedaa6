import { personEndings } from '@sitrep/english';
import type { SentenceTokens } from '../stage/index.ts';
import type { FigureLexicon } from './lexicon.ts';

/** What a number counts: the noun phrase ends before token `to`. */
export interface CountedNoun {
  readonly to: number;
  readonly noun: string;
  readonly head: number;
  /** What a count of it measures: "people", "troops", "fighters" …; null where it is not people. */
  readonly person: string | null;
  /** "41 dead", "22 bodies": the noun tells the outcome. */
  readonly outcome: string | null;
  /** True where the number stands alone ("14 were killed", "nine of whom"). */
  readonly bare: boolean;
}

const stops = new Set(
  'in on at of from to by with for and or but as that who which whom whose when while after before during since were was are is be been being have has had will would could can may might must do does did than into near across around also over per against under through among amid about because if it they he she we you i this his her their its our said says told not a an the out off up down remains stays continues faces comes goes takes gets gives makes'.split(
    ' ',
  ),
);
const plural = /[a-z](?:s|'s)$/;
const noPlural = /(?:ss|us|is|ous|ys's|as)$/;

/** True where a word is people by its ending or because it names a people: "Palestinians", "motorists". */
const looksPersonal = (word: string, capital: boolean): boolean =>
  personEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) ||
  (capital && /(?:ans|ese|is|ians|eans|ders|ish)$/.test(word) && word.length > 5);

/** The noun phrase that begins at token i, right behind a number. */
export const countedNoun = (r: SentenceTokens, lexicon: FigureLexicon, i: number): CountedNoun | null => {
  let at = i;
  // "11 of his crewmates", "seven of the 11 fishermen", "four of them": the whole they are part of tells what they are.
  if (r.lower(at) === 'of') {
    if (/^(?:them|whom|which|these|those|us)$/.test(r.lower(at + 1))) {
      // "thirty-three of them civilians"
      const what = lexicon.persons.get(r.lower(at + 2));
      if (what !== undefined) return { to: at + 3, noun: r.lower(at + 2), head: at + 2, person: what, outcome: null, bare: false };
    }
    if (/^(?:them|whom|which|these|those|us)$/.test(r.lower(at + 1)))
      return { to: at + 2, noun: r.lower(at + 1), head: at + 1, person: 'people', outcome: null, bare: true };
    at++;
    while (
      /^(?:the|its|his|her|their|our|these|those|my|'s|all)$/.test(r.lower(at)) ||
      /^\d/.test(r.lower(at)) ||
      /^[a-z]+teen$|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(r.lower(at))
    )
      at++;
  }
  for (let k = at; k < Math.min(r.to, at + 7); k++) {
    const word = r.lower(k);
    if (!/^[\p{L}]/u.test(word)) {
      if ((word === '"' || word === "'" || word === '-') && k < at + 3) continue;
      if (word === ',' && k > at && r.small(k - 1) && r.small(k + 1) && plural.test(r.lower(k + 2))) continue;
      break;
    }
    const outcome = lexicon.outcomes.get(word);
    // "12 dead soldiers": the noun behind is what is counted, the outcome stays.
    const next = r.lower(k + 1);
    const two = lexicon.persons.get(`${word} ${next}`);
    if (two !== undefined) return { to: k + 2, noun: `${word} ${next}`, head: k + 1, person: two, outcome: null, bare: false };
    if (outcome !== undefined && k === at) {
      const person = lexicon.persons.get(next);
      if (person !== undefined && !plural.test(word)) return { to: k + 2, noun: next, head: k + 1, person, outcome, bare: false };
      return { to: k + 1, noun: word, head: k, person: null, outcome, bare: false };
    }
    if (outcome !== undefined && plural.test(word)) return { to: k + 1, noun: word, head: k, person: null, outcome, bare: false };
    if (outcome !== undefined && /^(?:dead|wounded|injured)$/.test(word))
      return { to: k + 1, noun: word, head: k, person: null, outcome, bare: false };
    const person = lexicon.persons.get(word);
    if (person !== undefined) {
      // "crew members", "police officers", "army officers": the last noun of the run.
      const further = lexicon.persons.get(next);
      if (further !== undefined) return { to: k + 2, noun: next, head: k + 1, person: further, outcome: null, bare: false };
      // "people smugglers", "worker unions": another plural right behind takes over.
      return { to: k + 1, noun: word, head: k, person, outcome: null, bare: false };
    }
    if (stops.has(word)) break;
    if (plural.test(word) && word.length > 2 && !noPlural.test(word)) {
      const capital = r.capital(k);
      // A capital plural may be part of a name before the noun: "two United Nations staff".
      if (capital && k + 1 < r.to && !stops.has(next) && /^\p{L}/u.test(next) && !looksPersonal(word, capital)) continue;
      return { to: k + 1, noun: word, head: k, person: looksPersonal(word, capital) ? 'people' : null, outcome: null, bare: false };
    }
  }
  return null;
};

/** "33 were civilians": what a bare number behind "of whom" is said to be. */
export const predicativeNoun = (r: SentenceTokens, lexicon: FigureLexicon, i: number): CountedNoun | null => {
  if (!/^(?:were|are|was|is)$/.test(r.lower(i))) return null;
  const person = lexicon.persons.get(r.lower(i + 1));
  return person === undefined ? null : { to: i + 2, noun: r.lower(i + 1), head: i + 1, person, outcome: null, bare: false };
};
