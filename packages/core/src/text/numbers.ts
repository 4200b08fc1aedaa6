import { cardinals, fewWords, numberScales, ordinals, shortScales, vaguePlurals } from '@sitrep/english';

/** A number read from words or digits: `next` is the index after its last word. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
  /** True where nobody counted: "dozens", "several". `value` is then the least that is meant. */
  readonly vague: boolean;
  /** True where it was written in digits. */
  readonly digits: boolean;
}

const digitNumber = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const few = new Set(fewWords);
const vocabulary = new Set([
  ...Object.keys(cardinals),
  ...Object.keys(numberScales),
  ...Object.keys(vaguePlurals),
  ...fewWords,
  'a',
  'an',
  'and',
  'half',
  'of',
  'couple',
  'pair',
  '-',
  '/',
]);

/** The value of "1,200", "1.5", "250"; NaN where the word is no number in digits. */
export const digitsOf = (word: string): number => {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57 || !digitNumber.test(word)) return Number.NaN;
  return Number(word.replaceAll(',', ''));
};

/** The value of "seven", "twenty-five", "forty five" is read by readNumber; this one reads a single word. */
const cardinalOf = (word: string): number => {
  const plain = cardinals[word];
  if (plain !== undefined) return plain;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return Number.NaN;
  const [ten, one] = [cardinals[word.slice(0, hyphen)], cardinals[word.slice(hyphen + 1)]];
  return ten !== undefined && one !== undefined && ten >= 20 && one > 0 && one < 10 ? ten + one : Number.NaN;
};

/** The value of "first", "twenty-third", "23rd"; NaN where the word is no ordinal. */
export const ordinalOf = (word: string): number => {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return /^\d{1,4}(?:st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : Number.NaN;
  const plain = ordinals[word];
  if (plain !== undefined) return plain;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return Number.NaN;
  const [ten, one] = [cardinals[word.slice(0, hyphen)], ordinals[word.slice(hyphen + 1)]];
  return ten !== undefined && one !== undefined && ten >= 20 && one > 0 && one < 10 ? ten + one : Number.NaN;
};

const scaleOf = (word: string | undefined): number => (word === undefined ? 0 : (numberScales[word] ?? 0));

/** True where a number may begin with this word; "a" may. */
export const beginsNumber = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || vocabulary.has(word) || word.includes('-');
};

/** "two thousand five hundred and twelve", in the manner of a till: groups below a thousand, then their scale. */
const readWords = (words: readonly string[], at: number, end: number): { value: number; next: number } | null => {
  let total = 0;
  let group = 0;
  let any = false;
  let i = at;
  while (i < end) {
    const word = words[i]!;
    const unit = cardinalOf(word);
    if (!Number.isNaN(unit)) {
      // "twenty five" goes on, "five twenty" does not.
      if (any && group % 100 !== 0 && !(group % 10 === 0 && group % 100 >= 20 && unit < 10 && unit > 0)) break;
      group += unit;
      any = true;
      i++;
    } else if (
      any &&
      word === '-' &&
      i + 1 < end &&
      group % 10 === 0 &&
      (cardinals[words[i + 1]!] ?? 0) > 0 &&
      cardinals[words[i + 1]!]! < 10
    ) {
      i++;
    } else if (any && scaleOf(word) > 0) {
      const scale = scaleOf(word);
      if (scale === 100) group *= 100;
      else {
        total += (group === 0 ? 1 : group) * scale;
        group = 0;
      }
      i++;
    } else if (
      any &&
      word === 'and' &&
      i + 1 < end &&
      (group % 100 === 0 || group === 0) &&
      !Number.isNaN(cardinalOf(words[i + 1]!)) &&
      (group >= 100 || total >= 100)
    ) {
      i++;
    } else break;
  }
  return any ? { value: total + group, next: i } : null;
};

const halves = (words: readonly string[], at: number, end: number): number =>
  at + 2 < end && words[at] === 'and' && words[at + 1] === 'a' && words[at + 2] === 'half' ? at + 3 : at;

/**
 * Reads the longest number that begins at word `at` and ends before `end`: "1,200", "1.5 million", "two dozen",
 * "half a million", "a hundred", "two and a half", "dozens", "several". Words are lower case. Null where none begins.
 */
