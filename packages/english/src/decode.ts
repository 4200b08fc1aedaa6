/** Readers of the long generated strings. Each does its work when called; callers keep the result. */
import type { PlaceAlias } from './place-aliases.ts';

/** A first-level division: state, province, governorate, oblast. */
export interface Division {
  /** As GeoNames has it, within the country. */
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
