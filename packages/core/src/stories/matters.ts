import { Groups } from '../corpus/index.ts';

/** Reports of one matter: what is compared with each other statement by statement. */
export const mostOfAMatter = 120;
/** Likeness (cosine) from which two reports bring their stories together. */
const touchFrom = 0.06;

/**
 * Brings stories together that touch each other, the most alike first, into matters of at most `mostOfAMatter` reports; a
 * story of more is cut in the order of its days. Members of a matter are ascending, matters by their first member.
 */
export const matters = (
  stories: readonly (readonly number[])[],
  pairs: readonly (readonly [number, number, number])[],
  reports: number,
  dayOf: (report: number) => number,
): readonly (readonly number[])[] => {
  const groups = new Groups(reports);
  const size = new Map<number, number>();
  const pieces = stories.flatMap((members) => cut(members, dayOf));
  for (const members of pieces) {
    for (const member of members) groups.join(members[0]!, member);
    size.set(groups.find(members[0]!), members.length);
  }
  for (const [a, b, alike] of pairs) {
    if (alike < touchFrom) break;
    const [x, y] = [groups.find(a), groups.find(b)];
    const total = size.get(x)! + size.get(y)!;
    if (x === y || total > mostOfAMatter) continue;
    groups.join(x, y);
    size.set(groups.find(x), total);
  }
  return [...groups.sets().values()];
};

const cut = (members: readonly number[], dayOf: (report: number) => number): readonly (readonly number[])[] => {
  if (members.length <= mostOfAMatter) return [members];
  // Infinity less infinity is no number: reports without a day come last.
  const ordered = members.toSorted((a, b) => (dayOf(a) === dayOf(b) ? a - b : dayOf(a) < dayOf(b) ? -1 : 1));
  const pieces: number[][] = [];
  for (let at = 0; at < ordered.length; at += mostOfAMatter) pieces.push(ordered.slice(at, at + mostOfAMatter));
  return pieces;
};
