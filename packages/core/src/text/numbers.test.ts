import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsOf, ordinalOf, readNumber, readNumberBefore } from './numbers.ts';

const read = (text: string): string => {
  const words = text.split(' ');
  const found = readNumber(words, 0, words.length);
  return found ? `${found.vague ? '~' : ''}${found.value} ${words.slice(found.next).join(' ')}`.trim() : '-';
};

test.each([
  ['1,200 people', '1200 people'],
  ['1.5 million votes', '1500000 votes'],
  ['2 1 / 2 years', '2.5 years'],
  ['seven', '7'],
  ['twenty-five men', '25 men'],
  ['twenty five men', '25 men'],
  ['two hundred and fifty thousand', '250000'],
  ['one million two hundred thousand and six', '1200006'],
  ['two dozen', '24'],
  ['a dozen', '12'],
  ['a hundred and five', '105'],
  ['half a million', '500000'],
  ['half a dozen', '6'],
  ['two and a half years', '2.5 years'],
  ['a couple of days', '~2 days'],
  ['several', '~3'],
  ['dozens of men', '~24 of men'],
  ['hundreds of thousands', '~200000'],
  ['tens of thousands', '~20000'],
  ['3 lakh', '300000'],
  ['5 bn', '5000000000'],
  ['five six', '5 six'],
  ['a day', '-'],
  ['half the men', '-'],
  ['second', '-'],
  ['and five', '-'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('the number that ends before a word', () => {
  const words = 'for more than two and a half years'.split(' ');
  expect(readNumberBefore(words, 7, 0)).toMatchObject({ value: 2.5, at: 3 });
  expect(readNumberBefore(words, 2, 0)).toBe(null);
  expect(readNumberBefore(['x', '12', 'years'], 2, 2)).toBe(null);
});

test('ordinals and digits of one word', () => {
  expect(['23rd', 'twenty-third', 'first', 'third-party'].map(ordinalOf)).toEqual([23, 23, 1, Number.NaN]);
  expect(['1,200', '12', '1,2', '12th', 'x'].map(digitsOf)).toEqual([1200, 12, Number.NaN, Number.NaN, Number.NaN]);
});

test('whatever the words, a number ends behind its beginning', () => {
  const word = fc.constantFrom(
    ...'a an and half of two twenty hundred million dozen dozens 5 1,200 3.5 / - couple few several m k one-half lakh'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      for (let at = 0; at < words.length; at++) {
        const found = readNumber(words, at, words.length);
        if (!found) continue;
        expect(found.next).toBeGreaterThan(at);
        expect(found.next).toBeLessThanOrEqual(words.length);
        expect(Number.isFinite(found.value)).toBe(true);
      }
    }),
  );
});
