import { isNameShape, Shape, type Words } from '../knowledge/index.ts';
import { join, spread } from '../weights/index.ts';
import { kindOf, nameKinds, outside, Part, partOf } from './labels.ts';
import type { Stretch } from './stretches.ts';

/** How often a word was labelled so: by place in the name and kind, and outside all names. */
type Tally = Uint16Array;
const kinds = nameKinds.length;
const out = 4 * kinds;

const slotOf = (label: number): number => (label === outside ? out : partOf(label) * kinds + kindOf(label));
const few = (count: number): number => (count >= 4 ? 3 : count >= 2 ? 2 : count);

/** What the labels of a first reading of the whole report say about each of its words: one name, one kind. */
export class Votes {
  readonly #words: Words;
  readonly #labels: Uint8Array;
  readonly #tallies = new Map<string, Tally>();
  readonly #voter: Uint8Array;
  /** Kind of the longer name that an acronym is made of. */
  readonly #acronyms = new Map<string, number>();

  constructor(words: Words, labels: Uint8Array, stretches: readonly Stretch[]) {
    this.#words = words;
    this.#labels = labels;
    this.#voter = new Uint8Array(words.length);
    for (const { from, to, cased } of stretches) {
      if (!cased) continue;
      for (let i = from; i < to; i++) {
        if (!isNameShape(words.shape[i]!)) continue;
        this.#voter[i] = 1;
        const lower = words.lower[i]!;
        let tally = this.#tallies.get(lower);
        if (!tally) this.#tallies.set(lower, (tally = new Uint16Array(out + 1)));
        tally[slotOf(labels[i]!)]!++;
        if (labels[i] !== outside && partOf(labels[i]!) === Part.begin) this.#learnAcronym(i, to);
      }
    }
  }

  #learnAcronym(from: number, end: number): void {
    const { text, shape } = this.#words;
    let letters = '';
    let i = from;
    for (; i < end && letters.length < 9; i++) {
      if (isNameShape(shape[i]!)) letters += text[i]![0]!;
      if (partOf(this.#labels[i]!) === Part.end) break;
    }
    if (letters.length >= 2 && !this.#acronyms.has(letters)) this.#acronyms.set(letters, kindOf(this.#labels[from]!));
  }

  /** Writes the features of word i to `list` from `at` on and returns where they end. None for a word that stands alone. */
  of(i: number, list: Uint32Array, at: number): number {
    const words = this.#words;
    let count = at;
    const put = (template: number, value: number): void => {
      list[count++] = join(spread(Math.imul(template, 0x9e3779b1)), value);
    };
    if (words.shape[i] === Shape.acronym) {
      const kind = this.#acronyms.get(words.text[i]!.replace(/[^\p{Lu}]/gu, ''));
      if (kind !== undefined) put(200, kind);
    }
    const tally = this.#tallies.get(words.lower[i]!);
    if (!tally) return count;
    const own = this.#voter[i] === 1 ? slotOf(this.#labels[i]!) : -1;
    const seen = (slot: number): number => tally[slot]! - (slot === own ? 1 : 0);
    let total = seen(out);
    let top = -1;
    let most = 0;
    for (let kind = 0; kind < kinds; kind++) {
      let sum = 0;
      for (let part = 0; part < 4; part++) sum += seen(part * kinds + kind);
      total += sum;
      if (sum > most) {
        most = sum;
        top = kind;
      }
    }
    if (total === 0) return count;
    const none = seen(out);
    if (top >= 0) {
      const share = most === total ? 3 : 2 * most > total ? 2 : 1;
      put(201, join(top, share));
      put(202, join(top, join(share, few(most))));
    }
    if (none > 0) put(203, join(none === total ? 3 : 2 * none > total ? 2 : 1, few(none)));
    for (let part = 0; part < 4; part++) {
      let best = -1;
      let times = 0;
      for (let kind = 0; kind < kinds; kind++) {
        const n = seen(part * kinds + kind);
        if (n > times) {
          times = n;
          best = kind;
        }
      }
      if (best >= 0) {
        put(204 + part, best);
        put(208 + part, join(best, few(times)));
      }
    }
    return count;
  }
}

/** More features than this no word has from votes. */
export const mostVotes = 16;
