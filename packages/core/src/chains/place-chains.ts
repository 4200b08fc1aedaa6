import type { KnownName } from '../knowledge/index.ts';
import { alike, type Cluster, type Clusters, type Item, type Reading } from './cluster.ts';

/** Adjective endings by which the name of an unknown country shows: "Tanezran", "Kartavian". */
const roots = (key: string): string[] => {
  const forms: string[] = [];
  for (const ending of ['ians', 'ian', 'ans', 'an', 'ns', 'n', 'is', 'i', 'ese', 'ish', 'ic', 's']) {
    if (key.length - ending.length < 3 || !key.endsWith(ending)) continue;
    const root = key.slice(0, -ending.length);
    forms.push(root, `${root}a`, `${root}ia`, `${root}e`, `${root}o`, `${root}y`);
  }
  return forms;
};

export const countryCluster = (clusters: Clusters, { english }: Reading, code: string): Cluster | null => {
  const known = `country:${code}`;
  const before = clusters.known(known);
  if (before) return before;
  const row = english.countries.find((country) => country.code === code);
  return row ? clusters.open('place', 'country', { known, given: row.name, country: code }) : null;
};

const knownPlace = ({ lexicon }: Reading, { key, mention }: Item): KnownName | undefined =>
  lexicon.get(key).find((name) => name.kind === 'location' && mention.demonym === (name.by === 'adjective' || name.by === 'people'));

/** Gathers the places: countries with their peoples and acting capitals, towns by where they are, the rest by name. */
export const gatherPlaces = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  const unknown: Item[] = [];
  for (const item of items) {
    const { mention, place } = item;
    if (mention.form !== 'name' || mention.kind !== 'location') continue;
    const known = knownPlace(reading, item);
    if (known?.known.startsWith('country:') || (mention.metonym && known?.by === 'capital')) {
      const cluster = countryCluster(clusters, reading, known.country!);
      if (cluster) clusters.join(item, cluster);
      continue;
    }
    if (known?.known.startsWith('region:')) {
      clusters.join(
        item,
        clusters.known(known.known) ??
          clusters.open('place', known.subkind, { known: known.known, given: known.name, country: known.country }),
      );
      continue;
    }
    if (place !== null && place.geonamesId !== null && mention.subkind !== 'facility') {
      const key = `geo:${place.geonamesId}`;
      const cluster =
        clusters.known(key) ?? clusters.open('place', place.precision === 2 ? 'region' : 'city', { known: key, country: place.country });
      cluster.where ??= place;
      clusters.join(item, cluster);
      continue;
    }
    unknown.push(item);
  }
  const byKey = new Map<string, Cluster>();
  for (const cluster of clusters.all) for (const key of cluster.keys) if (!byKey.has(key)) byKey.set(key, cluster);
  for (const item of unknown) {
    // A town that acts is left for its government, if the report tells which that is.
    if (item.mention.demonym || isSeat(item)) continue;
    const { key, place } = item;
    const cluster = byKey.get(key) ?? likeNamed(clusters, item) ?? clusters.open('place', item.subkind);
    byKey.set(key, cluster);
    cluster.subkind ??= item.subkind;
    cluster.country ??= place?.country ?? null;
    if (place?.lat !== null) cluster.where ??= place;
    clusters.join(item, cluster);
  }
  for (const item of unknown) {
    if (!item.mention.demonym) continue;
    const root = roots(item.key).find((form) => byKey.has(form));
    // "Kartavian" alone tells of a country too.
    const cluster = (root === undefined ? byKey.get(item.key) : byKey.get(root)) ?? clusters.open('place', 'country');
    byKey.set(item.key, cluster);
    clusters.join(item, cluster);
  }
};

/** "Issalane remained committed": an unknown town that does what governments do. */
export const isSeat = ({ mention, place, subkind }: Item): boolean =>
  mention.form === 'name' &&
  mention.kind === 'location' &&
  mention.metonym &&
  subkind !== 'country' &&
  (place === null || place.geonamesId === null);

/** Joins the towns that act to the government they act for, or to themselves as places. */
export const gatherSeats = (clusters: Clusters, items: readonly Item[], body: Cluster | null): void => {
  for (const item of items) {
    if (clusters.of(item) || !isSeat(item)) continue;
    const own = clusters.all.find(({ kind, keys }) => kind === 'place' && keys.has(item.key));
    // What the text calls a country itself acts for itself.
    const cluster = (own?.subkind === 'country' ? own : (body ?? own)) ?? clusters.open('place', item.subkind);
    clusters.join(item, cluster);
  }
};

/** Beyond this many places only equal names are compared. */
const crowd = 200;

/** The town whose name differs by a letter or two, or by "city": "Hodeida", "Hodeidah". */
const likeNamed = (clusters: Clusters, { key, mention }: Item): Cluster | undefined => {
  if (clusters.all.length > crowd || mention.subkind === 'facility') return undefined;
  const bare = key.replace(/ (?:city|town|village)$/, '');
  return clusters.all.find(
    ({ known, subkind, keys }) =>
      (known === null || known.startsWith('geo:')) &&
      subkind !== 'facility' &&
      [...keys].some((name) => name === bare || (name.length > 5 && alike(name, bare))),
  );
};

/** The country that a place or its people stands for, as a cluster. */
export const countryOf = (clusters: Clusters, reading: Reading, item: Item): Cluster | null => {
  const own = clusters.of(item);
  if (own?.subkind === 'country') return own;
  const known = reading.lexicon.get(item.key).find((name) => name.by === 'capital');
  if (known?.country) return countryCluster(clusters, reading, known.country);
  return own?.country ? countryCluster(clusters, reading, own.country) : (own ?? null);
};
