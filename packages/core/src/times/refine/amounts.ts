import type { Candidate, Meaning, Unit } from '../meaning.ts';
import type { Reader } from '../reader.ts';

const sizes: Readonly<Partial<Record<Unit, number>>> = { year: 6, month: 5, week: 4, day: 3, hour: 2, minute: 1, second: 0 };

/** An amount and a smaller one right behind it: "two years and three months", "1 hour, 5 minutes". */
export const joinAmounts = (r: Reader, a: Candidate, b: Candidate): Candidate | null => {
  const [x, y] = [a.meaning, b.meaning];
  const amounts = (m: Meaning): m is Extract<Meaning, { is: 'duration' | 'away' }> => m.is === 'duration' || m.is === 'away';
  if (!amounts(x) || !amounts(y) || x.amount === null || y.amount === null) return null;
  const ahead = x.is === 'away';
  // "in an hour, 5 minutes" goes on; "two days ago, three hours" does not.
  if ((ahead && (a.rule !== 'in-future' || y.is !== 'duration')) || (x.is === 'duration' && y.is === 'away' && b.rule !== 'away'))
    return null;
  const gap = b.from - a.to;
  const joined = gap === 0 || (gap === 1 && /^(?:,|and)$/.test(r.lower(a.to))) || (gap === 2 && r.has(a.to, ',', 'and'));
  const [above, below] = [sizes[(x.more?.at(-1) ?? x).unit], sizes[y.unit]];
  if (!joined || above === undefined || below === undefined || above <= below) return null;
  const more = [...(x.more ?? []), { amount: y.amount, unit: y.unit }, ...(y.more ?? [])];
  const whole = y.is === 'away' ? y : x;
  return { from: a.from, to: b.to, meaning: { ...whole, amount: x.amount, unit: x.unit, more }, rule: y.is === 'away' ? b.rule : a.rule };
};
