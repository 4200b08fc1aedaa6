import { join } from '../../weights/index.ts';

/** Features of one answer as they are gathered: a template's number with its values, hashed. */
export class FeatureList {
  #list = new Uint32Array(64);
  #count = 0;
  #base = 0;

  /** Begins the features of an answer; `group` keeps those of pronouns, descriptions and "nobody" apart. */
  begin(group: number): this {
    this.#count = 0;
    this.#base = group * 100;
    return this;
  }

  add(template: number, a: number, b = 0, c = 0, d = 0): void {
    let hash = join(this.#base + template, a);
    hash = join(hash, b * 4096 + c * 64 + d);
    this.#list[this.#count++] = hash;
  }

  /** A feature with the hash of a word in it. */
  word(template: number, word: number, a = 0, b = 0): void {
    this.#list[this.#count++] = join(join(this.#base + template, word), a * 64 + b);
  }

  get taken(): Uint32Array {
    return this.#list.slice(0, this.#count);
  }
}
