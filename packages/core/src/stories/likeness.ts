import { dayNumber, type Sketch, type Vector } from '../corpus/index.ts';
import type { Published } from '../model/index.ts';

/** Likeness left to reports that share well-known names only: everybody meets the same ministers. */
const withoutTelling = 0.75;
const enoughTelling = 1.5;
/** Days. */
const halfWithout = 7;
const halfMore = 18;
/** Short reports that share a town and nothing else look alike by their lengths: some things in common make a matter. */
const enoughShared = 4;

/** First and last day a report may be of; null where nothing bounds it. */
export interface When {
  readonly from: number | null;
  readonly to: number | null;
}

export const whenOf = ({ report }: Sketch, dates: Readonly<Record<string, Published>>): When => {
  const published = dates[report.id] ?? report.published;
  const day = dayNumber(published.value);
  return day === null ? { from: dayNumber(published.earliest), to: dayNumber(published.latest) } : { from: day, to: day };
};

export const hull = (a: When, b: When): When => ({
  from: a.from === null ? b.from : b.from === null ? a.from : Math.min(a.from, b.from),
  to: a.to === null ? b.to : b.to === null ? a.to : Math.max(a.to, b.to),
});

/**
 * 1 on one day, half after a week or, where telling names are shared, after some weeks; nothing to speak of after months.
 * A report without a date is near only as far as names tell.
 */
const nearness = (a: When, b: When, trust: number): number => {
  const vague = isVague(a) || isVague(b) ? 0.5 + 0.4 * trust : 1;
  const gap = Math.max(0, (a.from ?? -Infinity) - (b.to ?? Infinity), (b.from ?? -Infinity) - (a.to ?? Infinity));
  return vague / (1 + (gap / (halfWithout + trust * halfMore)) ** 2);
};

/** Bounds far apart, or none: it may be of the day, and of many others. */
const isVague = ({ from, to }: When): boolean => from === null || to === null || to - from > 40;

/**
 * How alike two reports or stories are in what they are about and when, 0..1. What tells one matter from others counts
 * beyond one name only: one town or one person alone brings a choir and a shipwreck together.
 */
export const likeness = (a: Vector, b: Vector, tells: Uint8Array, whenA: When, whenB: When): number => {
  let [dot, shared, telling, heaviest] = [0, 0, 0, 0];
  for (let i = 0, k = 0; i < a.keys.length && k < b.keys.length;) {
    const [x, y] = [a.keys[i]!, b.keys[k]!];
    if (x < y) i++;
    else if (x > y) k++;
    else {
      const [left, right] = [a.weights[i++]!, b.weights[k++]!];
      dot += left * right;
      shared++;
      if (tells[x] === 0) continue;
      const common = Math.min(left, right);
      telling += common;
      heaviest = Math.max(heaviest, common);
    }
  }
  if (dot === 0) return 0;
  const beyond = telling - heaviest;
  const trust = beyond / (beyond + enoughTelling);
  const breadth = Math.min(1, shared / enoughShared);
  return breadth * (dot / (a.length * b.length)) * (withoutTelling + (1 - withoutTelling) * trust) * nearness(whenA, whenB, trust);
};

const mostOfACentre = 200;

/** The middle of two, each counted by how many it stands for; of its features the heaviest. */
export const middle = (a: Vector, left: number, b: Vector, right: number): Vector => {
  const all = left + right;
  const entries: (readonly [number, number])[] = [];
  for (let i = 0, k = 0; i < a.keys.length || k < b.keys.length;) {
    const [x, y] = [a.keys[i] ?? Infinity, b.keys[k] ?? Infinity];
    const weight = (x <= y ? a.weights[i]! * left : 0) + (y <= x ? b.weights[k]! * right : 0);
    entries.push([Math.min(x, y), weight / all]);
    if (x <= y) i++;
    if (y <= x) k++;
  }
  const kept = entries.length > mostOfACentre ? entries.sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, mostOfACentre) : entries;
  kept.sort((p, q) => p[0] - q[0]);
  const weights = Float64Array.from(kept, ([, weight]) => weight);
  return {
    keys: Int32Array.from(kept, ([key]) => key),
    weights,
    length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
  };
};
