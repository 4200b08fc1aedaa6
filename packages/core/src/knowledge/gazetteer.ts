import { decodeDivisions, type English } from '@sitrep/english';
import { phraseKey } from './phrase-key.ts';
import { shelvedLines } from './shelves.ts';

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

const divisionAt = (admin1: string, at: number): GazetteerEntry | null => {
  const stop = admin1.indexOf('\n', at);
  const division = decodeDivisions(admin1.slice(at, stop === -1 ? undefined : stop))[0];
  if (!division || division.lat === null || division.lon === null) return null;
  const { geonamesId, name, country, code, lat, lon } = division;
  return { geonamesId, name, country, admin1: code, lat, lon, population: 0, kind: 'region' };
};

/** "Ajman City", "Sharjah Governorate": what the name is without the word for what it is. */
const generic = / (?:city|governorate|province|region|oblast|district|state|municipality|prefecture|department)$/;

/** Keys of a name, with and without the word for what the place is. */
const keysOf = (name: string): readonly string[] => {
  const key = phraseKey(name);
  const bare = key.replace(generic, '');
  return bare === key || bare === '' ? [key] : [key, bare];
};

const build = (english: English): Gazetteer => {
  const cities = shelvedLines(english.gazetteer, 0, keysOf);
  const aliases = shelvedLines(english.placeAliases, 0, keysOf);
  const divisions = shelvedLines(english.admin1, 1, keysOf);
  const aliasAt = (at: number): GazetteerEntry => {
    const stop = english.placeAliases.indexOf('\n', at);
    const [, name = '', country = '', lat, lon, id] = english.placeAliases.slice(at, stop === -1 ? undefined : stop).split('\t');
    const geonamesId = id ? Number(id) : null;
    // An alias is as big as the place it means.
    const meant = (cities.get(phraseKey(name)) ?? [])
      .map((start) => cityAt(english.gazetteer, start))
      .find((city) => city.geonamesId === geonamesId);
    return meant ?? { geonamesId, name, country, admin1: '', lat: Number(lat), lon: Number(lon), population: 50_000, kind: 'city' };
  };
  const cache = new Map<string, readonly GazetteerEntry[]>();
  const find = (key: string): readonly GazetteerEntry[] => {
    const entries = (cities.get(key) ?? []).map((at) => cityAt(english.gazetteer, at));
    for (const at of aliases.get(key) ?? []) {
      const entry = aliasAt(at);
      if (!entries.some(({ geonamesId, lat }) => geonamesId === entry.geonamesId && lat === entry.lat)) entries.push(entry);
    }
    for (const at of divisions.get(key) ?? []) {
      const division = divisionAt(english.admin1, at);
      if (division) entries.push(division);
    }
    return entries.length === 0 ? none : entries.sort((a, b) => b.population - a.population || (a.geonamesId ?? 0) - (b.geonamesId ?? 0));
  };
  return {
    has: (key) => key !== '' && (cities.get(key) !== undefined || aliases.get(key) !== undefined || divisions.get(key) !== undefined),
    get(key) {
      let entries = cache.get(key);
      if (!entries) {
        entries = key === '' ? none : find(key);
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
