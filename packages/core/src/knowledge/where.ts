import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { KnownName } from './lexicon.ts';
import { phraseKey } from './phrase-key.ts';
import type { English } from '@sitrep/english';

/** Where a name is. Precision: 1 country or wider, 2 region, 3 district, 4 town or city, 5 part of a city. */
export interface Where {
  readonly name: string;
  readonly country: string | null;
  /** Code of the first-level division it is, where it is one. */
  readonly division?: string;
  readonly geonamesId: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: 1 | 2 | 3 | 4 | 5;
  readonly rule: string;
  readonly confidence: number;
}

/** What the report says about where it plays. */
export interface PlaceContext {
  /** How often each country is meant, by code. */
  readonly countries: ReadonlyMap<string, number>;
  /** First-level divisions that the report names, as "US.TX". */
  readonly divisions: ReadonlySet<string>;
  /** Places that are sure, for nearness. */
  readonly sure: readonly { readonly lat: number; readonly lon: number }[];
}

/** What stands at the name: "Astana, Kazakhstan", "Paris, Texas", "Poltava region". */
export interface PlaceHints {
  /** Country stated right after. */
  readonly country: string | null;
  /** Phrase key of the division stated right after. */
  readonly division: string | null;
  readonly asRegion: boolean;
}

const smallest = 30_000;

const near = ({ lat, lon }: GazetteerEntry, others: PlaceContext['sure']): number => {
  let best = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const dx = (lon - other.lon) * Math.cos((lat * Math.PI) / 180);
    const dy = lat - other.lat;
    best = Math.min(best, dx * dx + dy * dy);
  }
  // In degrees: 3 is some 330 km.
  return Math.sqrt(best);
};

const divisionKeys = (gazetteer: Gazetteer, division: string): Set<string> =>
  new Set(
    gazetteer
      .get(division)
      .filter((entry) => entry.kind === 'region')
      .map((entry) => `${entry.country}.${entry.admin1}`),
  );

export const whereOfEntry = (entry: GazetteerEntry, rule: string, confidence: number): Where => ({
  name: entry.name,
  country: entry.country,
  geonamesId: entry.geonamesId,
  lat: entry.lat,
  lon: entry.lon,
  precision: entry.level,
  ...(entry.level === 2 ? { division: entry.admin1 } : {}),
  rule,
  confidence,
});

/** The country or region a known name is; null for other known names. */
export const whereOfKnown = (known: KnownName, english: English, gazetteer: Gazetteer): Where | null => {
  if (known.known.startsWith('country:')) {
    const row = english.countries.find(({ code }) => code === known.country);
    return row
      ? {
          name: row.name,
          country: row.code,
          geonamesId: row.geonamesId,
          lat: row.lat,
          lon: row.lon,
          precision: 1,
          rule: 'country',
          confidence: 0.97,
        }
      : null;
  }
  if (known.known.startsWith('region:')) {
    const row = english.regions.find(({ name }) => name === known.name);
    return row
      ? {
          name: row.name,
          country: known.country,
          geonamesId: null,
          lat: row.lat,
          lon: row.lon,
          precision: row.countries.length > 1 || row.kind === 'continent' ? 1 : 2,
          rule: 'region',
          confidence: 0.9,
        }
      : null;
  }
  if (known.known.startsWith('capital:')) {
    const entry = gazetteer.get(phraseKey(known.name)).find(({ country, kind }) => country === known.country && kind === 'city');
    const row = english.countries.find(({ code }) => code === known.country);
    if (entry) return { ...whereOfEntry(entry, 'capital', 0.95), name: known.name };
    return row
      ? {
          name: known.name,
          country: row.code,
          geonamesId: null,
          lat: row.lat,
          lon: row.lon,
          precision: 4,
          rule: 'capital',
          confidence: 0.8,
        }
      : null;
  }
  return null;
};

/**
 * The town or division of the gazetteer that the name means here, or null: an unknown name must not become a town
 * far away that happens to share it.
 */
export const whereOfTown = (key: string, hints: PlaceHints, context: PlaceContext, gazetteer: Gazetteer): Where | null => {
  const entries = gazetteer.all(key);
  if (entries.length === 0) return null;
  const inDivision = hints.division === null ? null : divisionKeys(gazetteer, hints.division);
  let total = 0;
  for (const count of context.countries.values()) total += count;
  let best: GazetteerEntry | null = null;
  let bestScore = 0;
  let stated = false;
  for (const entry of entries) {
    const share = total === 0 ? 0 : (context.countries.get(entry.country) ?? 0) / total;
    let score = Math.log10(Math.max(500, entry.kind === 'region' ? 60_000 : entry.population));
    if (share > 0) score += 1 + 1.5 * share;
    const at = hints.country !== null && entry.country === hints.country;
    const inside = inDivision?.has(`${entry.country}.${entry.admin1}`) ?? false;
    if (entry.kind === 'city' && context.divisions.has(`${entry.country}.${entry.admin1}`)) score += 1.5;
    if (at) score += 6;
    if (inside && entry.kind === 'city') score += 6;
    if (hints.asRegion === (entry.kind === 'region')) score += hints.asRegion ? 3 : 0.3;
    // A local name with an English one beside it is a place the world writes about.
    if (entry.kind === 'city' && phraseKey(entry.name) !== key) score += 1;
    if (context.sure.length > 0 && share === 0 && near(entry, context.sure) < 3) score += 1;
    if (score > bestScore) {
      best = entry;
      bestScore = score;
      stated = at || inside;
    }
  }
  if (!best) return null;
  const expected = stated || (context.countries.get(best.country) ?? 0) > 0 || (context.sure.length > 0 && near(best, context.sure) < 3);
  // A place with an English name of its own beside its local one ("Geneva" for Genève) is known far from home.
  const renowned = phraseKey(best.name) !== key;
  if (!expected && !renowned && best.kind === 'city' && best.population < (total > 0 ? 10 * smallest : smallest)) return null;
  if (hints.country !== null && hints.country !== best.country && !stated) return null;
  return whereOfEntry(best, stated ? 'gazetteer.stated' : 'gazetteer', stated ? 0.95 : expected ? 0.85 : 0.6);
};
