import { decodeDivisions, type English } from '@sitrep/english';
import { phraseKey } from './phrase-key.ts';
import { PlaceKind, placeTable, type PlaceTable } from './place-table.ts';
import { shelfOf, shelvedLines, Shelves } from './shelves.ts';

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
  /** As Place.precision: 2 first-level division, 3 county or district, 4 town, 5 part of a town. */
  readonly level: 2 | 3 | 4 | 5;
  /** Known far from home: others are meant only where the report points to them. */
  readonly prominent: boolean;
  /** Of what it is the capital. */
  readonly seat: 'country' | 'region' | null;
}

export interface Gazetteer {
  has(key: string): boolean;
  /** The prominent places of that name, most populous first. */
  get(key: string): readonly GazetteerEntry[];
  /** Every place of that name, most populous first. */
  all(key: string): readonly GazetteerEntry[];
  /** The first-level division of that code, "US.TX". */
  division(code: string): GazetteerEntry | null;
  /** Longest name in words. */
  readonly longest: number;
}

const none: readonly GazetteerEntry[] = [];

const entryAt = (table: PlaceTable, row: number): GazetteerEntry => {
  const division = table.division(row);
  const kind = table.kind(row);
  return {
    geonamesId: table.geonamesId(row),
    name: table.name(row),
    country: division.slice(0, 2),
    admin1: division.slice(3),
    lat: table.lat(row),
    lon: table.lon(row),
    population: table.population(row),
    kind: kind === PlaceKind.district ? 'region' : 'city',
    level: kind === PlaceKind.district ? 3 : kind === PlaceKind.part ? 5 : 4,
    prominent: table.prominent(row),
    seat: kind === PlaceKind.capital ? 'country' : kind === PlaceKind.seat ? 'region' : null,
  };
};

const divisionAt = (admin1: string, at: number): GazetteerEntry | null => {
  const stop = admin1.indexOf('\n', at);
  const division = decodeDivisions(admin1.slice(at, stop === -1 ? undefined : stop))[0];
  if (!division || division.lat === null || division.lon === null) return null;
  const { geonamesId, name, country, code, lat, lon } = division;
  return { geonamesId, name, country, admin1: code, lat, lon, population: 0, kind: 'region', level: 2, prominent: true, seat: null };
};

/** "Ajman City", "Sharjah Governorate": what the name is without the word for what it is. */
const generic = / (?:city|governorate|province|region|oblast|district|state|municipality|prefecture|department)$/;

/** Keys of a name, with and without the word for what the place is. */
const keysOf = (name: string): readonly string[] => {
  const key = phraseKey(name);
  const bare = key.replace(generic, '');
  return bare === key || bare === '' ? [key] : [key, bare];
};

/** "Rapides Parish", "Borough of Oldham", "Provincia de Moyobamba": the district by the name of its own. */
const districtWords =
  /^(?:city and borough|borough|city|county|district|provincia|departamento|municipio|arrondissement|departement|landkreis|kreis|powiat|gemeente|comuna|provincie|okres) (?:of |de |du |d )?(?:la |las |los |el )?| (?:county|parish|borough|district|raion|rayon|province|municipality|department|regency|kabupaten)$/;

/** Told from the bare name, to spare most of them the long way. */
const districtFirst: ReadonlySet<number> = new Set(
  ['ci', 'bo', 'co', 'di', 'pr', 'de', 'mu', 'ar', 'la', 'kr', 'po', 'ge', 'ok'].map((two) => shelfOf(two)),
);

const districtKeys = (name: string): readonly string[] => {
  const key = phraseKey(name);
  const bare = key.replace(districtWords, '');
  return bare === key || bare === '' ? [key] : [key, bare];
};

