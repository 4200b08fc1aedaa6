import { phraseKey, Shape, type KnownName } from '../knowledge/index.ts';
import { introducedBefore, mergeApposed } from './apposition.ts';
import { government, governmentOf, opposition } from './governments.ts';
import { initialsOf, lettersOf, normalForm } from './organization-forms.ts';
import { ownedBy, type Owned } from './owners.ts';
import { countryCluster, countryOf } from './place-chains.ts';
import type { Cluster, Clusters, Item, Reading } from './cluster.ts';

/** Seats whose name stands for the state as such. */
const seats: ReadonlyMap<string, string> = new Map([
  ['org:Kremlin', 'RU'],
  ['org:Zhongnanhai', 'CN'],
]);
/** Opponents told by description. */
const opposing = /(?:^| )(?:opposition|rebels?|insurgents)(?: (?:forces|groups?|fighters|factions))?$/;
const governing =
  /(?:^| )(?:government|regime|administration|authorities|cabinet|junta)$|^(?:de facto )?(?:government|regime|authorities|junta|administration) (?:of|in) /;

/** Bodies by the forms of their names. */
class Forms {
  readonly whole = new Map<string, Cluster>();
  /** Without the owner: "foreign ministry" of whichever country. */
  readonly #rest = new Map<string, Set<Cluster>>();
  readonly #edges = new Map<string, Set<Cluster>>();

  own(owner: string, rest: string, cluster: Cluster): void {
    this.whole.set(`${owner}|${rest}`, cluster);
    const set = this.#rest.get(rest);
    if (set) set.add(cluster);
    else this.#rest.set(rest, new Set([cluster]));
  }

  /** The one body of that make, whoever owns it. */
  anyOwner(rest: string): Cluster | undefined {
    const set = this.#rest.get(rest);
    return set?.size === 1 ? [...set][0] : undefined;
  }

  /** Enters a name under its first and its last word. */
  edge(key: string, cluster: Cluster): void {
    const space = key.indexOf(' ');
    if (space === -1) return;
    for (const word of [`${key.slice(0, space)}…`, `…${key.slice(key.lastIndexOf(' ') + 1)}`]) {
      const set = this.#edges.get(word);
      if (set) set.add(cluster);
      else this.#edges.set(word, new Set([cluster]));
    }
  }

