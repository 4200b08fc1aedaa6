import type { Candidate, DayPart, Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';

interface Hour {
  readonly hour: number;
  readonly minute: number | null;
  readonly to: number;
  readonly half: '' | 'am' | 'pm';
}

/** "8", "7:30", "8 pm" at token i. */
const hourAt = (r: Reader, i: number): Hour | null => {
  const match = /^(\d{1,2})(?::(\d\d))?$/.exec(r.lower(i));
  if (!match || Number(match[1]) > 12 || Number(match[1]) < 1 || Number(match[2] ?? 0) > 59) return null;
  const next = r.lower(i + 1).replaceAll('.', '');
  const half = next === 'am' || next === 'pm' ? next : '';
  return { hour: Number(match[1]), minute: match[2] ? Number(match[2]) : null, to: half ? i + 2 : i + 1, half };
};

/** The hour of the day: "8" is 20 in the evening; "3 at night" stays. */
const ofDay = ({ hour, half }: Hour, part: DayPart, given: Hour['half']): number => {
  const late = (half || given) === 'pm' || (!(half || given) && part !== 'MO' && !(part === 'NI' && hour < 5));
  return late ? (hour % 12) + 12 : (half || given) === 'am' ? hour % 12 : hour;
};

const follows = /^(?:on|in|for|and|or|to|with|as|when|after|before|at|until|but|that|while|local|a|the|,|\.|;|:|\)|"|\?|!|)$/;

interface Hours {
  readonly first: Hour;
  readonly last: Hour | null;
  readonly from: number;
  readonly to: number;
}

/** "from 7 to 9", "between 7 and 9:30", "3-8 pm", "at 8" that begin at token i. */
const hoursAt = (r: Reader, i: number): Hours | null => {
  const word = r.lower(i);
  const opened = word === 'from' || word === 'between';
  const led = opened || /^(?:at|around|about|by)$/.test(word);
  const first = hourAt(r, led ? i + 1 : i);
  if (!first) return null;
  const mark = r.lower(first.to);
  const ranged =
    mark === '-' || (opened && (mark === 'to' || mark === 'until' || mark === 'till' || (mark === 'and' && word === 'between')));
  const last = ranged ? hourAt(r, first.to + 1) : null;
  const to = last ? last.to : first.to;
  if (opened && !last) return null;
  // "last night at 8 hospitals" counts hospitals.
  if ((!led && !last) || (r.small(to) && !follows.test(r.lower(to)))) return null;
  return { first, last, from: i, to };
};

const clockOf = (hours: Hours, part: DayPart, of: Meaning): Meaning => {
  const { first, last } = hours;
  const given = last?.half ?? '';
  const point = (hour: Hour, from: number): Candidate => ({
    from,
    to: hour.to,
    meaning: { is: 'clock', hour: ofDay(hour, part, given), minute: hour.minute, second: null, zone: null, of },
    rule: 'hour-in-part',
  });
  const one = point(first, hours.from);
  return last ? { is: 'range', first: one, last: point(last, first.to + 1) } : one.meaning;
};

/**
 * Hours that a part of the day beside them makes times of day: "last night at 8", "tonight from 7 to 9", "between 7 and
 * 9 on Monday evening".
 */
export const joinHours = (r: Reader, candidates: readonly Candidate[]): Candidate[] => {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const last = out.at(-1);
    if (last && candidate.from < last.to) continue;
    const { meaning } = candidate;
    if (meaning.is !== 'part' || meaning.of === null) {
      out.push(candidate);
      continue;
    }
    const behind = hoursAt(r, r.lower(candidate.to) === ',' ? candidate.to + 1 : candidate.to);
    if (behind) {
      const rule = behind.last ? 'range' : 'hour-in-part';
      out.push({ from: candidate.from, to: behind.to, meaning: clockOf(behind, meaning.part, meaning.of), rule });
      continue;
    }
    const end = r.lower(candidate.from - 1) === 'on' ? candidate.from - 1 : candidate.from;
    let ahead: Hours | null = null;
    for (let i = end - 2; i >= Math.max(r.from, end - 6) && !ahead; i--) {
      const hours = hoursAt(r, i);
      if (hours?.to === end) ahead = hours;
    }
    if (!ahead) {
      out.push(candidate);
      continue;
    }
    while (out.length > 0 && out.at(-1)!.to > ahead.from) out.pop();
    const from = ahead.last || !/^(?:at|around|about|by)$/.test(r.lower(ahead.from)) ? ahead.from : ahead.from + 1;
    out.push({ from, to: candidate.to, meaning: clockOf(ahead, meaning.part, meaning.of), rule: ahead.last ? 'range' : 'hour-in-part' });
  }
  return out;
};
