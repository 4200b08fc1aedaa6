import type { Value } from './value.ts';
import { isoWeekOf } from './calendar.ts';
import { codeOf, periodOf } from './grammar/quantity.ts';
import { isoClock, isoDay, isoOf, type Period } from './period.ts';
import type { Unit } from './meaning.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

const seasonCodes = ['SP', 'SU', 'FA', 'WI'] as const;
const four = (n: number): string => String(n).padStart(4, '0');

const timexOfPeriod = (period: Period, stated: boolean): string => {
  const { grain, at, clock, part } = period;
  switch (grain) {
    case 'day':
      if (clock?.hourOnly && clock.zone === null) return `${isoDay(at)}T${String(Math.floor(clock.minutes / 60)).padStart(2, '0')}:00`;
      return isoDay(at) + (clock ? isoClock({ ...clock, zone: clock.zone === 0 ? 0 : null }) : part ? `T${part}` : '');
    case 'weekend': {
      const { year, week } = isoWeekOf(at);
      return `${four(year)}-W${String(week).padStart(2, '0')}-WE`;
    }
    case 'quarter':
      return `${four(Math.floor(at / 4))}-Q${(at % 4) + 1}`;
    case 'half':
      return `${four(Math.floor(at / 2))}-H${(at % 2) + 1}`;
    case 'season':
      return `${four(Math.floor(at / 4))}-${seasonCodes[at % 4]}`;
    case 'fiscal':
      // "fiscal 1989" is written as the year it is named after, "the financial year" as one of business.
      return stated ? four(at) : `FY${four(at)}`;
    case 'decade':
      return String(at);
    case 'century':
      return String(at);
    default:
      return isoOf(period);
  }
};

const vague = (unit: Unit): string =>
  unit === 'quarter'
    ? 'PXQ'
    : unit === 'hour' || unit === 'minute' || unit === 'second'
      ? `PTX${codeOf(unit)}`
      : unit === 'decade'
        ? 'PXE'
        : unit === 'century'
          ? 'PXC'
          : `PX${codeOf(unit)}`;

/** The value in the manner of TIMEX3 (TimeML 1.2.1): type and value. `stated` where the words name the year. */
export const timexOf = (value: Value, stated = false): { type: TimexType; value: string } => {
  switch (value.kind) {
    case 'period':
      return { type: value.period.clock || value.period.part ? 'TIME' : 'DATE', value: timexOfPeriod(value.period, stated) };
    case 'span': {
      if (value.stretch) {
        const { amount, unit } = value.stretch;
        return { type: 'DURATION', value: amount === null ? vague(unit) : unit === 'quarter' ? `P${amount}Q` : periodOf(amount, unit) };
      }
      return { type: 'DATE', value: timexOfPeriod(value.from, stated) };
    }
    case 'duration':
      return { type: 'DURATION', value: value.amount === null ? vague(value.unit) : periodOf(value.amount, value.unit, value.more) };
    case 'set':
      return { type: 'SET', value: value.weekday === null ? value.period : `XXXX-WXX-${value.weekday}` };
    case 'reference':
      return { type: 'DATE', value: value.to === 0 ? 'PRESENT_REF' : value.to < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    case 'unplaced':
      return { type: 'DATE', value: value.grain === 'year' ? 'XXXX' : value.grain === 'month' ? 'XXXX-XX' : 'XXXX-XX-XX' };
  }
};
