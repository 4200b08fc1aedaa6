import { keyOf, Shape } from '../../knowledge/index.ts';
import type { Adjectives } from '../adjectives.ts';
import type { Candidate, Reading } from '../candidate.ts';
import { isShipBefore } from '../other-names.ts';

/** One surface, one kind: what one place of the report, or the knowledge, says plainly holds for the others. */
export const inAgreement = (reading: Reading, names: readonly Candidate[], adjectives: Adjectives): Candidate[] => {
  const { words, lexicon } = reading;
  const ships = new Set<string>();
  for (const { from, to, kind } of names) if (kind !== 'location' && isShipBefore(words, from)) ships.add(keyOf(words, from, to));
  const majority = majorities(reading, names);
  return names.map((name) => {
    const { from, to, kind } = name;
    const key = keyOf(words, from, to);
    if (key === '') return name;
    if (ships.has(key) && name.known === null) return { ...name, kind: 'other', subkind: 'ship' };
    // "Kartavia said" beside "Kartavian troops".
    if (!name.demonym && name.known === null && (kind === 'organization' || kind === 'location') && to - from < 3 && adjectives.hasAdjective(key))
      return { ...name, kind: 'location', subkind: 'country' };
    const kinds = name.known === null && !name.demonym ? majority.get(key) : undefined;
    if (kinds && kinds.kind !== kind) return { ...name, kind: kinds.kind, subkind: kinds.subkind };
    // "ISIS" is what it is wherever it stands.
    if (to - from === 1 && words.shape[from] === Shape.acronym && name.known === null) {
      const sure = lexicon.get(key).filter((row) => row.acronym && !row.ambiguous && !row.word && (row.kind === 'organization' || row.kind === 'location'));
      const row = sure[0];
      if (row && sure.every((other) => other.kind === row.kind)) return { ...name, kind: row.kind, subkind: row.subkind, known: row, weight: 5 };
    }
    return name;
  });
};

/** The kind that a name nothing is known of has more often than all others. */
const majorities = ({ words, gazetteer }: Reading, names: readonly Candidate[]): ReadonlyMap<string, Candidate> => {
  const seen = new Map<string, Map<Candidate['kind'], { count: number; first: Candidate }>>();
  for (const name of names) {
    if (name.known !== null || name.demonym) continue;
    const key = keyOf(words, name.from, name.to);
    if (key === '') continue;
    const kinds = seen.get(key) ?? new Map<Candidate['kind'], { count: number; first: Candidate }>();
    seen.set(key, kinds);
    const before = kinds.get(name.kind);
    if (before) before.count++;
    else kinds.set(name.kind, { count: 1, first: name });
  }
  const found = new Map<string, Candidate>();
  for (const [key, kinds] of seen) {
    // A town and its club share a name.
    if (kinds.size < 2 || gazetteer.has(key)) continue;
    const order = [...kinds.values()].sort((a, b) => b.count - a.count);
    if (order[0]!.count > order[1]!.count) found.set(key, order[0]!.first);
  }
  return found;
};
