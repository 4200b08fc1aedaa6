import { parsing } from '@sitrep/core/reading';

const { left, right, shift } = parsing;

/** A tree to be learnt: heads without crossings and the children of each token, -1 for the root's head. */
export interface GoldTree {
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly children: readonly (readonly number[])[];
}

export const goldTree = (heads: readonly number[], relations: readonly number[]): GoldTree => {
  const children: number[][] = heads.map(() => []);
  for (const [token, head] of heads.entries()) if (head >= 0) children[head]!.push(token);
  return { heads, relations, children };
};

/**
 * How many arcs of the tree each move makes unreachable (Goldberg and Nivre 2013, for arc-hybrid), so that the parser
 * also learns what is best after a mistake. Infinity for moves that cannot be made. Order: shift, left, right.
 */
export const costs = (c: parsing.Configuration, tree: GoldTree, out: Float64Array): void => {
  const { heads, children } = tree;
  const { next, size, stack, head } = c;
  out.fill(Infinity);
  const top = size > 0 ? stack[size - 1]! : -1;
  const below = size > 1 ? stack[size - 2]! : -1;
  // A token on the stack has no head yet and lies before `next`.
  const onStack = (token: number): boolean => token >= 0 && token < next && head[token] === -1;
  if (c.canShift) {
    let cost = 0;
    const goldHead = heads[next]!;
    if (goldHead !== top && onStack(goldHead)) cost++;
    for (const child of children[next]!) if (onStack(child)) cost++;
    out[shift] = cost;
  }
  if (size === 0) return;
  let lost = 0;
  for (const child of children[top]!) if (child >= next) lost++;
  // The root waits for an end that lies behind the last token.
  const goldHead = heads[top]! < 0 ? c.length : heads[top]!;
  if (c.canAttachLeft) out[left] = lost + (goldHead === below || goldHead > next ? 1 : 0);
  if (c.canAttachRight) out[right] = lost + (goldHead >= next ? 1 : 0);
};
