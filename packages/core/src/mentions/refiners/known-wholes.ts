import { Casing, keyOf, Shape } from '../../knowledge/index.ts';
import type { Candidate, Reading } from '../candidate.ts';

const isSure = ({ known }: Candidate): boolean => known !== null && !known.ambiguous && !known.word;

/**
 * Names that the knowledge has and the model cut short or passed over: "U.N. human rights office" for "U.N.", "Syrian"
 * where it found nothing; and doubtful ones ("IS") where the report names the same thing plainly elsewhere.
 */
export const withKnownWholes = (
  names: readonly Candidate[],
  proposed: readonly Candidate[],
  { words, institutions }: Reading,
): Candidate[] => {
  const at: (Candidate | undefined)[] = [];
  for (const name of names) for (let i = name.from; i < name.to; i++) at[i] = name;
  const named = new Set<string>();
  for (const name of names) if (isSure(name)) named.add(name.known!.known);
  const dropped = new Set<Candidate>();
  const added: Candidate[] = [];
  const wholesAdded = new Set<Candidate>();
  const wholes = proposed
    .filter(
      (whole) => whole.known !== null && whole.known.kind !== 'person' && !institutions.portfolios.has(keyOf(words, whole.from, whole.to)),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const whole of wholes) {
    const { from, to, known } = whole;
    let covered = 0;
    let reaches = false;
    for (let i = from; i < to; i++) {
      const name = at[i];
      if (!name) continue;
      covered++;
      if (name.from < from || name.to > to || name.to - name.from === to - from || wholesAdded.has(name)) reaches = true;
    }
    if (reaches) continue;
    // "an IS target": in running text only a name is written so.
    const acronym =
      known!.acronym && to - from === 1 && words.shape[from] === Shape.acronym && words.casing[words.sentence[from]!] === Casing.running;
    if (
      covered > 0
        ? to - from > 1 && isSure(whole)
        : acronym || isSure(whole)
          ? acronym || whole.demonym || to - from > 1 || whole.kind === 'location'
          : named.has(known!.known) && !whole.demonym
    ) {
      for (let i = from; i < to; i++) {
        if (at[i]) dropped.add(at[i]!);
        at[i] = whole;
      }
      added.push(whole);
      wholesAdded.add(whole);
    }
  }
  if (added.length === 0) return [...names];
  return [...names.filter((name) => !dropped.has(name)), ...added].sort((a, b) => a.from - b.from);
};
