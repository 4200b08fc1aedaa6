import type { WeightsArray } from '@sitrep/core/reading';
import type { Pairs } from './crf-trainer.ts';

/** Units of a whole weight. */
const unit = 512;

const rounded = (value: number): number => Math.max(-32767, Math.min(32767, Math.round(value * unit)));

/** The arrays of the file of weights: pairs that round to less than `least` units are left out, and features without pairs. */
export const pack = ({ keys, rows, labels, weights }: Pairs, moves: Float64Array, least: number): Record<string, WeightsArray> => {
  const kept: number[] = [];
  const starts: number[] = [0];
  const classes: number[] = [];
  const values: number[] = [];
  for (let f = 0; f < keys.length; f++) {
    for (let p = rows[f]!; p < rows[f + 1]!; p++) {
      const value = rounded(weights[p]!);
      if (Math.abs(value) < least) continue;
      classes.push(labels[p]!);
      values.push(value);
    }
    if (classes.length === starts.at(-1)) continue;
    kept.push(keys[f]!);
    starts.push(classes.length);
  }
  return {
    keys: Uint32Array.from(kept),
    rows: Uint32Array.from(starts),
    classes: Uint8Array.from(classes),
    weights: Int16Array.from(values),
    moves: Int16Array.from(moves, rounded),
  };
};
