import { monthNames, otherMonthNames, weekdayNames, zoneOffsets } from '@sitrep/english';

/** A date as a header, a dateline or markup writes it, not yet decided where its order is open. Offsets are into the line. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1..12, or null where the date is a time alone. */
  readonly month: number;
  readonly day: number;
  /** True where the first two numbers may be day and month or month and day; `month` and `day` hold the first reading (day first). */
  readonly open: boolean;
  /** True for dates in digits whose order was decided by a number over 12: what one page writes holds for all of it. */
  readonly order: 'day-first' | 'month-first' | null;
  readonly weekday: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** True where the time is written with "am" or "pm". */
  readonly twelveHour: boolean;
  /** "+03:00", "Z", or null where none is stated. */
  readonly zone: string | null;
}

const months = Object.keys(monthNames)
  .sort((a, b) => b.length - a.length)
  .join('|');
const weekdays = Object.keys(weekdayNames)
  .sort((a, b) => b.length - a.length)
  .join('|');
const zones = Object.keys(zoneOffsets)
  .filter((zone) => zone !== 'Z')
  .join('|');

const ordinal = '(?:st|nd|rd|th)?';
const zone = `\\s*(?:\\(?(?<utc>(?:UTC|GMT)\\s?[+-−–]\\s?\\d{1,2}(?::?\\d{2})?)\\)?|\\(?(?<before>[+-−]\\d{1,2}(?::\\d\\d)?)\\s?(?:GMT|UTC)\\)?|(?<offset>[+-−]\\d{2}:?\\d{2})\\b|\\(?(?<zone>${zones})\\b|(?<zulu>Z)\\b)`;
const clock = `(?<hour>[01]?\\d|2[0-4])(?:[:.h](?<minute>[0-5]\\d)(?:[:.][0-5]\\d(?:[.,]\\d{1,6})?)?(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?|\\s*(?<half2>[ap])\\.?\\s?m\\b\\.?)(?:\\s*(?:hrs|hours|h)\\b)?(?:${zone})?`;
const named = `(?<month>${months})\\.?`;
const others = Object.keys(otherMonthNames)
  .sort((a, b) => b.length - a.length)
  .join('|');

