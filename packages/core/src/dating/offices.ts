import type { Country, Officeholder } from '@sitrep/english';
import type { Sentence } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { formsByLastWord, titlesOf, type HolderForm } from './office-forms.ts';
import { firstDay, lastDay, type Term } from './terms.ts';

/** Somebody whom the report names with an office, and when that was theirs. */
export interface NamedOffice {
  readonly name: string;
  readonly title: string;
  readonly of: string;
  readonly terms: readonly Term[];
  /** False where the sentence tells of another year: then the office bounds the report from below only. */
  readonly present: boolean;
}

const LOOK_BEFORE = 90;
const LOOK_AFTER = 70;
const MAX_TEXT = 200_000;
const past =
  /(?:^|[\s-])(?:former|formerly|ex|late|then|ousted|deposed|onetime|one-time|erstwhile|previous|predecessor|elect|designate|future|incoming|ambassador to)(?:[\s-]|$)/;
const lesser = /(?:^|[\s-])(?:deputy|vice|assistant|under|shadow|first|second|associate|acting deputy|sub)[\s-]*$/;
const otherYear = /\b(?:1[89]|20)\d\d\b|\byears? (?:ago|earlier|before)\b|\bat the time\b|\bdecades?\b/i;

/** Finds officeholders who are named together with their office, as in "US Secretary of State John Kerry". */
export const namedOffices = (
  text: string,
  sentences: readonly Sentence[],
  holders: readonly Officeholder[],
  countries: readonly Country[],
): NamedOffice[] => {
  const forms = formsByLastWord(holders);
  const found = new Map<string, NamedOffice & { terms: Term[] }>();
  for (const sentence of sentences) {
    if (sentence.start > MAX_TEXT) break;
    const words = wordsOf(text, sentence);
    words.forEach((word, at) => {
      for (const form of forms.get(word.folded) ?? []) {
        const first = at - form.words.length + 1;
        if (first < 0 || !form.words.every((part, i) => words[first + i]!.folded === part)) continue;
        if (!/^\p{Lu}/u.test(text.slice(words[first]!.start, words[first]!.start + 2)) && form.words.length === 1) continue;
        const title = titleBeside(text, sentence, words[first]!.start, word.end, form, countries);
        if (title === null) continue;
        const { holder } = form;
        const key = `${holder.name}|${holder.of}|${holder.title}`;
        const present = !otherYear.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000)));
        const term = { from: firstDay(holder.from), to: holder.to === null ? null : lastDay(holder.to) };
        const known = found.get(key);
        if (known === undefined) found.set(key, { name: holder.name, title: holder.title, of: holder.of, terms: [term], present });
        else {
          if (!known.terms.some(({ from }) => from === term.from)) known.terms.push(term);
          if (present && !known.present) found.set(key, { ...known, present });
        }
      }
    });
  }
  return oneEach([...found.values()]);
};

/** Where a family name and a title fit several persons ("President Assad"), they bound the report together. */
const oneEach = (offices: readonly NamedOffice[]): NamedOffice[] => {
  const groups = new Map<string, NamedOffice>();
  for (const office of offices) {
    const key = `${fold(office.name).split(/[\s-]/).at(-1)}|${office.title}`;
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? office
        : {
            ...known,
            name: known.name === office.name ? known.name : `${known.name} or ${office.name}`,
            terms: [...known.terms, ...office.terms],
            present: known.present || office.present,
          },
    );
  }
  return [...groups.values()];
};

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string, { start, end }: Sentence): Word[] => {
  const words: Word[] = [];
  for (const match of text.slice(start, Math.min(end, start + 5000)).matchAll(/[\p{L}\p{M}]+/gu)) {
    words.push({ folded: fold(match[0]), start: start + match.index, end: start + match.index + match[0].length });
  }
  return words;
};

/** The office's title right before the name, or after it behind a comma; null where there is none or it is told of the past. */
const titleBeside = (
  text: string,
  sentence: Sentence,
  start: number,
  end: number,
  form: HolderForm,
  countries: readonly Country[],
): string | null => {
  const before = fold(text.slice(Math.max(sentence.start, start - LOOK_BEFORE), start)).replace(/\./g, '');
  for (const title of titlesOf(form.holder)) {
    const at = endingWith(before, title);
    if (at === -1) continue;
    const lead = before.slice(0, at);
    if (past.test(lead.slice(-40)) || lesser.test(lead)) return null;
    return countryFits(lead, form.holder, countries) ? title : null;
  }
  if (form.short) return null;
  const after = fold(text.slice(end, Math.min(sentence.end, end + LOOK_AFTER)));
  for (const title of titlesOf(form.holder)) {
    const match = new RegExp(
      `^,? (?:who is |the |a )?((?:[\\p{L}.'-]+ ){0,3})${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`,
      'u',
    ).exec(after);
    if (match !== null && after.startsWith(',') && !past.test(match[0]) && !lesser.test(match[1]!)) return title;
  }
  return null;
};

/** Where the title begins if the text ends with it; between title and name at most a second title may stand. */
const endingWith = (before: string, title: string): number => {
  if (before.endsWith(title)) {
    const at = before.length - title.length;
    return at === 0 || /[\s'-]$/.test(before.slice(0, at)) ? at : -1;
  }
  const second = new RegExp(`(?:^|\\s)${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} and [\\p{L}' -]{4,40}$`, 'u').exec(before);
  return second === null ? -1 : second.index;
};

/** A country's word before the title must be the officeholder's country's. */
const countryFits = (lead: string, { of }: Officeholder, countries: readonly Country[]): boolean => {
  const word = /([\p{L}'-]+)\s*$/u.exec(lead)?.[1]?.replace(/'s?$/, '');
  if (word === undefined || of.length !== 2) return true;
  const codes = countryWords(countries).get(word);
  return codes === undefined || codes.has(of);
};

let words: ReadonlyMap<string, ReadonlySet<string>> | null = null;
const countryWords = (countries: readonly Country[]): ReadonlyMap<string, ReadonlySet<string>> => {
  if (words !== null) return words;
  const map = new Map<string, Set<string>>();
  for (const { code, name, aliases, adjectives } of countries) {
    for (const surface of [name, ...aliases, ...adjectives]) {
      const key = fold(surface).replace(/\./g, '').replace(/^the /, '');
      map.set(key, (map.get(key) ?? new Set()).add(code));
    }
  }
  return (words = map);
};
