import { Groups, similarPairs, type Reading, type Sketch, type Vector } from '../corpus/index.ts';
import type { Published, ReportId, Story } from '../model/index.ts';
import { subjectsOf } from './features.ts';
import { hull, likeness, middle, whenOf, type When } from './likeness.ts';
import { matters } from './matters.ts';
import { storyOf } from './story-of.ts';

/** What else ties reports together: copies certainly, shared quotations strongly. */
export interface Ties {
  /** Index of the source each report leads back to. */
  readonly root: readonly number[];
  /** Pairs of reports, by index, that share quoted words. */
  readonly quoted: readonly (readonly [number, number])[];
  /** Dates that other reports tell. */
  readonly dates: Readonly<Record<string, Published>>;
}

export interface Stories {
  /** By day. Every report is in exactly one. */
  readonly stories: readonly Story[];
  /** Reports of stories that touch each other, by id: what claims and events are compared within. */
  readonly matters: readonly (readonly ReportId[])[];
}

const joinFrom = 0.17;
const quoteBonus = 0.25;

/**
 * Groups reports about one happening: copies first, then the most similar reports and groups, as long as what they are
 * about agrees and they lie close in time.
 */
export const findStories = (reading: Reading<Sketch>, ties: Ties): Stories => {
  const { analyses } = reading.corpus;
  const { vectors, tells } = subjectsOf(reading);
  const when = analyses.map((analysis) => whenOf(analysis, ties.dates));
  const groups = new Groups(analyses.length);
  ties.root.forEach((source, report) => groups.join(source, report));
  const centres = new Map<number, Vector>();
  const spans = new Map<number, When>();
  const sizes = new Map<number, number>();
  for (const [root, members] of groups.sets()) {
    centres.set(root, vectors[root]!);
    sizes.set(root, 1);
    spans.set(root, members.map((member) => when[member]!).reduce(hull));
  }
  const number = (a: number, b: number): number => Math.min(a, b) * analyses.length + Math.max(a, b);
  const quoted = new Set(ties.quoted.map(([a, b]) => number(a, b)));
  const pairs = similarPairs(vectors, [...new Set(ties.root)], ties.quoted, { mostHolders: 150, neighbours: 12 });
  for (const [a, b] of pairs) {
    const [x, y] = [groups.find(a), groups.find(b)];
    if (x === y) continue;
    const bonus = quoted.has(number(a, b)) ? quoteBonus : 0;
    const whole = likeness(centres.get(x)!, centres.get(y)!, tells, spans.get(x)!, spans.get(y)!);
    if (whole + bonus < 0.6 * joinFrom) continue;
    if (Math.max(likeness(vectors[a]!, vectors[b]!, tells, when[a]!, when[b]!), whole) + bonus < joinFrom) continue;
    const [left, right] = [sizes.get(x)!, sizes.get(y)!];
    groups.join(x, y);
    const root = groups.find(x);
    centres.set(root, middle(centres.get(x)!, left, centres.get(y)!, right));
    sizes.set(root, left + right);
    spans.set(root, hull(spans.get(x)!, spans.get(y)!));
  }
  const sets = [...groups.sets().values()];
  const stories = sets.map((members) =>
    storyOf(
      members.map((member) => analyses[member]!),
      members,
      ties,
    ),
  );
  const before = (p: Story, q: Story): number =>
    (p.from ?? '9') < (q.from ?? '9') ? -1 : (p.from ?? '9') > (q.from ?? '9') ? 1 : p.id < q.id ? -1 : 1;
  const touching = matters(sets, pairs, analyses.length, (report) => when[report]!.from ?? Infinity);
  return {
    stories: stories.toSorted(before),
    matters: touching.map((members) => members.map((member) => analyses[member]!.report.id)),
  };
};
