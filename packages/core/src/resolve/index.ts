import type { Corpus, Resolution, Sketch } from '../corpus/index.ts';
import type { Entity, EntityId, Judgement } from '../model/index.ts';
import { saidToBeOne } from './also-known-as.ts';
import { attachShortNames } from './attach.ts';
import { bundleProfiles, type Bundle } from './bundle.ts';
import { Clusters, joinByRules } from './cluster.ts';
import { baseId, mergeProfiles, withHash } from './merge.ts';
import { profilesOf, type Profile } from './profile.ts';

export interface Resolved extends Resolution {
  /** What people decided, then what rules decided, by key. */
  readonly judgements: readonly Judgement[];
}

/**
 * Says which entities of different reports are one: proposes pairs that share a key of their names, decides on them by
 * rules with a score and a reason, and joins the surest first. A person's verdict comes before every rule and is kept.
 * Ids are stable when reports are added (see `baseId`).
 */
export const resolveEntities = (corpus: Corpus<Sketch>, judgements: readonly Judgement[]): Resolved => {
  const verdicts = latestVerdicts(judgements);
  const profiles = profilesOf(corpus);
  const told = saidToBeOne(corpus);
  const bundles = bundleProfiles(profiles, new Set(verdicts.flatMap(({ a, b }) => [a, b])));
  const clusters = new Clusters(bundles);
  const bundleOf = new Map(bundles.flatMap((bundle) => bundle.profiles.map(({ key }) => [key, bundle.index] as const)));
  applyVerdicts(verdicts, bundleOf, clusters);
  for (const { a, b, rule } of told) {
    const [x, y] = [bundleOf.get(a)!, bundleOf.get(b)!];
    if (clusters.objection(x, y, rule) === null) clusters.force(x, y);
  }
  const log = [...bundles.flatMap(withinBundle), ...told, ...joinByRules(bundles, clusters), ...attachShortNames(bundles, clusters)];
  joinBySame(verdicts, bundleOf, clusters);
  const merged = [...clusters.sets().values()].map((members) => members.flatMap((member) => bundles[member]!.profiles).toSorted(byKey));
  const { entities, entityOf } = name(merged);
  return {
    entities,
    entityOf,
    judgements: [...verdicts, ...log.toSorted((p, q) => compare(p.a, q.a) || compare(p.b, q.b) || compare(p.rule, q.rule))],
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byKey = (p: Profile, q: Profile): number => compare(p.key, q.key);

/** The last verdict of a person on each pair. Rules' judgements are computed again and not taken over. */
const latestVerdicts = (judgements: readonly Judgement[]): Judgement[] => {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements) {
    if (judgement.by !== 'person') continue;
    const key = [judgement.a, judgement.b].toSorted().join('|');
    latest.delete(key);
    latest.set(key, judgement);
  }
  return [...latest.values()];
};

/** First who is not the same, then who is: a chain of "same" never overrides a "different" said of the two themselves. */
const applyVerdicts = (verdicts: readonly Judgement[], bundleOf: ReadonlyMap<string, number>, clusters: Clusters): void => {
  for (const [a, b] of pairsOf(verdicts, 'different', bundleOf)) clusters.forbid(a, b);
  for (const [a, b] of pairsOf(verdicts, 'same', bundleOf)) if (clusters.objection(a, b, 'person') === null) clusters.force(a, b);
};

/**
 * Joins what people called the same once rules have gathered the mentions of each: joined before, two that rules hold
 * apart would lose the rest of their mentions to those rules.
 */
const joinBySame = (verdicts: readonly Judgement[], bundleOf: ReadonlyMap<string, number>, clusters: Clusters): void => {
  const different = pairsOf(verdicts, 'different', bundleOf);
  const saidApart = (a: number, b: number): boolean => {
    const [x, y] = [clusters.find(a), clusters.find(b)];
    return different.some(([p, q]) => {
      const [u, v] = [clusters.find(p), clusters.find(q)];
      return (u === x && v === y) || (u === y && v === x);
    });
  };
  for (const [a, b] of pairsOf(verdicts, 'same', bundleOf)) if (!saidApart(a, b)) clusters.force(a, b);
};

const pairsOf = (
  verdicts: readonly Judgement[],
  verdict: Judgement['verdict'],
  bundleOf: ReadonlyMap<string, number>,
): (readonly [number, number])[] =>
  verdicts.flatMap((judgement) => {
    const [a, b] = [bundleOf.get(judgement.a), bundleOf.get(judgement.b)];
    return judgement.verdict === verdict && a !== undefined && b !== undefined && a !== b ? [[a, b] as const] : [];
  });

const withinBundle = ({ profiles, known, name: surface }: Bundle): Judgement[] => {
  const first = profiles[0]!;
  return profiles.slice(1).map((profile) => {
    const [a, b] = [first.key, profile.key].toSorted() as [string, string];
    return known === null
      ? { a, b, verdict: 'same', by: 'rule', rule: 'same-name', score: 0.97, reason: `Both are named “${surface}” in the same role.` }
      : { a, b, verdict: 'same', by: 'rule', rule: 'known', score: 1, reason: `Both are ${known} of the knowledge base.` };
  });
};

const name = (clusters: readonly (readonly Profile[])[]): Resolution => {
  const bases = new Map<string, (readonly Profile[])[]>();
  const merged = new Map(clusters.map((profiles) => [profiles, mergeProfiles(profiles)]));
  for (const [profiles, entity] of merged) {
    const base = baseId(entity);
    const list = bases.get(base);
    if (list) list.push(profiles);
    else bases.set(base, [profiles]);
  }
  const entities: Entity[] = [];
  const entityOf: Record<string, EntityId> = {};
  for (const [base, list] of bases) {
    const order = list.toSorted((p, q) => q.length - p.length || byKey(p[0]!, q[0]!));
    order.forEach((profiles, rank) => {
      const id =
        rank === 0
          ? (base as EntityId)
          : withHash(
              base,
              profiles.map(({ key }) => key),
            );
      entities.push({ id, ...merged.get(profiles)! });
      for (const { key } of profiles) entityOf[key] = id;
    });
  }
  return { entities: entities.toSorted((p, q) => compare(p.id, q.id)), entityOf };
};
