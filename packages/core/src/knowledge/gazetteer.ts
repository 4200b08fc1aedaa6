import { decodeDivisions, type English } from '@sitrep/english';
import { phraseKey } from './phrase-key.ts';

/** A town or a first-level division that a name may mean. */
export interface GazetteerEntry {
  readonly geonamesId: number | null;
  readonly name: string;
  readonly country: string;
  /** Code of the first-level division it lies in or is. */
  readonly admin1: string;
  readonly lat: number;
  readonly lon: number;
  /** 0 where not known. */
  readonly population: number;
  readonly kind: 'city' | 'region';
}

export interface Gazetteer {
  has(key: string): boolean;
  /** Every place of that name, most populous first. */
  get(key: string): readonly GazetteerEntry[];
  /** Longest name in words. */
  readonly longest: number;
}

const none: readonly GazetteerEntry[] = [];

const cityAt = (gazetteer: string, at: number): GazetteerEntry => {
  const stop = gazetteer.indexOf('\n', at);
  const [name = '', country = '', admin1 = '', lat, lon, population, id] = gazetteer.slice(at, stop === -1 ? undefined : stop).split('\t');
  return {
    geonamesId: Number(id),
    name,
    country,
    admin1,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    kind: 'city',
  };
};

/** "Ajman City", "Sharjah Governorate": what the name is without the word for what it is. */
const generic = / (?:city|governorate|province|region|oblast|district|state|municipality|prefecture|department)$/;

const build = (english: English): Gazetteer => {
  const { gazetteer } = english;
  /** Line starts of the places under a key; most keys have one. */
  const lines = new Map<string, number | number[]>();
  const others = new Map<string, GazetteerEntry[]>();
  const put = (key: string, at: number): void => {
    const before = lines.get(key);
    if (before === undefined) lines.set(key, at);
    else if (typeof before === 'number') lines.set(key, [before, at]);
    else before.push(at);
  };
  for (let at = 0; at < gazetteer.length;) {
    const stop = gazetteer.indexOf('\n', at);
    const end = stop === -1 ? gazetteer.length : stop;
    const tab = gazetteer.indexOf('\t', at);
    if (tab > at && tab < end) put(phraseKey(gazetteer.slice(at, tab)), at);
    at = end + 1;
  }
  const putOther = (key: string, entry: GazetteerEntry): void => {
    const list = others.get(key);
    if (list) list.push(entry);
    else others.set(key, [entry]);
  };
  for (const { code, country, name, lat, lon, geonamesId } of decodeDivisions(english.admin1)) {
    if (lat === null || lon === null) continue;
    const entry: GazetteerEntry = { geonamesId, name, country, admin1: code, lat, lon, population: 0, kind: 'region' };
    const key = phraseKey(name);
    putOther(key, entry);
    const bare = key.replace(generic, '');
    if (bare !== key) putOther(bare, entry);
  }
  for (const line of english.placeAliases.split('\n')) {
    const [alias = '', name = '', country = '', lat, lon, id] = line.split('\t');
    if (alias === '' || lat === undefined) continue;
    putOther(phraseKey(alias), {
      geonamesId: id ? Number(id) : null,
      name,
      country,
      admin1: '',
      lat: Number(lat),
      lon: Number(lon),
      population: 50_000,
      kind: 'city',
    });
  }
  const cache = new Map<string, readonly GazetteerEntry[]>();
  const find = (key: string): readonly GazetteerEntry[] => {
    const at = lines.get(key);
    const cities = at === undefined ? [] : (typeof at === 'number' ? [at] : at).map((start) => cityAt(gazetteer, start));
    const more = (others.get(key) ?? none).map((entry) => {
      // An alias is as big as the place it means.
      const at = entry.kind === 'city' && entry.geonamesId !== null ? lines.get(phraseKey(entry.name)) : undefined;
      if (at === undefined) return entry;
      return (
        (typeof at === 'number' ? [at] : at)
          .map((start) => cityAt(gazetteer, start))
          .find((city) => city.geonamesId === entry.geonamesId) ?? entry
      );
    });
    return [...cities, ...more].sort((a, b) => b.population - a.population || (a.geonamesId ?? 0) - (b.geonamesId ?? 0));
  };
  return {
    has: (key) => lines.has(key) || others.has(key),
    get(key) {
      let entries = cache.get(key);
      if (!entries) {
        entries = lines.has(key) || others.has(key) ? find(key) : none;
        if (cache.size > 20_000) cache.clear();
        cache.set(key, entries);
      }
      return entries;
    },
    longest: 5,
  };
};

const built = new WeakMap<English, Gazetteer>();

/** Index of the gazetteer, built when first asked for. */
export const gazetteerOf = (english: English): Gazetteer => {
  const ready = built.get(english);
  if (ready) return ready;
  const gazetteer = build(english);
  built.set(english, gazetteer);
  return gazetteer;
};
