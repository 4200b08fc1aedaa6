import { Groups } from '../corpus/index.ts';
import type { Judgement } from '../model/index.ts';
import type { Bundle } from './bundle.ts';
import { decide, type Decision } from './decide.ts';
import { matchNames } from './person-name.ts';
import { proposePairs } from './propose.ts';

/** Rules sure enough to join two entities of one report, which that report's reader kept apart. */
const acrossOneReport = new Set(['known', 'government', 'name-and-country', 'acronym', 'name', 'also-known-as', 'name-of-another-kind']);

/** Clusters under construction: unions that respect what keeps entities apart. */
export class Clusters {
  readonly #bundles: readonly Bundle[];
  readonly #groups: Groups;
  readonly #members = new Map<number, number[]>();
  readonly #enemies = new Map<number, Set<number>>();

  constructor(bundles: readonly Bundle[]) {
    this.#bundles = bundles;
    this.#groups = new Groups(bundles.length);
    bundles.forEach((_, index) => this.#members.set(index, [index]));
  }

  find(bundle: number): number {
    return this.#groups.find(bundle);
  }

  members(bundle: number): readonly number[] {
    return this.#members.get(this.find(bundle)) ?? [];
  }

  sets(): ReadonlyMap<number, readonly number[]> {
    return this.#groups.sets();
  }

  /** Keeps the clusters of two bundles apart for good. */
  forbid(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    (this.#enemies.get(x) ?? this.#enemies.set(x, new Set()).get(x)!).add(y);
    (this.#enemies.get(y) ?? this.#enemies.set(y, new Set()).get(y)!).add(x);
  }

  isForbidden(a: number, b: number): boolean {
    return this.#enemies.get(this.find(a))?.has(this.find(b)) ?? false;
  }

  /** Joins two clusters whatever rules say; a person's verdict asks for it. */
  force(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    this.#groups.join(x, y);
    const root = this.find(x);
    const gone = root === x ? y : x;
    this.#members.set(root, [...this.#members.get(root)!, ...this.#members.get(gone)!]);
    this.#members.delete(gone);
    const enemies = this.#enemies.get(gone);
    if (!enemies) return;
    this.#enemies.delete(gone);
    const own = this.#enemies.get(root) ?? this.#enemies.set(root, new Set()).get(root)!;
    for (const enemy of enemies) {
      own.add(enemy);
      this.#enemies.get(enemy)?.delete(gone);
      this.#enemies.get(enemy)?.add(root);
    }
  }

  /** Why a rule may not join two clusters, or null where it may. */
  objection(a: number, b: number, rule: string): string | null {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return null;
    if (this.isForbidden(x, y)) return 'a verdict keeps them apart';
    const [left, right] = [this.#members.get(x)!, this.#members.get(y)!].toSorted((p, q) => p.length - q.length) as [number[], number[]];
    const known = (members: readonly number[]): string | null =>
      members.map((m) => this.#bundles[m]!.known).find((k) => k !== null) ?? null;
    const [k1, k2] = [known(left), known(right)];
    if (k1 !== null && k2 !== null && k1 !== k2) return `they are ${k1} and ${k2} of the knowledge base`;
    for (const p of left) {
      for (const q of right.length > 200 ? right.slice(0, 200) : right) {
        const reason = this.#contradiction(this.#bundles[p]!, this.#bundles[q]!, rule);
        if (reason !== null) return reason;
      }
    }
    return null;
  }

  #contradiction(a: Bundle, b: Bundle, rule: string): string | null {
    if (!acrossOneReport.has(rule)) {
      const [small, large] = a.reports.size <= b.reports.size ? [a.reports, b.reports] : [b.reports, a.reports];
      for (const report of small) if (large.has(report)) return 'one report names both';
    }
    if (a.person && b.person && a.person.given.length > 0 && b.person.given.length > 0 && matchNames(a.person, b.person) === 'different')
      return `“${a.name}” and “${b.name}” are different names`;
    return null;
  }
}

/** A decision with the bundles it is about. */
interface Proposal {
  readonly a: number;
  readonly b: number;
  readonly decision: Decision;
}

/** The judgement that a rule's decision on two bundles is. */
export const judgementOf = (a: Bundle, b: Bundle, { verdict, rule, score, reason }: Decision): Judgement => {
  const [x, y] = [a.profiles[0]!.key, b.profiles[0]!.key].toSorted() as [string, string];
  return { a: x, b: y, verdict, by: 'rule', rule, score, reason };
};

/** Decides on every proposed pair and joins the surest first. Returns the judgements of the rules. */
export const joinByRules = (bundles: readonly Bundle[], clusters: Clusters): Judgement[] => {
  const log: Judgement[] = [];
  const proposals: Proposal[] = [];
  for (const [a, b] of proposePairs(bundles)) {
    const decision = decide(bundles[a]!, bundles[b]!);
    if (decision === null) continue;
    if (decision.verdict === 'same') proposals.push({ a, b, decision });
    else {
      clusters.forbid(a, b);
      log.push(judgementOf(bundles[a]!, bundles[b]!, decision));
    }
  }
  proposals.sort((p, q) => q.decision.score - p.decision.score || p.a - q.a || p.b - q.b);
  for (const { a, b, decision } of proposals) {
    if (clusters.find(a) === clusters.find(b)) continue;
    const objection = clusters.objection(a, b, decision.rule);
    if (objection === null) {
      clusters.force(a, b);
      log.push(judgementOf(bundles[a]!, bundles[b]!, decision));
    } else {
      const { rule, score, reason } = decision;
      log.push({
        ...judgementOf(bundles[a]!, bundles[b]!, decision),
        verdict: 'unsure',
        rule,
        score: score / 2,
        reason: `${reason} But ${objection}.`,
      });
    }
  }
  return log;
};
