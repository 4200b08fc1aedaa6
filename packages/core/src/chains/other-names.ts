import { Shape } from '../knowledge/index.ts';
import type { Cluster, Clusters, Item, Reading } from './cluster.ts';

/** How many words stand between a name and another that it is introduced with. */
const reach = 14;
/** Characters between them at most. */
const longest = 160;
const cue =
  /(?:^|[\s,(–—-])(?:known|nicknamed|dubbed|alias|a\.?k\.?a\.?|renamed|abbreviated|goes by|also called)(?: [\p{L}'’]+){0,6}?[\s"“‘'(]*$/iu;

/** An acronym in brackets right behind a name, or a name in brackets right behind an acronym: "Zaporizhzhia plant (ZNPP)". */
const bracketed = ({ words }: Reading, a: Item, b: Item): boolean => {
  if (b.from !== a.to + 1 || words.text[a.to] !== '(' || (words.text[b.to] !== ')' && words.text[b.to] !== ',' && words.text[b.to] !== ';'))
    return false;
  const acronym = ({ from, to }: Item): boolean => to - from === 1 && words.shape[from] === Shape.acronym;
  return acronym(a) !== acronym(b);
};

const joinable = (a: Cluster, b: Cluster): boolean =>
  a !== b &&
  a.kind === b.kind &&
  (a.known === null || b.known === null) &&
  (a.country === null || b.country === null || a.country === b.country) &&
  a.subkind !== 'country' &&
  b.subkind !== 'country';

/** Makes one of two names where the text says that somebody bears both: "X, better known as Y", "X, alias Y", "X (ABC)". */
export const mergeOtherNames = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  const { words, text } = reading;
  const names = items.filter(({ mention }) => mention.form === 'name' && mention.kind !== 'other' && !mention.demonym);
  for (const [at, item] of names.entries()) {
    for (let i = at - 1; i >= 0 && i > at - 8; i--) {
      const before = names[i]!;
      if (before.to > item.from) continue;
      if (item.from - before.to > reach || words.sentence[before.from] !== words.sentence[item.from]) break;
      const [a, b] = [clusters.of(before), clusters.of(item)];
      if (!a || !b || a.kind !== b.kind) continue;
      const between = text.slice(before.mention.span.end, item.mention.span.start);
      if (joinable(a, b) && (bracketed(reading, before, item) || (between.length < longest && cue.test(between) && !between.includes(';'))))
        clusters.merge(a, b);
      // The nearest name of its kind is the one that is introduced so, or none is.
      break;
    }
  }
};
