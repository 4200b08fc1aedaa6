import { stopWords } from '@sitrep/english';

const LOOK = 3000;
const FEWEST_WORDS = 25;
let sets: readonly (readonly [string, ReadonlySet<string>])[] | null = null;

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/**
 * The language of a text by its script and its commonest words: an ISO 639-1 code, "en" among them, or "und" where the
 * text is too short to tell. Looks at the first 3,000 characters.
 */
export const detectLanguage = (text: string): string => {
  const look = text.slice(0, LOOK);
  const others = look.match(/[^\u0000-\u024f\u2000-\u206f]/g)?.length ?? 0;
  if (others > look.length * 0.2) {
    const letters = look.match(/\p{L}/gu)?.length ?? 0;
    for (const [code, script] of scripts) if ((look.match(script)?.length ?? 0) > letters * 0.4) return code;
  }
  const words = look.toLowerCase().match(/[a-z\u00df-\u024f]+/g) ?? [];
  if (words.length < FEWEST_WORDS) return 'und';
  sets ??= Object.entries(stopWords).map(([code, list]) => [code, new Set(list.split(' '))] as const);
  const hitsOf = (set: ReadonlySet<string>): number => words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
  const english = hitsOf(sets.find(([code]) => code === 'en')![1]);
  if (english > words.length * 0.25) return 'en';
  let [best, most] = ['und', 0];
  for (const [code, set] of sets) {
    const hits = hitsOf(set);
    if (hits > most) [best, most] = [code, hits];
  }
  // Names and quotations of other languages do not make a text theirs.
  if (english * 1.3 >= most && english > words.length * 0.12) return 'en';
  return most > words.length * 0.12 ? best : 'und';
};
