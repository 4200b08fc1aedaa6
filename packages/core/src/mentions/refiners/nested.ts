import type { Candidate } from '../candidate.ts';

const worthy = (found: Candidate): boolean =>
  found.known !== null
    ? !found.known.ambiguous && found.kind !== 'person'
    : found.kind === 'location' && found.rule.startsWith('gazetteer') && found.weight >= 2.4;

/** Names inside names: "Syrian" in "Syrian Arab Army", "Oslo" in "University of Oslo". None inside a person's name. */
export const nestedIn = (chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] => {
  const inside: Candidate[] = [];
  const sorted = candidates.filter(worthy).sort((a, b) => a.from - b.from || b.to - a.to);
  let at = 0;
  for (const outer of chosen) {
    if (outer.to - outer.from < 2 || outer.kind === 'person') continue;
    while (at < sorted.length && sorted[at]!.from < outer.from) at++;
    let covered = outer.from;
    for (let i = at; i < sorted.length && sorted[i]!.from < outer.to; i++) {
      const found = sorted[i]!;
      if (found.to > outer.to || found.from < covered || (found.from === outer.from && found.to === outer.to)) continue;
      inside.push(found);
      covered = found.to;
    }
  }
  return inside;
};
