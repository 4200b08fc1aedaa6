import { isNameShape, keyOf, Shape } from '../../knowledge/index.ts';
import type { Candidate, Reading } from '../candidate.ts';

const wide = new Set<string | null>(['country', 'region', 'water', 'mountain']);

/** "Pasil port", "Poltava region": a place and the small word for what it is. A town stays inside. */
export const withPlaceWords = ({ words, institutions, lexicon, gazetteer }: Reading, names: readonly Candidate[]): Candidate[] => {
  const all: Candidate[] = [];
  for (const name of names) {
    all.push(name);
    const { from, to, kind, demonym } = name;
    const end = words.first[words.sentence[from]! + 1]!;
    if (kind !== 'location' || demonym || to >= end || words.shape[to] !== Shape.lower) continue;
    if (to + 1 < end && isNameShape(words.shape[to + 1]!) && words.shape[to + 1] !== Shape.particled) continue;
    const head = institutions.placeHeads.get(words.key[to]!)?.find(({ position, lower }) => position === 'last' && lower);
    if (!head) continue;
    // "Syria border" and "Oslo city" name no place of their own; "Oslo airport" does.
    if (
      (head.kind === 'city' || head.kind === 'facility') &&
      lexicon.get(words.key[to - 1]!).some(({ subkind }) => subkind === 'country' || subkind === 'region')
    )
      continue;
    if (head.kind === 'city' || (head.kind === 'facility' && wide.has(name.known?.subkind ?? null))) continue;
    if (name.known?.subkind === 'country') continue;
    if (name.known === null && !gazetteer.has(keyOf(words, from, to))) all.pop();
    all.push({ ...name, to: to + 1, subkind: head.kind, known: null, rule: 'name.place-word' });
  }
  return all;
};
