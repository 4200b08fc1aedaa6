import type { Judgement } from '../model/index.ts';
import type { Bundle } from './bundle.ts';
import { judgementOf, type Clusters } from './cluster.ts';
import { clashOf, isPartOf, supportOf } from './decide.ts';

/**
 * The second pass: a bare surname ("Assad") or a name without its country ("the Defence Ministry") goes to the one
 * cluster that bears the full name and fits best. Where two fit alike, it stays alone.
 */
export const attachShortNames = (bundles: readonly Bundle[], clusters: Clusters): Judgement[] => {
  const full = new Map<string, number[]>();
  const add = (key: string, index: number): void => {
    const list = full.get(key);
    if (list) list.push(index);
    else full.set(key, [index]);
  };
  for (const bundle of bundles) {
    if (bundle.person && bundle.person.given.length > 0) add(`s|${bundle.person.surnameKey}`, bundle.index);
    for (const name of bundle.institutions) {
      if (name.tokens.length < 2) continue;
      name.tokens.forEach((token) =>
        add(
          `o|${name.tokens
            .filter((other) => other !== token)
            .toSorted()
            .join(' ')}`,
          bundle.index,
        ),
      );
    }
  }
  const log: Judgement[] = [];
  for (const bundle of bundles) {
    if (bundle.known !== null) continue;
    const [rule, keys] = shortKeys(bundle);
    const candidates = new Set(keys.flatMap((key) => full.get(key) ?? []).filter((index) => index !== bundle.index));
    const judgement = candidates.size === 0 ? null : attach(bundle, rule, [...candidates], bundles, clusters);
    if (judgement !== null) log.push(judgement);
  }
  return log;
};

const shortKeys = (bundle: Bundle): readonly [string, readonly string[]] => {
  if (bundle.person) return ['surname', bundle.person.given.length === 0 ? [`s|${bundle.person.surnameKey}`] : []];
  const generic = bundle.institutions.filter((name) => name.generic && name.tokens.length > 1);
  return generic.length === bundle.institutions.length
    ? ['without-country', generic.map(({ tokens }) => `o|${tokens.toSorted().join(' ')}`)]
    : ['', []];
};

/** Bundles to try at most: a common surname in a large corpus belongs to nobody in particular. */
const mostCandidates = 400;

const attach = (
  bundle: Bundle,
  rule: string,
  candidates: readonly number[],
  bundles: readonly Bundle[],
  clusters: Clusters,
): Judgement | null => {
  const byCluster = new Map<number, { score: number; bundle: Bundle; reasons: string[] }>();
  for (const index of candidates.slice(0, mostCandidates)) {
    const other = bundles[index]!;
    if (rule === 'without-country' && !other.institutions.some((whole) => bundle.institutions.some((part) => isPartOf(part, whole))))
      continue;
    if (clashOf(bundle, other) !== null) continue;
    const { score, reasons } = fit(bundle, other);
    const cluster = clusters.find(index);
    const before = byCluster.get(cluster);
    if (!before || score > before.score) byCluster.set(cluster, { score, bundle: other, reasons });
  }
  const ranked = [...byCluster.values()].filter(({ bundle: other }) => clusters.objection(bundle.index, other.index, rule) === null);
  ranked.sort((x, y) => y.score - x.score || x.bundle.index - y.bundle.index);
  const [best, second] = ranked;
  if (!best) return null;
  const lone = byCluster.size === 1 && best.score > 0;
  const clear = best.score >= 2 && best.score >= (second?.score ?? 0) + 1;
  if (!lone && !clear) return null;
  clusters.force(bundle.index, best.bundle.index);
  const because = best.reasons.length > 0 ? ` and ${best.reasons.join(' and ')}` : '';
  return judgementOf(bundle, best.bundle, {
    verdict: 'same',
    rule,
    score: Math.min(0.9, 0.6 + 0.08 * best.score),
    reason: `“${bundle.name}” fits ${lone ? 'only' : 'best'} “${best.bundle.name}”${because}.`,
  });
};

/** How well a short name fits a full one: a point for each kind of support, part of one for nearness in time. */
const fit = (a: Bundle, b: Bundle): { score: number; reasons: string[] } => {
  const reasons = supportOf(a, b);
  const shared = [...a.company].filter((name) => b.company.has(name)).length;
  const apart = a.from === null || b.from === null ? null : Math.max(0, a.from - (b.to ?? b.from), b.from - (a.to ?? a.from));
  const nearness = apart === null ? 0.3 : apart <= 60 ? 1 : apart <= 730 ? 0.4 : 0;
  const sameRole = [...a.roleStems].filter((stem) => b.roleStems.has(stem)).length;
  return { score: reasons.length + nearness + Math.min(2, 0.15 * shared) + Math.min(1, 0.5 * sameRole), reasons };
};
