import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scores } from './measure-set.ts';

const file = fileURLToPath(new URL('../floors.json', import.meta.url));

/** The lowest score each row may have. They only rise. */
export const readFloors = (): Scores => JSON.parse(readFileSync(file, 'utf8')) as Scores;

/** Rows below their floor, and rows that have a floor and were not measured though their set was. */
export const brokenFloors = (scores: Scores, floors: Scores): { row: string; floor: number; score: number }[] =>
  Object.entries(floors)
    .filter(([row]) => row in scores)
    .map(([row, floor]) => ({ row, floor, score: scores[row]! }))
    .filter(({ floor, score }) => score < floor);

/** A thousandth below the score, so that a floor is what was reached and no rounding breaks it. */
const justBelow = (score: number): number => Math.max(0, Math.floor(score * 1000) / 1000);

/** Floors with every row raised to its score; rows that fell stay, unless `lower` allows it. */
export const raisedFloors = (scores: Scores, floors: Scores, lower: boolean): Scores => {
  const next = { ...floors };
  for (const [row, score] of Object.entries(scores)) next[row] = lower ? justBelow(score) : Math.max(next[row] ?? 0, justBelow(score));
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
};

export const writeFloors = (floors: Scores): void => writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
