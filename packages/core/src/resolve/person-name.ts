import { english } from '@sitrep/english';
import { fold } from '../text/index.ts';
import { editDistance, soundKey } from './transliterate.ts';

/** A personal name taken apart. Tokens are folded; `given` is empty for a bare surname. */
export interface PersonName {
  readonly text: string;
  readonly given: readonly string[];
  readonly surname: string;
  readonly givenKeys: readonly string[];
  readonly surnameKey: string;
}

let particles: ReadonlySet<string> | null = null;
let titles: ReadonlySet<string> | null = null;
const generations = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);

const isParticle = (token: string): boolean => {
  particles ??= new Set(
    [...english.surnameParticles.flatMap((particle) => fold(particle).split(/[^\p{L}]+/u)), 'wellet', 'walet', 'ag', 'ould', 'wuld'].filter(
      Boolean,
    ),
  );
  return particles.has(token);
};

const isTitle = (token: string): boolean => {
  titles ??= new Set(english.personTitles.map(({ text }) => fold(text).replace(/\.$/, '')).filter((text) => /^\p{L}{2,}$/u.test(text)));
  return titles.has(token.replace(/\.$/, ''));
};

/** Takes a name apart: titles before it, particles inside it and generations after it do not count. Null for no name. */
export const parsePersonName = (text: string): PersonName | null => {
  let tokens = fold(text)
    .replace(/\([^)]*\)|"[^"]*"/g, ' ')
    .replace(/'s?$/, '')
    .split(/[\s,-]+/)
    .map((token) => token.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''))
    .filter(Boolean);
  while (tokens.length > 1 && generations.has(tokens.at(-1)!.replace('.', ''))) tokens = tokens.slice(0, -1);
  while (tokens.length > 1 && isTitle(tokens[0]!)) tokens = tokens.slice(1);
  const named = tokens.filter((token, index) => index === tokens.length - 1 || !isParticle(token));
  const surname = named.at(-1);
  if (surname === undefined || !/\p{L}/u.test(surname)) return null;
  const given = named.slice(0, -1);
  return { text, given, surname, givenKeys: given.map(soundKey), surnameKey: soundKey(surname) };
};

export type NameMatch = 'equal' | 'spelling' | 'longer' | 'initial' | 'similar' | 'surname' | 'different';

/**
 * How two personal names relate. `equal` the same but for case, accents and particles; `spelling` two romanisations of
 * one name; `longer` one has more given names; `initial` one gives letters only; `similar` close spellings that need
 * other support; `surname` where one is a bare surname; `different` where a given name or the surname contradicts.
 */
export const matchNames = (a: PersonName, b: PersonName): NameMatch => {
  const surnames =
    a.surname === b.surname ? 'equal' : a.surnameKey === b.surnameKey ? 'spelling' : isClose(a.surnameKey, b.surnameKey) ? 'similar' : null;
  if (surnames === null) return 'different';
  if (a.given.length === 0 || b.given.length === 0) {
    if (a.given.length === b.given.length) return surnames;
    return surnames === 'similar' ? 'different' : 'surname';
  }
  const given = matchGiven(a, b);
  if (given === 'different') return 'different';
  const order: readonly NameMatch[] = ['equal', 'spelling', 'longer', 'initial', 'similar'];
  return order[Math.max(order.indexOf(surnames), order.indexOf(given))]!;
};

const matchGiven = (a: PersonName, b: PersonName): NameMatch => {
  const [short, long] = a.given.length <= b.given.length ? [a, b] : [b, a];
  const places = short.given.map((name, index) => {
    const at = long.given.indexOf(name);
    if (at >= 0) return 'equal';
    if (long.givenKeys.includes(short.givenKeys[index]!)) return 'spelling';
    if (long.given.some((other) => isInitialOf(name, other) || isInitialOf(other, name))) return 'initial';
    return long.givenKeys.some((key) => isCloseGiven(key, short.givenKeys[index]!)) ? 'similar' : 'different';
  });
  if (places.includes('different')) {
    // "Ali Reza Karimi" and "Ali Karim Karimi": one shared name does not outweigh one that contradicts.
    return 'different';
  }
  if (places.includes('similar')) return 'similar';
  if (places.includes('initial')) return 'initial';
  if (short.given.length < long.given.length) return 'longer';
  return places.includes('spelling') ? 'spelling' : 'equal';
};

const isInitialOf = (initial: string, name: string): boolean => /^\p{L}\.?$/u.test(initial) && name.startsWith(initial[0]!);

const isClose = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  return shorter >= 5 && editDistance(a, b, 2) <= (shorter >= 8 ? 2 : 1);
};

/** Given names vary more: a joined article ("Elhaj"), a short form ("Jun" for "Junaid"). */
const isCloseGiven = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && (long.startsWith(short) || (/^[ea]l/.test(long) && long.slice(2) === short))) return true;
  return isClose(a, b);
};
