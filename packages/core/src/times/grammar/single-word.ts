import type { Word } from '../lexicon.ts';
import type { Candidate } from '../meaning.ts';
import type { Reader } from '../reader.ts';

/** "yesterday", "today": not the newspapers and channels called so. */
export const today = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  if (r.capital(i) && i > r.from && (r.capital(i - 1) || r.lower(i - 1) === '&')) return;
  if (r.lower(i - 1) === 'the' && r.lower(i) === 'today') return;
  const night = r.lower(i) === 'tonight';
  const day: Candidate['meaning'] = { is: 'today', shift: word.today! };
  out.push({ from: i, to: i + 1, meaning: night ? { is: 'part', part: 'NI', of: day, from: 20 } : day, rule: 'today' });
};

/** "daily", "annually": how often. "Daily" in a newspaper's name is none. */
export const frequency = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  if (r.capital(i) && i > r.from) return;
  // A "quarterly dividend" is a kind of dividend; "paid quarterly" tells how often.
  if (r.lower(i) === 'quarterly' && r.small(i + 1) && !/^(?:by|in|to|and|for|at|from|until|since|or)$/.test(r.lower(i + 1))) return;
  out.push({ from: i, to: i + 1, meaning: { is: 'set', period: word.frequency!, weekday: null }, rule: 'frequency' });
};

/** "now", "recently", "in the past", "in the future". */
export const reference = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  const name = r.lower(i);
  const push = (from: number, to: number, meant: -1 | 0 | 1): void => {
    out.push({ from, to, meaning: { is: 'reference', to: meant }, rule: 'reference' });
  };
  if (name === 'future' && !/^(?:'s|generations)$/.test(r.lower(i - 1))) {
    if (/^(?:the|near)$/.test(r.lower(i - 1))) push(r.lower(i - 2) === 'the' ? i - 2 : i - 1, i + 1, 1);
    return;
  }
  if (name === 'moment' || name === 'present' || (name === 'time' && (r.lower(i - 1) === 'this' || r.lower(i - 1) === 'present'))) {
    // "at the moment", "at present", "at the present time", "at this time"
    let from = i - 1;
    if (name === 'time' && r.lower(from) === 'present') from--;
    if (/^(?:the|this)$/.test(r.lower(from))) from--;
    if (r.lower(from) === 'at' && (name !== 'present' || from === i - 1) && r.lower(i + 1) !== 'of') push(from, i + 1, 0);
    return;
  }
  if (
    name === 'past' &&
    r.lower(i - 1) === 'the' &&
    /^(?:in|of|from)$/.test(r.lower(i - 2)) &&
    !r.word(i + 1).unit &&
    Number.isNaN(Number(r.lower(i + 1)))
  ) {
    if (!r.numberBefore(i + 2)) push(i - 1, i + 1, -1);
    return;
  }
  if (word.reference === undefined || (r.capital(i) && i > r.from)) return;
  // "current policy", but "current year" is the year's, and a "current account" is no time.
  if (name === 'current') {
    const next = r.word(i + 1);
    const other = next.unit ?? next.month ?? next.season ?? next.weekday;
    if (
      !r.small(i + 1) ||
      other !== undefined ||
      /^(?:account|accounts|affairs|events|and|or|in|of|date|time|fiscal)$/.test(r.lower(i + 1))
    )
      return;
    if (r.lower(i - 1) === 'then') return;
  }
  if (name === 'soon' && (r.lower(i - 1) === 'as' || r.lower(i + 1) === 'after' || r.lower(i + 1) === 'as')) return;
  if (name === 'shortly' && /^(?:after|before)$/.test(r.lower(i + 1))) return;
  const more = /^(?:right|just|until|until|more|most)$/.test(r.lower(i - 1)) && r.lower(i - 1) !== 'until' ? i - 1 : i;
  push(more, i + 1, word.reference);
};
