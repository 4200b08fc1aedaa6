import type { Features } from './features.ts';

/** Features that more reports than this share find no candidates; they still count in the likeness. */
const mostHolders = 150;
const neighbours = 12;

/**
 * Pairs among `members` by how alike they are (cosine, 0..1), the most alike first, with the pairs in `also` added. Candidates
 * come from an inverted index over the rarer features; each member keeps its nearest few.
 */
export const similarPairs = (
  features: readonly Features[],
  members: readonly number[],
  also: readonly (readonly [number, number])[],
): readonly (readonly [number, number, number])[] => {
  const holders = new Map<string, number[]>();
  for (const index of members) {
    for (const key of features[index]!.keys()) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  }
  const lengths = features.map((map) => Math.sqrt([...map.values()].reduce((total, weight) => total + weight * weight, 0)));
  const likeness = (a: number, b: number): number => {
    const [small, large] = features[a]!.size <= features[b]!.size ? [features[a]!, features[b]!] : [features[b]!, features[a]!];
    let dot = 0;
    for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
    return dot === 0 ? 0 : dot / (lengths[a]! * lengths[b]!);
  };
  const pairs = new Map<number, number>();
  const take = (a: number, b: number): void => {
    const key = Math.min(a, b) * features.length + Math.max(a, b);
    if (a !== b && !pairs.has(key)) pairs.set(key, likeness(a, b));
  };
  for (const index of members) {
    const partial = new Map<number, number>();
    for (const [key, weight] of features[index]!) {
      const list = holders.get(key)!;
      if (list.length < 2 || list.length > mostHolders) continue;
      for (const other of list) if (other !== index) partial.set(other, (partial.get(other) ?? 0) + weight * features[other]!.get(key)!);
    }
    const nearest = [...partial].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, neighbours);
    for (const [other] of nearest) take(index, other);
  }
  for (const [a, b] of also) take(a, b);
  return [...pairs]
    .map(([key, value]) => [Math.floor(key / features.length), key % features.length, value] as const)
    .toSorted(([a, b, x], [c, d, y]) => y - x || a - c || b - d);
};
