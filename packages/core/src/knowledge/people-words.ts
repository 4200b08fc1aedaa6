import { femaleWords, kinNouns, maleWords, type English, type Sector, type TitleKind } from '@sitrep/english';
import { PhraseTable } from './phrase-table.ts';

export type Gender = 'female' | 'male';

/** Words for people: titles, occupations, kin, groups. */
export interface PeopleWords {
  readonly titles: PhraseTable<TitleKind>;
  /** "former", "acting", "deputy". */
  readonly modifiers: PhraseTable<true>;
  readonly occupations: PhraseTable<true>;
  readonly groups: PhraseTable<Sector>;
  isKin(lower: string): boolean;
  /** What a title or occupation tells about its bearer. */
  genderOf(lower: string): Gender | null;
}

const build = (english: English): PeopleWords => {
  const titles = new PhraseTable<TitleKind>();
  for (const { text, kind } of english.personTitles) titles.add(text, kind);
  const modifiers = new PhraseTable<true>();
  for (const text of english.titleModifiers) modifiers.add(text, true);
  const occupations = new PhraseTable<true>();
  for (const text of english.occupations) occupations.add(text, true);
  const groups = new PhraseTable<Sector>();
  for (const { text, sector } of english.groupNouns) groups.add(text, sector);
  const kin = new Set(kinNouns);
  const [female, male] = [new Set(femaleWords), new Set(maleWords)];
  return {
    titles,
    modifiers,
    occupations,
    groups,
    isKin: (lower) => kin.has(lower),
    genderOf: (lower) => (female.has(lower) ? 'female' : male.has(lower) ? 'male' : null),
  };
};

const built = new WeakMap<English, PeopleWords>();

/** Index of the words for people, built when first asked for. */
export const peopleWordsOf = (english: English): PeopleWords => {
  const ready = built.get(english);
  if (ready) return ready;
  const words = build(english);
  built.set(english, words);
  return words;
};
