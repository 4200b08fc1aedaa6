import { digitsOf, readNumber, type NumberRead } from '../text/index.ts';
import type { SentenceTokens } from '../stage/index.ts';
import type { FigureLexicon, Qualifier } from './lexicon.ts';
import { readQualifier } from './qualifier.ts';

/** A number in a sentence with its bounds: tokens `from` (with its qualifier) to `to`, the number itself from `at`. */
export interface Quantity {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  /** The number stated, or the upper end of a range. */
  readonly value: number;
  readonly digits: boolean;
  /** Currency told before the number: a code. */
  readonly currency: string | null;
}

interface Read extends NumberRead {
  readonly at: number;
  readonly currency: string | null;
}

const symbol = /^(\p{Sc}|[a-z]{1,3}\$?|[a-z]{0,3}\p{Sc})(?=\d)/u;

/** "100m" is a hundred metres and "5m people" five million: without a currency the short scale needs people behind it. */
const metres = (r: SentenceTokens, lexicon: FigureLexicon, i: number, read: NumberRead | null): NumberRead | null => {
  if (
    !read?.digits ||
    read.next !== i + 2 ||
    !/^[mkb]$/.test(r.lower(i + 1)) ||
    (r.small(read.next) && /(?:s|people|men|women|children)$/.test(r.lower(read.next)))
  )
    return read;
  // "between 400m and 600m dollars": the currency behind the range is for both.
  let behind = read.next;
  if (/^(?:and|to|-)$/.test(r.lower(behind)) && r.lower(behind + 2) === r.lower(i + 1)) behind += 3;
  if (lexicon.after.has(r.lower(behind)) || lexicon.currencyAdjectives.has(r.lower(behind))) return read;
  return { ...read, value: digitsOf(r.lower(i)), next: i + 1 };
};

/** A number at token i, with the currency sign or code right before it. */
const readAt = (r: SentenceTokens, lexicon: FigureLexicon, i: number): Read | null => {
  const word = r.lower(i);
  const sign = symbol.exec(word);
  if (sign) {
    let prefix = sign[1]!;
    let at = i;
    // "US" and "$3.8" are two tokens.
    const joined = i > r.from && r.touches(i - 1) ? r.lower(i - 1) + prefix : '';
    if (joined !== '' && lexicon.before.has(joined)) [prefix, at] = [joined, i - 1];
    const code = lexicon.before.get(prefix);
    if (code === undefined) return null;
    // "RM14,000" comes as "RM14", ",", "000".
    let digits = word.slice(sign[1]!.length);
    let end = i + 1;
    while (r.lower(end) === ',' && r.touches(end - 1) && r.touches(end) && /^\d{3}$/.test(r.lower(end + 1)) && !digits.includes('.')) {
      digits += `,${r.lower(end + 1)}`;
      end += 2;
    }
    const read = readNumber([digits, r.lower(end), r.lower(end + 1), r.lower(end + 2), r.lower(end + 3)], 0, Math.min(5, 1 + r.to - end));
    return read && { ...read, next: end + read.next - 1, at, currency: code };
  }
  if (word.endsWith('%')) {
    const value = digitsOf(word.slice(0, -1));
    return Number.isNaN(value) ? null : { value, next: i + 1, vague: false, digits: true, at: i, currency: null };
  }
  const read = metres(r, lexicon, i, readNumber(r.tokens.lower, i, r.to));
  if (!read) return null;
  // "Rs 5 crore", "USD 20 million": a code stands in capitals.
  const before = r.lower(i - 1);
  const stop = before === '.' ? 1 : 0;
  const prefix = stop ? r.lower(i - 2) : before;
  const code = lexicon.before.get(prefix);
  const written = r.text(i - 1 - stop);
  if (code !== undefined && read.digits && (/^[A-Z]{2,4}$/.test(written) || /^(?:Rs|Rp|Tk|Ksh|Dh|Dhs|\p{Sc})$/u.test(written)))
    return { ...read, at: i - 1 - stop, currency: code };
  return { ...read, at: i, currency: null };
};

/** Where the end of a range begins: after "-", "to" or "or", or "and" behind "between". */
const rangeEnd = (r: SentenceTokens, first: Read): number => {
  const mark = r.lower(first.next);
  if (mark === '-' || mark === 'or') return first.next + 1;
  if (mark === 'to') return r.lower(first.at - 1) === 'from' ? -1 : first.next + 1;
  if (mark === 'and' && r.lower(first.at - 1) === 'between') return first.next + 1;
  return -1;
};

const scales: readonly number[] = [1e12, 1e9, 1e6, 1e3];

/** "2 to 3 million": the first number borrows the scale of the second. */
const borrowed = (first: number, last: number): number => {
  if (first >= 1000 || first > last) return first;
  const scale = scales.find((one) => last >= one && last / one < 1000);
  return scale !== undefined && first * scale <= last ? first * scale : first;
};

