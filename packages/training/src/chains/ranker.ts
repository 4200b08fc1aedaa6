import { seededRandom, shuffled } from '../random.ts';
import type { Example } from './examples.ts';

export interface RankerOptions {
  readonly seed: number;
  readonly passes: number;
  readonly rate: number;
  readonly ridge: number;
  /** Features seen less often than this keep no weight. */
  readonly least: number;
}

/** Weights that make right answers likelier than wrong ones: a softmax over the answers of each question, by AdaGrad. */
export class Ranker {
  readonly places = new Map<number, number>();
  readonly weights: Float64Array;
  readonly #squares: Float64Array;

  constructor(examples: readonly Example[], least: number) {
    const counts = new Map<number, number>();
    for (const { answers } of examples)
      for (const answer of answers) for (const feature of answer) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of [...counts].sort(([a], [b]) => a - b)) if (count >= least) this.places.set(feature, this.places.size);
    this.weights = new Float64Array(this.places.size);
    this.#squares = new Float64Array(this.places.size).fill(1e-3);
  }

  score(features: Uint32Array): number {
    let sum = 0;
    for (const feature of features) {
      const place = this.places.get(feature);
      if (place !== undefined) sum += this.weights[place]!;
    }
    return sum;
  }

  /** One step on one question; returns its loss. */
  learn({ answers, right }: Example, rate: number, ridge: number): number {
    const scores = answers.map((answer) => this.score(answer));
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const good = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
    for (const [i, answer] of answers.entries()) {
      const gradient = shares[i]! / whole - (right[i] ? shares[i]! / good : 0);
      if (Math.abs(gradient) < 1e-6) continue;
      for (const feature of answer) {
        const place = this.places.get(feature);
        if (place === undefined) continue;
        const slope = gradient + ridge * this.weights[place]!;
        this.#squares[place] = this.#squares[place]! + slope * slope;
        this.weights[place] = this.weights[place]! - (rate * slope) / Math.sqrt(this.#squares[place]!);
      }
    }
    return -Math.log(good / whole);
  }
}

export const trainRanker = (
  examples: readonly Example[],
  { seed, passes, rate, ridge, least }: RankerOptions,
  say: (line: string) => void,
): Ranker => {
  const ranker = new Ranker(examples, least);
  const random = seededRandom(seed);
  for (let pass = 1; pass <= passes; pass++) {
    let loss = 0;
    for (const example of shuffled(examples, random)) loss += ranker.learn(example, rate, ridge);
    say(`pass ${pass}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return ranker;
};
