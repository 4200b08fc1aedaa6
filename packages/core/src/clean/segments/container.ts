import type { Page } from '../../stage/index.ts';
import type { Mark } from './marks.ts';
import type { Zone } from './zone.ts';

const SHARE = 0.7;
const DEEPEST = 600;

/** Says which blocks lie in the markup element that holds the report. */
export interface Container {
  readonly holds: (block: number) => boolean;
  /** True for a block in an element that holds paragraphs of the report itself, not by way of another. */
  readonly direct: (block: number) => boolean;
}

/**
 * The smallest element that holds most of the zone's paragraphs, or null for plain text. `counts` is false for repeats
 * and for readers' comments.
 */
export const findContainer = (page: Page, marks: readonly Mark[], zone: Zone, counts: (index: number) => boolean): Container | null => {
  const { containers } = page;
  if (containers === undefined) return null;
  const weights = new Map<number, number>();
  let total = 0;
  for (let i = zone.first; i <= zone.last; i++) {
    const { kind, prose, shape } = marks[i]!;
    if (!counts(i) || kind !== null || prose < 2 || shape.block.links > 0.5 || shape.block.container === undefined) continue;
    const weight = Math.min(shape.text.length, 600);
    total += weight;
    weights.set(shape.block.container, (weights.get(shape.block.container) ?? 0) + weight);
  }
  if (total === 0) return null;
  // Containers are numbered in the order they open, so that children come after their parents.
  const sums = new Map<number, number>();
  for (const [container, weight] of weights) {
    for (let at = container, depth = 0; depth < DEEPEST; depth++) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
      const parent = containers[at]!;
      if (parent === at) break;
      at = parent;
    }
  }
  const main = Math.max(...[...sums].filter(([, sum]) => sum >= total * SHARE).map(([container]) => container));
  const inside = new Map<number, boolean>([[main, true]]);
  const within = (container: number): boolean => {
    const path: number[] = [];
    let at = container;
    while (!inside.has(at) && at > main && path.length < DEEPEST) {
      path.push(at);
      at = containers[at]!;
    }
    const answer = inside.get(at) ?? at === main;
    for (const passed of path) inside.set(passed, answer);
    return answer;
  };
  const containerOf = (block: number): number => marks[block]!.shape.block.container ?? 0;
  return { holds: (block) => within(containerOf(block)), direct: (block) => (weights.get(containerOf(block)) ?? 0) > total * 0.3 };
};
