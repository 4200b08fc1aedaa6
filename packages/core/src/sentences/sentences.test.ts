import { abbreviations, closingAbbreviations } from '@sitrep/english';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sentenceCases from './cases/sentences.txt?raw';
import { splitParagraph } from './split-paragraph.ts';

const lists = { abbreviations: new Set(abbreviations), closing: new Set(closingAbbreviations) };
const split = (text: string): string[] => splitParagraph(text, lists).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases = sentenceCases
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  test.each(cases.map(([name, input, , ...expected]) => ({ name, input: input!, expected })))('$name', ({ input, expected }) => {
    expect(split(input)).toEqual(expected);
  });
  test('in order, trimmed, and nothing but white space between them', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 120 }),
          fc
            .array(fc.constantFrom('The', 'U.S.', 'Inc.', 'said.', '"', '…', 'a.m.', 'He', 'Mr.', '?”', 'x.The '), { maxLength: 30 })
            .map((list) => list.join(' ')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of splitParagraph(text, lists)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
  test('a long paragraph takes time in proportion', () => {
    const start = performance.now();
    for (const unit of ['etc. and ', 'a. b. ', '"? ', 'He said. ']) splitParagraph(unit.repeat(50_000), lists);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
