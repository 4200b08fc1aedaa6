import { dayOf } from './calendar.ts';
import type { Grain } from './period.ts';
import type { AnchorName } from './value.ts';

/** The day a report speaks from. `grain` is how exactly it is known. */
export interface Anchor {
  readonly day: number;
  readonly grain: 'day' | 'month' | 'year';
  /** Minutes from midnight, where the report's time of day is known. */
  readonly minutes: number | null;
  readonly name: AnchorName;
}

/** The anchor that an ISO date or time gives: its local day. Null for anything else. */
export const anchorOf = (iso: string | null, name: AnchorName): Anchor | null => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?/.exec(iso ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  return {
    day: dayOf(Number(year), Number(month ?? 1), Number(day ?? 1)),
    grain: day ? 'day' : month ? 'month' : 'year',
    minutes: hour === undefined ? null : Number(hour) * 60 + Number(minute),
    name,
  };
};

const rank: Readonly<Record<Grain, number>> = {
  day: 0,
  weekend: 0,
  week: 0,
  month: 1,
  season: 2,
  quarter: 2,
  half: 2,
  fiscal: 2,
  year: 2,
  decade: 3,
  century: 4,
};

/** True where the anchor is exact enough for a time of this grain. */
export const reaches = (anchor: Anchor, grain: Grain): boolean =>
  anchor.grain === 'day' || rank[grain] >= (anchor.grain === 'month' ? 1 : 2);
