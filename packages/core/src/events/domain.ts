import { eventLexicon } from '@sitrep/english';

/** A matter whose language borrows from conflict: there only plain violence counts. */
export type Domain = keyof typeof eventLexicon.domainWords;

let words: ReadonlyMap<string, Domain> | undefined;
const read = (): ReadonlyMap<string, Domain> =>
  (words ??= new Map(
    Object.entries(eventLexicon.domainWords).flatMap(([domain, list]) => list.split(' ').map((word) => [word, domain as Domain] as const)),
  ));

/**
 * The matter of a report by its share of tell-tale words: null for news of conflict and politics. A report needs at least
 * four different words of the matter, and one word in sixty.
 */
export const domainOf = (lower: readonly string[]): Domain | null => {
  const seen = new Map<Domain, { count: number; kinds: Set<string> }>();
  for (const word of lower) {
    const domain = read().get(word);
    if (domain === undefined) continue;
    const entry = seen.get(domain) ?? { count: 0, kinds: new Set<string>() };
    entry.count++;
    entry.kinds.add(word);
    seen.set(domain, entry);
  }
  let best: Domain | null = null;
  let most = 0;
  for (const [domain, { count, kinds }] of seen) {
    if (kinds.size >= 4 && count * 60 >= lower.length && count > most) {
      best = domain;
      most = count;
    }
  }
  return best;
};
