import type { Candidate, Edge, Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';

const edgeWords: Readonly<Record<string, Edge>> = {
  early: 'early',
  earlier: 'earlier',
  late: 'late',
  later: 'later',
  mid: 'mid',
  end: 'end',
  close: 'end',
  start: 'start',
  beginning: 'start',
  dawn: 'start',
  outset: 'start',
  middle: 'mid',
  midst: 'mid',
  turn: 'start',
  top: 'start',
};
/** Words that stand between the edge and its time. */
const links = /^(?:of|in|on|the|-)$/;

const bounded = (m: Meaning): boolean =>
  m.is === 'date' ||
  m.is === 'unit' ||
  m.is === 'weekday' ||
  m.is === 'today' ||
  m.is === 'season' ||
  m.is === 'decade' ||
  m.is === 'century' ||
  m.is === 'nth' ||
  m.is === 'fiscal' ||
  m.is === 'part' ||
  m.is === 'feast';

/** "early", "the end of", "later" before a time: part of that time. Also "the year's start" behind it. */
export const takeEdge = (r: Reader, candidate: Candidate): Candidate => {
  if (!bounded(candidate.meaning)) return candidate;
  if (r.lower(candidate.to) === "'s" && candidate.meaning.is === 'unit') {
    const edge = edgeWords[r.lower(candidate.to + 1)];
    if (edge === 'start' || edge === 'end')
      return {
        from: candidate.from,
        to: candidate.to + 2,
        meaning: { is: 'edge', edge, of: { ...candidate.meaning, base: 'report' } },
        rule: 'edge-behind',
      };
  }
  let i = candidate.from - 1;
  let linked = 0;
  while (linked < 3 && links.test(r.lower(i))) {
    i--;
    linked++;
  }
  if (r.lower(i) === 'very') i--;
  const edge = edgeWords[r.lower(i)];
  if (edge === undefined) return candidate;
  const named = edge === 'end' || edge === 'start' || r.lower(i) === 'middle' || r.lower(i) === 'midst';
  // "the end of 2016" needs its "of"; "early 2016" needs none; "later on Tuesday" has "on".
  const first = linked > 0 ? r.lower(i + 1) : '';
  if (named ? first !== 'of' : first === 'of') return candidate;
  if (r.lower(i) === 'dawn' || r.lower(i) === 'top') return candidate;
  if ((r.lower(i) === 'earlier' || r.lower(i) === 'later') && r.word(i - 1).unit !== undefined) return candidate;
  let from = i;
  if (r.lower(from - 1) === 'very') from--;
  if (r.lower(from - 1) === 'the') from--;
  return { from, to: candidate.to, meaning: { is: 'edge', edge, of: candidate.meaning }, rule: 'edge' };
};

/** "the year's start", "the start of the year": the bare unit is proposed only here. */
export const proposeEdgeUnit = (r: Reader, i: number, out: Candidate[]): void => {
  const { unit, plural } = r.word(i);
  if (plural || (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade' && unit !== 'century' && unit !== 'day'))
    return;
  const the = r.lower(i - 1);
  const until = /^(?:by|before|until|at|around|near|through|of)$/;
  // "by end of year", "by year end"
  if (the === 'of' && r.lower(i - 2) === 'end' && (until.test(r.lower(i - 3)) || (r.exact && r.lower(i - 3) !== 'the'))) {
    out.push({ from: i, to: i + 1, meaning: { is: 'unit', unit, shift: 0, base: 'report' }, rule: 'edge-unit' });
    return;
  }
  // "by year's end"
  const owns = r.lower(i + 1) === "'s" && r.lower(i + 2) === 'end';
  if ((unit === 'year' || unit === 'month') && (r.lower(i + 1) === 'end' || owns) && until.test(the)) {
    const of: Meaning = { is: 'unit', unit, shift: 0, base: 'report' };
    out.push({ from: i, to: owns ? i + 3 : i + 2, meaning: { is: 'edge', edge: 'end', of }, rule: 'year-end' });
    return;
  }
  if (the !== 'the' && the !== 'this') return;
  const behind = r.lower(i + 1) === "'s" ? edgeWords[r.lower(i + 2)] : undefined;
  const ahead = r.lower(i - 2) === 'of' || r.lower(i - 2) === 'in' ? edgeWords[r.lower(i - 3)] : undefined;
  if ((behind === 'start' || behind === 'end' || ahead !== undefined) && unit !== 'day')
    out.push({ from: i - 1, to: i + 1, meaning: { is: 'unit', unit, shift: 0, base: 'report' }, rule: 'edge-unit' });
};
