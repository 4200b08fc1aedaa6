import type { Word } from '../lexicon.ts';
import type { Candidate } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { yearNumber } from './days.ts';

/** "last summer", "in the spring", "autumn 2016", "the winter of 2014". "Fall" and "spring" are also verbs and springs. */
export const season = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  const before = r.lower(i - 1);
  const name = r.lower(i);
  // "Arab Spring", "Summer Olympics" are names.
  if (r.capital(i) && i > r.from && (r.capital(i - 1) || r.capital(i + 1))) return;
  const { which } = r.word(i - 1);
  const at = r.lower(i + 1) === 'of' || r.lower(i + 1) === ',' || r.lower(i + 1) === 'in' ? i + 2 : i + 1;
  const year = yearNumber(r, at);
  if (year > 0) {
    const range = r.lower(at + 1) === '-' || r.lower(at + 1) === '/' ? /^\d\d(?:\d\d)?$/.test(r.lower(at + 2)) : false;
    out.push({
      from: before === 'the' ? i - 1 : i,
      to: range ? at + 3 : at + 1,
      meaning: { is: 'season', season: word.season!, year, which: null },
      rule: 'season',
    });
    return;
  }
  if (which !== undefined) {
    const from = /^(?:this|the)$/.test(r.lower(i - 2)) && before !== 'this' ? i - 2 : i - 1;
    out.push({ from, to: i + 1, meaning: { is: 'season', season: word.season!, year: null, which }, rule: 'season' });
    return;
  }
  const prep = before === 'the' ? r.lower(i - 2) : before;
  const doubtful = name === 'fall' || name === 'spring';
  const wordy =
    /^(?:in|by|since|until|during|before|after|over|through|throughout|early|late|mid|from)$/.test(prep) || (prep === 'of' && !doubtful);
  const next = r.lower(i + 1);
  const spoken = next === 'of' && r.word(i + 2).century === true;
  if ((!wordy && !spoken) || (name === 'fall' && (before !== 'the' || next === 'of'))) return;
  if (doubtful && before !== 'the' && prep !== 'in' && prep !== 'since' && prep !== 'last' && prep !== 'early' && prep !== 'late') return;
  out.push({
    from: before === 'the' ? i - 1 : i,
    to: i + 1,
    meaning: { is: 'season', season: word.season!, year: null, which: null },
    rule: 'season',
  });
};
