import type { GoldMention, ReferenceDocument } from './reference.ts';

/** A mention as the program linked it. Half-open UTF-16 offsets. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** The country is meant through its adjective or its people. */
  readonly demonym: boolean;
}

/** Offsets without an article before and a possessive behind. */
const trimmed = (text: string, { start, end }: { start: number; end: number }): string => {
  const surface = text.slice(start, end);
  const article = /^(?:the|a|an)\s+/i.exec(surface)?.[0].length ?? 0;
  const ending = /['’]s?$/.exec(surface)?.[0].length ?? 0;
  return article + ending < surface.length ? `${start + article}-${end - ending}` : `${start}-${end}`;
};

/**
 * Pairs what was found with what is marked, one to one: first the same words (articles and possessive endings aside), then a
 * found mention that lies inside a marked one and covers its head, the tightest first.
 */
export const pairMentions = (
  { text, mentions }: Pick<ReferenceDocument, 'text' | 'mentions'>,
  found: readonly FoundMention[],
): Map<FoundMention, GoldMention> => {
  const pairs = new Map<FoundMention, GoldMention>();
  const taken = new Set<GoldMention>();
  const exact = new Map<string, GoldMention[]>();
  for (const gold of mentions) {
    const key = trimmed(text, gold);
    exact.set(key, [...(exact.get(key) ?? []), gold]);
  }
  for (const mention of found) {
    const gold = exact.get(trimmed(text, mention))?.find((other) => !taken.has(other));
    if (!gold) continue;
    pairs.set(mention, gold);
    taken.add(gold);
  }
  for (const mention of found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (pairs.has(mention)) continue;
    const gold = mentions
      .filter(
        (other) =>
          !taken.has(other) &&
          other.start <= mention.start &&
          mention.end <= other.end &&
          mention.start <= other.headStart &&
          other.headEnd <= mention.end,
      )
      .reduce<GoldMention | null>((best, other) => (best === null || other.end - other.start < best.end - best.start ? other : best), null);
    if (!gold) continue;
    pairs.set(mention, gold);
    taken.add(gold);
  }
  return pairs;
};
