/** Readers of the long generated strings. Each does its work when called; callers keep the result. */
import type { GazetteerPlace } from './shapes.ts';
import type { PlaceAlias } from './place-aliases.ts';

/** A first-level division: state, province, governorate, oblast. */
export interface Division {
  /** As GazetteerPlace.admin1. */
  readonly code: string;
  readonly country: string;
  readonly name: string;
  /** Middle of its populated places; null where none is known. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonamesId: number;
}

function* lines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    if (stop > start) yield text.slice(start, stop);
    start = stop + 1;
  }
}

export function decodeWords(text: string): string[] {
  return [...lines(text)];
}

export function decodeGazetteer(text: string): GazetteerPlace[] {
  const places: GazetteerPlace[] = [];
  for (const line of lines(text)) {
    const [name = '', country = '', admin1 = '', lat, lon, population, id] = line.split('\t');
    places.push({ geonamesId: Number(id), name, country, admin1, lat: Number(lat), lon: Number(lon), population: Number(population) });
  }
  return places;
}

export function decodeDivisions(text: string): Division[] {
  const divisions: Division[] = [];
  for (const line of lines(text)) {
    const [key = '', name = '', lat, lon, id] = line.split('\t');
    const dot = key.indexOf('.');
    divisions.push({
      country: key.slice(0, dot),
      code: key.slice(dot + 1),
      name,
      lat: lat ? Number(lat) : null,
      lon: lon ? Number(lon) : null,
      geonamesId: Number(id),
    });
  }
  return divisions;
}

export function decodePlaceAliases(text: string): PlaceAlias[] {
  const aliases: PlaceAlias[] = [];
  for (const line of lines(text)) {
    const [alias = '', name = '', country = '', lat, lon, id] = line.split('\t');
    aliases.push({ alias, name, country, geonamesId: id ? Number(id) : null, lat: Number(lat), lon: Number(lon) });
  }
  return aliases;
}
