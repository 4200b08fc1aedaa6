import type { Candidate } from '../meaning.ts';

/** Of overlapping candidates the longest stays; of equals the first proposed. Sorted by where they begin. */
export const dropOverlaps = (candidates: readonly Candidate[]): Candidate[] => {
  const sorted = candidates.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (!last || candidate.from >= last.to) kept.push(candidate);
    else if (candidate.to - candidate.from > last.to - last.from) kept[kept.length - 1] = candidate;
  }
  return kept;
};
