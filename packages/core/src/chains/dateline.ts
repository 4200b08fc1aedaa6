import { gazetteerOf, phraseKey, whereOfKnown, whereOfTown, type Where } from '../knowledge/index.ts';
import type { Cluster, Clusters, Reading } from './cluster.ts';

const titled = (place: string): string =>
  place === place.toUpperCase() ? place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : place;

const whereOf = (clusters: Clusters, { english, lexicon }: Reading, key: string, country: string | null): Where | null => {
  const gazetteer = gazetteerOf(english);
  const known = lexicon.get(key).find((name) => name.kind === 'location' && (name.by === 'capital' || name.by === 'name'));
  if (known && (country === null || country === known.country)) return whereOfKnown(known, english, gazetteer);
  const countries = new Map<string, number>();
  for (const cluster of clusters.all)
    if (cluster.subkind === 'country' && cluster.country) countries.set(cluster.country, cluster.items.length);
  return whereOfTown(key, { country, division: null, asRegion: false }, { countries, divisions: new Set(), sure: [] }, gazetteer);
};

/**
 * The place that the report was sent from, as an entity: its dateline stands outside the text. `dateline` is as written,
 * "TBILISI, Georgia". Joins the cluster of a place the text names too.
 */
export const placeOfDateline = (clusters: Clusters, reading: Reading, dateline: string): Cluster | null => {
  const [place = '', wider = ''] = dateline.split(',').map((part) => part.trim());
  const key = phraseKey(place);
  if (key === '') return null;
  const country = reading.lexicon.get(phraseKey(wider)).find((name) => name.subkind === 'country' && name.by === 'name')?.country ?? null;
  const where = whereOf(clusters, reading, key, country);
  const geo = where?.geonamesId == null ? null : `geo:${where.geonamesId}`;
  const before =
    (geo === null ? undefined : clusters.known(geo)) ??
    clusters.all.find(({ kind, keys, subkind }) => kind === 'place' && subkind !== 'country' && keys.has(key));
  if (before) return before;
  const cluster = clusters.open('place', where?.precision === 2 ? 'region' : where?.precision === 1 ? 'country' : 'city', {
    known: geo,
    given: where?.name ?? titled(place),
    country: where?.country ?? country,
  });
  cluster.keys.add(key);
  if (where) cluster.where = where;
  return cluster;
};