/** One shelf a beginning of a name; districts stand under their own name too, without the word for what they are. */
const townShelves = (table: PlaceTable): Shelves<number> => {
  const { count } = table;
  const numbers = new Uint16Array(count);
  const elsewhere: { readonly row: number; readonly shelf: number }[] = [];
  for (let row = 0; row < count; row++) {
    const begins = table.begins(row) | 0x2020;
    const [a, b] = [begins >> 8, begins & 255];
    // Two plain letters, as they are nearly always.
    numbers[row] = a >= 97 && a <= 122 && b >= 97 && b <= 122 ? begins : shelfOf(table.name(row));
    if (table.kind(row) !== PlaceKind.district || !districtFirst.has(numbers[row]!)) continue;
    // A district whose own name begins otherwise stands on that shelf too.
    const [, own] = districtKeys(table.name(row));
    if (own !== undefined && shelfOf(own) !== numbers[row]) elsewhere.push({ row, shelf: shelfOf(own) });
  }
  const all = new Uint16Array(count + elsewhere.length);
  all.set(numbers);
  elsewhere.forEach(({ shelf }, index) => {
    all[count + index] = shelf;
  });
  return new Shelves<number>(all, (line, enter) => {
    const row = line < count ? line : elsewhere[line - count]!.row;
    const name = table.name(row);
    const keys = table.kind(row) === PlaceKind.district ? districtKeys(name) : keysOf(name);
    for (const key of keys) if (shelfOf(key) === all[line]) enter(key, row);
  });
};

const order = (a: GazetteerEntry, b: GazetteerEntry): number => b.population - a.population || (a.geonamesId ?? 0) - (b.geonamesId ?? 0);

const build = (english: English): Gazetteer => {
  const table = placeTable();
  const towns = townShelves(table);
  const aliases = shelvedLines(english.placeAliases, 0, keysOf);
  const divisions = shelvedLines(english.admin1, 1, keysOf);
  const townsOf = (key: string): readonly GazetteerEntry[] => (towns.get(key) ?? []).map((row) => entryAt(table, row));
  const aliasAt = (at: number): GazetteerEntry => {
    const stop = english.placeAliases.indexOf('\n', at);
    const [, name = '', country = '', lat, lon, id] = english.placeAliases.slice(at, stop === -1 ? undefined : stop).split('\t');
    const geonamesId = id ? Number(id) : null;
    // An alias is as big as the place it means.
    const meant = townsOf(phraseKey(name)).find((city) => city.geonamesId !== null && city.geonamesId === geonamesId);
    return meant
      ? { ...meant, prominent: true }
      : {
          geonamesId,
          name,
          country,
          admin1: '',
          lat: Number(lat),
          lon: Number(lon),
          population: 50_000,
          kind: 'city',
          level: 4,
          prominent: true,
          seat: null,
        };
  };
  const find = (key: string): readonly GazetteerEntry[] => {
    const entries = [...townsOf(key)];
    for (const at of aliases.get(key) ?? []) {
      const entry = aliasAt(at);
      const before = entries.findIndex(({ geonamesId, lat }) => geonamesId === entry.geonamesId && lat === entry.lat);
      if (before === -1) entries.push(entry);
      else entries[before] = entry;
    }
    for (const at of divisions.get(key) ?? []) {
      const division = divisionAt(english.admin1, at);
      if (division) entries.push(division);
    }
    return entries.length === 0 ? none : entries.sort(order);
  };
  const cached = (list: (key: string) => readonly GazetteerEntry[]): ((key: string) => readonly GazetteerEntry[]) => {
    const cache = new Map<string, readonly GazetteerEntry[]>();
    return (key) => {
      let entries = cache.get(key);
      if (!entries) {
        entries = key === '' ? none : list(key);
        if (cache.size > 20_000) cache.clear();
        cache.set(key, entries);
      }
      return entries;
    };
  };
  const all = cached(find);
  const prominent = (row: number): boolean => table.prominent(row);
  return {
    has: (key) =>
      key !== '' && (towns.get(key)?.some(prominent) === true || aliases.get(key) !== undefined || divisions.get(key) !== undefined),
    all,
    get: cached((key) => all(key).filter((entry) => entry.prominent)),
    division(code) {
      const at = english.admin1.indexOf(`\n${code}\t`);
      return at === -1 ? null : divisionAt(english.admin1, at + 1);
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
