import type { TagTraits } from './configuration.ts';

/**
 * Numbers the pairs of universal tag and Penn tag that the network knows, from the names "VERB/VBD" in its file. A
 * pair it does not know is taken for the most frequent with the same Penn tag: the names stand in order of frequency.
 */
export class TagKinds {
  readonly traits: TagTraits;
  readonly count: number;
  readonly #numbers = new Map<string, number>();
  readonly #byPenn = new Map<string, number>();
  readonly #byUniversal = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.count = names.length;
    const traits = { comma: new Uint8Array(names.length), verb: new Uint8Array(names.length), conjunction: new Uint8Array(names.length) };
    for (const [number, name] of names.entries()) {
      const slash = name.indexOf('/');
      const upos = name.slice(0, slash);
      const xpos = name.slice(slash + 1);
      this.#numbers.set(name, number);
      if (!this.#byPenn.has(xpos)) this.#byPenn.set(xpos, number);
      if (!this.#byUniversal.has(upos)) this.#byUniversal.set(upos, number);
      traits.comma[number] = xpos === ',' ? 1 : 0;
      traits.verb[number] = upos === 'VERB' || upos === 'AUX' ? 1 : 0;
      traits.conjunction[number] = upos === 'CCONJ' ? 1 : 0;
    }
    this.traits = traits;
  }

  numberOf(upos: string, xpos: string): number {
    return this.#numbers.get(`${upos}/${xpos}`) ?? this.#byPenn.get(xpos) ?? this.#byUniversal.get(upos) ?? 0;
  }
}
