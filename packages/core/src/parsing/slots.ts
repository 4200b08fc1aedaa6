import { relationNames } from '../syntax/index.ts';
import type { Configuration } from './configuration.ts';
import { groupCount } from './relation-groups.ts';

/** Places in a configuration whose words the network looks at. */
export const wordSlots = ['s0', 's1', 's2', 'b0', 'b1', 'b2', 's0.right', 's1.right', 'b0.left'] as const;

/** Places in `wordSlots` whose words the network sees with the words around them. */
export const contextSlots = [0, 1, 3] as const;
/** How far around it sees, in words to each side. */
export const contextReach = 2;
export const contextWidth = 2 * contextReach + 1;

const tagSlots = 20;
const relationSlots = 8;
const groupSlots = 5;
const distanceSlots = 2;
const countSlots = 4;
const betweenSlots = 2;
const distances = 10;
const counts = 4;
const betweens = 24;

/** Slots filled with one of a small number of values, each of which has a row in the network's table. */
export const plainSlotCount = tagSlots + relationSlots + groupSlots + distanceSlots + countSlots + betweenSlots;

/** First row of each plain slot, with one more entry for the end: the network's table for `tags` kinds of tags. */
export const plainSlotRows = (tags: number): Int32Array => {
  const sizes = [
    ...Array<number>(tagSlots).fill(tags + 1),
    ...Array<number>(relationSlots).fill(relationNames.length + 1),
    ...Array<number>(groupSlots).fill(groupCount + 1),
    ...Array<number>(distanceSlots).fill(distances),
    ...Array<number>(countSlots).fill(counts + 1),
    ...Array<number>(betweenSlots).fill(betweens + 1),
  ];
  const rows = new Int32Array(sizes.length + 1);
  for (const [i, size] of sizes.entries()) rows[i + 1] = rows[i]! + size;
  return rows;
};

/** Length of a stretch in steps: 1 to 5, then growing; 0 where an end of it is missing. */
const distance = (from: number, to: number): number => {
  if (from < 0 || to < 0) return 0;
  const gap = to - from;
  return gap <= 5 ? gap : gap <= 8 ? 6 : gap <= 13 ? 7 : gap <= 22 ? 8 : 9;
};

const between = (c: Configuration, from: number, to: number): number => {
  if (from < 0 || to < 0) return 0;
  const commas = Math.min(c.commas[to]! - c.commas[from + 1]!, 3);
  const verbs = Math.min(c.verbs[to]! - c.verbs[from + 1]!, 2);
  const conjunctions = Math.min(c.conjunctions[to]! - c.conjunctions[from + 1]!, 1);
  return 1 + commas * 6 + verbs * 2 + conjunctions;
};

/**
 * What the network sees of a configuration. `words` gets the token in each word slot (-1: none), `plain` the row of
 * each plain slot.
 */
export const fillSlots = (c: Configuration, rows: Int32Array, words: Int32Array, plain: Int32Array): void => {
  const { stack, size, next, length, tag, left, innerLeft, right, innerRight, relation } = c;
  const s0 = size > 0 ? stack[size - 1]! : -1;
  const s1 = size > 1 ? stack[size - 2]! : -1;
  const s2 = size > 2 ? stack[size - 3]! : -1;
  const s3 = size > 3 ? stack[size - 4]! : -1;
  const b0 = next < length ? next : -1;
  const b1 = next + 1 < length ? next + 1 : -1;
  const b2 = next + 2 < length ? next + 2 : -1;
  const b3 = next + 3 < length ? next + 3 : -1;
  const s0Left = s0 < 0 ? -1 : left[s0]!;
  const s0Right = s0 < 0 ? -1 : right[s0]!;
  const s0InnerLeft = s0 < 0 ? -1 : innerLeft[s0]!;
  const s0InnerRight = s0 < 0 ? -1 : innerRight[s0]!;
  const s1Left = s1 < 0 ? -1 : left[s1]!;
  const s1Right = s1 < 0 ? -1 : right[s1]!;
  const b0Left = b0 < 0 ? -1 : left[b0]!;
  const b0InnerLeft = b0 < 0 ? -1 : innerLeft[b0]!;
  words[0] = s0;
  words[1] = s1;
  words[2] = s2;
  words[3] = b0;
  words[4] = b1;
  words[5] = b2;
  words[6] = s0Right;
  words[7] = s1Right;
  words[8] = b0Left;

  let at = 0;
  const tagOf = (token: number): void => {
    plain[at] = rows[at]! + (token < 0 ? 0 : tag[token]! + 1);
    at++;
  };
  tagOf(s0);
  tagOf(s1);
  tagOf(s2);
  tagOf(s3);
  tagOf(b0);
  tagOf(b1);
  tagOf(b2);
  tagOf(b3);
  tagOf(s0Left);
  tagOf(s0Right);
  tagOf(s1Left);
  tagOf(s1Right);
  tagOf(b0Left);
  tagOf(b0InnerLeft);
  tagOf(s0InnerLeft);
  tagOf(s0InnerRight);
  tagOf(s0 > 0 ? s0 - 1 : -1);
  tagOf(s0 >= 0 && s0 + 1 < length ? s0 + 1 : -1);
  tagOf(s1 >= 0 && s1 + 1 < length ? s1 + 1 : -1);
  tagOf(next > 0 ? next - 1 : -1);

  const relationOf = (token: number): void => {
    plain[at] = rows[at]! + (token < 0 ? 0 : relation[token]! + 1);
    at++;
  };
  relationOf(s0Left);
  relationOf(s0Right);
  relationOf(s1Left);
  relationOf(s1Right);
  relationOf(b0Left);
  relationOf(b0InnerLeft);
  relationOf(s0InnerLeft);
  relationOf(s0InnerRight);

  const valueOf = (token: number, values: Int32Array, most: number): void => {
    plain[at] = rows[at]! + (token < 0 ? 0 : 1 + Math.min(values[token]!, most));
    at++;
  };
  valueOf(s0, c.leftGroups, groupCount);
  valueOf(s0, c.rightGroups, groupCount);
  valueOf(s1, c.leftGroups, groupCount);
  valueOf(s1, c.rightGroups, groupCount);
  valueOf(b0, c.leftGroups, groupCount);
  plain[at] = rows[at]! + distance(s1, s0);
  at++;
  plain[at] = rows[at]! + distance(s0, b0);
  at++;
  valueOf(s0, c.leftCount, counts - 1);
  valueOf(s0, c.rightCount, counts - 1);
  valueOf(s1, c.rightCount, counts - 1);
  valueOf(b0, c.leftCount, counts - 1);
  plain[at] = rows[at]! + between(c, s1, s0);
  at++;
  plain[at] = rows[at]! + between(c, s0, b0);
};
