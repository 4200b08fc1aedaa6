import type { WeightsArray } from '@sitrep/core/reading';

interface Row {
  readonly classes: number[];
  readonly weights: number[];
  readonly totals: number[];
  readonly stamps: number[];
}

/** How often features are seen. */
export class FeatureCounts {
  readonly #counts = new Map<number, number>();

  add(features: Uint32Array, count: number): void {
    for (let f = 0; f < count; f++) this.#counts.set(features[f]!, (this.#counts.get(features[f]!) ?? 0) + 1);
  }

  atLeast(least: number): ReadonlySet<number> {
    return new Set([...this.#counts].filter(([, count]) => count >= least).map(([key]) => key));
  }
}

/** A perceptron over hashed features that answers with the average of all its states. */
export class AveragedPerceptron {
  readonly #rows = new Map<number, Row>();
  readonly #learned: ReadonlySet<number>;
  #now = 0;

  /** Features that are not in `learned` keep no weight. */
  constructor(learned: ReadonlySet<number>) {
    this.#learned = learned;
  }

  /** Adds the weights of the features to the scores of the classes. */
  score(features: Uint32Array, count: number, scores: Float64Array): void {
    for (let f = 0; f < count; f++) {
      const row = this.#rows.get(features[f]!);
      if (!row) continue;
      const { classes, weights } = row;
      for (let k = 0; k < classes.length; k++) scores[classes[k]!] = scores[classes[k]!]! + weights[k]!;
    }
  }

  /** One step of time; with an error, weight moves from the guess to the truth. */
  learn(features: Uint32Array, count: number, truth: number, guess: number): void {
    this.#now++;
    if (truth === guess) return;
    for (let f = 0; f < count; f++) {
      let row = this.#rows.get(features[f]!);
      if (!row && !this.#learned.has(features[f]!)) continue;
      if (!row) this.#rows.set(features[f]!, (row = { classes: [], weights: [], totals: [], stamps: [] }));
      this.#move(row, truth, 1);
      this.#move(row, guess, -1);
    }
  }

  #move(row: Row, label: number, by: number): void {
    let k = row.classes.indexOf(label);
    if (k < 0) {
      k = row.classes.push(label) - 1;
      row.weights.push(0);
      row.totals.push(0);
      row.stamps.push(this.#now);
    }
    row.totals[k] = row.totals[k]! + (this.#now - row.stamps[k]!) * row.weights[k]!;
    row.stamps[k] = this.#now;
    row.weights[k] = row.weights[k]! + by;
  }

  /** Features that have an averaged weight of `least` for some class. */
  weighty(least: number): ReadonlySet<number> {
    const weighty = new Set<number>();
    for (const [key, row] of this.#rows) {
      if (row.classes.some((_, k) => Math.abs(this.#average(row, k)) >= least)) weighty.add(key);
    }
    return weighty;
  }

  #average(row: Row, k: number): number {
    return (row.totals[k]! + (this.#now - row.stamps[k]!) * row.weights[k]!) / this.#now;
  }

  /**
   * The averaged weights as the arrays of a `LinearModel`, features in the order of their hashes. Weights below
   * `least` (as an average) are left out; `scale` makes whole numbers of the rest.
   */
  arrays(least: number, scale: number): Record<'keys' | 'rows' | 'classes' | 'weights', WeightsArray> {
    const keys: number[] = [];
    const starts: number[] = [];
    const classes: number[] = [];
    const weights: number[] = [];
    for (const [key, row] of [...this.#rows].sort(([a], [b]) => a - b)) {
      const start = classes.length;
      for (let k = 0; k < row.classes.length; k++) {
        const average = this.#average(row, k);
        if (Math.abs(average) < least) continue;
        classes.push(row.classes[k]!);
        weights.push(Math.max(-32767, Math.min(32767, Math.round(average * scale))));
      }
      if (classes.length === start) continue;
      keys.push(key);
      starts.push(start);
    }
    starts.push(classes.length);
    return {
      keys: Uint32Array.from(keys),
      rows: Uint32Array.from(starts),
      classes: Uint8Array.from(classes),
      weights: Int16Array.from(weights),
    };
  }
}
