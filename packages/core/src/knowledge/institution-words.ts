import { placeHeads, type English, type HeadPosition, type OrganizationKind, type PlaceHead } from '@sitrep/english';
import { PhraseTable } from './phrase-table.ts';
import { phraseKey } from './phrase-key.ts';

export interface Head {
  readonly text: string;
  readonly kind: OrganizationKind;
  readonly position: HeadPosition;
  readonly strong: boolean;
}

/** The words that names of institutions and places are made of. */
export interface InstitutionWords {
  /** Heads of capitalised names: every reading of a phrase. */
  readonly heads: PhraseTable<readonly Head[]>;
  /** "foreign ministry", "air force", "rebel groups": in lower case. */
  readonly phrases: PhraseTable<OrganizationKind>;
  /** "foreign affairs", "defence": what ministries and ministers deal with. */
  readonly portfolios: PhraseTable<string>;
  /** Single words of portfolios. */
  isPortfolioWord(key: string): boolean;
  readonly placeHeads: PhraseTable<readonly PlaceHead[]>;
}

const grouped = <Row extends { readonly text: string }>(rows: readonly Row[]): PhraseTable<readonly Row[]> => {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const key = phraseKey(row.text);
    const list = lists.get(key);
    if (list) list.push(row);
    else lists.set(key, [row]);
  }
  const table = new PhraseTable<readonly Row[]>();
  for (const [key, list] of lists) table.add(key, list);
  return table;
};

const build = (english: English): InstitutionWords => {
  const phrases = new PhraseTable<OrganizationKind>();
  for (const { text, kind } of english.institutionPhrases) phrases.add(text, kind);
  const portfolios = new PhraseTable<string>();
  const words = new Set<string>();
  for (const { name, synonyms } of english.portfolios) {
    for (const text of [name, ...synonyms]) {
      portfolios.add(text, name);
      for (const word of phraseKey(text).split(' ')) words.add(word);
    }
  }
  for (const word of ['and', 'of', 'the']) words.delete(word);
  return {
    heads: grouped(english.institutionHeads),
    phrases,
    portfolios,
    isPortfolioWord: (key) => words.has(key),
    placeHeads: grouped(placeHeads),
  };
};

const built = new WeakMap<English, InstitutionWords>();

/** Index of the pieces of institutions' names, built when first asked for. */
export const institutionWordsOf = (english: English): InstitutionWords => {
  const ready = built.get(english);
  if (ready) return ready;
  const words = build(english);
  built.set(english, words);
  return words;
};