  /** Bodies with a name that begins or ends as this one does. */
  akin(key: string): Cluster[] {
    const parts = key.split(' ');
    return [...new Set([...(this.#edges.get(`${parts[0]}…`) ?? []), ...(this.#edges.get(`…${parts.at(-1)}`) ?? [])])];
  }
}

/** The row an organization's name is, unless its owner or the report's countries speak against it ("Supreme Court", "Foreign Ministry"). */
const knownOrganization = (reading: Reading, { key }: Item, clusters: Clusters, owned: Owned | null): KnownName | undefined => {
  const owner = owned ? (countryOf(clusters, reading, owned.owner)?.country ?? null) : null;
  const rows = reading.lexicon.get(key).filter((name) => name.kind === 'organization');
  if (owned && owner !== null) {
    return (
      rows.find(({ country }) => country === owner) ??
      byAdjective(reading, owner, owned.rest) ??
      rows.find(({ country }) => country === null)
    );
  }
  return rows.find((name) => !name.ambiguous || name.country === null || clusters.known(`country:${name.country}`) !== undefined);
};

/** "Russia's air force" by its other name, "Russian air force". */
const byAdjective = ({ english, lexicon }: Reading, code: string, rest: string): KnownName | undefined => {
  const country = english.countries.find((row) => row.code === code);
  for (const adjective of country?.adjectives ?? []) {
    const row = lexicon.get(`${phraseKey(adjective)} ${rest}`).find((name) => name.kind === 'organization' && name.country === code);
    if (row) return row;
  }
  return undefined;
};

/** The long name that a short one stands for: "the Coordination", "the Falcons", "the Monitor". */
const longNameOf = (item: Item, forms: Forms, { words }: Reading): Cluster | undefined => {
  const { key } = item;
  const single = !key.includes(' ');
  if (!single && key.split(' ').length > 2) return undefined;
  const article = item.from > 0 && words.lower[item.from - 1] === 'the';
  const fits = forms
    .akin(key)
    .filter((cluster) =>
      [...cluster.keys].some((name) => name.startsWith(`${key} `) || (name.endsWith(` ${key}`) && (article || !single))),
    );
  return fits.length === 1 ? fits[0] : undefined;
};

/** The cluster of a name that says by itself what it is: a government, an opposition, a known body, a body with its owner. */
const byItself = (clusters: Clusters, items: readonly Item[], at: number, reading: Reading, forms: Forms): Cluster | null => {
  const item = items[at]!;
  const { key } = item;
  const owned = ownedBy(item, items, at, reading);
  const known = knownOrganization(reading, item, clusters, owned);
  if (governing.test(key) && (owned || (known && known.country !== null))) {
    const body = known?.country ? governmentOf(clusters, reading, known.country) : owned && government(clusters, reading, owned.owner);
    return body ?? clusters.open('organization', 'government');
  }
  if (opposing.test(key) && owned) return opposition(clusters, clusters.of(owned.owner)?.country ?? null);
  const seat = known && seats.get(known.known);
  const country = seat ? countryCluster(clusters, reading, seat) : null;
  if (country) return country;
  const owner = owned ? countryOf(clusters, reading, owned.owner) : null;
  const ownerKey = owned ? (owner?.known ?? (owner ? [...owner.keys][0] : undefined) ?? owned.owner.key) : '';
  if (known) {
    const cluster =
      clusters.known(known.known) ??
      clusters.open('organization', known.subkind, { known: known.known, given: known.name, country: known.country });
    forms.whole.set(normalForm(key), cluster);
    if (owned) forms.own(ownerKey, normalForm(owned.rest), cluster);
    return cluster;
  }
  if (!owned) return null;
  const rest = normalForm(owned.rest);
  const cluster =
    forms.whole.get(`${ownerKey}|${rest}`) ?? clusters.open('organization', item.subkind, { country: owner?.country ?? null });
  forms.own(ownerKey, rest, cluster);
  return cluster;
};

/** Gathers the organizations: known ones by their row, owned ones by owner and make, acronyms and short forms by their long ones. */
export const gatherOrganizations = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  const { words } = reading;
  const forms = new Forms();
  const later: number[] = [];
  for (const [at, item] of items.entries()) {
    if (item.mention.form !== 'name' || item.mention.kind !== 'organization') continue;
    const cluster = byItself(clusters, items, at, reading, forms);
    if (!cluster) {
      later.push(at);
      continue;
    }
    clusters.join(item, cluster);
    forms.edge(item.key, cluster);
  }
  const isAcronym = ({ from, to }: Item): boolean => to - from === 1 && words.shape[from] === Shape.acronym;
  for (const at of later) {
    const item = items[at]!;
    if (isAcronym(item)) continue;
    const form = normalForm(item.key);
    // "the Foreign Ministry" beside "Russia's Foreign Ministry": one, where there is only one.
    const cluster =
      forms.whole.get(form) ?? forms.anyOwner(form) ?? longNameOf(item, forms, reading) ?? clusters.open('organization', item.subkind);
    forms.whole.set(form, cluster);
    clusters.join(item, cluster);
    forms.edge(item.key, cluster);
  }
  linkAcronyms(
    clusters,
    items,
    later.filter((at) => isAcronym(items[at]!)),
    reading,
    forms,
  );
  mergeApposed(clusters, items, reading);
  mergeInitials(clusters, reading);
};

/** Organizations by the initials of their long names. */
const byInitials = (clusters: Clusters, reading: Reading): Map<string, Cluster[]> => {
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters.all) {
    if (cluster.kind !== 'organization') continue;
    for (const initials of new Set(cluster.items.filter(({ from, to }) => to - from > 1).map((item) => initialsOf(item, reading)))) {
      const list = index.get(initials);
      if (list) list.push(cluster);
      else index.set(initials, [cluster]);
    }
  }
  return index;
};

/** Each acronym joins what defines it, what introduces it, or the name whose initials it has. */
const linkAcronyms = (clusters: Clusters, items: readonly Item[], acronyms: readonly number[], reading: Reading, forms: Forms): void => {
  const { words } = reading;
  const long = byInitials(clusters, reading);
  // Where an acronym is defined decides what it is before and after.
  const isDefinition = (at: number): boolean => words.text[items[at]!.from - 1] === '(';
  for (const at of acronyms.toSorted((a, b) => Number(isDefinition(b)) - Number(isDefinition(a)) || a - b)) {
    const item = items[at]!;
    const before = isDefinition(at)
      ? items
          .slice(Math.max(0, at - 8), at)
          .find(({ mention, from, to }) => to === item.from - 1 && to - from > 1 && mention.kind === 'organization')
      : introducedBefore(items, at, reading);
    const cluster =
      forms.whole.get(item.key) ??
      (before && clusters.of(before)) ??
      long.get(lettersOf(item, reading))?.[0] ??
      clusters.open('organization', item.subkind);
    forms.whole.set(item.key, cluster);
    clusters.join(item, cluster);
  }
};

/** An acronym that is a row of its own ("IS") and the name whose initials it has become one. */
const mergeInitials = (clusters: Clusters, reading: Reading): void => {
  const { words } = reading;
  const long = byInitials(clusters, reading);
  for (const cluster of clusters.all.filter(({ kind }) => kind === 'organization')) {
    const short = cluster.items.find(({ from, to }) => to - from === 1 && words.shape[from] === Shape.acronym);
    if (!short || cluster.items.some(({ from, to }) => to - from > 1)) continue;
    const letters = lettersOf(short, reading);
    if (letters.length < 2) continue;
    const body = long.get(letters)?.find((other) => other !== cluster && (other.subkind === cluster.subkind || cluster.subkind === null));
    if (body) clusters.merge(body, cluster);
  }
};
