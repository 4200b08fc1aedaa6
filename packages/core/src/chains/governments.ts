import { phraseKey } from '../knowledge/index.ts';
import { countryOf } from './place-chains.ts';
import type { Cluster, Clusters, Item, Reading } from './cluster.ts';

const withArticle =
  /^(?:United|Philippines|Netherlands|Maldives|Gambia|Bahamas|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of)/;

/** The government of a country as an entity: "Government of Syria". */
export const governmentOf = (clusters: Clusters, { english }: Reading, code: string): Cluster | null => {
  const known = `gov:${code}`;
  const before = clusters.known(known);
  if (before) return before;
  const row = english.countries.find((country) => country.code === code);
  if (!row) return null;
  const given = `Government of ${withArticle.test(row.name) ? 'the ' : ''}${row.name}`;
  return clusters.open('organization', 'government', { known, given, country: code });
};

/** The one country that rulers of this surname have led, null where there are several or none. */
const countryOfRuler = ({ english }: Reading, surname: string): string | null => {
  const countries = new Set<string>();
  for (const { name, of, office } of english.officeholders) {
    if (of.length !== 2 || (office !== 'head-of-state' && office !== 'head-of-government')) continue;
    const key = phraseKey(name);
    if (key === surname || key.endsWith(` ${surname}`)) countries.add(of);
  }
  return countries.size === 1 ? [...countries][0]! : null;
};

/** Country that a person's stated office belongs to. */
export const countryOfPerson = (person: Cluster | undefined): string | null =>
  person?.country ?? person?.roles.find((role) => role.country !== null)?.country ?? null;

/** The government of the country that the owner is, governs or is named by: "Syrian", "Damascus", "Assad". */
export const government = (clusters: Clusters, reading: Reading, owner: Item): Cluster | null => {
  if (owner.mention.kind === 'person') {
    const code = countryOfPerson(clusters.of(owner)) ?? countryOfRuler(reading, owner.key);
    return code === null ? null : governmentOf(clusters, reading, code);
  }
  const country = countryOf(clusters, reading, owner);
  if (!country) return null;
  if (country.country !== null && country.subkind === 'country') return governmentOf(clusters, reading, country.country);
  const name = country.given ?? country.items.find(({ mention }) => !mention.demonym)?.mention.text ?? owner.mention.text;
  const known = `gov:${name}`;
  return clusters.known(known) ?? clusters.open('organization', 'government', { known, given: `Government of ${name}` });
};

/** The country a report is about: the one it names `times` as often as any other, and three times at least. */
export const homeCountry = (clusters: Clusters, times = 2): Cluster | null => {
  const counts = clusters.all
    .filter(({ subkind }) => subkind === 'country')
    .map((cluster) => ({ cluster, count: cluster.items.length }))
    .sort((a, b) => b.count - a.count);
  const first = counts[0];
  if (!first || first.count < 3 || (counts[1] && counts[1].count * times > first.count)) return null;
  return first.cluster;
};

/** The government of the country a report is about. */
export const homeGovernment = (clusters: Clusters, reading: Reading): Cluster | null => {
  const cluster = homeCountry(clusters);
  return cluster && governmentOfCluster(clusters, reading, cluster);
};

const governmentOfCluster = (clusters: Clusters, reading: Reading, cluster: Cluster): Cluster | null => {
  if (cluster.country !== null) return governmentOf(clusters, reading, cluster.country);
  const item = cluster.items.find(({ mention }) => !mention.demonym);
  return item ? government(clusters, reading, item) : null;
};

/**
 * The government that an unknown town acts for ("Issalane remained committed"): that of the one country of the report the
 * knowledge base does not have either. Null where the report has none, or two as often named.
 */
export const governmentOfSeat = (clusters: Clusters, reading: Reading): Cluster | null => {
  const unknown = clusters.all
    .filter(({ subkind, known, items }) => subkind === 'country' && known === null && items.some(({ mention }) => !mention.demonym))
    .sort((a, b) => b.items.length - a.items.length);
  const [first, second] = unknown;
  if (!first || (second && second.items.length === first.items.length)) return null;
  return governmentOfCluster(clusters, reading, first);
};

/** The opponents, armed or political, that a report names by description only, as one entity. */
export const opposition = (clusters: Clusters, country: string | null): Cluster => {
  const cluster = clusters.known('group:opposition') ?? clusters.open('organization', 'armed-group', { known: 'group:opposition' });
  cluster.country ??= country;
  return cluster;
};
