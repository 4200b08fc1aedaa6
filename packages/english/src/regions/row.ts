import type { Region } from '../shapes.ts';

const list = (text: string, separator: string): readonly string[] => (text === '' ? [] : text.split(separator));

/** One region; aliases and adjectives are separated by ';', countries by ','. */
export function r(name: string, aliases: string, kind: Region['kind'], adjectives: string, countries: string, lat: number, lon: number): Region {
  return { name, aliases: list(aliases, ';'), kind, adjectives: list(adjectives, ';'), countries: list(countries, ','), lat, lon };
}