const dateForms = [
  `(?<iyear>(?:19|20)\\d\\d)(?<isep>[-/.])(?<imonth>\\d{1,2})\\k<isep>(?<iday>\\d{1,2})(?!\\d)`,
  `(?<nfirst>\\d{1,2})(?<nsep>[-/.])(?<nsecond>\\d{1,2})\\k<nsep>(?<nyear>(?:19|20)\\d\\d|\\d\\d)(?!\\d)`,
  `(?<day>\\d{1,2})${ordinal}[\\s-]?(?:of\\s)?${named}(?:,?[\\s-](?<year>(?:19|20)\\d\\d|'\\d\\d)(?!\\d))?`,
  `${named}\\s(?<day>\\d{1,2})${ordinal}(?![\\d:]\\d)(?:,?\\s(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  `(?<day>\\d{1,2})(?:\\.|º|°|er)?[\\s-]?(?:de\\s|of\\s)?(?<month>${months}|${others})\\.?,?(?:\\s(?:de|del|do)\\s|[\\s-])(?<year>(?:19|20)\\d\\d)(?!\\d)`,
];
// ISO 8601 binds date and time with a "T".
const patterns = dateForms.map(
  (form) => new RegExp(`(?<![\\p{L}\\d]|\\d[:.])(?:(?<weekday>${weekdays})\\.?,?\\s+(?:the\\s)?)?${form}(?![a-su-z])`, 'giu'),
);
const clockAfter = new RegExp(`^(?:\\s*(?:,|\\||•|·|-|–|—|/|@|at|um|à|às|kl\\.?|ore|alle|T|:)?\\s*)${clock}`, 'iu');
const clockBefore = new RegExp(`(?<![\\d:.])${clock}\\s*(?:,|\\||on|-|–|—|/)?\\s*$`, 'iu');
/** What every form holds: digits with a mark between them, or a month's name. */
const quick = /\d[-/.]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\s(?:19|20)\d\d/i;
const REACH = 40;

/** The dates a line states, with the clock times that stand beside them, in order. A line's relative words are no dates. */
export const findDates = (line: string): WrittenDate[] => {
  if (!/\d/.test(line) || !quick.test(line)) return [];
  const found: WrittenDate[] = [];
  for (const pattern of patterns) {
    for (const match of line.matchAll(pattern)) {
      const date = readDate(match);
      if (date === null || found.some(({ start, end }) => date.start < end && start < date.end)) continue;
      found.push(withClock(line, date));
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const readDate = (match: RegExpExecArray): WrittenDate | null => {
  const groups = match.groups!;
  const weekday = groups['weekday'] === undefined ? null : (weekdayNames[groups['weekday'].toLowerCase()] ?? null);
  const base = { start: match.index, end: match.index + match[0].length, weekday, hour: null, minute: null, twelveHour: false, zone: null };
  if (groups['iyear'] !== undefined)
    return { ...base, year: +groups['iyear'], month: +groups['imonth']!, day: +groups['iday']!, open: false, order: null };
  if (groups['nfirst'] !== undefined) {
    const [first, second] = [+groups['nfirst'], +groups['nsecond']!];
    const year = fullYear(groups['nyear']!);
    if (first === 0 || second === 0 || (first > 12 && second > 12)) return null;
    if (first > 31 || second > 31) return null;
    // A date with full stops has the day first wherever it is written.
    const dayFirst = second <= 12 && (first > 12 || groups['nsep'] === '.');
    const monthFirst = !dayFirst && second > 12;
    const [day, month] = monthFirst ? [second, first] : [first, second];
    return {
      ...base,
      year,
      month,
      day,
      open: !dayFirst && !monthFirst && first !== second,
      order: dayFirst ? 'day-first' : monthFirst ? 'month-first' : null,
    };
  }
  const word = groups['month']!.toLowerCase();
  const month = monthNames[word] ?? otherMonthNames[word];
  if (month === undefined) return null;
  // "may 5" in lower case is no month.
  if (groups['month'] === 'may') return null;
  const year = groups['year'] === undefined ? null : fullYear(groups['year'].replace("'", ''));
  return { ...base, year, month, day: +groups['day']!, open: false, order: null };
};

const fullYear = (digits: string): number => (digits.length > 2 ? +digits : +digits + (+digits < 70 ? 2000 : 1900));

const withClock = (line: string, date: WrittenDate): WrittenDate => {
  const after = clockAfter.exec(line.slice(date.end, date.end + REACH));
  const timeAfter = after === null ? null : readClock(after);
  if (timeAfter !== null) return { ...date, ...timeAfter, end: date.end + after![0].length };
  const from = Math.max(0, date.start - REACH);
  const before = clockBefore.exec(line.slice(from, date.start));
  const timeBefore = before === null ? null : readClock(before);
  return timeBefore === null ? date : { ...date, ...timeBefore, start: from + before!.index };
};

const readClock = ({ groups }: RegExpExecArray): Pick<WrittenDate, 'hour' | 'minute' | 'twelveHour' | 'zone'> | null => {
  const half = (groups!['half'] ?? groups!['half2'])?.toLowerCase();
  let hour = +groups!['hour']!;
  const minute = +(groups!['minute'] ?? 0);
  if (half !== undefined) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 23) return null;
  return { hour, minute, twelveHour: half !== undefined, zone: readZone(groups!) };
};

const readZone = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  if (groups['zulu'] !== undefined) return 'Z';
  if (groups['zone'] !== undefined) return zoneOffsets[groups['zone'].toUpperCase()] ?? null;
  const written = groups['offset'] ?? groups['utc'] ?? groups['before'];
  if (written === undefined) return null;
  const parts = /([+\-−–])\s?(\d{1,2}):?(\d{2})?/.exec(written);
  if (parts === null) return null;
  const [, sign, hours, minutes = '00'] = parts;
  if (+hours! > 14 || +minutes > 59) return null;
  return Number(hours) === 0 && minutes === '00' ? 'Z' : `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes}`;
};
