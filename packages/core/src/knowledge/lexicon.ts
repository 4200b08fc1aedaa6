import type { English } from '@sitrep/english';
import { peoples } from '@sitrep/english';
import type { EntitySubkind } from '../model/index.ts';
import { isCommonWord } from './common-words.ts';
import { gazetteerOf } from './gazetteer.ts';
import { phraseKey } from './phrase-key.ts';
import { shelfOf, Shelves } from './shelves.ts';

/** How a surface names what it names. */
export type NamedBy = 'name' | 'adjective' | 'people' | 'capital';

/** One surface of something the program knows. */
export interface KnownName {
  /** Key of the row: `country:SY`, `org:United Nations`, `region:Sahel`, `capital:SY/Damascus`, `office:…`, `people:Kurdish`. */
  readonly known: string;
  /** Canonical name of the row. */
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'location' | 'other';
  readonly subkind: EntitySubkind | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly by: NamedBy;
  /** Bit i is set where word i of the surface is written with a capital. */
  readonly capitals: number;
  /** Only in capitals: "US", "WHO", "IS". */
  readonly acronym: boolean;
  /** Also a common word or another name: context must agree. */
  readonly ambiguous: boolean;
  /** A word of everyday English too: "Today", "Channel", "Pentagon". */
  readonly word: boolean;
}

export interface Lexicon {
  /** Number of words of the longest surface that begins with this key; 0 where none does. */
  longest(first: string): number;
  /** Everything known under a phrase key. */
  get(key: string): readonly KnownName[];
}

const none: readonly KnownName[] = [];
const inCapitals = /^(?:\p{Lu}[.\d&-]*){2,}s?$/u;

const capitalsOf = (surface: string): number => {
  let bits = 0;
  let word = 0;
  let fresh = true;
  for (let i = 0; i < surface.length && word < 30; i++) {
    const code = surface.charCodeAt(i);
    if (code === 32 || code === 45) {
      if (!fresh) word++;
      fresh = true;
    } else if (fresh && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127)) {
      if (code < 97 || (code > 127 && /\p{Lu}/u.test(surface[i]!))) bits |= 1 << word;
      fresh = false;
    } else if (code >= 48 && code <= 57) fresh = false;
  }
  return bits;
};

type Row = Omit<KnownName, 'capitals' | 'acronym' | 'by' | 'word'>;

/** A single word that is also one of everyday English ("Today", "Channel"); acronyms are told by their capitals. */
const isWord = (key: string, { kind, subkind }: Row, by: NamedBy): boolean =>
  by === 'name' && kind !== 'person' && subkind !== 'country' && !key.includes(' ') && isCommonWord(key);

const bareOf = (surface: string): string => (surface.startsWith('the ') || surface.startsWith('The ') ? surface.slice(4) : surface);

const entryOf = (surface: string, key: string, row: Row, by: NamedBy): KnownName => {
  const { known, name, kind, subkind, country, ambiguous } = row;
  const acronym = inCapitals.test(surface);
  const word = !acronym && isWord(key, row, by);
  return { known, name, kind, subkind, country, by, capitals: capitalsOf(surface), acronym, ambiguous, word };
};

const build = (english: English): Lexicon => {
  const surfaces: string[] = [];
  const rows: Row[] = [];
  const ways: NamedBy[] = [];
  const add = (surface: string, row: Row, by: NamedBy): void => {
    surfaces.push(surface);
    rows.push(row);
    ways.push(by);
  };
  for (const { code, name, aliases, adjectives, demonyms, capitals } of english.countries) {
    const row: Row = { known: `country:${code}`, name, kind: 'location', subkind: 'country', country: code, ambiguous: false };
    add(name, row, 'name');
    for (const surface of aliases) add(surface, row, 'name');
    for (const surface of adjectives) add(surface, row, 'adjective');
    for (const surface of demonyms) add(surface, row, 'people');
    for (const surface of capitals)
      add(surface, { ...row, known: `capital:${code}/${surface}`, name: surface, subkind: 'city' }, 'capital');
  }
  for (const { name, aliases, adjectives, kind, countries } of english.regions) {
    const subkind = kind === 'water' || kind === 'mountain' ? kind : 'region';
    const row: Row = {
      known: `region:${name}`,
      name,
      kind: 'location',
      subkind,
      country: countries.length === 1 ? countries[0]! : null,
      ambiguous: false,
    };
    add(name, row, 'name');
    for (const surface of aliases) add(surface, row, 'name');
    for (const surface of adjectives) add(surface, row, 'adjective');
  }
  for (const { name, aliases, kind, country, ambiguous } of english.organizations) {
    const row: Row = { known: `org:${name}`, name, kind: 'organization', subkind: kind, country, ambiguous: ambiguous ?? false };
    add(name, row, 'name');
    for (const surface of aliases) add(surface, row, 'name');
  }
  for (const { name, aliases, country } of english.outlets) {
    const row: Row = { known: `org:${name}`, name, kind: 'organization', subkind: 'media', country, ambiguous: false };
    add(name, row, 'name');
    for (const surface of aliases) add(surface, row, 'name');
  }
  for (const { name, aliases, of } of english.officeholders) {
    const row: Row = {
      known: `office:${name}`,
      name,
      kind: 'person',
      subkind: null,
      country: of.length === 2 ? of : null,
      ambiguous: false,
    };
    if (name.includes(' ')) add(name, row, 'name');
    for (const surface of aliases) if (surface.includes(' ')) add(surface, row, 'name');
  }
  for (const forms of peoples) {
    const row: Row = { known: `people:${forms[0]}`, name: forms[0]!, kind: 'other', subkind: 'group', country: null, ambiguous: false };
    for (const surface of forms) add(surface, row, 'adjective');
  }
  /** "Aleppo" is the town before it is the governorate round it. */
  const isTown = ({ known, name, kind, country }: Row, key: string, by: NamedBy): boolean => {
    if (kind !== 'location' || country === null || by !== 'name' || !known.startsWith('region:')) return false;
    const places = gazetteerOf(english).get(key);
    const round = new Set(places.filter((place) => place.kind === 'region' && place.country === country).map(({ admin1 }) => admin1));
    return places.some(
      (place) =>
        place.kind === 'city' &&
        place.country === country &&
        place.population > 15_000 &&
        round.has(place.admin1) &&
        (phraseKey(place.name) === key || place.name === name),
    );
  };
  const shelves = Uint16Array.from(surfaces, (surface) => shelfOf(bareOf(surface)));
  const lengths = new Map<string, number>();
  const names = new Shelves<KnownName>(shelves, (i, enter) => {
    const bare = bareOf(surfaces[i]!);
    const key = phraseKey(bare);
    if (key === '') return;
    if (isTown(rows[i]!, key, ways[i]!)) return;
    const space = key.indexOf(' ');
    const first = space === -1 ? key : key.slice(0, space);
    const words = space === -1 ? 1 : key.split(' ').length;
    if ((lengths.get(first) ?? 0) < words) lengths.set(first, words);
    enter(key, entryOf(bare, key, rows[i]!, ways[i]!));
  });
  return {
    longest(first) {
      // Asking for the word puts its shelf in order, and with it the lengths.
      names.get(first);
      return lengths.get(first) ?? 0;
    },
    get: (key) => names.get(key) ?? none,
  };
};

const built = new WeakMap<English, Lexicon>();

/** Index of everything that has a name of its own, built when first asked for. */
export const lexiconOf = (english: English): Lexicon => {
  const ready = built.get(english);
  if (ready) return ready;
  const lexicon = build(english);
  built.set(english, lexicon);
  return lexicon;
};
