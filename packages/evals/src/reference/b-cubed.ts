/** Sums of B-cubed over documents: mentions are the unit, so that long reports weigh more. */
export class BCubed {
  #right = 0;
  #found = 0;
  #kept = 0;
  #gold = 0;

  /** `pairs`: entity found and entity marked of every mention that stands in both; `found`, `gold`: entities of all mentions. */
  add(pairs: readonly (readonly [found: string, gold: string])[], found: readonly string[], gold: readonly string[]): void {
    const sizes = (names: readonly string[]): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts;
    };
    const both = sizes(pairs.map(([a, b]) => `${a}|${b}`));
    const [foundSizes, goldSizes] = [sizes(found), sizes(gold)];
    for (const [a, b] of pairs) {
      const shared = both.get(`${a}|${b}`)!;
      this.#right += shared / foundSizes.get(a)!;
      this.#kept += shared / goldSizes.get(b)!;
    }
    this.#found += found.length;
    this.#gold += gold.length;
  }

  get precision(): number {
    return this.#found === 0 ? 0 : this.#right / this.#found;
  }

  get recall(): number {
    return this.#gold === 0 ? 0 : this.#kept / this.#gold;
  }

  get f1(): number {
    const { precision, recall } = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
}
