import { Casing } from '../knowledge/index.ts';
import { joinApposed } from './apposition.ts';
import { countryOfPerson, government, governmentOf, homeGovernment, opposition } from './governments.ts';
import type { Cluster, Clusters, Item, Reading } from './cluster.ts';

const generic = new Set([
  'group',
  'alliance',
  'movement',
  'organisation',
  'organization',
  'bloc',
  'coalition',
  'union',
  'body',
  'network',
  'front',
  'faction',
  'side',
]);
const governing = new Set(['government', 'regime', 'administration', 'authorities', 'cabinet', 'junta']);
const rebels = /(?:^| )(?:rebels?|opposition|insurgents?|separatists|guerrillas|armed groups)(?: (?:forces|groups?|fighters|factions))?$/;

/** How many mentions back a description reaches. */
const reach = 250;

/** The organization that a description can mean, by its head word and kind; the nearest before it, none where two fit as well. */
const find = (
  clusters: Clusters,
  items: readonly Item[],
  at: number,
  fits: (cluster: Cluster) => number,
  margin = 0.25,
): Cluster | null => {
  const sentence = items[at]!.mention.sentence;
  const seen = new Set<Cluster>();
  let best: Cluster | null = null;
  let bestScore = 0;
  let second = 0;
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const cluster = clusters.of(items[i]!);
    if (!cluster || seen.has(cluster)) continue;
    seen.add(cluster);
    const degree = fits(cluster);
    if (degree === 0) continue;
    const score = degree + 2 / (1 + sentence - items[i]!.mention.sentence);
    if (score > bestScore) [best, bestScore, second] = [cluster, score, bestScore];
    else if (score > second) second = score;
  }
  return bestScore - second > margin ? best : null;
};

/** "the air force" before "Russia's air force": the one name further on that ends in the same words. */
const ahead = (clusters: Clusters, items: readonly Item[], at: number, phrase: string): Cluster | null => {
  if (!phrase.includes(' ')) return null;
  const found = new Set<Cluster>();
  for (let i = at + 1; i < items.length && i < at + reach; i++) {
    const cluster = clusters.of(items[i]!);
    if (cluster?.kind === 'organization' && items[i]!.mention.form === 'name' && items[i]!.key.endsWith(` ${phrase}`)) found.add(cluster);
  }
  return found.size === 1 ? [...found][0]! : null;
};

/** "The Alliance", "the Department": a description that the report writes as a name. */
const isCapital = (text: string, { to }: Item, { words }: Reading): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && words.casing[words.sentence[to - 1]!] === Casing.running;

const isNamed = (cluster: Cluster): boolean => cluster.items.some(({ mention }) => mention.form === 'name');

/**
 * Links descriptions of bodies: "the ministry", "the alliance", "Assad's government", "the rebels". Armed opponents without
 * a name become one entity of the report; other descriptions without a body stay unlinked.
 */
export const linkNominals = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  const { words } = reading;
  for (const [at, item] of items.entries()) {
    const { mention } = item;
    if (mention.form !== 'nominal' || mention.kind !== 'organization') continue;
    const head = words.key[item.to - 1]!;
    const inner = items
      .slice(at + 1, at + 6)
      .filter((other) => other.from >= item.from && other.to <= item.to && other !== item && other.mention.form !== 'nominal');
    const owner = inner.find(({ mention: { form, kind } }) => form === 'name' && kind !== 'organization');
    const holder = inner.find(({ mention: { form } }) => form === 'pronoun');
    if (governing.has(head)) {
      const body = owner
        ? government(clusters, reading, owner)
        : holder
          ? governmentByPronoun(clusters, reading, holder)
          : find(clusters, items, at, (cluster) => (cluster.subkind === 'government' ? 2 : 0));
      const own =
        body ??
        (owner || holder || (head !== 'government' && head !== 'regime' && head !== 'junta') ? null : homeGovernment(clusters, reading));
      if (own) clusters.join(item, own);
      continue;
    }
    if (holder) continue;
    if (joinApposed(clusters, items, at, reading)) continue;
    const named = inner.find((other) => other.mention.form === 'name' && other.mention.kind === 'organization' && other.to === item.to);
    if (named) {
      const body = clusters.of(named);
      if (body) clusters.join(item, body);
      continue;
    }
    const phrase = words.key
      .slice(item.from, item.to)
      .filter((key) => key !== '' && key !== 'the' && key !== 'this' && key !== 'that')
      .join(' ');
    const capital = isCapital(words.text[item.to - 1]!, item, reading);
    const degreeOf = (cluster: Cluster): number => {
      if (cluster.kind !== 'organization' || !isNamed(cluster)) return 0;
      let degree = 0;
      for (const key of cluster.keys) if (` ${key} `.includes(` ${phrase} `)) degree = 3;
      if (degree === 0) for (const key of cluster.keys) if (key.split(' ').includes(head)) degree = 2.4;
      if (degree === 0 && mention.subkind !== null && mention.subkind !== 'armed-group' && cluster.subkind === mention.subkind) degree = 2;
      if (
        degree === 0 &&
        generic.has(head) &&
        (cluster.subkind === null ||
          cluster.subkind === 'armed-group' ||
          cluster.subkind === 'igo' ||
          cluster.subkind === 'ngo' ||
          cluster.subkind === 'party' ||
          cluster.subkind === 'union' ||
          cluster.subkind === 'other')
      )
        degree = 1.5;
      if (degree === 0 && (head === 'company' || head === 'firm') && cluster.subkind === 'company') degree = 2;
      if (owner && degree > 0) {
        const country = clusters.of(owner)?.country ?? null;
        if (country !== null && cluster.country !== null && country !== cluster.country) degree = 0;
        else if (country !== cluster.country) degree *= 0.5;
      }
      return degree;
    };
    // Written as a name, it is somebody named before even where two could be meant: the nearest.
    const match = find(clusters, items, at, degreeOf, capital ? 0 : 0.25) ?? ahead(clusters, items, at, phrase);
    if (match && !(mention.subkind === 'armed-group' && match.subkind !== 'armed-group' && match.subkind !== null)) {
      clusters.join(item, match);
      continue;
    }
    if (rebels.test(phrase) && !/terror|extremist|jihad|islamist/.test(phrase)) {
      clusters.join(item, opposition(clusters, owner ? (clusters.of(owner)?.country ?? null) : null));
    } else if (mention.by.rule === 'nominal.specific' || capital) {
      // "the district hospital", "the monitoring commission": a body that only its description names.
      const known = `group:${phrase}`;
      clusters.join(item, clusters.known(known) ?? clusters.open('organization', item.subkind, { known }));
    }
  }
};

const governmentByPronoun = (clusters: Clusters, reading: Reading, holder: Item): Cluster | null => {
  const country = countryOfPerson(clusters.of(holder));
  return country === null ? null : governmentOf(clusters, reading, country);
};
