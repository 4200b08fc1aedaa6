import { expect, test } from 'vitest';
import { contentStems, stem } from './content-words.ts';

test('forms of one thing have one stem', () => {
  expect(stem('airstrikes')).toBe(stem('bombed'));
  expect(stem('denied')).toBe(stem('denying'));
  expect(stem('ceasefires')).toBe(stem('truce'));
  expect(stem('coordinating')).toBe(stem('collaborated'));
});

test('endings go, words of three letters and numbers stay', () => {
  expect(stem('markets')).toBe('market');
  expect(stem('stopped')).toBe(stem('stop'));
  expect(stem('250000')).toBe('250000');
  expect(stem('gas')).toBe('gas');
});

test('words that say nothing are left out', () => {
  expect(contentStems(['the', 'markets', 'of', 'the', 'market', 'were', '31'])).toEqual(['market', '31']);
});
