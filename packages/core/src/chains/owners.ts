import { Shape } from '../knowledge/index.ts';
import type { Item, Reading } from './cluster.ts';

/** Whose a body is, and the rest of its name: "Russia's | air force", "Syrian | government", "Ministry of Defence of | Kartavia". */
export interface Owned {
  readonly owner: Item;
  /** Phrase key of the rest. */
  readonly rest: string;
}

const isPossessive = ({ words }: Reading, i: number): boolean =>
  words.shape[i] === Shape.clitic || words.text[i] === '’' || words.text[i] === "'";

const restOf = ({ words }: Reading, from: number, to: number): string =>
  words.key
    .slice(from, to)
    .filter((key) => key !== '')
    .join(' ');

/** The owner that stands in a name, or right before it with a possessive; null where none does. */
export const ownedBy = (item: Item, items: readonly Item[], at: number, reading: Reading): Owned | null => {
  const { words } = reading;
  for (let i = at + 1; i < items.length && items[i]!.from < item.to; i++) {
    const owner = items[i]!;
    const { form, kind } = owner.mention;
    if (form !== 'name' || kind === 'organization' || kind === 'other' || owner.to > item.to) continue;
    // "Syrian | government", "Russia's | air force"
    if (owner.from === item.from && owner.to < item.to) {
      const rest = isPossessive(reading, owner.to) ? owner.to + 1 : owner.to;
      if (rest < item.to) return { owner, rest: restOf(reading, rest, item.to) };
    }
    // "Ministry of Defence of | Kartavia", "authorities in | Lakhami"
    if (owner.to === item.to && kind === 'location' && owner.from > item.from + 1) {
      let end = words.lower[owner.from - 1] === 'the' ? owner.from - 1 : owner.from;
      if (words.lower[end - 1] !== 'of' && words.lower[end - 1] !== 'in') continue;
      if (words.lower[end - 2] === 'republic') continue;
      end--;
      if (end > item.from) return { owner, rest: restOf(reading, item.from, end) };
    }
  }
  // "Iraq's | State Security Service": the owner stands outside.
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const owner = items[i]!;
    if (owner.to + 1 !== item.from || !isPossessive(reading, owner.to)) continue;
    if (owner.mention.form === 'name' && owner.mention.kind === 'location') return { owner, rest: restOf(reading, item.from, item.to) };
  }
  return null;
};
