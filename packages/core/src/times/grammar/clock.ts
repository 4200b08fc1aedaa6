import { timeZones } from '@sitrep/english';
import type { Candidate, Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { digitsOf, readNumber } from '../../text/index.ts';

const beforeClock =
  /^(?:at|by|about|around|until|till|before|after|from|since|between|to|and|past|@|near|nearly|approximately|circa|,|-|\(|on)$/;

interface Read {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly to: number;
  /** True where the words leave no doubt that it is a time of day. */
  readonly sure: boolean;
}

/** am or pm at token i: -1 none, 0 am, 1 pm; `to` is past its full stop. */
const meridiem = (r: Reader, i: number): { half: number; to: number } => {
  const word = r.lower(i);
  if (word === 'am' || word === 'pm') return { half: word === 'pm' ? 1 : 0, to: i + 1 };
  if (word === 'a.m.' || word === 'p.m.') return { half: word === 'p.m.' ? 1 : 0, to: i + 1 };
  if (word === 'a.m' || word === 'p.m') return { half: word === 'p.m' ? 1 : 0, to: r.lower(i + 1) === '.' && r.touches(i) ? i + 2 : i + 1 };
  return { half: -1, to: i };
};

/** "GMT", "UTC+3", "local time", "Moscow time", "hours". */
const zoneAt = (r: Reader, i: number): { zone: number | null; to: number } => {
  let at = i;
  let to = i;
  let zone: number | null = null;
  if (r.lower(at) === '(') at++;
  const upper = r.text(at);
  const known = timeZones[r.lower(at)];
  if (
    known !== undefined &&
    (upper === upper.toUpperCase() || /^(?:gmt|utc|[ecp][sd]t|cest?|jst|kst)$/.test(r.lower(at))) &&
    upper.length > 1
  ) {
    zone = known;
    to = at + 1;
    const sign = r.lower(to);
    const digits = r.lower(to + 1);
    if ((sign === '+' || sign === '-') && known === 0 && /^\d{1,2}(?::\d\d)?$|^\d{4}$/.test(digits)) {
      const [hours, minutes] = digits.includes(':')
        ? digits.split(':')
        : digits.length === 4
          ? [digits.slice(0, 2), digits.slice(2)]
          : [digits, '0'];
      zone = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
      to += 2;
    }
    if (at > i) to = r.lower(to) === ')' ? to + 1 : i;
    return to === i ? { zone: null, to: i } : { zone, to };
  }
  if (at > i) return { zone: null, to: i };
  if (r.lower(at) === 'hours' || r.lower(at) === 'hrs' || r.lower(at) === 'h') to = at + 1;
  if (r.lower(to) === 'local' && /^(?:time|hour|hours)$/.test(r.lower(to + 1))) to += 2;
  else if (r.capital(to) && r.lower(to + 1) === 'time' && to + 1 < r.to) to += 2;
  else if (r.capital(to) && r.lower(to + 1) === 'local' && r.lower(to + 2) === 'time') to += 3;
  return { zone, to };
};

const readClock = (r: Reader, i: number): Read | null => {
  const word = r.lower(i);
  const before = r.lower(i - 1);
  const colon = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(word);
  if (colon) {
    const [hour, minute] = [Number(colon[1]), Number(colon[2])];
    if (hour > 24 || minute > 59) return null;
    const { half, to } = meridiem(r, i + 1);
    // A score or a verse: "won 2:10", "Matthew 5:44"
    const name = half < 0 && r.capital(i - 1) && i - 1 > r.from && r.word(i - 1).weekday === undefined && r.word(i - 1).month === undefined;
    return {
      hour: half === 1 && hour < 12 ? hour + 12 : half === 0 && hour === 12 ? 0 : hour,
      minute,
      second: colon[3] ? Number(colon[3]) : null,
      to,
      sure: !name,
    };
  }
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(word);
  if (dotted) {
    const [hour, minute] = [Number(dotted[1]), Number(dotted[2])];
    if (hour > 24 || minute > 59) return null;
    const { half, to } = meridiem(r, i + 1);
    const zone = zoneAt(r, to);
    if (half < 0 && zone.to === to) return null;
    return { hour: half === 1 && hour < 12 ? hour + 12 : half === 0 && hour === 12 ? 0 : hour, minute, second: null, to, sure: true };
  }
  if (/^\d{1,2}$/.test(word) && Number(word) <= 24) {
    const hour = Number(word);
    const { half, to } = meridiem(r, i + 1);
    if (half >= 0 && hour <= 12)
      return {
        hour: half === 1 && hour < 12 ? hour + 12 : half === 0 && hour === 12 ? 0 : hour,
        minute: null,
        second: null,
        to,
        sure: true,
      };
    if (r.lower(i + 1) === "o'clock") return { hour, minute: null, second: null, to: i + 2, sure: true };
    if (r.lower(i + 1) === 'o' && r.lower(i + 2) === "'") return null;
    if (r.lower(i + 1) === 'noon' || r.lower(i + 1) === 'midnight')
      return { hour: r.lower(i + 1) === 'noon' ? 12 : 24, minute: null, second: null, to: i + 2, sure: true };
    if (timeZones[r.lower(i + 1)] !== undefined && /^[A-Z]{3,4}$/.test(r.text(i + 1)))
      return { hour, minute: null, second: null, to: i + 1, sure: true };
    return null;
  }
  if (/^\d{4}$/.test(word) && Number(word.slice(0, 2)) < 24 && Number(word.slice(2)) < 60) {
    const zone = zoneAt(r, i + 1);
    const hours = r.lower(i + 1) === 'hours' && (before === 'at' || word.startsWith('0'));
    if (zone.zone === null && !hours && !(r.lower(i + 1) === 'local')) return null;
    return { hour: Number(word.slice(0, 2)), minute: Number(word.slice(2)), second: null, to: i + 1, sure: true };
  }
  return null;
};

/** "9 a.m.", "at 11:40 a.m.", "14:44 UTC+3", "1430 GMT", "0900 hours", "8.55 local time", "9 o'clock". */
export const clock = (r: Reader, i: number, out: Candidate[]): boolean => {
  const read = readClock(r, i);
  if (!read) return false;
  const { zone, to } = zoneAt(r, read.to);
  if (!read.sure && to === read.to) return false;
  const meaning: Meaning = { is: 'clock', hour: read.hour, minute: read.minute, second: read.second, zone, of: null };
  const candidate: Candidate = { from: i, to, meaning, rule: 'clock' };
  // "from 9 to 11 a.m.", "9-11 a.m.", "between 3:30 and 4:30pm": the first hour borrows the half of the day.
  const mark = r.lower(i - 1);
  const hours = /^\d{1,2}(?::\d\d)?$/.test(r.lower(i - 2)) ? r.lower(i - 2) : '';
  if ((mark === '-' || mark === 'to' || mark === 'until' || mark === 'till' || mark === 'and') && hours !== '') {
    const opened = r.lower(i - 3) === 'from' || r.lower(i - 3) === 'between';
    const [h, m] = hours.split(':');
    if (Number(h) <= 24 && (opened || (mark === '-' && r.lower(i - 3) !== '-'))) {
      const late = read.hour >= 12 && Number(h) < 12 && Number(h) + 12 <= read.hour;
      const first: Candidate = {
        from: i - 2,
        to: i - 1,
        meaning: { ...meaning, hour: Number(h) + (late ? 12 : 0), minute: m ? Number(m) : null },
        rule: 'clock',
      };
      out.push({ from: opened ? i - 3 : i - 2, to, meaning: { is: 'range', first, last: candidate }, rule: 'clock-range' });
      return true;
    }
  }
  out.push(candidate);
  return true;
};

/** "noon", "midnight", "half past nine", "nine o'clock", "4 in the morning". */
export const clockWord = (r: Reader, i: number, out: Candidate[]): void => {
  const word = r.lower(i);
  const push = (from: number, hour: number, minute: number | null, to = i + 1): void => {
    const { zone, to: end } = zoneAt(r, to);
    out.push({ from, to: end, meaning: { is: 'clock', hour, minute, second: null, zone, of: null }, rule: 'clock-word' });
  };
  if (word === 'noon' || word === 'midday') {
    if (r.lower(i - 1) !== 'high') push(i, 12, 0);
  } else if (word === 'midnight') push(i, /^(?:after|past|since)$/.test(r.lower(i - 1)) ? 0 : 24, 0);
  else if (word === "o'clock") {
    const number = r.numberBefore(i);
    if (number && number.value <= 12 && Number.isNaN(digitsOf(r.lower(number.at)))) push(number.at, number.value, null);
  } else if (word === 'half' && r.lower(i + 1) === 'past') {
    const number = readNumber(r.tokens.lower, i + 2, Math.min(r.to, i + 4));
    if (number && number.value <= 12) push(i, number.value, 30, number.next);
  }
};

/** "at 4 in the morning": the hour before a part of the day. */
export const hourInPart = (r: Reader, part: number): { hour: number; at: number } | null => {
  if (!(r.lower(part - 1) === 'the' && r.lower(part - 2) === 'in')) return null;
  const at = part - 3;
  if (!/^\d{1,2}$/.test(r.lower(at)) || !beforeClock.test(r.lower(at - 1))) return null;
  const hour = Number(r.lower(at));
  return hour >= 1 && hour <= 12 ? { hour, at } : null;
};
