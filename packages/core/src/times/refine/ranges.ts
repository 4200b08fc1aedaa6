import type { Candidate, Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';

/** What kind of point a meaning is: only points of a kind make a range. */
const kindOf = (m: Meaning): string => {
  switch (m.is) {
    case 'edge':
      return kindOf(m.of);
    case 'clock':
      return 'clock';
    case 'weekday':
    case 'today':
    case 'feast':
    case 'either':
      return 'date';
    case 'part':
      return m.of ? 'date' : '';
    case 'date':
    case 'away':
      return 'date';
    case 'reference':
      return m.to === 0 ? 'now' : '';
    case 'unit':
      return m.unit === 'day' ? 'date' : m.base === 'report' ? 'date' : '';
    case 'season':
    case 'nth':
    case 'decade':
    case 'fiscal':
      return 'date';
    default:
      return '';
  }
};

const marks = new Set(['to', '-', '~', 'until', 'till', 'through', 'thru']);
const openers: Readonly<Record<string, string>> = { between: 'and', from: 'to' };

/** A bare number beside a range of dates: "from 3 to 5 May" is read with the month; "from Monday to Friday" here. */
const open = (r: Reader, a: Candidate): number => {
  let i = a.from - 1;
  if (r.lower(i) === 'the' || r.lower(i) === 'on') i--;
  return openers[r.lower(i)] === undefined ? a.from : i;
};

/** "from Monday to Friday", "between 2007 and 2009", "10 August - 12 September", "Thursday through Saturday". */
export const joinRanges = (r: Reader, candidates: readonly Candidate[]): Candidate[] => {
  const out: Candidate[] = [];
  for (const current of candidates) {
    const last = out.at(-1);
    const joined = last && rangeOf(r, last, current);
    if (joined) out[out.length - 1] = joined;
    else out.push(current);
  }
  return out.map((candidate) => toDate(r, candidate));
};

/** "from March to date", "from 2012 to the present", "the year to date": up to now. */
const toDate = (r: Reader, a: Candidate): Candidate => {
  if (kindOf(a.meaning) !== 'date' || !/^(?:to|until|till)$/.test(r.lower(a.to))) return a;
  let to = a.to + 1;
  if (r.lower(to) === 'the' || r.lower(to) === 'current') to++;
  if (r.lower(to) !== 'date' && !(r.lower(to) === 'present' && r.lower(to - 1) === 'the')) return a;
  const last: Candidate = { from: a.to + 1, to: to + 1, meaning: { is: 'reference', to: 0 }, rule: 'reference' };
  return { from: open(r, a), to: to + 1, meaning: { is: 'range', first: a, last }, rule: 'range' };
};

const namesDay = (m: Meaning): boolean =>
  m.is === 'today' || m.is === 'weekday' || m.is === 'part' || m.is === 'feast' || m.is === 'either' || (m.is === 'date' && m.day !== null);
const alike = (a: Meaning, b: Meaning): boolean => a.is === b.is || (namesDay(a) && namesDay(b));

const rangeOf = (r: Reader, a: Candidate, b: Candidate): Candidate | null => {
  const mark = r.lower(a.to);
  let end = a.to + 1;
  if (/^(?:on|the|early|late|mid)$/.test(r.lower(end)) && end < b.from) end++;
  if (end !== b.from) return null;
  const [x, y] = [kindOf(a.meaning), kindOf(b.meaning)];
  if (x === '' || y === '' || (x !== y && x !== 'now' && y !== 'now') || a.meaning.is === 'range') return null;
  if (x === 'now' && y === 'now') return null;
  const from = open(r, a);
  const opener = from < a.from ? r.lower(from) : '';
  if (mark === 'and' ? opener !== 'between' : !marks.has(mark)) return null;
  // "a month earlier - on 18 November" explains itself; a dash joins only two of a kind.
  if (mark === '-' && opener === '' && (!alike(a.meaning, b.meaning) || r.lower(a.to + 1) === 'on')) return null;
  // "from January to March" and "Monday-Friday" are ranges; "said on Monday to ..." never has a second date there.
  if (mark === 'to' && opener !== 'from' && a.meaning.is !== b.meaning.is && b.meaning.is !== 'today') return null;
  // "rose from 5 million in 2014 to 2015" keeps its two years: "in" before the first one and "to" need "from".
  if (a.meaning.is === 'clock' && b.meaning.is === 'clock' && a.meaning.of === null && b.meaning.of !== null)
    return {
      from,
      to: b.to,
      meaning: { is: 'range', first: { ...a, meaning: { ...a.meaning, of: b.meaning.of } }, last: b },
      rule: 'range',
    };
  return { from, to: b.to, meaning: { is: 'range', first: a, last: b }, rule: 'range' };
};

const sinceWords = /^(?:since|ever)$/;

/** "since 2012", "since the start of the year", "since two years": an interval up to the report. */
export const joinSince = (r: Reader, candidate: Candidate): Candidate => {
  let i = candidate.from - 1;
  if (/^(?:the|about|around|at|least|roughly)$/.test(r.lower(i)) && candidate.from - i < 3) i--;
  if (!sinceWords.test(r.lower(i))) return candidate;
  // "since last week's collision" is the collision's interval.
  if (r.lower(candidate.to) === "'s") return candidate;
  const m = candidate.meaning;
  if (m.is === 'range' || m.is === 'set' || m.is === 'reference' || m.is === 'window') return candidate;
  const of: Candidate = m.is === 'duration' ? { ...candidate, meaning: { ...m, is: 'away', toward: -1, base: 'report' } } : candidate;
  return { from: i, to: candidate.to, meaning: { is: 'since', of }, rule: 'since' };
};
