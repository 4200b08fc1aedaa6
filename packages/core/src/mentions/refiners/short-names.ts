import { Casing, isNameShape } from '../../knowledge/index.ts';
import { candidate, type Candidate, type Reading } from '../candidate.ts';

/** "the Coordination", "the Coalition" after the long name that it begins or ends. */
export const shortNames = ({ words }: Reading, names: readonly Candidate[]): Candidate[] => {
  const taken = new Uint8Array(words.length + 1);
  const ends = new Map<string, Candidate>();
  for (const name of names) {
    taken.fill(1, name.from, name.to);
    if (name.kind !== 'organization' || name.to - name.from < 2) continue;
    for (const i of [name.from, name.to - 1]) if (isNameShape(words.shape[i]!) && !ends.has(words.key[i]!)) ends.set(words.key[i]!, name);
  }
  const found: Candidate[] = [];
  if (ends.size === 0) return found;
  for (let i = 1; i < words.length; i++) {
    if (taken[i] || taken[i + 1] || !isNameShape(words.shape[i]!) || words.opening[i] || words.lower[i - 1] !== 'the') continue;
    if (words.casing[words.sentence[i]!] !== Casing.running || (i + 1 < words.length && isNameShape(words.shape[i + 1]!))) continue;
    const long = ends.get(words.key[i]!);
    if (long) found.push(candidate(i, i + 1, 'name.short', { kind: 'organization', subkind: long.subkind, weight: 3 }));
  }
  return found;
};
