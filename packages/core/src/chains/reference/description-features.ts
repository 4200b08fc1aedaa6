import { hashText } from '../../weights/index.ts';
import type { Cluster, Clusters, Item } from '../cluster.ts';
import { kindNumber, type Scene } from './facts.ts';
import { FeatureList } from './feature-list.ts';
import { Pointer } from './question.ts';

const list = new FeatureList();
const bucket = (n: number, ...limits: readonly number[]): number => {
  let i = 0;
  while (i < limits.length && n >= limits[i]!) i++;
  return i;
};

/** How many of an entity's last mentions tell how it was described. */
const remembered = 40;

/** How a description begins: "the", "this", "his", "Syria's", "a", nothing. */
const Opening = { the: 0, this: 1, pronoun: 2, owner: 3, a: 4, bare: 5 } as const;
const demonstratives = new Set(['this', 'that', 'these', 'those']);

/** What all candidates for one description share. */
export interface Described {
  readonly at: number;
  readonly pointer: Pointer;
  readonly opening: number;
  readonly head: string;
  /** Words between the opening and the head, as phrase keys. */
  readonly modifiers: readonly string[];
  /** Mentions inside of it. */
  readonly inner: readonly Item[];
  /** Entities that it says belong to it or it to them. */
  readonly owners: ReadonlySet<Cluster>;
  readonly country: string | null;
}

const pointers = { person: Pointer.person, organization: Pointer.organization, location: Pointer.place, other: null } as const;

export const describedAt = (scene: Scene, clusters: Clusters, at: number): Described | null => {
  const { items, reading } = scene;
  const { words } = reading;
  const item = items[at]!;
  const pointer = pointers[item.mention.kind];
  if (pointer === null) return null;
  const inner: Item[] = [];
  for (let i = at + 1; i < items.length && items[i]!.from < item.to; i++)
    if (items[i]!.to <= item.to && items[i]!.mention.span.end < item.mention.span.end + 1) inner.push(items[i]!);
  const before = at > 0 && items[at - 1]!.to <= item.from ? items[at - 1]! : null;
  let from = item.from;
  const first = words.lower[from]!;
  const previous = from > words.first[words.sentence[from]!]! ? words.lower[from - 1]! : '';
  let opening: number = Opening.bare;
  if (first === 'the' || previous === 'the') opening = Opening.the;
  else if (demonstratives.has(first) || demonstratives.has(previous)) opening = Opening.this;
  else if (first === 'a' || first === 'an' || previous === 'a' || previous === 'an') opening = Opening.a;
  else if (inner[0]?.mention.form === 'pronoun' || (before?.mention.form === 'pronoun' && before.to === item.from))
    opening = Opening.pronoun;
  else if (inner[0]?.from === item.from || previous === "'s" || previous === '’s') opening = Opening.owner;
  if (opening !== Opening.bare && (first === 'the' || first === 'a' || first === 'an' || demonstratives.has(first))) from++;
  const owners = new Set<Cluster>();
  let country: string | null = null;
  for (const other of before?.mention.form === 'pronoun' && before.to === item.from ? [before, ...inner] : inner) {
    const cluster = clusters.of(other);
    if (!cluster) continue;
    owners.add(cluster);
    if (other.mention.kind === 'location') country ??= cluster.country;
  }
  const head = words.key[item.to - 1]!;
  return { at, pointer, opening, head, modifiers: words.key.slice(from, item.to - 1).filter((key) => key !== ''), inner, owners, country };
};

/** What speaks for and against an entity, told by the last mention of it before. */
export const entityFeatures = (scene: Scene, asked: Described, other: number, cluster: Cluster, rank: number): Uint32Array => {
  const { items, facts, reading } = scene;
  const { at, pointer: p, opening, head, modifiers, owners, country } = asked;
  const [a, c] = [facts[at]!, facts[other]!];
  const [item, earlier] = [items[at]!, items[other]!];
  const kind = kindNumber(cluster);
  const d = bucket(item.mention.sentence - earlier.mention.sentence, 1, 2, 3, 5, 10);
  const word = hashText(head);
  let [named, told, modified] = [0, 0, 0];
  for (const key of cluster.keys) {
    if (key === head || key.endsWith(` ${head}`)) named = 2;
    else if (named === 0 && key.includes(head)) named = 1;
    for (const modifier of modifiers) if (` ${key} `.includes(` ${modifier} `)) modified = 1;
  }
  for (let i = Math.max(0, cluster.items.length - remembered); i < cluster.items.length; i++) {
    const { mention, to } = cluster.items[i]!;
    if (mention.form !== 'name' && mention.form !== 'pronoun' && reading.words.key[to - 1] === head) told = 1;
    const role = mention.role?.toLowerCase() ?? '';
    if (role !== '' && role.includes(head)) told = 2;
    for (const modifier of modifiers) if (role.includes(modifier)) modified = 1;
  }
  for (const { title } of cluster.roles) if (title.toLowerCase().includes(head)) told = 2;
  const gender = p === Pointer.person ? reading.people.genderOf(head) : null;
  const agrees = gender === null || cluster.gender === null ? 0 : gender === cluster.gender ? 1 : 2;
  const placed = country === null || cluster.country === null ? 0 : country === cluster.country ? 1 : 2;
  const same = item.mention.subkind === null ? 0 : cluster.subkind === null ? 1 : item.mention.subkind === cluster.subkind ? 2 : 3;
  const f = list.begin(3);
  f.add(1, p, opening);
  f.add(2, p, opening, d);
  f.word(3, word, kind);
  f.word(4, word, cluster.kind === 'person' ? 0 : cluster.kind === 'place' ? 1 : 2, opening);
  f.add(5, p, named, opening);
  f.add(6, p, told, opening);
  f.add(7, p, same, opening);
  f.add(8, p, Math.min(rank, 6), d);
  f.add(9, p, bucket(cluster.items.length, 2, 3, 5, 8, 12));
  f.add(10, p, modifiers.length === 0 ? 0 : modified + 1, named);
  f.add(11, p, agrees, opening);
  f.add(12, p, placed, opening);
  f.add(13, p, c.role, d);
  f.add(14, p, kind, opening, d);
  f.add(15, p, named * 3 + told, same, Math.min(rank, 3));
  f.add(16, p, Number(owners.has(cluster)), opening);
  f.add(17, p, Number(a.quoted), Number(c.quoted));
  f.add(18, p, a.role, c.role, Math.min(d, 2));
  f.add(19, p, c.form, d);
  f.add(20, p, Number(earlier.to + 1 >= item.from && d === 0), a.role);
  f.add(21, kind, Math.min(rank, 4), p);
  return f.taken;
};

/** What speaks for "nobody the report names". */
export const strangerFeatures = (
  { items, facts }: Scene,
  { at, pointer: p, opening, head, modifiers, owners }: Described,
  known: number,
): Uint32Array => {
  const item = items[at]!;
  const word = hashText(head);
  const f = list.begin(4);
  f.add(1, p, opening);
  f.word(2, word);
  f.word(3, word, opening);
  f.add(4, p, Math.min(known, 8));
  f.add(5, p, Math.min(item.mention.sentence, 3), opening);
  f.add(6, p, Math.min(modifiers.length, 3), opening);
  f.word(7, hashText(item.mention.by.rule), opening);
  f.add(8, p, facts[at]!.role, opening);
  f.add(9, p, Math.min(owners.size, 2), opening);
  f.add(10, p, Number(facts[at]!.quoted));
  f.add(11, p, Number(facts[at]!.plural), opening);
  for (const modifier of modifiers) f.word(12, hashText(modifier), p);
  return f.taken;
};
