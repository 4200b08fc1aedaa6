/**
 * The directions in which rows differ most, strongest first: eigenvectors of their covariance by Jacobi rotations.
 * Returns `kept` rows of `dimensions` values, and the mean of the rows.
 */
export const principalDirections = (
  values: Float32Array,
  dimensions: number,
  kept: number,
): { readonly mean: Float64Array; readonly directions: readonly Float64Array[] } => {
  const rows = values.length / dimensions;
  const mean = new Float64Array(dimensions);
  for (let row = 0; row < rows; row++) for (let d = 0; d < dimensions; d++) mean[d] = mean[d]! + values[row * dimensions + d]! / rows;
  const a = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < dimensions; i++) {
      const x = values[row * dimensions + i]! - mean[i]!;
      for (let j = i; j < dimensions; j++) a[i]![j] = a[i]![j]! + x * (values[row * dimensions + j]! - mean[j]!);
    }
  for (let i = 0; i < dimensions; i++) for (let j = 0; j < i; j++) a[i]![j] = a[j]![i]!;
  const vectors = Array.from({ length: dimensions }, (_, i) => new Float64Array(dimensions).fill(1, i, i + 1));
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < dimensions; p++)
      for (let q = p + 1; q < dimensions; q++) {
        const off = a[p]![q]!;
        if (Math.abs(off) < 1e-9) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * off);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(t * t + 1);
        const sin = t * cos;
        for (let k = 0; k < dimensions; k++) {
          const [x, y] = [a[k]![p]!, a[k]![q]!];
          a[k]![p] = cos * x - sin * y;
          a[k]![q] = sin * x + cos * y;
        }
        for (let k = 0; k < dimensions; k++) {
          const [x, y] = [a[p]![k]!, a[q]![k]!];
          a[p]![k] = cos * x - sin * y;
          a[q]![k] = sin * x + cos * y;
          const [v, w] = [vectors[p]![k]!, vectors[q]![k]!];
          vectors[p]![k] = cos * v - sin * w;
          vectors[q]![k] = sin * v + cos * w;
        }
      }
  const order = vectors.map((_, i) => i).sort((x, y) => a[y]![y]! - a[x]![x]!);
  return { mean, directions: order.slice(0, kept).map((i) => vectors[i]!) };
};
