/** Rows of unit length, one after another. */
export interface Rows {
  readonly values: Float32Array;
  readonly dimensions: number;
  readonly length: number;
}

/** The nearest centre of a row, by cosine. */
const nearest = (rows: Rows, row: number, centres: Float32Array, count: number): number => {
  const { values, dimensions } = rows;
  const from = row * dimensions;
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < count; c++) {
    const at = c * dimensions;
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += values[from + d]! * centres[at + d]!;
    if (sum > most) {
      most = sum;
      best = c;
    }
  }
  return best;
};

/** The cluster of each row. */
export const assign = (rows: Rows, centres: Float32Array, count: number): Uint16Array<ArrayBuffer> =>
  Uint16Array.from({ length: rows.length }, (_, row) => nearest(rows, row, centres, count));

/**
 * Spherical k-means without chance: the first centres are rows at even steps, a cluster that runs empty keeps its
 * centre. Returns the centres, each of length one.
 */
export const kMeans = (rows: Rows, count: number, rounds: number, say: (line: string) => void): Float32Array => {
  const { values, dimensions, length } = rows;
  let centres = new Float32Array(count * dimensions);
  for (let c = 0; c < count; c++) {
    const row = Math.floor((c * length) / count);
    centres.set(values.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  let before = new Uint16Array(length);
  for (let round = 0; round < rounds; round++) {
    const clusters = assign(rows, centres, count);
    const next = new Float32Array(count * dimensions);
    for (let row = 0; row < length; row++) {
      const at = clusters[row]! * dimensions;
      for (let d = 0; d < dimensions; d++) next[at + d] = next[at + d]! + values[row * dimensions + d]!;
    }
    for (let c = 0; c < count; c++) {
      const at = c * dimensions;
      let norm = 0;
      for (let d = 0; d < dimensions; d++) norm += next[at + d]! * next[at + d]!;
      const size = Math.sqrt(norm);
      for (let d = 0; d < dimensions; d++) next[at + d] = size > 0 ? next[at + d]! / size : centres[at + d]!;
    }
    centres = next;
    const moved = clusters.reduce((sum, cluster, row) => sum + (cluster === before[row] ? 0 : 1), 0);
    say(`round ${round + 1}: ${moved} of ${length} moved`);
    if (moved < length / 500) break;
    before = clusters;
  }
  return centres;
};
