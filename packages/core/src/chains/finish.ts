import type { Entity, EntityId } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import { phraseKey } from '../knowledge/index.ts';
import type { Cluster, Reading } from './cluster.ts';

const bare = (text: string): string => text.replace(/^[Tt]he /, '').replace(/\s+/g, ' ');
const shouting = (text: string): boolean => text.length > 4 && text === text.toUpperCase() && text !== text.toLowerCase();

/** The surface that names a cluster best: fullest for persons, most used for others; never in capitals where another is at hand. */
const nameOf = (cluster: Cluster): string => {
  if (cluster.given !== null) return cluster.given;
  const counts = new Map<string, number>();
  const named = cluster.items.filter(({ mention }) => mention.form === 'name' && !mention.demonym && !mention.metonym);
  for (const { mention } of named.length > 0 ? named : cluster.items) {
    const text = bare(mention.text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => {
    if (shouting(a) !== shouting(b)) return shouting(a) ? 1 : -1;
    const [m, n] = [a.split(' ').length, b.split(' ').length];
    if (cluster.kind !== 'place' && m !== n) return n - m;
    return y - x || b.length - a.length || (a < b ? -1 : 1);
  });
  return ranked[0]?.[0] ?? '';
};

/** The entity a cluster has become. `taken` keeps two of one name apart. */
export const entityFrom = (cluster: Cluster, { english, text }: Reading, taken: Set<string>): Entity => {
  const name = nameOf(cluster);
  let seed = `entity|${cluster.kind}|${cluster.known ?? phraseKey(name)}`;
  while (taken.has(seed)) seed += '+';
  taken.add(seed);
  const aliases = new Set<string>();
  for (const { mention } of cluster.items) if (mention.form !== 'pronoun') aliases.add(bare(mention.text));
  // Who is named by rank and surname only is better told with the rank: "Gen. Lomtadze".
  if (cluster.kind === 'person' && !name.includes(' ')) {
    for (const { mention } of cluster.items) {
      const { role, span } = mention;
      if (role !== null && text.slice(span.start - role.length - 1, span.start) === `${role} `) aliases.add(`${role} ${mention.text}`);
    }
  }
  aliases.delete(name);
  const row =
    cluster.subkind === 'country' && cluster.country !== null ? english.countries.find(({ code }) => code === cluster.country) : undefined;
  const region = cluster.known?.startsWith('region:') ? english.regions.find((other) => other.name === cluster.given) : undefined;
  return {
    id: shortHash(seed) as EntityId,
    kind: cluster.kind,
    subkind: cluster.subkind,
    name,
    aliases: [...aliases],
    roles: cluster.roles,
    country: cluster.country,
    known: cluster.known?.startsWith('group:') ? null : cluster.known,
    geonamesId: row?.geonamesId ?? cluster.where?.geonamesId ?? null,
    wikidataId: null,
    lat: row?.lat ?? region?.lat ?? cluster.where?.lat ?? null,
    lon: row?.lon ?? region?.lon ?? cluster.where?.lon ?? null,
  };
};
