import { Shape } from '../knowledge/index.ts';
import { headWords, holderOn, officeOf } from './offices.ts';
import { countryOf } from './place-chains.ts';
import type { Cluster, Clusters, Item, Reading } from './cluster.ts';

/** Country named inside a title: "the Russian foreign minister", "Russia's top diplomat". */
const countryIn = (item: Item, items: readonly Item[], at: number, clusters: Clusters, reading: Reading): string | null => {
  for (let i = Math.max(0, at - 4); i < items.length && items[i]!.from < item.to; i++) {
    const other = items[i]!;
    if (
      other === item ||
      other.from < item.from ||
      other.to > item.to ||
      other.mention.form !== 'name' ||
      other.mention.kind !== 'location'
    )
      continue;
    const country = countryOf(clusters, reading, other)?.country;
    if (country) return country;
  }
  return null;
};

/** How many mentions back an office reaches; an office stated once may be meant much later. */
const reach = 1000;

const recentClusters = (clusters: Clusters, items: readonly Item[], at: number): Set<Cluster> => {
  const found = new Set<Cluster>();
  for (let i = Math.min(items.length - 1, at + 20); i >= 0 && i >= at - reach; i--) {
    const cluster = clusters.of(items[i]!);
    if (cluster) found.add(cluster);
  }
  return found;
};

/** "the Monitor" is the Caucasus Rights Monitor, not who monitors. */
const capitalBody = (near: ReadonlySet<Cluster>, item: Item, { words }: Reading): Cluster | null => {
  const last = item.to - 1;
  if (words.shape[last] !== Shape.capital || item.to - item.from > 2) return null;
  const key = words.key[last]!;
  for (const cluster of near) {
    if (cluster.kind !== 'organization') continue;
    for (const name of cluster.keys) if (name.endsWith(` ${key}`) || name.startsWith(`${key} `)) return cluster;
  }
  return null;
};

const recent = (candidates: readonly Cluster[], item: Item): Cluster | null => {
  let best: Cluster | null = null;
  let at = -1;
  for (const cluster of candidates) {
    for (const { mention } of cluster.items) {
      if (mention.span.start < item.mention.span.start && mention.span.start > at) [best, at] = [cluster, mention.span.start];
    }
  }
  return best;
};

/**
 * Links "the minister", "Russia's top diplomat" and "the spokeswoman" to the person of the report who bears that office,
 * or to the one who held it on the day. Nobody where two could be meant.
 */
export const linkTitles = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  for (const [at, item] of items.entries()) {
    const { mention } = item;
    if (mention.kind !== 'person' || (mention.form !== 'title' && mention.form !== 'nominal')) continue;
    const near = recentClusters(clusters, items, at);
    const body = capitalBody(near, item, reading);
    if (body) {
      clusters.join(item, body);
      continue;
    }
    const country = countryIn(item, items, at, clusters, reading);
    const office = officeOf(mention.text);
    const gender = reading.people.genderOf(reading.words.lower[item.to - 1]!);
    const wanted = headWords(mention.text.replace(/^\S+['’]s /, ''));
    const head = wanted.at(-1)!;
    const fits = [...near].filter(
      (person) =>
        person.kind === 'person' &&
        (country === null || person.country === null || person.country === country) &&
        (gender === null || person.gender === null || person.gender === gender) &&
        person.roles.some((role) => {
          if (office !== null && officeOf(role.title) === office)
            return country === null || role.country === country || person.country === country;
          const words = headWords(role.title);
          if (!words.includes(head)) return false;
          const rest = wanted.filter((word) => word !== head && reading.lexicon.get(word).length === 0);
          return country !== null ? (role.country ?? person.country) === country : rest.every((word) => words.includes(word));
        }),
    );
    const before = fits.filter((person) => person.items.some((other) => other.mention.span.start < mention.span.start));
    if (before.length > 1) {
      // "the minister" after two ministers: the one named last, if he stands clearly nearer.
      const sentences = before.map((person) =>
        person.items.reduce(
          (last, other) => (other.mention.span.start < mention.span.start ? Math.max(last, other.mention.sentence) : last),
          0,
        ),
      );
      const newest = sentences.reduce((last, sentence) => Math.max(last, sentence), 0);
      if (sentences.filter((sentence) => sentence === newest).length > 1) continue;
      const person = recent(before, item);
      if (person) clusters.join(item, person);
      continue;
    }
    const person = before[0] ?? (fits.length === 1 && (country !== null || mention.sentence < 3) ? fits[0] : undefined);
    if (person) {
      clusters.join(item, person);
      continue;
    }
    if (office === null || country === null || reading.date === null) continue;
    const holder = holderOn(reading.english.officeholders, country, office, reading.date.slice(0, 10));
    if (!holder) continue;
    const known = `office:${holder.name}`;
    clusters.join(item, clusters.known(known) ?? clusters.open('person', null, { known, given: holder.name, country }));
  }
};
