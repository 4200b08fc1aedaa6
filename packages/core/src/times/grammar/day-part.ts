import type { Word } from '../lexicon.ts';
import type { Candidate, Meaning } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { hourInPart } from './clock.ts';

/** "this morning", "last night", "that evening", "every morning", "overnight"; a bare part waits for a date beside it. */
export const dayPart = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  const part = word.part!;
  const from = word.partFrom ?? 0;
  const before = r.lower(i - 1);
  const push = (at: number, of: Meaning | null, rule: string): void => {
    out.push({ from: at, to: i + 1, meaning: { is: 'part', part, of, from }, rule });
  };
  if (word.plural) return;
  const hour = hourInPart(r, i);
  if (hour) {
    const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour.hour > 4);
    out.push({
      from: hour.at,
      to: i + 1,
      meaning: { is: 'clock', hour: late && hour.hour < 12 ? hour.hour + 12 : hour.hour, minute: null, second: null, zone: null, of: null },
      rule: 'hour-in-part',
    });
    return;
  }
  const { which } = r.word(i - 1);
  if (before === 'this') push(i - 1, { is: 'today', shift: 0 }, 'this-part');
  else if (before === 'last' && part === 'NI') push(i - 1, { is: 'today', shift: -1 }, 'last-night');
  else if (before === 'every' || before === 'each')
    out.push({ from: i - 1, to: i + 1, meaning: { is: 'set', period: 'P1D', weekday: null }, rule: 'every' });
  else if (before === 'that' || (before === 'same' && r.lower(i - 2) !== 'a')) {
    push(
      /^(?:the|that)$/.test(r.lower(i - 2)) && before === 'same' ? i - 2 : i - 1,
      { is: 'unit', unit: 'day', shift: 0, base: 'previous' },
      'same-part',
    );
  } else if (which !== undefined && r.lower(i - 2) === 'the')
    push(i - 2, { is: 'unit', unit: 'day', shift: which, base: 'previous' }, 'following-part');
  else push(before === 'the' ? i - 1 : i, null, 'bare-part');
};

export const overnight = (i: number, out: Candidate[]): void => {
  out.push({ from: i, to: i + 1, meaning: { is: 'part', part: 'NI', of: null, from: 20 }, rule: 'overnight' });
};
