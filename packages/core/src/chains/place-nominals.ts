import { homeCountry } from './governments.ts';
import type { Cluster, Clusters, Item, Reading } from './cluster.ts';

/** How many sentences back a place is still "the town". */
const reach = 4;

const wide = new Set(['country', 'kingdom', 'republic', 'nation']);
const towns = new Set([
  'city',
  'town',
  'village',
  'hamlet',
  'township',
  'suburb',
  'settlement',
  'municipality',
  'port city',
  'neighbourhood',
  'neighborhood',
]);
const regions = new Set([
  'region',
  'province',
  'state',
  'district',
  'governorate',
  'county',
  'territory',
  'enclave',
  'island',
  'peninsula',
  'prefecture',
  'oblast',
]);

/** Whether a place can be told by this word. */
const fits = (cluster: Cluster, head: string): boolean => {
  if (cluster.kind !== 'place') return false;
  if (wide.has(head)) return cluster.subkind === 'country';
  const named = [...cluster.keys].some((key) => key.split(' ').includes(head));
  if (named) return true;
  if (towns.has(head)) return cluster.subkind === 'city' || (cluster.subkind === null && cluster.known === null);
  if (regions.has(head)) return cluster.subkind === 'region';
  if (head === 'river' || head === 'lake' || head === 'sea') return cluster.subkind === 'water' && named;
  return false;
};

/** The capital, named in the report, of the country it names most. */
const capitalOf = (clusters: Clusters, { lexicon }: Reading): Cluster | null => {
  const home = clusters.all
    .filter(({ subkind, country }) => subkind === 'country' && country !== null)
    .reduce<Cluster | null>((most, cluster) => (most === null || cluster.items.length > most.items.length ? cluster : most), null);
  if (!home) return null;
  return (
    clusters.all.find(
      ({ subkind, keys }) =>
        subkind === 'city' &&
        [...keys].some((key) => lexicon.get(key).some((name) => name.by === 'capital' && name.country === home.country)),
    ) ?? null
  );
};

/** Links "the town", "the country", "the capital" and "the airport" to the place named last that can be told so. */
export const linkPlaceNominals = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  for (const [at, item] of items.entries()) {
    const { mention } = item;
    if (mention.form !== 'nominal' || mention.kind !== 'location' || clusters.of(item)) continue;
    const head = reading.words.lower[item.to - 1]!;
    // "the Laotian capital", "the border town of Bab": what stands inside or after it says more.
    const inner = items.slice(at + 1, at + 4).find((other) => other.from < item.to && other.mention.form === 'name');
    const owner = inner && clusters.of(inner);
    if (head === 'capital' || head === 'capital city') {
      const code = owner?.country ?? null;
      const capital = code === null && !owner ? capitalOf(clusters, reading) : null;
      const own =
        code === null
          ? capital
          : clusters.all.find(
              ({ subkind, keys }) =>
                subkind === 'city' &&
                [...keys].some((key) => reading.lexicon.get(key).some((name) => name.by === 'capital' && name.country === code)),
            );
      if (own) clusters.join(item, own);
      continue;
    }
    if (owner) continue;
    const of =
      reading.words.lower[item.to] === 'of'
        ? items.slice(at + 1, at + 4).find((other) => other.from === item.to + 1 && other.mention.kind === 'location')
        : undefined;
    const named = of && clusters.of(of);
    if (named) {
      clusters.join(item, named);
      continue;
    }
    let found = false;
    for (let i = at - 1; i >= 0 && mention.sentence - items[i]!.mention.sentence <= reach; i--) {
      const other = items[i]!;
      const cluster = clusters.of(other);
      if (!cluster || other.mention.demonym || !fits(cluster, head)) continue;
      clusters.join(item, cluster);
      found = true;
      break;
    }
    const home = !found && wide.has(head) ? homeCountry(clusters) : null;
    if (home) clusters.join(item, home);
  }
};
