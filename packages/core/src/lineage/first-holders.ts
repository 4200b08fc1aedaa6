/** Who came first under each key: a hash table in typed arrays, for millions of keys would weigh a hundred bytes each in a Map. */
export class FirstHolders {
  #keys = new Float64Array(1 << 12);
  /** The holder and one; 0 where a place is free. */
  #holders = new Int32Array(1 << 12);
  #size = 0;

  /** The first holder of a key: `holder` itself where nobody came before. Keys are whole numbers, -2^53 to 2^53. */
  first(key: number, holder: number): number {
    const at = this.#place(key);
    if (this.#holders[at] !== 0) return this.#holders[at]! - 1;
    this.#keys[at] = key;
    this.#holders[at] = holder + 1;
    if (++this.#size > 0.6 * this.#keys.length) this.#grow();
    return holder;
  }

  #place(key: number): number {
    const mask = this.#keys.length - 1;
    let hash = Math.imul((key >>> 0) ^ Math.imul(Math.floor(key / 0x1_0000_0000), 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & mask;
    while (this.#holders[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, holders] = [this.#keys, this.#holders];
    this.#keys = new Float64Array(keys.length * 2);
    this.#holders = new Int32Array(keys.length * 2);
    holders.forEach((holder, index) => {
      if (holder === 0) return;
      const at = this.#place(keys[index]!);
      this.#keys[at] = keys[index]!;
      this.#holders[at] = holder;
    });
  }
}
