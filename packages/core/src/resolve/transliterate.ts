import { fold } from '../text/index.ts';

/** One spelling for sounds that romanisations write in several ways, applied in order. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}\p{N}]+/gu, ''],
  [/dzh|dj|dsch/g, 'j'],
  [/zh/g, 'j'],
  [/tch|tsch|tsh|ch/g, 'c'],
  [/sch|sh/g, 'x'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q|k/g, 'k'],
  [/c(?=[aou]|[^aeiouyh]|$)/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo|oe|u|o/g, 'u'],
  [/ei|ey|ai|ay|ee|ie|y|j(?=[^aeiou]|$)/g, 'i'],
  [/ks/g, 'x'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)[eh]$/g, ''],
  [/(?<=..)d$/g, 't'],
  [/(?<=..)v$/g, 'f'],
];

const cache = new Map<string, string>();
const cacheLimit = 100_000;

/** A key that spellings of one name in different romanisations share: "Sergei" and "Sergey", "Tuzhba" and "Tujba". */
export const soundKey = (token: string): string => {
  let key = cache.get(token);
  if (key === undefined) {
    key = fold(token);
    if (/^h\p{L}{4}/u.test(key)) key = key.replace(/^h/, 'kh');
    for (const [pattern, spelling] of respellings) key = key.replace(pattern, spelling);
    if (cache.size < cacheLimit) cache.set(token, key);
  }
  return key;
};

/** Edit distance of two short strings where neighbours may be swapped; stops counting beyond `limit`. */
export const editDistance = (a: string, b: string, limit = 3): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let lowest = i;
    for (let k = 1; k <= b.length; k++) {
      let cost = Math.min(previous[k]! + 1, row[k - 1]! + 1, previous[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1));
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) cost = Math.min(cost, before[k - 2]! + 1);
      row.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
};
