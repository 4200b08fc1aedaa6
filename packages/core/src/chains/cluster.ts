import type { English } from '@sitrep/english';
import type { EntityKind, EntitySubkind, Mention, Place, Role } from '../model/index.ts';
import type { Gender, Lexicon, PeopleWords, PersonNames, Words } from '../knowledge/index.ts';

/** A mention with the words it covers. */
export interface Item {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  /** Phrase key of its text. */
  readonly key: string;
  readonly subkind: EntitySubkind | null;
  readonly place: Place | null;
}

/** An entity on its way: what its mentions and their surroundings tell. */
export interface Cluster {
  readonly kind: EntityKind;
  subkind: EntitySubkind | null;
  known: string | null;
  /** Name the knowledge base gives it, or one put together ("Government of Syria"). */
  given: string | null;
  country: string | null;
  /** Phrase keys of its names. */
  readonly keys: Set<string>;
  readonly items: Item[];
  readonly roles: Role[];
  gender: Gender | null;
  /** What the given name lets expect. */
  likely: Gender | null;
  /** Where it is, for places. */
  where: Pick<Place, 'geonamesId' | 'lat' | 'lon'> | null;
}

/** What the steps of the stage look into. */
export interface Reading {
  readonly words: Words;
  readonly text: string;
  readonly english: English;
  readonly lexicon: Lexicon;
  readonly names: PersonNames;
  readonly people: PeopleWords;
  readonly report: string;
  /** ISO date of the report where it is known. */
  readonly date: string | null;
}

/** Clusters in the making, with who belongs where. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #of = new Map<Mention['id'], Cluster>();
  readonly #known = new Map<string, Cluster>();

  of(item: Item): Cluster | undefined {
    return this.#of.get(item.mention.id);
  }

  known(key: string): Cluster | undefined {
    return this.#known.get(key);
  }

  open(kind: EntityKind, subkind: EntitySubkind | null, fields: Partial<Pick<Cluster, 'known' | 'given' | 'country'>> = {}): Cluster {
    const cluster: Cluster = {
      kind,
      subkind,
      known: null,
      given: null,
      country: null,
      keys: new Set(),
      items: [],
      roles: [],
      gender: null,
      likely: null,
      where: null,
      ...fields,
    };
    this.all.push(cluster);
    if (cluster.known !== null) this.#known.set(cluster.known, cluster);
    return cluster;
  }

  /** Gives a cluster its row of the knowledge base. */
  know(cluster: Cluster, known: string): void {
    cluster.known = known;
    this.#known.set(known, cluster);
  }

  join(item: Item, cluster: Cluster): void {
    if (this.#of.has(item.mention.id)) return;
    this.#of.set(item.mention.id, cluster);
    cluster.items.push(item);
    const { form, demonym, metonym } = item.mention;
    if (form === 'name' && !demonym && !(metonym && cluster.known?.startsWith('country:'))) cluster.keys.add(item.key);
  }

  /** Everything of `other` moves to `into`. */
  merge(into: Cluster, other: Cluster): void {
    if (into === other) return;
    for (const item of other.items) {
      this.#of.set(item.mention.id, into);
      into.items.push(item);
    }
    for (const key of other.keys) into.keys.add(key);
    into.roles.push(...other.roles);
    into.known ??= other.known;
    into.given ??= other.given;
    into.country ??= other.country;
    into.subkind ??= other.subkind;
    into.gender ??= other.gender;
    into.likely ??= other.likely;
    into.where ??= other.where;
    if (other.known !== null) this.#known.set(other.known, into);
    this.all.splice(this.all.indexOf(other), 1);
  }
}

/** Same first letters, at most one or two letters apart: "Hodeida", "Hodeidah". */
export const alike = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const limit = short.length >= 9 ? 2 : short.length >= 5 ? 1 : 0;
  if (limit === 0 || long.length - short.length > limit || a[0] !== b[0]) return false;
  let previous = Array.from({ length: short.length + 1 }, (_, i) => i);
  for (let i = 1; i <= long.length; i++) {
    const row = [i];
    for (let j = 1; j <= short.length; j++) {
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (long[i - 1] === short[j - 1] ? 0 : 1)));
    }
    previous = row;
  }
  return previous[short.length]! <= limit;
};
