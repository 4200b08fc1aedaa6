import { cosine, type Vector } from './vectors.ts';

export interface Search {
  /** Features that more members than this share find no candidates; they still count in the likeness. */
  readonly mostHolders: number;
  /** How many of the nearest each member keeps. */
  readonly neighbours: number;
}

/**
 * Pairs among `members` by how alike they are (cosine, 0..1), the most alike first, with the pairs in `also` added. Candidates
 * come from an inverted index over the rarer features; each member keeps its nearest few. Time grows with the members times
 * `mostHolders` times their features, not with the square of the members.
 */
export const similarPairs = (
  vectors: readonly Vector[],
  members: readonly number[],
  also: readonly (readonly [number, number])[],
  { mostHolders, neighbours }: Search,
): readonly (readonly [number, number, number])[] => {
  const { starts, holders, weights } = invert(vectors, members);
  const pairs = new Map<number, number>();
  const take = (a: number, b: number): void => {
    const key = Math.min(a, b) * vectors.length + Math.max(a, b);
    if (a !== b && !pairs.has(key)) pairs.set(key, cosine(vectors[a]!, vectors[b]!));
  };
  const partial = new Float64Array(vectors.length);
  for (const index of members) {
    const met: number[] = [];
    const own = vectors[index]!;
    for (let i = 0; i < own.keys.length; i++) {
      const [from, to] = [starts[own.keys[i]!]!, starts[own.keys[i]! + 1]!];
      if (to - from < 2 || to - from > mostHolders) continue;
      const weight = own.weights[i]!;
      for (let at = from; at < to; at++) {
        const other = holders[at]!;
        if (other === index) continue;
        if (partial[other] === 0) met.push(other);
        partial[other]! += weight * weights[at]!;
      }
    }
    for (const other of nearest(met, partial, neighbours)) take(index, other);
    for (const other of met) partial[other] = 0;
  }
  for (const [a, b] of also) take(a, b);
  return [...pairs]
    .map(([key, value]) => [Math.floor(key / vectors.length), key % vectors.length, value] as const)
    .sort(([a, b, x], [c, d, y]) => y - x || a - c || b - d);
};

/** Members and their weights by feature, one after another: those of feature `k` stand from `starts[k]` to `starts[k + 1]`. */
const invert = (vectors: readonly Vector[], members: readonly number[]) => {
  let most = -1;
  for (const index of members) most = Math.max(most, vectors[index]!.keys.at(-1) ?? -1);
  const starts = new Int32Array(most + 2);
  for (const index of members) for (const key of vectors[index]!.keys) starts[key + 1]!++;
  for (let key = 0; key <= most; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const holders = new Int32Array(starts[most + 1] ?? 0);
  const weights = new Float64Array(holders.length);
  for (const index of members) {
    vectors[index]!.keys.forEach((key, i) => {
      const at = next[key]!++;
      holders[at] = index;
      weights[at] = vectors[index]!.weights[i]!;
    });
  }
  return { starts, holders, weights };
};

/** The few of highest value, the first by index of equals. */
const nearest = (met: readonly number[], value: Float64Array, count: number): readonly number[] => {
  const before = (a: number, b: number): number => value[b]! - value[a]! || a - b;
  if (met.length <= count) return met.toSorted(before);
  const best: number[] = [];
  for (const candidate of met) {
    if (best.length === count && before(best[count - 1]!, candidate) < 0) continue;
    let at = best.length;
    while (at > 0 && before(candidate, best[at - 1]!) < 0) at--;
    best.splice(at, 0, candidate);
    if (best.length > count) best.pop();
  }
  return best;
};
