import type { Word } from '../lexicon.ts';
import { date, type Candidate, type Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { yearNumber } from './days.ts';

/** "Christmas Day", "last Easter", "Thanksgiving 2016", "9/11". */
export const feast = (r: Reader, i: number, word: Word, out: Candidate[]): boolean => {
  for (const { words, feast: meant } of word.feasts!) {
    if (!r.has(i, ...words)) continue;
    const to = i + words.length;
    if (typeof meant === 'string') {
      const [y, m, d] = meant.split('-').map(Number);
      if (r.lower(to) === '/' || r.lower(i - 1) === '/' || !r.touches(i)) continue;
      out.push({ from: i, to, meaning: date(y!, m!, d!), rule: 'named-day' });
      return true;
    }
    // "Easter Island", "Christmas tree": a name or a thing, not the day.
    if (
      words.length === 1 &&
      (r.capital(to) ||
        /^(?:tree|trees|gift|gifts|card|cards|carol|carols|market|markets|present|presents|dinner|lights|egg|eggs|shopping|sales|decorations|island)$/.test(
          r.lower(to),
        ))
    )
      continue;
    const year = yearNumber(r, to) || (r.lower(to) === ',' ? yearNumber(r, to + 1) : 0);
    const { which } = r.word(i - 1);
    const meaning: Meaning = { is: 'feast', feast: meant, year: year || null, which: year ? null : (which ?? null) };
    out.push({
      from: which !== undefined && !year ? i - 1 : i,
      to: year ? (r.lower(to) === ',' ? to + 2 : to + 1) : to,
      meaning,
      rule: 'feast',
    });
    return true;
  }
  return false;
};
