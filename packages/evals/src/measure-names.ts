import { heldOutTexts } from '@sitrep/training/names';
import type { Scores } from './measure-set.ts';
import { predictors } from './predict/tasks.ts';

const kinds = ['person', 'organization', 'location'] as const;

/** Exact F1 of names on the project's own reports that no model was trained on. */
export const measureOwnNames = (): Scores => {
  const counts = {
    all: { right: 0, found: 0, gold: 0 },
    person: { right: 0, found: 0, gold: 0 },
    organization: { right: 0, found: 0, gold: 0 },
    location: { right: 0, found: 0, gold: 0 },
  };
  const isKind = (kind: string): kind is (typeof kinds)[number] => (kinds as readonly string[]).includes(kind);
  const tally = (kind: (typeof kinds)[number], field: 'right' | 'found' | 'gold'): void => {
    counts[kind][field]++;
    counts.all[field]++;
  };
  for (const { id, text, names } of heldOutTexts()) {
    const gold = new Set(names.map(({ start, end, kind }) => `${start}.${end}.${kind}`));
    for (const { kind } of names) if (isKind(kind)) tally(kind, 'gold');
    const { entities } = predictors['ner']!({ id, text }, '') as { entities: readonly { start: number; end: number; kind: string }[] };
    for (const { start, end, kind } of entities) {
      if (!isKind(kind)) continue;
      tally(kind, 'found');
      if (gold.has(`${start}.${end}.${kind}`)) tally(kind, 'right');
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([kind, { right, found, gold }]) => [
      `names own / ${kind}.f1`,
      found + gold === 0 ? 0 : (2 * right) / (found + gold),
    ]),
  );
};