export const readNumber = (words: readonly string[], at: number, end: number): NumberRead | null => {
  const word = words[at];
  if (word === undefined || at >= end) return null;
  const digits = digitsOf(word);
  if (!Number.isNaN(digits)) {
    let value = digits;
    let next = at + 1;
    // "2 1/2", "1/2" as the tokens give them.
    if (next + 2 < end && words[next + 1] === '/' && /^\d$/.test(words[next]!) && /^\d$/.test(words[next + 2]!)) {
      value += Number(words[next]) / Number(words[next + 2]);
      next += 3;
    } else if (next < end && (words[next] === '½' || words[next] === '¼')) {
      value += words[next] === '½' ? 0.5 : 0.25;
      next++;
    }
    const scale = next < end ? scaleOf(words[next]) || (shortScales[words[next]!] ?? 0) : 0;
    if (scale > 0) {
      value *= scale;
      next++;
      if (next < end && scaleOf(words[next]) > scale) value *= scaleOf(words[next++]);
    }
    const after = halves(words, next, end);
    if (after > next) [value, next] = [value + 0.5 * (scale || 1), after];
    return { value: Math.round(value * 1e6) / 1e6, next, vague: false, digits: true };
  }
  if (word === 'a' || word === 'an') {
    const second = words[at + 1];
    if (at + 1 >= end || second === undefined) return null;
    if (second === 'couple' || second === 'pair') {
      const of = at + 2 < end && words[at + 2] === 'of' ? 1 : 0;
      return { value: 2, next: at + 2 + of, vague: second === 'couple', digits: false };
    }
    if (second === 'few') return { value: 3, next: at + 2, vague: true, digits: false };
    if (second === 'half' && at + 2 < end && words[at + 2] === 'dozen') return { value: 6, next: at + 3, vague: false, digits: false };
    if (second === 'dozen' || scaleOf(second) >= 100) {
      const rest = readWords(['one', ...words.slice(at + 1, Math.min(end, at + 9))], 0, Math.min(end - at, 9));
      return rest && { value: rest.value, next: at + rest.next, vague: false, digits: false };
    }
    return null;
  }
  if (word === 'half') {
    const second = words[at + 1];
    if (second === 'a' && at + 2 < end) {
      const scale = scaleOf(words[at + 2]);
      if (scale > 0) return { value: scale / 2, next: at + 3, vague: false, digits: false };
    }
    return null;
  }
  const vague = vaguePlurals[word];
  if (vague !== undefined) {
    let value = vague;
    let next = at + 1;
    // "tens of thousands", "hundreds of thousands", "dozens of".
    while (next + 1 < end && words[next] === 'of' && vaguePlurals[words[next + 1]!] !== undefined) {
      value *= vaguePlurals[words[next + 1]!]! / 2;
      next += 2;
    }
    return { value, next, vague: true, digits: false };
  }
  if (word === 'tens' && words[at + 1] === 'of' && at + 2 < end && vaguePlurals[words[at + 2]!] !== undefined)
    return { value: 10 * vaguePlurals[words[at + 2]!]!, next: at + 3, vague: true, digits: false };
  if (few.has(word)) {
    const scale = at + 1 < end ? scaleOf(words[at + 1]) : 0;
    if (scale > 0) return { value: 3 * scale, next: at + 2, vague: true, digits: false };
    return { value: 3, next: at + 1, vague: true, digits: false };
  }
  const read = readWords(words, at, end);
  if (!read) return null;
  const after = halves(words, read.next, end);
  return { value: after > read.next ? read.value + 0.5 : read.value, next: after, vague: false, digits: false };
};

/**
 * The number that ends right before word `end` and begins at or after `from`, the longest one; `at` is its first word.
 * Looks nine words back at most.
 */
export const readNumberBefore = (words: readonly string[], end: number, from: number): (NumberRead & { readonly at: number }) | null => {
  let start = end;
  while (start > from && start > end - 9 && beginsNumber(words[start - 1]!)) start--;
  for (let at = start; at < end; at++) {
    const read = readNumber(words, at, end);
    if (read && read.next === end) return { ...read, at };
  }
  return null;
};
