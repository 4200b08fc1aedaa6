import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import tokenCases from './cases/tokens.txt?raw';
import { tokenize } from './tokenize.ts';

const surfaces = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  const cases = tokenCases
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  test.each(cases.map(([name, input, , expected]) => ({ name, input: input!, expected })))('$name', ({ input, expected }) => {
    expect(surfaces(input).join(' ')).toBe(expected);
  });
  test('in order, without overlap, and nothing but white space between them', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ unit: fc.constantFrom(...'aZé-\'’./ 1$"\n'), maxLength: 80 })),
        (text) => {
          let at = 0;
          for (const { start, end } of tokenize(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start).trim()).toBe('');
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
  test('a long line takes time in proportion', () => {
    const start = performance.now();
    for (const unit of ["a'", 'A.', 'x-', '"', '1,', 'Ab/']) tokenize(unit.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
