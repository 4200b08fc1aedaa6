import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../read-words.ts';
import { findNames, spansOf } from './find-names.ts';
import { canFollow, labelCount, labelName, nameKinds, predecessors } from './labels.ts';
import { stretchesOf } from './stretches.ts';

const named = (text: string): string[] => {
  const words = readWords(text);
  return findNames(words).map(({ from, to, kind }) => `${text.slice(words.start[from]!, words.end[to - 1]!)}|${kind}`);
};

describe('labels', () => {
  test('spell the names they were made from', () => {
    const labels = new Uint8Array(8);
    labelName(labels, 0, 1, 0);
    labelName(labels, 1, 4, 1);
    labelName(labels, 5, 7, 2);
    expect(spansOf(labels)).toEqual([
      { from: 0, to: 1, kind: 'person' },
      { from: 1, to: 4, kind: 'organization' },
      { from: 5, to: 7, kind: 'location' },
    ]);
  });
  test('a name that is open goes on with its own kind', () => {
    for (let label = 0; label < labelCount; label++)
      for (let before = 0; before < labelCount; before++) expect([...predecessors[label]!].includes(before)).toBe(canFollow(before, label));
    expect(nameKinds.length * 4 + 1).toBe(labelCount);
  });
});

describe('stretches', () => {
  test('hold the capitals and the small words between them', () => {
    const words = readWords('The talks with the Ministry of the Interior ended late and without a word in Lakhora.');
    expect(stretchesOf(words).map(({ from, to }) => words.text.slice(from, to).join(' '))).toEqual(['Ministry of the Interior', 'Lakhora']);
  });
  test('a line without capitals is one', () => {
    const words = readWords('rebels take lakhora after siege');
    expect(stretchesOf(words)).toEqual([{ from: 0, to: words.length, cased: false }]);
  });
});

describe('names', () => {
  test.each([
    ['Obren Talic, 34, a lawyer, flew to Bredowan on Monday.', ['Obren Talic|person', 'Bredowan|location']],
    ['Shares in Vantorel Holdings Ltd fell after the bank cut its forecast.', ['Vantorel Holdings Ltd|organization']],
    ['He met Chancellor Luska Verrin of Velmaria. Verrin said little.', ['Luska Verrin|person', 'Velmaria|location', 'Verrin|person']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
  test.each(['Prices rose by 4 percent.', 'On Tuesday the trial went on.', 'Why? Because it rained.', '', ' \n\n', '12:30 – 14:00'])(
    'nothing in "%s"',
    (text) => expect(named(text)).toEqual([]),
  );
  test('hostile text gives spans in range, in order, the same every time', () => {
    const piece = fc.constantFrom(
      'Moscow',
      'the',
      'OF',
      'al-',
      'İ',
      '\u202e',
      '“',
      '(',
      'U.N.',
      'of',
      'van',
      '12',
      '\n',
      '𝔐',
      "'s",
      '/',
      '&',
      'IS',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 120 }),
          fc.array(piece, { maxLength: 50 }).map((list) => list.join(' ')),
        ),
        (text) => {
          const words = readWords(text);
          const found = findNames(words);
          let end = 0;
          for (const { from, to } of found) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(words.length);
            end = to;
          }
          expect(findNames(words)).toEqual(found);
        },
      ),
      { numRuns: 150 },
    );
  });
});
