import { phraseKey } from './phrase-key.ts';

const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
const shelfOfKey = (key: string): number => ((key.charCodeAt(0) & 255) << 8) | (key.length > 1 ? key.charCodeAt(1) & 255 : 0);

const folded = new Map<string, number>();

/** Number of the shelf a surface stands on: the first two letters of its phrase key. `at` is where it begins in `text`. */
export const shelfOf = (text: string, at = 0): number => {
  const [a, b] = [small(text.charCodeAt(at)), small(text.charCodeAt(at + 1))];
  if (a >= 97 && a <= 122 && b >= 97 && b <= 122) return (a << 8) | b;
  // Accents and apostrophes: the same few beginnings again and again.
  const begins = text.slice(at, at + 4);
  let shelf = folded.get(begins);
  if (shelf === undefined) {
    shelf = shelfOfKey(phraseKey(begins));
    folded.set(begins, shelf);
  }
  return shelf;
};

/**
 * An index that is put in order shelf by shelf, when a key is first asked for: starting up costs next to nothing, and one
 * report needs few shelves. Row i stands on shelf `shelves[i]`; `fill` enters one row under its keys.
 */
export class Shelves<Value> {
  readonly #shelves: Uint16Array;
  readonly #fill: (row: number, enter: (key: string, value: Value) => void) => void;
  readonly #ready = new Map<number, Map<string, Value[]>>();

  constructor(shelves: Uint16Array, fill: (row: number, enter: (key: string, value: Value) => void) => void) {
    this.#shelves = shelves;
    this.#fill = fill;
  }

  get(key: string): readonly Value[] | undefined {
    if (key === '') return undefined;
    const number = shelfOfKey(key);
    let shelf = this.#ready.get(number);
    if (!shelf) {
      const made = new Map<string, Value[]>();
      const enter = (name: string, value: Value): void => {
        const list = made.get(name);
        if (list) list.push(value);
        else made.set(name, [value]);
      };
      for (let row = this.#shelves.indexOf(number); row !== -1; row = this.#shelves.indexOf(number, row + 1)) this.#fill(row, enter);
      this.#ready.set(number, made);
      shelf = made;
    }
    return shelf.get(key);
  }
}

/**
 * Shelves over the lines of a text with fields divided by tabs; the name is field `column`, 0 or 1. A value is where its
 * line begins.
 */
export const shelvedLines = (text: string, column: 0 | 1, keysOf: (name: string) => readonly string[]): Shelves<number> => {
  // No line is shorter than eight characters.
  const starts = new Uint32Array((text.length >> 3) + 1);
  const shelves = new Uint16Array(starts.length);
  const nameAt = (at: number): number => (column === 0 ? at : text.indexOf('\t', at) + 1);
  let row = 0;
  for (let at = 0; at < text.length;) {
    const stop = text.indexOf('\n', at);
    const end = stop === -1 ? text.length : stop;
    if (end > at + 7) {
      starts[row] = at;
      shelves[row++] = shelfOf(text, nameAt(at));
    }
    at = end + 1;
  }
  return new Shelves(shelves.subarray(0, row), (line, enter) => {
    const at = starts[line]!;
    const from = nameAt(at);
    for (const key of keysOf(text.slice(from, text.indexOf('\t', from)))) enter(key, at);
  });
};
