import { findNames, readWords, type NameModel } from '@sitrep/core/reading';
import type { NameText } from './name-texts.ts';

interface Count {
  right: number;
  found: number;
  gold: number;
}
const f1 = ({ right, found, gold }: Count): number => (found + gold === 0 ? 1 : (2 * right) / (found + gold));

/** Exact F1 over person, organization and location, all together and by kind. */
export const measureNames = (texts: readonly NameText[], model?: NameModel): Readonly<Record<string, number>> => {
  const counts: Record<string, Count> = { all: { right: 0, found: 0, gold: 0 } };
  for (const kind of ['person', 'organization', 'location', 'demonym', 'other']) counts[kind] = { right: 0, found: 0, gold: 0 };
  const core = new Set(['person', 'organization', 'location']);
  for (const text of texts) {
    const words = readWords(text.text);
    const found = findNames(words, model);
    const key = (start: number, end: number, kind: string): string => `${start}.${end}.${kind}`;
    const gold = new Set(text.names.map(({ start, end, kind }) => key(start, end, kind)));
    const tally = (kind: string, field: keyof Count): void => {
      counts[kind]![field]++;
      if (core.has(kind)) counts['all']![field]++;
    };
    for (const { kind } of text.names) tally(kind, 'gold');
    for (const { from, to, kind } of found) {
      tally(kind, 'found');
      if (gold.has(key(words.start[from]!, words.end[to - 1]!, kind))) tally(kind, 'right');
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, f1(count)]));
};
