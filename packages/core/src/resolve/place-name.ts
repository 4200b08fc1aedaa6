import { words } from '../text/index.ts';
import { soundKey } from './transliterate.ts';

/** Words for kinds of places, one for each in several languages: "Wadi" and "Oued". */
const features: Readonly<Record<string, string>> = {
  oued: 'wadi',
  jabal: 'mount',
  jebel: 'mount',
  djebel: 'mount',
  gebel: 'mount',
  mt: 'mount',
  mountain: 'mount',
  saint: 'st',
  sankt: 'st',
  fort: 'ft',
  isle: 'island',
  nahr: 'river',
  ville: 'city',
};
const dropped = new Set(['the', 'of', 'city', 'town', 'village', 'municipality', 'al', 'el', 'ad', 'ash', 'as', 'ar', 'an', 'at']);

/** A key that spellings of one place share: "Tin Ezzeren", "Tin-Ezzeren" and "Tinezzeren"; "Khevsha" and "Hevsha". */
export const placeKey = (name: string): string => {
  const tokens = words(
    name
      .replace(/\([^)]*\)/g, ' ')
      .replace(/['’]s$/, '')
      .replace(/,.*$/, ''),
  ).map((token) => features[token] ?? token);
  const kept = tokens.filter((token) => !dropped.has(token));
  return soundKey((kept.length > 0 ? kept : tokens).join(''));
};
