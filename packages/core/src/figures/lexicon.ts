import {
  animals,
  cardinals,
  currencies,
  currencyAdjectives,
  idleNouns,
  measureUnits,
  numberLabels,
  outcomeIrregulars,
  outcomeNouns,
  outcomePredicates,
  outcomeVerbs,
  personNouns,
  qualifierPhrases,
  sharedCurrencies,
  tollWords,
  trailingQualifiers,
  vaguePlurals,
} from '@sitrep/english';
import type { Figure } from '../model/index.ts';

export type Qualifier = NonNullable<Figure['qualifier']>;

/** A form of several words, with what it stands for. */
export interface Phrase<Meant> {
  readonly words: readonly string[];
  readonly meant: Meant;
}

/** What figures know of English, ready for look-up. */
export interface FigureLexicon {
  /** Phrases before a number by their last word, longest first. */
  readonly qualifiers: ReadonlyMap<string, readonly Phrase<Qualifier>[]>;
  readonly trailing: readonly Phrase<Qualifier>[];
  readonly persons: ReadonlyMap<string, string>;
  readonly outcomes: ReadonlyMap<string, string>;
  /** Past participles of what is done to people. */
  readonly participles: ReadonlyMap<string, string>;
  /** Forms of those verbs that take people as their object right behind them. */
  readonly actives: ReadonlyMap<string, string>;
  /** Predicates behind people, by their first word, longest first. */
  readonly predicates: ReadonlyMap<string, readonly Phrase<string>[]>;
  readonly tolls: ReadonlyMap<string, string>;
  readonly animals: ReadonlySet<string>;
  /** Currency by what stands before the number. */
  readonly before: ReadonlyMap<string, string>;
  /** Currency words and units behind the number, by their first word, longest first. */
  readonly after: ReadonlyMap<string, readonly Phrase<string>[]>;
  /** Names of money that several countries share. */
  readonly shared: ReadonlySet<string>;
  readonly currencyAdjectives: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, readonly Phrase<{ readonly measure: string; readonly unit: string }>[]>;
  readonly labels: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
  /** Words a number may begin with, beside digits. */
  readonly starts: ReadonlySet<string>;
}

let built: FigureLexicon | undefined;

/** The lexicon, built on first use. */
export const figureLexicon = (): FigureLexicon => (built ??= build());

const forms = (list: string): string[][] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((form) => form.split('_'));

const byKey = <Meant>(entries: Iterable<readonly [string, Meant]>, last = false): Map<string, Phrase<Meant>[]> => {
  const map = new Map<string, Phrase<Meant>[]>();
  for (const [list, meant] of entries)
    for (const words of forms(list)) {
      const key = last ? words.at(-1)! : words[0]!;
      const phrases = map.get(key);
      if (phrases) phrases.push({ words, meant });
      else map.set(key, [{ words, meant }]);
    }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return map;
};

const flat = (record: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(record).flatMap(([meant, list]) => forms(list).map((words) => [words.join(' '), meant] as const)));

/** Regular past and -ing forms of a verb. */
const inflect = (verb: string): { past: string; ing: string; s: string } => {
  const e = verb.endsWith('e');
  const y = /[^aeiou]y$/.test(verb);
  return {
    past: e ? `${verb}d` : y ? `${verb.slice(0, -1)}ied` : `${verb}ed`,
    ing: e ? `${verb.slice(0, -1)}ing` : `${verb}ing`,
    s: y ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`,
  };
};

const verbForms = (): { participles: Map<string, string>; actives: Map<string, string> } => {
  const participles = new Map<string, string>();
  const actives = new Map<string, string>();
  for (const [measure, list] of Object.entries(outcomeVerbs))
    for (const verb of list.split(' ')) {
      const { past, ing, s } = inflect(verb);
      const irregular = outcomeIrregulars[verb]?.split(' ');
      const ings = irregular?.filter((form) => form.endsWith('ing')) ?? [];
      for (const form of irregular?.filter((one) => !one.endsWith('ing')) ?? [past]) {
        participles.set(form, measure);
        actives.set(form, measure);
      }
      for (const form of [verb, s, ...(ings.length > 0 ? ings : [ing])]) actives.set(form, measure);
    }
  participles.set('held', 'detained');
  return { participles, actives };
};

const build = (): FigureLexicon => ({
  qualifiers: byKey(
    Object.entries(qualifierPhrases).map(([meant, list]) => [list, meant as Qualifier] as const),
    true,
  ),
  trailing: Object.entries(trailingQualifiers).map(([words, meant]) => ({ words: words.split(' '), meant })),
  persons: flat(personNouns),
  outcomes: flat(outcomeNouns),
  ...verbForms(),
  predicates: byKey(Object.entries(outcomePredicates).map(([measure, list]) => [list, measure] as const)),
  tolls: flat(tollWords),
  animals: new Set(animals.split(' ')),
  before: new Map(currencies.flatMap(({ code, before }) => before.split(' ').map((form) => [form, code] as const))),
  after: byKey(currencies.map(({ code, after }) => [after, code] as const)),
  shared: new Set(sharedCurrencies.split(' ')),
  currencyAdjectives: new Map(Object.entries(currencyAdjectives)),
  units: byKey(measureUnits.map(({ measure, unit, words }) => [words, { measure, unit }] as const)),
  labels: new Set(numberLabels.split(' ')),
  idle: new Set(idleNouns.split(' ')),
  starts: new Set([...Object.keys(cardinals), ...Object.keys(vaguePlurals), 'a', 'an', 'half', 'tens', 'hundred', 'thousand']),
});

/** The longest phrase that stands at token i, or null. */
export const phraseAt = <Meant>(
  phrases: readonly Phrase<Meant>[] | undefined,
  lower: (i: number) => string,
  i: number,
): Phrase<Meant> | null => {
  if (phrases) for (const phrase of phrases) if (phrase.words.every((word, k) => lower(i + k) === word)) return phrase;
  return null;
};
