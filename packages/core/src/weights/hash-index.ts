/**
 * Finds the place of a 32-bit key among many: open addressing over the order the keys came in. The keys stand for
 * features and words that are not kept themselves; a stranger is taken for one of n keys once in 2^32 / n questions.
 */
export class HashIndex {
  readonly #slots: Int32Array;
  readonly #keys: Uint32Array;
  readonly #mask: number;
  /** A bit for every key that may be there: most questions end here, in memory near at hand. */
  readonly #bits: Uint32Array;
  readonly #bitMask: number;

  constructor(keys: Uint32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#keys = keys;
    this.#mask = size - 1;
    this.#bits = new Uint32Array(size >>> 3);
    this.#bitMask = size * 4 - 1;
    for (let i = 0; i < keys.length; i++) {
      let slot = keys[i]! & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = i + 1;
      const bit = (keys[i]! >>> 7) & this.#bitMask;
      this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** Place of the key in the order of the keys, or -1. */
  find(key: number): number {
    const bit = (key >>> 7) & this.#bitMask;
    if (((this.#bits[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return -1;
    let slot = key & this.#mask;
    for (;;) {
      const place = this.#slots[slot]!;
      if (place === 0) return -1;
      if (this.#keys[place - 1] === key) return place - 1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
