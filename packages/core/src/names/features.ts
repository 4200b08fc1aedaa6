import { Casing, isNameShape, Shape, type Words } from '../knowledge/index.ts';
import { join, spread } from '../weights/index.ts';
import type { Stretch } from './stretches.ts';
import { wordFacts, type WordFacts } from './word-facts.ts';

/** More features than this no word has. */
export const mostNameFeatures = 256;

const border: WordFacts = {
  surface: 1,
  lower: 1,
  shape: 1,
  bare: 1,
  edges: new Uint32Array(0),
  suffix: 1,
  clusters: new Uint32Array(0),
  lists: new Uint32Array(0),
  listed: 1,
};

/** What the report as a whole tells of its words. */
interface Habits {
  /** Words written small somewhere, and with a capital where none is due. */
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** Beginnings of the words with capitals that may be adjectives ("tanezra" of "tanezran"), and of those that may be places. */
  readonly roots: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const adjectiveEnding = /(?:ians?|ans?|ns?|is?|ese|ish|ic)$/;
const rootOf = (lower: string): string => lower.replace(/(?:ia|a|e|o|y|i|us|ey)$/, '');

const habitsOf = (words: Words): Habits => {
  const small = new Set<string>();
  const capital = new Set<string>();
  const roots = new Set<string>();
  const places = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const shape = words.shape[i]!;
    if (shape === Shape.lower) small.add(words.lower[i]!);
    else if (isNameShape(shape) && words.opening[i] === 0 && words.casing[words.sentence[i]!] === Casing.running)
      capital.add(words.lower[i]!);
    if (shape !== Shape.capital || words.lower[i]!.length < 4) continue;
    const lower = words.lower[i]!;
    if (adjectiveEnding.test(lower)) roots.add(lower.replace(adjectiveEnding, ''));
    places.add(lower);
    places.add(rootOf(lower));
  }
  return { small, capital, roots, places };
};

const joiners = new Set(['of', 'for', '&', 'de', 'the', 'and']);

/** Reads the features of words off one report. */
export class Features {
  readonly #words: Words;
  readonly #facts: WordFacts[] = [];
  readonly #marks: readonly (readonly number[] | undefined)[];
  readonly #habits: Habits;

  constructor(words: Words, marks: readonly (readonly number[] | undefined)[]) {
    this.#words = words;
    this.#marks = marks;
    this.#habits = habitsOf(words);
    for (let i = 0; i < words.length; i++) this.#facts.push(wordFacts(words.text[i]!, words.lower[i]!));
  }

