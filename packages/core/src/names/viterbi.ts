import { canBegin, canEnd, labelCount, predecessors } from './labels.ts';

/**
 * The sequence of labels with the highest sum. `scores` holds a row of labels for each word; `moves[before * labels + label]`
 * is what one label after another adds. Writes to `out` from `at` on.
 */
export const bestLabels = (scores: Int32Array, length: number, moves: Int32Array, out: Uint8Array, at: number): void => {
  const from = new Uint8Array(length * labelCount);
  let row = new Float64Array(labelCount).fill(-Infinity);
  let next = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label++) if (canBegin(label)) row[label] = scores[label]!;
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < labelCount; label++) {
      const before = predecessors[label]!;
      let best = -Infinity;
      let most = 0;
      for (let k = 0; k < before.length; k++) {
        const one = before[k]!;
        const sum = row[one]! + moves[one * labelCount + label]!;
        if (sum > best) {
          best = sum;
          most = one;
        }
      }
      next[label] = best + scores[i * labelCount + label]!;
      from[i * labelCount + label] = most;
    }
    [row, next] = [next, row];
  }
  let label = 0;
  for (let one = 1; one < labelCount; one++) if (canEnd(one) && row[one]! > row[label]!) label = one;
  for (let i = length - 1; i >= 0; i--) {
    out[at + i] = label;
    label = from[i * labelCount + label]!;
  }
};
