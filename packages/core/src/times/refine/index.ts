import type { Candidate } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { takeEdge } from './edges.ts';
import { joinHours } from './hours.ts';
import { joinNeighbours } from './join.ts';
import { dropOverlaps } from './overlaps.ts';
import { joinRanges, joinSince } from './ranges.ts';

/** A part of the day that no date stands beside: "in the morning" tells of the day before it, "a cold night" of none. */
const stands = (r: Reader, { from, meaning }: Candidate): boolean => {
  if (meaning.is === 'nth' && meaning.unit === 'week' && meaning.of === null) return false;
  // "Week 1" alone is a round of games.
  if (meaning.is === 'calendarWeek' && meaning.of === null) return r.exact;
  if (meaning.is === 'nthWeekday' && meaning.of.is === 'reference') return false;
  if (meaning.is !== 'part' || meaning.of !== null) return true;
  const before = r.lower(from - 1);
  if (r.lower(from) === 'overnight') return true;
  return r.lower(from) === 'the' && /^(?:in|during|throughout|by|until|later)$/.test(before);
};

/** "the last week of fighting" is the week before; "the last week of June" was joined to its month. */
const loneLastWeek = (candidate: Candidate): Candidate =>
  candidate.meaning.is === 'nth' && candidate.meaning.unit === 'week' && candidate.meaning.of === null && candidate.meaning.ordinal < 0
    ? { ...candidate, meaning: { is: 'unit', unit: 'week', shift: -1, base: 'report' }, rule: 'which-unit' }
    : candidate;

/** From candidates of one sentence to expressions that do not overlap. */
export const refine = (r: Reader, candidates: readonly Candidate[]): Candidate[] => {
  if (candidates.length === 0) return [];
  const joined = joinHours(r, joinNeighbours(r, dropOverlaps(candidates)));
  const edged = dropOverlaps(joined.map((candidate) => takeEdge(r, candidate)));
  const ranges = joinRanges(r, edged);
  return dropOverlaps(ranges.map((candidate) => joinSince(r, candidate)))
    .map(loneLastWeek)
    .filter((candidate) => stands(r, candidate));
};
