import { hashText } from '../../weights/index.ts';
import type { Cluster } from '../cluster.ts';
import { kindNumber, type Scene } from './facts.ts';
import { FeatureList } from './feature-list.ts';
import { Pointer } from './question.ts';
import { Role } from './syntax.ts';

const list = new FeatureList();
const bucket = (n: number, ...limits: readonly number[]): number => {
  let i = 0;
  while (i < limits.length && n >= limits[i]!) i++;
  return i;
};

const pointers: ReadonlyMap<string, readonly [Pointer, number]> = new Map(
  (
    [
      [Pointer.he, 'he', 'him', 'his', 'himself'],
      [Pointer.she, 'she', 'her', 'hers', 'herself'],
      [Pointer.it, 'it', '', 'its', 'itself'],
      [Pointer.they, 'they', 'them', 'their', 'themselves'],
      [Pointer.i, 'i', 'me', 'my', 'myself'],
      [Pointer.we, 'we', 'us', 'our', 'ourselves'],
    ] as const
  ).flatMap(([pointer, ...words]) => words.map((word, use) => [word, [pointer, use]] as const)),
);
const more: Readonly<Record<string, readonly [Pointer, number]>> = {
  theirs: [Pointer.they, 2],
  ours: [Pointer.we, 2],
  mine: [Pointer.i, 2],
};

/** Which pronoun it is and how it is used: 0 subject, 1 object, 2 possessive, 3 reflexive. */
export const pointerOf = (word: string): readonly [Pointer, number] | null => pointers.get(word) ?? more[word] ?? null;

/** What all candidates for one pronoun share. */
export interface Asked {
  readonly at: number;
  readonly pointer: Pointer;
  readonly use: number;
  /** Hash of the word it hangs on: the verb, or what is owned. */
  readonly governor: number;
}

export const askedAt = ({ items, facts, syntax }: Scene, at: number): Asked | null => {
  const found = pointerOf(items[at]!.mention.text.toLowerCase());
  if (!found) return null;
  const { role, head } = facts[at]!;
  let [pointer, use] = found;
  if (pointer === Pointer.it && use === 0 && (role === Role.object || role === Role.oblique)) use = 1;
  if (items[at]!.mention.text.toLowerCase() === 'her') use = syntax.xpos(head) === 'PRP$' || role === Role.owner ? 2 : 1;
  const governor = syntax.governor(head);
  return { at, pointer, use, governor: governor < 0 ? 0 : hashText(syntax.lower(governor)) };
};

/** What speaks for and against a candidate: `rank` entities that fit as well stand nearer. */
export const candidateFeatures = (
  scene: Scene,
  asked: Asked,
  other: number,
  cluster: Cluster,
  rank: number,
  most: boolean,
): Uint32Array => {
  const { items, facts, syntax } = scene;
  const { at, pointer: p, use, governor } = asked;
  const [a, c] = [facts[at]!, facts[other]!];
  const [item, earlier] = [items[at]!, items[other]!];
  const k = p * 4 + use;
  const kind = kindNumber(cluster);
  const after = other > at;
  const d = after ? 6 : Math.min(5, item.mention.sentence - earlier.mention.sentence);
  const between = Math.abs(item.from - earlier.to);
  const below = d === 0 && c.role === Role.subject && c.clause >= 0 ? syntax.depthBelow(a.head, c.clause) : -1;
  const sameClause = d === 0 && a.clause >= 0 && a.clause === c.clause;
  const f = list.begin(1);
  f.add(1, k);
  f.add(2, p, kind);
  f.add(3, k, d);
  f.add(4, k, d, c.role);
  f.add(5, p, c.form, Math.min(d, 3));
  f.add(6, p, c.role, a.role, Math.min(d, 2));
  f.add(7, k, Math.min(rank, 6), Math.min(d, 2));
  if (sameClause) f.add(8, k, c.role, a.role);
  f.add(9, p, Number(a.quoted), Number(c.quoted), Math.min(d, 2));
  f.add(10, p, bucket(cluster.items.length, 2, 3, 5, 8, 12), Number(most));
  f.add(11, p, Number(c.first), Math.min(d, 3));
  if (c.speaks) f.add(12, k, Math.min(d, 2), below > 0 ? 1 : 0, Number(a.quoted) * 2 + Number(after));
  if (c.nested) f.add(13, p, c.role, Math.min(d, 2));
  if (c.form === 3) f.add(14, p, pointerOf(earlier.mention.text.toLowerCase())?.[0] ?? 9, Math.min(d, 3));
  if (p >= Pointer.it) {
    f.word(15, governor, kind, use);
    f.word(16, governor, cluster.kind === 'person' ? 0 : cluster.kind === 'place' ? 1 : 2, use);
  }
  f.add(17, p, bucket(between, 2, 4, 8, 15, 30), Math.min(d, 2));
  f.add(18, p, Number(earlier.mention.sentence === 0), Number(item.mention.sentence <= 1));
  if (c.plural) f.add(19, p, 1);
  f.add(20, p, below > 0 ? Math.min(3, below) : below, use);
  f.add(21, p, d, c.role, Number(c.speaks));
  if (c.role === Role.owner) f.add(22, k, d);
  f.add(23, p, kind, c.role, Math.min(d, 1));
  f.add(24, kind, c.form, Math.min(rank, 3), p);
  if (c.governor >= 0 && c.governor === facts[at]!.governor) f.add(25, k, c.role);
  if (a.clause >= 0 && c.clause >= 0 && syntax.lower(a.clause) === syntax.lower(c.clause)) f.add(26, p, c.role, a.role);
  return f.taken;
};

/** What speaks for "nobody the report names". */
export const nobodyFeatures = ({ items, facts, syntax, strangers }: Scene, asked: Asked, known: number): Uint32Array => {
  const { at, pointer: p, use, governor } = asked;
  const item = items[at]!;
  const { head, quoted, role } = facts[at]!;
  const k = p * 4 + use;
  let [unknown, plural, singular] = [0, 0, 0];
  for (let i = at - 1; i >= 0 && item.mention.sentence - items[i]!.mention.sentence <= 1; i--)
    if (items[i]!.mention.form === 'nominal' || items[i]!.mention.form === 'title') unknown++;
  for (let i = head - 1; i >= 0 && i > head - 18; i--) {
    const xpos = syntax.xpos(i);
    if (xpos === 'NNS') plural++;
    if (xpos === 'NN') singular++;
  }
  const f = list.begin(2);
  f.add(1, k);
  f.add(2, k, Math.min(known, 5));
  f.add(3, p, Number(syntax.relation(head) === 'expl'));
  if (p >= Pointer.it) {
    f.word(4, hashText(syntax.lower(head + 1)), p);
    f.word(5, governor, p, use);
    f.word(10, hashText(syntax.lower(head - 1)), p);
  }
  f.add(6, k, Number(quoted));
  f.add(7, p, Math.min(unknown, 3));
  f.add(8, p, Math.min(item.mention.sentence, 3));
  f.add(9, p, Math.min(plural, 3), Math.min(singular, 3));
  f.add(11, p, role, Number(quoted));
  const { first, sentence } = syntax.tokens;
  const own = first[sentence[head]!]!;
  const before = first[Math.max(0, sentence[head]! - 1)]!;
  f.add(12, p, Math.min(3, strangers[head]! - strangers[own]!), Math.min(3, strangers[own]! - strangers[before]!));
  return f.taken;
};
