import { bodyHeads, bodyWords } from '@sitrep/english';
import { Casing, isCommonWord, isNameShape } from '../../knowledge/index.ts';
import { candidate, type Candidate, type Reading } from '../candidate.ts';

const bodies = new Set([...bodyWords, ...bodyHeads]);

/**
 * Names that the model passed over: a surname after the full name, "the Coordination" after the long name that it begins or ends, and "Coalition forces": the word for a body, with a
 * capital that nothing else explains.
 */
export const shortNames = ({ words }: Reading, names: readonly Candidate[]): Candidate[] => {
  const taken = new Uint8Array(words.length + 1);
  const ends = new Map<string, Candidate>();
  const surnames = new Set<string>();
  for (const name of names) {
    taken.fill(1, name.from, name.to);
    const last = words.key[name.to - 1]!;
    if (name.kind === 'person' && name.to - name.from > 1 && !isCommonWord(last)) surnames.add(last);
    if (name.kind !== 'organization' || name.to - name.from < 2) continue;
    for (const i of [name.from, name.to - 1]) if (isNameShape(words.shape[i]!) && !ends.has(words.key[i]!)) ends.set(words.key[i]!, name);
  }
  const found: Candidate[] = [];
  for (let i = 1; i < words.length; i++) {
    if (taken[i] || taken[i + 1] || !isNameShape(words.shape[i]!) || words.opening[i]) continue;
    if (surnames.has(words.key[i]!)) {
      found.push(candidate(i, i + 1, 'name.surname', { kind: 'person', weight: 3 }));
      continue;
    }
    const article = words.lower[i - 1] === 'the';
    if (!article && (!bodies.has(words.lower[i]!) || isNameShape(words.shape[i - 1]!))) continue;
    if (words.casing[words.sentence[i]!] !== Casing.running || (i + 1 < words.length && isNameShape(words.shape[i + 1]!))) continue;
    const long = ends.get(words.key[i]!);
    if (long || !article)
      found.push(candidate(i, i + 1, 'name.short', { kind: 'organization', subkind: long?.subkind ?? null, weight: 3 }));
  }
  return found;
};
