import type { English } from '@sitrep/english';
import { peoples } from '@sitrep/english';
import type { EntitySubkind } from '../model/index.ts';
import { isCommonWord } from './common-words.ts';
import { phraseKey } from './phrase-key.ts';

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
}

export interface Lexicon {
  /** Number of words of the longest surface that begins with this key; 0 where none does. */
  longest(first: string): number;
  /** Everything known under a phrase key. */
  get(key: string): readonly KnownName[];
}

const none: readonly KnownName[] = [];
const capital = /^\P{L}*\p{Lu}/u;
const inCapitals = /^(?:\p{Lu}[.\d&-]*){2,}s?$/u;

const capitalsOf = (surface: string): number =>
  surface
    .split(/[-\s]+/)
    .slice(0, 30)
    .reduce((bits, word, index) => (capital.test(word) ? bits | (1 << index) : bits), 0);

const build = (english: English): Lexicon => {
  const names = new Map<string, KnownName[]>();
  const lengths = new Map<string, number>();
  const add = (surface: string, row: Omit<KnownName, 'capitals' | 'acronym'>): void => {
    const bare = surface.replace(/^[Tt]he /, '');
    const key = phraseKey(bare);
    if (key === '') return;
    const list = names.get(key);
    const common =
      row.kind !== 'person' &&
      row.by === 'name' &&
      row.subkind !== 'country' &&
      !key.includes(' ') &&
      !inCapitals.test(bare) &&
      isCommonWord(key);
    const name: KnownName = { ...row, ambiguous: row.ambiguous || common, capitals: capitalsOf(bare), acronym: inCapitals.test(bare) };
    if (!list) names.set(key, [name]);
    else if (!list.some((other) => other.known === row.known && other.by === row.by)) list.push(name);
    let words = 1;
    let first = key.length;
    for (let i = key.indexOf(' '); i !== -1; i = key.indexOf(' ', i + 1)) {
      if (words === 1) first = i;
      words++;
    }
    const start = key.slice(0, first);
    if ((lengths.get(start) ?? 0) < words) lengths.set(start, words);
  };
  for (const country of english.countries) {
    const row = {
      known: `country:${country.code}`,
      name: country.name,
      kind: 'location',
      subkind: 'country',
      country: country.code,
      ambiguous: false,
    } as const;
    for (const surface of [country.name, ...country.aliases]) add(surface, { ...row, by: 'name' });
    for (const surface of country.adjectives) add(surface, { ...row, by: 'adjective' });
    for (const surface of country.demonyms) add(surface, { ...row, by: 'people' });
    for (const surface of country.capitals) {
      add(surface, { ...row, known: `capital:${country.code}/${surface}`, name: surface, subkind: 'city', by: 'capital' });
    }
  }
  for (const region of english.regions) {
    const subkind = region.kind === 'water' || region.kind === 'mountain' ? region.kind : 'region';
    const country = region.countries.length === 1 ? region.countries[0]! : null;
    const row = { known: `region:${region.name}`, name: region.name, kind: 'location', subkind, country, ambiguous: false } as const;
    for (const surface of [region.name, ...region.aliases]) add(surface, { ...row, by: 'name' });
    for (const surface of region.adjectives) add(surface, { ...row, by: 'adjective' });
  }
  for (const organization of english.organizations) {
    const row = {
      known: `org:${organization.name}`,
      name: organization.name,
      kind: 'organization',
      subkind: organization.kind,
      country: organization.country,
      ambiguous: organization.ambiguous ?? false,
      by: 'name',
    } as const;
    for (const surface of [organization.name, ...organization.aliases]) add(surface, row);
  }
  for (const outlet of english.outlets) {
    const row = {
      known: `org:${outlet.name}`,
      name: outlet.name,
      kind: 'organization',
      subkind: 'media',
      country: outlet.country,
      ambiguous: false,
      by: 'name',
    } as const;
    for (const surface of [outlet.name, ...outlet.aliases]) add(surface, row);
  }
  for (const holder of english.officeholders) {
    const country = holder.of.length === 2 ? holder.of : null;
    const row = {
      known: `office:${holder.name}`,
      name: holder.name,
      kind: 'person',
      subkind: null,
      country,
      ambiguous: false,
      by: 'name',
    } as const;
    for (const surface of [holder.name, ...holder.aliases]) if (surface.includes(' ')) add(surface, row);
  }
  for (const forms of peoples) {
    for (const surface of forms) {
      add(surface, {
        known: `people:${forms[0]}`,
        name: forms[0]!,
        kind: 'other',
        subkind: 'group',
        country: null,
        by: 'adjective',
        ambiguous: false,
      });
    }
  }
  return { longest: (first) => lengths.get(first) ?? 0, get: (key) => names.get(key) ?? none };
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
