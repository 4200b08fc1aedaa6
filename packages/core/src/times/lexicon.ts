import {
  dayParts,
  decadeWords,
  deicticDays,
  doubtfulMonths,
  feasts,
  frequencyWords,
  longWords,
  months,
  namedDays,
  previousWords,
  seasons,
  timeReferences,
  timeUnits,
  weekdays,
  whichWords,
  type Feast,
} from '@sitrep/english';
import type { DayPart, Unit, Which } from './meaning.ts';

/** What the calendar knows of one word. A word may be several things: "second", "fall", "May". */
export interface Word {
  month?: number;
  weekday?: number;
  /** Written short: "Jan", "Tue". */
  short?: true;
  /** Also another word or a name: needs a neighbour that speaks of dates. */
  doubtful?: true;
  plural?: true;
  unit?: Unit;
  long?: Unit;
  part?: DayPart;
  partFrom?: number;
  season?: number;
  today?: number;
  which?: Which;
  previous?: true;
  frequency?: string;
  reference?: Which;
  decade?: number;
  /** Feasts that begin with this word, as words. */
  feasts?: { readonly words: readonly string[]; readonly feast: Feast | string }[];
  /** A spoken year may begin with it: "nineteen ninety-six". */
  century?: true;
  /** True where a finder starts at this word. */
  head?: true;
}

let built: ReadonlyMap<string, Word> | undefined;

/** All words of the calendar, built on first use. */
export const lexicon = (): ReadonlyMap<string, Word> => (built ??= build());

const build = (): ReadonlyMap<string, Word> => {
  const words = new Map<string, Word>();
  const at = (form: string, head = true): Word => {
    let word = words.get(form);
    if (!word) words.set(form, (word = {}));
    if (head) word.head = true;
    return word;
  };
  const forms = (list: string, each: (form: string, index: number) => void): void => list.split(' ').forEach(each);
  months.forEach((list, index) =>
    forms(list, (form, i) => {
      const word = at(form);
      word.month = index + 1;
      if (i > 0) word.short = true;
      if (doubtfulMonths.includes(form)) word.doubtful = true;
    }),
  );
  weekdays.forEach((list, index) =>
    forms(list, (form, i) => {
      const word = at(form);
      word.weekday = index + 1;
      if (i > 0) word.short = true;
      else {
        const plural = at(`${form}s`);
        plural.weekday = index + 1;
        plural.plural = true;
      }
    }),
  );
  for (const [unit, list] of Object.entries(timeUnits))
    forms(list, (form, i) => {
      const word = at(form);
      word.unit = unit as Unit;
      if (i > 0 && (form.endsWith('s') || form.endsWith('a'))) word.plural = true;
    });
  for (const [form, unit] of Object.entries(longWords)) at(form).long = unit as Unit;
  for (const { words: list, code, from } of dayParts)
    forms(list, (form, i) => {
      const word = at(form);
      word.part = code as DayPart;
      word.partFrom = from;
      if (i > 0 && form.endsWith('s')) word.plural = true;
    });
  seasons.forEach(({ words: list }, index) =>
    forms(list, (form) => {
      at(form).season = index;
    }),
  );
  for (const [form, shift] of Object.entries(deicticDays)) at(form).today = shift;
  for (const [form, which] of Object.entries(whichWords)) {
    const word = at(form, false);
    word.which = which;
    if (previousWords.includes(form)) word.previous = true;
  }
  for (const [form, period] of Object.entries(frequencyWords)) at(form).frequency = period;
  for (const [form, to] of Object.entries(timeReferences)) at(form).reference = to;
  for (const [form, decade] of Object.entries(decadeWords)) at(form).decade = decade;
  const feast = (name: string, meant: Feast | string): void => {
    const list = name
      .split(' ')
      .flatMap((word) => (word.endsWith("'s") ? [word.slice(0, -2), "'s"] : word.endsWith("s'") ? [word.slice(0, -1), "'"] : [word]));
    (at(list[0]!).feasts ??= []).push({ words: list, feast: meant });
  };
  for (const one of feasts) for (const name of one.names) feast(name, one);
  for (const [name, value] of Object.entries(namedDays)) feast(name, value);
  for (const form of [
    'noon',
    'midday',
    'midnight',
    "o'clock",
    'overnight',
    'christmastime',
    'future',
    'past',
    'time',
    'moment',
    'present',
    'old',
    'half',
  ])
    at(form);
  for (const form of ['two', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']) at(form).century = true;
  for (const word of words.values()) word.feasts?.sort((a, b) => b.words.length - a.words.length);
  return words;
};
