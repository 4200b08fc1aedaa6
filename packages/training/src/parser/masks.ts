const length = 1 << 16;

/** A long row of which stretches serve as masks: 0 for what sleeps, and more than 1 for the rest to make up for it. */
export class Masks {
  readonly values: Float32Array;
  readonly #random: () => number;

  constructor(share: number, random: () => number) {
    this.#random = random;
    this.values = Float32Array.from({ length }, () => (random() < share ? 0 : 1 / (1 - share)));
  }

  /** Where a mask of so many values begins. */
  next(count: number): number {
    return Math.floor(this.#random() * (length - count));
  }
}
