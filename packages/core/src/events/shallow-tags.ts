import { eventLexicon } from '@sitrep/english';
import { lexicon } from './lexicon.ts';

/**
 * A word class for each token of a sentence, one letter each (`word-tags.ts` names them), by a second-order Markov model.
 * Shallow on purpose: it tells verbs from nouns well enough to find phrases.
 */

const classes = '^DPNJIVMXGOTBSERUZCWKF$';
const size = classes.length;
const name = classes.indexOf('P');

interface Model {
  /** Class indexes and log scores of the words that are known. */
  readonly words: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  /** log P(c | a, b) at (a * size + b) * size + c. */
  readonly follow: Float64Array;
}
let model: Model | undefined;

const level = (digit: string): number => 2 ** (Number.parseInt(digit, 36) / 2);

const build = (): Model => {
  const words = new Map<string, readonly (readonly [number, number])[]>();
  for (const line of eventLexicon.wordTags.trim().split('\n')) {
    const [signature = '', ...list] = line.split(' ');
    const readings: (readonly [number, number])[] = [];
    for (let i = 0; i + 1 < signature.length; i += 2) {
      const tag = signature[i]!;
      readings.push([classes.indexOf(tag), Math.log((level(signature[i + 1]!) / eventLexicon.tagTotals[tag]!) * 1e5)]);
    }
    for (const word of list) words.set(word, readings);
  }
  const triples = new Map<string, Map<number, number>>();
  const pairs = new Float64Array(size * size);
  for (const line of eventLexicon.tagSequences.trim().split('\n')) {
    const [context = '', signature = ''] = line.split(' ');
    const b = classes.indexOf(context[1]!);
    const row = new Map<number, number>();
    for (let i = 0; i + 1 < signature.length; i += 2) {
      const c = classes.indexOf(signature[i]!);
      row.set(c, level(signature[i + 1]!));
      pairs[b * size + c]! += level(signature[i + 1]!);
    }
    triples.set(context, row);
  }
  const follow = new Float64Array(size ** 3);
  for (let b = 0; b < size; b++) {
    let total = 0;
    for (let c = 0; c < size; c++) total += pairs[b * size + c]!;
    for (let a = 0; a < size; a++) {
      const row = triples.get(classes[a]! + classes[b]!);
      const seen = row ? [...row.values()].reduce((sum, n) => sum + n, 0) : 0;
      const trust = seen / (seen + 12);
      for (let c = 0; c < size; c++) {
        const two = total > 0 ? (pairs[b * size + c]! / total) * 0.99 + 0.0005 : 1 / size;
        const three = seen > 0 ? (row!.get(c) ?? 0) / seen : 0;
        follow[(a * size + b) * size + c] = Math.log(trust * three + (1 - trust) * two);
      }
    }
  }
  return { words, follow };
};

const guess = (weights: Readonly<Record<string, number>>): readonly (readonly [number, number])[] =>
  Object.entries(weights).map(([tag, weight]) => [classes.indexOf(tag), Math.log(weight)] as const);
const number = guess({ U: 1 });
const mark = guess({ F: 1 });
const certainName = guess({ P: 1 });
const demonym = guess({ J: 2, N: 0.6 });
const shapes: readonly (readonly [RegExp, readonly (readonly [number, number])[]])[] = [
  [/ing$/, guess({ G: 3, N: 1, J: 0.4 })],
  [/ed$/, guess({ V: 2, E: 2.5, J: 0.6 })],
  [/ly$/, guess({ R: 4, J: 0.5 })],
  [/(?:ous|ful|ive|able|ible|al|ic|ian|ese|ish|less|ary)$/, guess({ J: 3, N: 1 })],
  [/(?:ss|us|is)$/, guess({ N: 2, J: 0.5 })],
  [/s$/, guess({ N: 3, Z: 0.7 })],
  [/(?:tion|ment|ness|ity|ism|er|or|ist|ship|ance|ence)$/, guess({ N: 3, J: 0.2 })],
  [/$/, guess({ N: 2, J: 0.7, B: 0.5, Z: 0.2 })],
];

