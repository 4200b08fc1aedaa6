import { bestLabels, canBegin, canEnd, labelCount, predecessors } from '@sitrep/core/reading';
import type { Examples } from './examples.ts';
import { seededRandom } from '../random.ts';

export interface TrainerOptions {
  readonly seed: number;
  readonly rate: number;
  /** Strength of the pull of each weight to 0, a step. */
  readonly lasso: number;
  /** Features seen less often are left out. */
  readonly rare: number;
  /** Share of the features of a word that are left out of a step. */
  readonly dropout: number;
  /** Share of the steps that are made without votes, as a first reading is. */
  readonly voteless: number;
  /** The part of the texts that is left out. */
  readonly without: number | null;
}

/** Weights of pairs of a feature and a label that were seen together. */
export interface Pairs {
  readonly keys: Uint32Array;
  /** First pair of each key; one more entry for the end. */
  readonly rows: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

/** Counts keys in an open table; deterministic in the order they come. */
class Counter {
  #keys = new Uint32Array(1 << 20);
  #seen: Uint32Array = new Uint32Array(1 << 20);
  #masks: Uint32Array = new Uint32Array(1 << 20);
  size = 0;

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#seen[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  count(key: number, label: number): void {
    if (this.size * 2 > this.#keys.length) this.#grow();
    const slot = this.#slot(key);
    if (this.#seen[slot] === 0) {
      this.#keys[slot] = key;
      this.size++;
    }
    this.#seen[slot]!++;
    this.#masks[slot]! |= 1 << label;
  }

  #grow(): void {
    const [keys, seen, masks] = [this.#keys, this.#seen, this.#masks];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#seen = new Uint32Array(keys.length * 2);
    this.#masks = new Uint32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (seen[i] === 0) continue;
      const slot = this.#slot(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#seen[slot] = seen[i]!;
      this.#masks[slot] = masks[i]!;
    }
  }

