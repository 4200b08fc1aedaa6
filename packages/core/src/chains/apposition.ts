import type { Clusters, Item, Reading } from './cluster.ts';

/** The body that stands right after a description, or right before it with a comma between them. */
const besides = (item: Item, items: readonly Item[], at: number, { words }: Reading): Item | undefined => {
  const closed = /^[,.)—–;]$/.test(words.text[item.to] ?? '.');
  return items
    .slice(Math.max(0, at - 8), at + 8)
    .find(
      ({ mention, from, to }) =>
        mention.form === 'name' &&
        mention.kind === 'organization' &&
        (from === item.to || (closed && to === item.from - 1 && words.text[to] === ',')),
    );
};

/** "the Russian news agency TASS": the description joins the body beside it. */
export const joinApposed = (clusters: Clusters, items: readonly Item[], at: number, reading: Reading): boolean => {
  const body = besides(items[at]!, items, at, reading);
  const cluster = body && clusters.of(body);
  if (cluster) clusters.join(items[at]!, cluster);
  return cluster !== undefined;
};

/** "Wisma Putra, Malaysia's foreign ministry,": a body and its description, both with names of their own, become one. */
export const mergeApposed = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  for (const [at, item] of items.entries()) {
    if (item.mention.by.rule !== 'institution.phrase') continue;
    const phrase = clusters.of(item);
    if (!phrase || phrase.known?.startsWith('gov:')) continue;
    const near = besides(item, items, at, reading);
    const body = near && clusters.of(near);
    if (!body || body === phrase || body.known?.startsWith('gov:')) continue;
    if (phrase.known === null || body.known === null) clusters.merge(body, phrase);
  }
};

const introduces = /^(?:known|initials|acronym|abbreviated|abbreviation|dubbed|called)$/;

/** "The Coordination, known by its French initials CMN": the body that the words before an acronym introduce. */
export const introducedBefore = (items: readonly Item[], at: number, { words }: Reading): Item | undefined => {
  const item = items[at]!;
  const begin = Math.max(words.first[words.sentence[item.from]!]!, item.from - 14);
  let limit = -1;
  for (let i = item.from - 1; i >= begin; i--) if (introduces.test(words.lower[i]!)) limit = i;
  if (limit === -1) return undefined;
  return items
    .slice(Math.max(0, at - 10), at)
    .findLast(({ mention, from, to }) => from >= begin && to <= limit && mention.form === 'name' && mention.kind === 'organization');
};