const verbal = new Set([...'VZBGE'].map((tag) => classes.indexOf(tag)));
const capital = /^\p{Lu}/u;

/** What a word can be, with log scores. */
const readingsOf = (words: Model['words'], surface: string, lower: string, first: boolean): readonly (readonly [number, number])[] => {
  const known = words.get(lower);
  if (!known) {
    if (!/\p{L}/u.test(lower)) return /\d/.test(lower) ? number : mark;
    const verb = lexicon().verbReadings.get(lower);
    let list = shapes.find(([shape]) => shape.test(lower))![1];
    if (verb) {
      const tags = [...new Set(verb.flatMap((reading) => [...reading.tags]))];
      const nominal =
        tags.includes('B') || tags.includes('Z') || lexicon().nouns.has(lower)
          ? [[classes.indexOf('N'), lexicon().nouns.has(lower) ? 0.5 : -1] as const]
          : [];
      list = [...tags.map((tag) => [classes.indexOf(tag), 0.5] as const), ...nominal];
    }
    return capital.test(surface) ? [...list, [name, first ? 0 : 3] as const] : list;
  }
  const verb = known.some(([tag]) => verbal.has(tag)) ? undefined : lexicon().verbReadings.get(lower);
  if (verb && !capital.test(surface)) {
    // Counted as a noun only, but the lexicon has the verb: "to pool efforts"
    const tags = new Set(verb.flatMap((reading) => [...reading.tags]));
    const weight = Math.max(...known.map(([, score]) => score)) - 1.5;
    return [...known, ...[...tags].map((tag) => [classes.indexOf(tag), weight] as const)];
  }
  if (!capital.test(surface)) return known;
  const closed = known.every(([tag]) => 'DIOCSTMXW'.includes(classes[tag]!));
  return known.some(([tag]) => tag === name) ? known : [...known, [name, first ? 0 : closed ? -0.7 : 3.7] as const];
};

/** What the caller knows of a token: part of a name, a country's adjective or people, or nothing. */
export type Overlay = 'name' | 'demonym' | null;

/** Classes of the tokens of one sentence, one letter each. Linear in their number. */
export const shallowTags = (
  surfaces: readonly string[],
  lowers: readonly string[],
  overlay: readonly Overlay[],
  titleCase: boolean,
): string => {
  model ??= build();
  const { words, follow } = model;
  const n = surfaces.length;
  if (n === 0) return '';
  // Each column holds the states (previous class, class) as pairs, with the best score and where it came from.
  let states: number[] = [0];
  let scores: number[] = [0];
  const columns: { states: number[]; from: Int32Array }[] = [];
  for (let i = 0; i < n; i++) {
    const known = overlay[i];
    const surface = surfaces[i]!;
    const readings =
      known === 'name'
        ? certainName
        : known === 'demonym'
          ? demonym
          : readingsOf(words, titleCase ? lowers[i]! : surface, lowers[i]!, i === 0 || surfaces[i - 1] === '"' || surfaces[i - 1] === '“');
    const nextStates: number[] = [];
    const nextScores: number[] = [];
    const from: number[] = [];
    for (let s = 0; s < states.length; s++) {
      const state = states[s]!;
      const b = state % size;
      for (const [tag, weight] of readings) {
        const score = scores[s]! + follow[state * size + tag]! + weight;
        const key = b * size + tag;
        const at = nextStates.indexOf(key);
        if (at < 0) {
          nextStates.push(key);
          nextScores.push(score);
          from.push(s);
        } else if (nextScores[at]! < score) {
          nextScores[at] = score;
          from[at] = s;
        }
      }
    }
    columns.push({ states: nextStates, from: Int32Array.from(from) });
    states = nextStates;
    scores = nextScores;
  }
  let best = 0;
  for (let s = 1; s < scores.length; s++) if (scores[s]! > scores[best]!) best = s;
  const out: string[] = Array.from({ length: n });
  for (let i = n - 1; i >= 0; i--) {
    const column = columns[i]!;
    out[i] = classes[column.states[best]! % size]!;
    best = column.from[best]!;
  }
  return out.join('');
};
