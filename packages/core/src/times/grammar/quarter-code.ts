import { date, type Candidate, type Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { yearNumber } from './days.ts';

/** "Q1", "Q3 2016", "2019 Q1", "H2", "3Q", "FY2016", "FY17". True where the word is such a code. */
export const quarterCode = (r: Reader, i: number, word: string, out: Candidate[]): boolean => {
  const match = /^(?:([qh])([1-4])|fy-?'?(\d{4}|\d{2}))$/.exec(word);
  if (!match || (match[1] === 'h' && Number(match[2]) > 2)) return false;
  const upper = r.text(i) === r.text(i).toUpperCase();
  const split = r.lower(i) !== word ? 1 : 0;
  if (match[3] !== undefined && !upper) return false;
  if (match[3] !== undefined) {
    const year = match[3].length === 4 ? Number(match[3]) : 2000 + Number(match[3]);
    out.push({ from: i, to: i + 1, meaning: { is: 'fiscal', year, which: null }, rule: 'fiscal-year' });
    return true;
  }
  const end = i + 1 + split;
  const at = r.lower(end) === 'of' || r.lower(end) === ',' || r.lower(end) === '-' ? end + 1 : end;
  const hung = r.lower(i - 1) === '-' && r.touches(i - 1) && r.touches(i - 2) ? i - 2 : i - 1;
  const [after, before] = [yearNumber(r, at), yearNumber(r, hung)];
  // "q3" is written small only beside its year.
  if (!upper && after === 0 && before === 0) return false;
  // "H1" alone is a visa, a headline tag or a gene: it needs its year.
  if (match[1] === 'h' && after === 0 && before === 0) return false;
  const of: Meaning | null = after > 0 ? date(after) : before > 0 ? date(before) : null;
  out.push({
    from: after === 0 && before > 0 ? hung : i,
    to: after > 0 ? at + 1 : end,
    meaning: { is: 'nth', ordinal: Number(match[2]), count: 1, unit: match[1] === 'q' ? 'quarter' : 'half', of, which: null },
    rule: 'quarter-code',
  });
  return true;
};