  /** Numbers the keys seen often enough; returns what finds them. */
  keep(least: number): { keys: Uint32Array; masks: Uint32Array; find: (key: number) => number } {
    const keys: number[] = [];
    const masks: number[] = [];
    const numbers = new Int32Array(this.#keys.length).fill(-1);
    for (let i = 0; i < this.#keys.length; i++) {
      if (this.#seen[i]! < least || this.#seen[i] === 0) continue;
      numbers[i] = keys.length;
      keys.push(this.#keys[i]!);
      masks.push(this.#masks[i]!);
    }
    return {
      keys: Uint32Array.from(keys),
      masks: Uint32Array.from(masks),
      find: (key) => {
        const slot = this.#slot(key);
        return this.#seen[slot] === 0 ? -1 : numbers[slot]!;
      },
    };
  }
}

/** Trains a linear-chain CRF by AdaGrad with an L1 penalty that is paid when a weight is next touched. */
export class CrfTrainer {
  readonly pairs: Pairs;
  readonly moves: Float64Array = new Float64Array(labelCount * labelCount);
  readonly #moveSquares = new Float64Array(labelCount * labelCount).fill(1);
  readonly #examples: Examples;
  readonly #options: TrainerOptions;
  readonly #ids: Int32Array;
  /** Where the features of each word begin, and where those of its votes do. */
  readonly #starts: Uint32Array;
  readonly #voteFrom: Uint32Array;
  readonly #squares: Float32Array;
  readonly #touched: Uint32Array;
  readonly #random: () => number;
  #step = 0;

  constructor(examples: Examples, options: TrainerOptions) {
    this.#examples = examples;
    this.#options = options;
    this.#random = seededRandom(options.seed);
    const counter = new Counter();
    const { starts, voteStarts, labels, firsts, folds } = examples;
    const features = examples.features.values;
    const votes = examples.votes.values;
    const hasVotes = voteStarts.length === starts.length;
    for (let stretch = 0; stretch < examples.stretches; stretch++) {
      if (folds[stretch] === options.without) continue;
      for (let i = firsts[stretch]!; i < firsts[stretch + 1]!; i++) {
        for (let k = starts[i]!; k < starts[i + 1]!; k++) counter.count(features[k]!, labels[i]!);
        if (hasVotes) for (let k = voteStarts[i]!; k < voteStarts[i + 1]!; k++) counter.count(votes[k]!, labels[i]!);
      }
    }
    const { keys, masks, find } = counter.keep(options.rare);
    const rows = new Uint32Array(keys.length + 1);
    const pairLabels: number[] = [];
    for (let f = 0; f < keys.length; f++) {
      for (let label = 0; label < labelCount; label++) if ((masks[f]! >>> label) & 1) pairLabels.push(label);
      rows[f + 1] = pairLabels.length;
    }
    this.#starts = new Uint32Array(labels.length + 1);
    this.#voteFrom = new Uint32Array(labels.length);
    const ids = new Int32Array(examples.features.size + examples.votes.size);
    let size = 0;
    for (let i = 0; i < labels.length; i++) {
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const id = find(features[k]!);
        if (id >= 0) ids[size++] = id;
      }
      this.#voteFrom[i] = size;
      if (hasVotes) {
        for (let k = voteStarts[i]!; k < voteStarts[i + 1]!; k++) {
          const id = find(votes[k]!);
          if (id >= 0) ids[size++] = id;
        }
      }
      this.#starts[i + 1] = size;
    }
    this.#ids = ids.subarray(0, size);
    this.pairs = { keys, rows, labels: Uint8Array.from(pairLabels), weights: new Float64Array(pairLabels.length) };
    this.#squares = new Float32Array(pairLabels.length).fill(1);
    this.#touched = new Uint32Array(pairLabels.length);
  }

  /** One pass over all stretches in a new order. Returns the mean loss of a word. */
  pass(): number {
    const { firsts, labels, folds, weights } = this.#examples;
    const order = Uint32Array.from({ length: this.#examples.stretches }, (_, i) => i).filter((i) => folds[i] !== this.#options.without);
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(this.#random() * (i + 1));
      [order[i], order[k]] = [order[k]!, order[i]!];
    }
    let loss = 0;
    for (const stretch of order) loss += this.#learn(firsts[stretch]!, firsts[stretch + 1]!, weights[stretch]!);
    return loss / labels.length;
  }

  /** Labels of a stretch as the weights have it now, without votes. Writes to `out` from `at` on. */
  read(stretch: number, out: Uint8Array, at: number): void {
    const { firsts } = this.#examples;
    const { rows, labels, weights } = this.pairs;
    const from = firsts[stretch]!;
    const length = firsts[stretch + 1]! - from;
    const scores = new Int32Array(length * labelCount);
    for (let i = 0; i < length; i++)
      for (let k = this.#starts[from + i]!; k < this.#voteFrom[from + i]!; k++) {
        const id = this.#ids[k]!;
        for (let p = rows[id]!; p < rows[id + 1]!; p++) scores[i * labelCount + labels[p]!]! += Math.round(weights[p]! * 512);
      }
    bestLabels(
      scores,
      length,
      Int32Array.from(this.moves, (move) => Math.round(move * 512)),
      out,
      at,
    );
  }

  #scores = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #scale = new Float64Array(0);
  #active = new Int32Array(1 << 12);
  #activeStarts = new Int32Array(1 << 8);

  #learn(from: number, to: number, weight: number): number {
    const length = to - from;
    const L = labelCount;
    const { rows, labels, weights } = this.pairs;
    const gold = this.#examples.labels;
    if (this.#scores.length < length * L) {
      this.#scores = new Float64Array(length * L * 2);
      this.#forward = new Float64Array(length * L * 2);
      this.#backward = new Float64Array(length * L * 2);
      this.#scale = new Float64Array(length * 2);
      this.#activeStarts = new Int32Array(length * 2 + 2);
    }
    const [scores, forward, backward, scale] = [this.#scores, this.#forward, this.#backward, this.#scale];
    const { dropout, rate, lasso, voteless } = this.#options;
    const first = voteless > 0 && this.#random() < voteless;
    this.#step++;
    scores.fill(0, 0, length * L);
    let active = 0;
    for (let i = 0; i < length; i++) {
      this.#activeStarts[i] = active;
      const a = this.#starts[from + i]!;
      const b = first ? this.#voteFrom[from + i]! : this.#starts[from + i + 1]!;
      if (active + b - a > this.#active.length) {
        const more = new Int32Array((active + b - a) * 2);
        more.set(this.#active);
        this.#active = more;
      }
      for (let k = a; k < b; k++) {
        if (dropout > 0 && this.#random() < dropout) continue;
        const id = this.#ids[k]!;
        this.#active[active++] = id;
        for (let p = rows[id]!; p < rows[id + 1]!; p++) {
          // The penalty of the steps since the weight was last looked at.
          const due = this.#step - this.#touched[p]!;
          if (due > 0) {
            this.#touched[p] = this.#step;
            const w = weights[p]!;
            if (w !== 0) {
              const pull = (rate * lasso * due) / Math.sqrt(this.#squares[p]!);
              weights[p] = w > pull ? w - pull : w < -pull ? w + pull : 0;
            }
          }
          scores[i * L + labels[p]!]! += weights[p]!;
        }
      }
    }
    this.#activeStarts[length] = active;
    const scaleUp = dropout > 0 ? 1 / (1 - dropout) : 1;
    // Forward and backward sums, each row divided by its own total.
    const moves = this.moves;
    const expMoves = this.#expMoves();
    let loss = 0;
    for (let i = 0; i < length; i++) {
      let most = -Infinity;
      for (let l = 0; l < L; l++) {
        scores[i * L + l]! *= scaleUp;
        if (scores[i * L + l]! > most) most = scores[i * L + l]!;
      }
      loss -= scores[i * L + gold[from + i]!]! - most;
      for (let l = 0; l < L; l++) scores[i * L + l] = Math.exp(scores[i * L + l]! - most);
    }
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let l = 0; l < L; l++) {
        let value = 0;
        if (i === 0) value = canBegin(l) ? 1 : 0;
        else {
          const before = predecessors[l]!;
          for (let k = 0; k < before.length; k++) value += forward[(i - 1) * L + before[k]!]! * expMoves[before[k]! * L + l]!;
        }
        value *= scores[i * L + l]!;
        if (i === length - 1 && !canEnd(l)) value = 0;
        forward[i * L + l] = value;
        sum += value;
      }
      scale[i] = sum;
      for (let l = 0; l < L; l++) forward[i * L + l]! /= sum;
      loss += Math.log(sum);
      if (i > 0) loss -= moves[gold[from + i - 1]! * L + gold[from + i]!]!;
    }
    for (let l = 0; l < L; l++) backward[(length - 1) * L + l] = canEnd(l) ? 1 : 0;
    for (let i = length - 2; i >= 0; i--) {
      for (let l = 0; l < L; l++) backward[i * L + l] = 0;
      for (let next = 0; next < L; next++) {
        const value = (backward[(i + 1) * L + next]! * scores[(i + 1) * L + next]!) / scale[i + 1]!;
        if (value === 0) continue;
        const before = predecessors[next]!;
        for (let k = 0; k < before.length; k++) backward[i * L + before[k]!]! += value * expMoves[before[k]! * L + next]!;
      }
    }
    // Steps against the gradient: what is expected less what is right.
    for (let i = 1; i < length; i++) {
      for (let l = 0; l < L; l++) {
        const value = (backward[i * L + l]! * scores[i * L + l]!) / scale[i]!;
        const before = predecessors[l]!;
        for (let k = 0; k < before.length; k++) {
          const m = before[k]! * L + l;
          const expected = forward[(i - 1) * L + before[k]!]! * value * expMoves[m]!;
          const right = gold[from + i - 1] === before[k] && gold[from + i] === l ? 1 : 0;
          const gradient = (expected - right) * weight;
          if (Math.abs(gradient) < 1e-5) continue;
          this.#moveSquares[m]! += gradient * gradient;
          moves[m]! -= (rate * gradient) / Math.sqrt(this.#moveSquares[m]!);
        }
      }
    }
    for (let i = 0; i < length; i++) {
      const right = gold[from + i]!;
      for (let l = 0; l < L; l++) scores[i * L + l] = (forward[i * L + l]! * backward[i * L + l]! - (l === right ? 1 : 0)) * weight;
      for (let k = this.#activeStarts[i]!; k < this.#activeStarts[i + 1]!; k++) {
        const id = this.#active[k]!;
        for (let p = rows[id]!; p < rows[id + 1]!; p++) {
          const gradient = scores[i * L + labels[p]!]!;
          if (gradient > -1e-4 && gradient < 1e-4) continue;
          const square = (this.#squares[p]! += gradient * gradient);
          weights[p]! -= (rate * gradient) / Math.sqrt(square);
        }
      }
    }
    return loss;
  }

  readonly #exp = new Float64Array(labelCount * labelCount);
  #expMoves(): Float64Array {
    for (let m = 0; m < this.moves.length; m++) this.#exp[m] = Math.exp(this.moves[m]!);
    return this.#exp;
  }

  /** Pays what every weight still owes. */
  settle(): void {
    const { rate, lasso } = this.#options;
    const { weights } = this.pairs;
    for (let p = 0; p < weights.length; p++) {
      const pull = (rate * lasso * (this.#step - this.#touched[p]!)) / Math.sqrt(this.#squares[p]!);
      this.#touched[p] = this.#step;
      const w = weights[p]!;
      weights[p] = w > pull ? w - pull : w < -pull ? w + pull : 0;
    }
  }
}
