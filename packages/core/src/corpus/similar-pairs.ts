/** Something as weights by feature; two are alike as far as their heavy features agree. */
export type Features = ReadonlyMap<string, number>;

export interface Search {
  /** Features that more members than this share find no candidates; they still count in the likeness. */
  readonly mostHolders: number;
  /** How many of the nearest each member keeps. */
  readonly neighbours: number;
}

export const length = (features: Features): number => {
  let total = 0;
  for (const weight of features.values()) total += weight * weight;
  return Math.sqrt(total);
};

/** How alike two are, 0..1. */
export const cosine = (a: Features, b: Features): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
  return dot === 0 ? 0 : dot / (length(a) * length(b));
};

/**
 * Pairs among `members` by how alike they are (cosine, 0..1), the most alike first, with the pairs in `also` added. Candidates
 * come from an inverted index over the rarer features; each member keeps its nearest few.
 */
export const similarPairs = (
  features: readonly Features[],
  members: readonly number[],
  also: readonly (readonly [number, number])[],
  { mostHolders, neighbours }: Search,
): readonly (readonly [number, number, number])[] => {
  const holders = new Map<string, number[]>();
  for (const index of members) {
    for (const key of features[index]!.keys()) {
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  }
  const pairs = new Map<number, number>();
  const take = (a: number, b: number): void => {
    const key = Math.min(a, b) * features.length + Math.max(a, b);
    if (a !== b && !pairs.has(key)) pairs.set(key, cosine(features[a]!, features[b]!));
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