/** The quantity whose number begins at token i; null where none does, or where the digits are a label, a code or a score. */
export const quantityAt = (r: SentenceTokens, lexicon: FigureLexicon, i: number): Quantity | null => {
  const first = readAt(r, lexicon, i);
  if (!first || first.vague || first.value < 0) return null;
  const lower = (k: number): string => r.lower(k);
  const end = rangeEnd(r, first);
  const last = end > 0 ? readAt(r, lexicon, end) : null;
  const between = r.lower(first.at - 1) === 'between' || r.lower(first.at - 1) === 'from';
  if (last && !last.vague) {
    const scaled = last.next > end + 1 || /\d[a-z]/.test(r.lower(end));
    const low = scaled ? borrowed(first.value, last.value) : first.value;
    if (low < last.value && (low >= last.value / 20 || between)) {
      const outer = between ? { from: first.at - 1, qualifier: null } : readQualifier(r, lexicon, first.at);
      return {
        from: outer.from,
        at: first.at,
        to: last.next,
        low,
        best: null,
        high: last.value,
        qualifier: outer.qualifier === 'about' ? 'about' : null,
        value: last.value,
        digits: first.digits,
        currency: first.currency ?? last.currency,
      };
    }
    // "3-1", "134-0000": scores and numbers of telephones.
    if (r.lower(first.next) === '-') return null;
  }
  const { from, qualifier } = readQualifier(r, lexicon, first.at);
  const trailing =
    qualifier === null ? lexicon.trailing.find(({ words }) => words.every((word, k) => lower(first.next + k) === word)) : undefined;
  const meant = qualifier ?? trailing?.meant ?? null;
  const { value } = first;
  return {
    from,
    at: first.at,
    to: first.next + (trailing ? trailing.words.length : 0),
    low: meant === 'at least' || meant === 'more than' ? value : null,
    best: meant === null || meant === 'about' ? value : null,
    high: meant === 'up to' || meant === 'less than' ? value : null,
    qualifier: meant,
    value,
    digits: first.digits,
    currency: first.currency,
  };
};

/** True where the digits at i are no count: a label, a telephone number, part of a name, an age, a fraction, a score. */
export const isCode = (r: SentenceTokens, lexicon: FigureLexicon, q: Quantity): boolean => {
  const before = r.lower(q.at - 1);
  const next = r.lower(q.to);
  if (before === 'aged' || before === 'age' || (before === 'between' && r.lower(q.at - 2) === 'aged')) return true;
  // "one in five", "two out of three", "9 out of 10"
  if ((next === 'in' || (next === 'out' && r.lower(q.to + 1) === 'of')) && q.value < 100) {
    const other = readNumber(r.tokens.lower, next === 'in' ? q.to + 1 : q.to + 2, r.to);
    if (other && !other.vague && other.value <= 100 && r.lower(other.next) !== 'days') return true;
  }
  if (before === 'in' || (before === 'of' && r.lower(q.at - 2) === 'out')) {
    const other = r.numberBefore(before === 'in' ? q.at - 1 : q.at - 2);
    if (other && !other.vague && other.value < q.value && q.value <= 100) return true;
  }
  // "Sector Six", "Channel Nine": a name.
  if (
    !q.digits &&
    q.at > r.from &&
    r.capital(q.at) &&
    r.capital(q.at - 1) &&
    q.from === q.at &&
    !headline(r, q.at) &&
    !lexicon.actives.has(before)
  )
    return true;
  if (!q.digits) return next === '-' && /^(?:thirds?|fifths?|quarters?|year|day|week|month|old)/.test(r.lower(q.to + 1));
  if (q.currency !== null) return false;
  const touchesBefore = q.at > r.from && r.touches(q.at - 1);
  if (touchesBefore && /[+\p{L}\p{N}/.:#@_=&-]$/u.test(before)) return true;
  if (before === '+' || before === '#' || before === '№') return true;
  // "12-year-old", "24-hour", "a 14-point plan"; "5,000-strong" counts.
  if (next === '-' && r.touches(q.to - 1) && r.lower(q.to + 1) !== 'strong' && r.lower(q.to + 1) !== 'magnitude') return true;
  if ((next === '/' || next === ':' || next === '.') && r.touches(q.to - 1) && r.touches(q.to) && /^\d/.test(r.lower(q.to + 1)))
    return true;
  // Neighbouring numbers: telephone and account numbers, tables.
  if (!Number.isNaN(digitsOf(next)) || !Number.isNaN(digitsOf(before))) return true;
  if (lexicon.labels.has(before) || (before === '.' && lexicon.labels.has(r.lower(q.at - 2)))) return true;
  // "Apollo 11", "Windows 10", "Channel 9": a name before bare digits, except in headlines, where every word is capital.
  if (q.from === q.at && r.capital(q.at - 1) && q.at - 1 > r.from && !/^\d{1,3}(?:,\d{3})+$/.test(r.lower(q.at)) && q.value < 10000)
    return !headline(r, q.at - 1) && !lexicon.actives.has(before);
  // "12 Main Street"
  if (r.capital(q.to) && /^(?:street|road|avenue|lane|boulevard|drive|square|st|rd|ave)$/.test(r.lower(q.to + 1) || '')) return true;
  return false;
};

/** True where most words around are capital: a headline in title case. */
const headline = (r: SentenceTokens, i: number): boolean => {
  let capitals = 0;
  let words = 0;
  for (let k = Math.max(r.from, i - 6); k < Math.min(r.to, i + 8); k++) {
    if (!/^\p{L}{4,}/u.test(r.text(k))) continue;
    words++;
    if (r.capital(k)) capitals++;
  }
  return words >= 3 && capitals / words > 0.8;
};
