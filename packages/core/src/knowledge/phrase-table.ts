import { phraseKey } from './phrase-key.ts';

interface Row<Value> {
  readonly words: number;
  readonly value: Value;
}

/** Phrases with what they mean, found by the longest match over phrase keys. */
export class PhraseTable<Value> {
  readonly #rows = new Map<string, Row<Value>>();
  readonly #longest = new Map<string, number>();

  /** Later rows do not replace earlier ones. */
  add(phrase: string, value: Value): this {
    const key = phraseKey(phrase);
    if (key === '' || this.#rows.has(key)) return this;
    const space = key.indexOf(' ');
    const words = space === -1 ? 1 : key.split(' ').length;
    const first = space === -1 ? key : key.slice(0, space);
    this.#rows.set(key, { words, value });
    if ((this.#longest.get(first) ?? 0) < words) this.#longest.set(first, words);
    return this;
  }

  get(key: string): Value | undefined {
    return this.#rows.get(key)?.value;
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  longest(first: string): number {
    return this.#longest.get(first) ?? 0;
  }
}
