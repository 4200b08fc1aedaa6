import type { Anchor } from './anchor.ts';
import { dateOf, dayOf, weekdayOf } from './calendar.ts';
import type { FoundTime } from './find-times.ts';
import type { DayPart, Edge, Unit } from './meaning.ts';
import { daysOf, isoDay, periodAt, shiftDay, step, type Period } from './period.ts';

/** Seconds from 1970 in the speaker's own zone, the end left out; `from` equals `to` for a moment. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400;
const at = (day: number, hour = 0): number => day * DAY + Math.round(hour * 3600);
const moment = (second: number): Interval => ({ from: second, to: second });

/** The hours an appointment "in the morning" falls into. */
const hours: Readonly<Record<DayPart, readonly [number, number]>> = { MO: [8, 12], AF: [12, 16], EV: [16, 20], NI: [20, 23.99975] };

const clockUnits: Readonly<Partial<Record<Unit, number>>> = { second: 1, minute: 60, hour: 3600 };

const wholeOf = (period: Period): Interval => {
  const { first, last } = daysOf(period);
  if (period.clock) return moment(first * DAY + period.clock.minutes * 60 + (period.clock.second ?? 0));
  if (!period.part) return { from: at(first), to: at(last + 1) };
  const [from, to] = hours[period.part];
  return { from: at(first, from), to: at(first, to) };
};

/** Years fall into thirds where one is named, everything else into halves. */
const edgeOf = (period: Period, edge: Edge, stated: boolean): Interval => {
  const { from, to } = wholeOf(period);
  const { first, last } = daysOf(period);
  const early = edge === 'early' || edge === 'earlier' || edge === 'start';
  const halves = (middle: number): Interval => (edge === 'mid' ? { from, to } : early ? { from, to: middle } : { from: middle, to });
  if (period.grain === 'day') {
    if (period.clock) return { from, to };
    if (edge === 'end' && !period.part) return moment(to - 1);
    if (edge === 'mid') return period.part ? { from, to } : { from: at(first, 10), to: at(first, 14) };
    return halves(period.part ? Math.round((from + to) / 7200) * 3600 : at(first, 12));
  }
  const { year, month } = dateOf(first);
  switch (period.grain) {
    case 'week':
      return halves(at(first + 3));
    case 'month':
      return edge === 'mid' ? { from: at(first + 9), to: at(first + 20) } : halves(at(first + 15));
    case 'year':
      if (stated && (edge === 'start' || edge === 'mid' || edge === 'end')) {
        const third = edge === 'start' ? 1 : edge === 'mid' ? 5 : 9;
        return { from: at(dayOf(year, third, 1)), to: at(third === 9 ? last + 1 : dayOf(year, third + 4, 1)) };
      }
      return halves(at(dayOf(year, 7, 1)));
    case 'quarter':
      return halves(at(dayOf(year, month + 1, 16)));
    default:
      return { from, to };
  }
};

/** So many working days on or back from a day. */
const workingDays = (day: number, count: number): number => {
  let [current, left] = [day, Math.abs(count)];
  while (left > 0 && left < 10_000) {
    current += Math.sign(count);
    if (weekdayOf(current) <= 5) left--;
  }
  return current;
};

/** "the next three days" begin tomorrow, "the past three days" ended yesterday; quarters and decades are those of the calendar. */
const windowOf = (amount: number, unit: Unit, toward: -1 | 1, { day, minutes }: Anchor, working: boolean, within: boolean): Interval => {
  const seconds = clockUnits[unit];
  if (seconds !== undefined) {
    const now = at(day) + (minutes ?? 0) * 60;
    const far = now + toward * Math.round(amount * seconds);
    return toward === 1 ? { from: now, to: far } : { from: far, to: now };
  }
  if (unit === 'quarter' || unit === 'decade') {
    const current = periodAt(unit, day);
    const [first, last] = toward === 1 ? [1, amount] : [-amount, -1];
    return { from: at(daysOf(step(current, first)).first), to: at(daysOf(step(current, last)).last + 1) };
  }
  if (working && unit === 'day')
    return toward === 1
      ? { from: at(workingDays(day, 1)), to: at(workingDays(day, amount) + 1) }
      : { from: at(workingDays(day, -amount)), to: at(day) };
  const start = toward === 1 && !within ? day + 1 : day;
  const far = shiftDay(start, toward * amount, unit);
  return toward === 1 ? { from: at(start), to: at(far) } : { from: at(far), to: at(start) };
};

const intervalOf = (found: FoundTime, anchor: Anchor | null, working: boolean): Interval | null => {
  const { value, candidate } = found;
  const { meaning } = candidate;
  const now = anchor ? at(anchor.day) + (anchor.minutes ?? 0) * 60 : null;
  if (meaning.is === 'window' && anchor && meaning.amount !== null)
    return windowOf(meaning.amount, meaning.unit, meaning.toward, anchor, working, candidate.rule === 'within');
  switch (value.kind) {
    case 'reference':
      return value.to === 0 && now !== null ? moment(now) : null;
    case 'period': {
      const { period, edge } = value;
      return edge === null ? wholeOf(period) : edgeOf(period, edge, found.anchor === 'stated');
    }
    case 'span': {
      if (value.to === null) return null;
      const [from, last] = [wholeOf(value.from), wholeOf(value.to)];
      // "from May to July" runs up to July; the end of a year is its end.
      if (meaning.is === 'range') {
        const edge = (m: typeof meaning): boolean => m.last.meaning.is === 'edge' && m.last.meaning.edge === 'end';
        return { from: from.from, to: edge(meaning) ? last.to : last.from };
      }
      return { from: from.from, to: meaning.is === 'since' ? last.from : last.to };
    }
    default:
      return null;
  }
};

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The value as an assistant in a conversation answers it: moments "2016-11-07T16:30", days "2016-11-07", everything else
 * "from/to" with the end left out. Zones are dropped. `seconds` writes moments to the second; `working` where the words
 * count working days. Null where the expression names no place in the calendar.
 */
export const conversational = (found: FoundTime, anchor: Anchor | null, seconds: boolean, working: boolean): string | null => {
  const interval = intervalOf(found, anchor, working);
  if (!interval) return null;
  const { from, to } = interval;
  const day = (time: number): string => isoDay(Math.floor(time / DAY));
  const clock = (time: number): string => {
    const second = time - Math.floor(time / DAY) * DAY;
    const minute = `${day(time)}T${two(Math.floor(second / 3600))}:${two(Math.floor((second % 3600) / 60))}`;
    return seconds ? `${minute}:${two(second % 60)}` : minute;
  };
  if (from === to) return clock(from);
  if (from % DAY === 0 && to % DAY === 0) return to - from === DAY ? day(from) : `${day(from)}/${day(to)}`;
  return `${clock(from)}/${clock(to)}`;
};