  /** Writes the features of word i of a stretch to `out` and returns how many there are. */
  of(i: number, { cased }: Stretch, out: Uint32Array): number {
    const words = this.#words;
    const sentence = words.sentence[i]!;
    const begin = words.first[sentence]!;
    const end = words.first[sentence + 1]!;
    const at = (k: number): WordFacts => (k >= begin && k < end ? this.#facts[k]! : border);
    const [w, p, n, pp, nn] = [at(i), at(i - 1), at(i + 1), at(i - 2), at(i + 2)];
    const casing = cased ? 1 : 2 + words.casing[sentence]!;
    let count = 0;
    const put = (template: number, value: number): void => {
      out[count++] = spread(Math.imul(template, 0x9e3779b1) ^ value);
    };
    const put2 = (template: number, a: number, b: number): void => {
      out[count++] = join(spread(Math.imul(template, 0x9e3779b1) ^ a), b);
    };
    put(1, 0);
    put2(2, w.surface, casing);
    put(3, w.lower);
    put2(4, w.shape, casing);
    put2(5, w.bare, words.opening[i]! + 2 * casing);
    for (let k = 0; k < w.edges.length; k++) put(6, w.edges[k]!);
    for (let k = 0; k < w.clusters.length; k++) put(7, w.clusters[k]!);
    for (let k = 0; k < w.lists.length; k++) put2(8, w.lists[k]!, w.bare);
    put2(9, w.listed, w.bare);
    const facts = [p, n, pp, nn];
    for (let k = 0; k < 4; k++) {
      const f = facts[k]!;
      put(10 + k, f.lower);
      put(15 + k, f.shape);
      for (let j = 0; j < f.clusters.length; j++) put(20 + k, f.clusters[j]!);
      for (let j = 0; j < f.lists.length; j++) put(25 + k, f.lists[j]!);
      if (k < 2) for (let j = 0; j < f.edges.length; j++) put(30 + k, f.edges[j]!);
      put2(35 + k, f.listed, w.listed);
    }
    put2(40, p.lower, w.lower);
    put2(41, w.lower, n.lower);
    put2(42, p.bare, join(w.bare, n.bare));
    put2(43, pp.bare, join(p.bare, join(w.bare, join(n.bare, nn.bare))));
    put2(44, pp.lower, p.lower);
    put2(45, n.lower, nn.lower);
    put2(46, p.lower, n.lower);
    if (w.clusters.length > 0) {
      if (p.clusters.length > 0) put2(47, p.clusters[1]!, w.clusters[1]!);
      if (n.clusters.length > 0) put2(48, w.clusters[1]!, n.clusters[1]!);
    }
    put2(49, w.listed, join(w.shape, casing));
    put2(50, p.lower, w.bare);
    put2(51, n.lower, w.bare);
    if (i === begin) put(52, w.bare);
    if (i === end - 1) put(53, w.bare);
    put2(54, words.casing[sentence]!, w.bare);

    count = this.#phrases(i, begin, end, w, out, count);
    count = this.#run(i, begin, end, w, cased, out, count);
    const lower = words.lower[i]!;
    const habit = (this.#habits.small.has(lower) ? 1 : 0) + (this.#habits.capital.has(lower) ? 2 : 0);
    out[count++] = join(spread(Math.imul(90, 0x9e3779b1) ^ habit), words.opening[i]! + 2 * casing);
    out[count++] = join(spread(Math.imul(91, 0x9e3779b1) ^ habit), w.bare);
    if (words.shape[i] === Shape.capital && lower.length > 3) {
      // "Tanezra" beside "Tanezran": a country, known or not.
      const { roots, places } = this.#habits;
      const ending = adjectiveEnding.exec(lower)?.[0];
      const bare = rootOf(lower);
      const owns = (bare !== lower && bare.length > 2 && roots.has(bare)) || roots.has(lower) ? 1 : 0;
      const stem = ending === undefined ? '' : lower.slice(0, -ending.length);
      const owned =
        stem.length > 2 && stem !== lower && [stem, `${stem}a`, `${stem}ia`].some((form) => form !== lower && places.has(form)) ? 2 : 0;
      if (owns + owned > 0) out[count++] = join(spread(Math.imul(92, 0x9e3779b1) ^ (owns + owned)), ending === undefined ? 0 : 1);
    }
    return Math.min(count, mostNameFeatures);
  }

  #phrases(i: number, begin: number, end: number, w: WordFacts, out: Uint32Array, from: number): number {
    let count = from;
    const put = (template: number, value: number): void => {
      out[count++] = spread(Math.imul(template, 0x9e3779b1) ^ value);
    };
    const own = this.#marks[i];
    const before = i > begin ? this.#marks[i - 1] : undefined;
    const after = i + 1 < end ? this.#marks[i + 1] : undefined;
    let all = 0;
    if (own) {
      for (let k = 0; k < own.length && k < 10; k++) {
        put(60, own[k]!);
        put(61, join(own[k]!, w.bare));
        all = join(all, own[k]!);
      }
    }
    put(62, all);
    put(63, join(all, w.listed));
    if (before)
      for (let k = 0; k < before.length && k < 10; k++) {
        put(64, before[k]!);
        put(65, join(before[k]!, w.bare));
      }
    if (after)
      for (let k = 0; k < after.length && k < 10; k++) {
        put(66, after[k]!);
        put(67, join(after[k]!, w.bare));
      }
    return count;
  }

  /** The run of words with capitals that a word stands in, and what stands round it. */
  #run(i: number, begin: number, end: number, w: WordFacts, cased: boolean, out: Uint32Array, start: number): number {
    const words = this.#words;
    let count = start;
    if (!cased || !isNameShape(words.shape[i]!)) return count;
    const put = (template: number, value: number): void => {
      out[count++] = spread(Math.imul(template, 0x9e3779b1) ^ value);
    };
    let from = i;
    while (from > begin && i - from < 7) {
      if (isNameShape(words.shape[from - 1]!)) from--;
      else if (
        from - 2 >= begin &&
        joiners.has(words.lower[from - 1]!) &&
        isNameShape(words.shape[from - 2]!) &&
        words.lower[from - 1] !== 'the'
      )
        from -= 2;
      else break;
    }
    let to = i + 1;
    while (to < end && to - i < 8) {
      if (isNameShape(words.shape[to]!)) to++;
      else if (to + 1 < end && joiners.has(words.lower[to]!) && isNameShape(words.shape[to + 1]!) && words.lower[to] !== 'the') to += 2;
      else break;
    }
    const at = (k: number): WordFacts => (k >= begin && k < end ? this.#facts[k]! : border);
    const [first, last, left, right] = [at(from), at(to - 1), at(from - 1), at(to)];
    const place = (i === from ? 1 : 0) + (i === to - 1 ? 2 : 0);
    const size = Math.min(6, to - from);
    put(70, join(size, place));
    put(71, join(left.lower, place));
    put(72, join(right.lower, place));
    if (size > 1) {
      put(73, join(last.lower, place));
      put(74, join(first.lower, place));
      put(75, join(last.listed, first.listed));
      for (let k = 0; k < last.clusters.length; k++) put(76, join(last.clusters[k]!, place));
      for (let k = 0; k < first.clusters.length; k++) put(77, join(first.clusters[k]!, place));
      const marks = this.#marks[to - 1];
      if (marks) for (let k = 0; k < marks.length && k < 6; k++) put(78, join(marks[k]!, place));
      put(79, join(last.suffix, place));
    }
    put(80, join(at(from - 2).lower, left.lower));
    put(81, join(right.lower, at(to + 1).lower));
    for (let k = 0; k < left.lists.length; k++) put(82, join(left.lists[k]!, w.listed));
    for (let k = 0; k < right.lists.length; k++) put(83, join(right.lists[k]!, w.listed));
    for (let k = 1; k < right.clusters.length; k++) put(84, right.clusters[k]!);
    for (let k = 1; k < left.clusters.length; k++) put(85, left.clusters[k]!);
    const title = this.#marks[from - 1];
    if (title) for (let k = 0; k < title.length && k < 6; k++) put(86, join(title[k]!, place));
    // "X, the country's largest bank,": what the name is said to be.
    const head = this.#apposed(to, end);
    if (head) {
      put(88, head.lower);
      for (let k = 0; k < head.lists.length; k++) put(89, head.lists[k]!);
      for (let k = 0; k < head.clusters.length; k++) put(94, head.clusters[k]!);
    }
    // "X's ministry", "X's lawyer".
    if (to + 1 < end && words.shape[to] === Shape.clitic) {
      const owned = this.#facts[to + 1]!;
      for (let k = 0; k < owned.lists.length; k++) put(95, owned.lists[k]!);
      for (let k = 0; k < owned.clusters.length; k++) put(96, owned.clusters[k]!);
    }
    put(87, join(left.bare, join(right.bare, size)));
    return count;
  }

  /** The noun of what stands between the comma at `at` and the next mark: the last word before a preposition or the mark. */
  #apposed(at: number, end: number): WordFacts | null {
    const words = this.#words;
    if (at + 2 >= end || (words.text[at] !== ',' && words.text[at] !== '(')) return null;
    let last = -1;
    for (let i = at + 1; i < Math.min(end, at + 10); i++) {
      const shape = words.shape[i]!;
      if (shape === Shape.mark && words.text[i] !== '-') return last === -1 || i === at + 2 ? null : this.#facts[last]!;
      if (words.plain[i] === 1 && last !== -1 && words.lower[i] !== 'and') return this.#facts[last]!;
      if (shape === Shape.lower && words.plain[i] === 0) last = i;
    }
    return null;
  }
}
