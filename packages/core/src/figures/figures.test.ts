import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, shown } from './cases/bare-figures.ts';
import { withoutEchoes } from './echoes.ts';
import type { Sentence } from '../model/index.ts';
import cases from './cases/figures.txt?raw';

const blocks = cases
  .split(/\n\n(?=\S)/)
  .slice(1)
  .map((block) => {
    const [head = '', expected = ''] = block.split(/^==>\n?/m);
    const [name = '', ...input] = head.trimEnd().split('\n');
    return { name, input: input.join('\n'), expected: expected.trim() };
  });

describe('numbers with what they count', () => {
  test.each(blocks)('$name', ({ input, expected }) => {
    expect(figuresOf(input).figures.map(shown).join('\n')).toBe(expected);
  });
});

test('whom a number counts, in the words of the report', () => {
  const text =
    'The war in Harran has killed 500,000 people. Eleven Sulu fishermen were detained. Four members of the Red Lions died. The blast killed 11 and wounded 40.';
  expect(figuresOf(text).figures.map(({ about }) => about)).toEqual([
    'war in Harran',
    'Sulu fishermen',
    'members of the Red Lions',
    'blast',
    'blast',
  ]);
});

test('a headline that says again what the body says adds nothing', () => {
  const { figures } = figuresOf('Twelve dead in Harran, 40 hurt. Twelve people died in Harran on Monday.');
  const sentences = (['headline', 'body'] as const).map((block, index): Sentence => ({ index, start: 0, end: 0, paragraph: index, block }));
  expect(withoutEchoes(figures, sentences).map(shown)).toEqual(['wounded 40 | 40 hurt', 'killed 12 | Twelve people died']);
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...(
      '12 1,200 3.5 $5 €2.3bn RM14 5% a an one two dozen hundred million half between and or to - , . : ; " ( ) at least up to more than about of them whom ' +
      'including killed were was has been wounded dead missing people soldiers civilians homes left fled died in custody toll number reached km nautical miles ' +
      'lari dollars Rs PHP No Article Flight who said 3-1 +44 2254 years \u00a0 \u202e 😀'
    ).split(' '),
  );
  const text = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

  test('spans lie in range and slice to their text; numbers are numbers', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (input) => {
        const { figures, issues } = figuresOf(input);
        expect(issues).toEqual([]);
        for (const { span, text: surface, low, best, high } of figures) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(input.slice(span.start, span.end)).toBe(surface);
          expect([low, best, high].some((number) => number !== null && Number.isFinite(number))).toBe(true);
          expect([low, best, high].every((number) => number === null || Number.isFinite(number))).toBe(true);
          if (low !== null && high !== null) expect(low).toBeLessThan(high);
        }
        expect(figuresOf(input)).toEqual({ figures, issues });
      }),
      { numRuns: 400 },
    );
  });

  test('long sentences take no longer than short ones, word for word', () => {
    const clock = (input: string): number => {
      const start = performance.now();
      figuresOf(input);
      return performance.now() - start;
    };
    clock('killed 12 people and 3 soldiers '.repeat(2000));
    for (const unit of [
      'two ',
      '12 ',
      '12 , ',
      '12 and ',
      'a ',
      'killed 1 ',
      'toll of 1 ',
      '$ ',
      '12 - ',
      'between 1 and ',
      ': A, 1; ',
      '"5 ',
    ])
      expect(clock(unit.repeat(20_000))).toBeLessThan(4000);
  });
});
