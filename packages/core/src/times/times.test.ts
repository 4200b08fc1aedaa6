import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './cases/times.txt?raw';
import { marked, timesOf, unmarked } from './cases/marked-times.ts';

const groups = cases
  .split(/^## /m)
  .slice(1)
  .map((group) => {
    const [head = '', ...lines] = group.trim().split('\n');
    const [name = '', date = ''] = head.split(' @ ');
    return { name, date: date === '-' ? null : date, lines: lines.filter(Boolean) };
  });

for (const { name, date, lines } of groups) {
  describe(name, () => {
    test.each(lines)('%s', (line) => {
      const text = unmarked(line);
      expect(marked(text, timesOf(text, date).times)).toBe(line);
    });
  });
}

test('kind, precision, anchor and direction', () => {
  const { times } = timesOf(
    'On 5 March 2018 they met for two days. The next day a vote at 9 a.m. failed. It is told daily until June.',
    '2018-04-01',
  );
  expect(times.map(({ kind, precision, anchor, direction }) => [kind, precision, anchor, direction].join(' '))).toEqual([
    'date day stated past',
    'duration day stated ',
    'date day previous past',
    'time minute previous past',
    'set day stated ',
    'date month published future',
  ]);
});

test('a report dated to the month resolves months and years, not days', () => {
  const text = 'It rained yesterday, last month and this year.';
  expect(marked(text, timesOf(text, '2017-05').times)).toBe('It rained [yesterday=?], [last month=2017-04] and [this year=2017].');
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...(
      'the of in on at by since from to until between and a an last next this early late mid end start year years month months week day days ago later before ' +
      'after Monday Tues. Sunday May March Jan. June 12 3rd 2016 1990 s 9 a.m. 14:30 UTC + - / . , : " every two half quarter first second morning night ' +
      "Christmas spring fall 2017-01-25 25/01/2017 six-year mid-July third-quarter 12-day-old o'clock noon yesterday now century Q1 FY2016 \u00a0 \u202e 😀"
    ).split(' '),
  );
  const text = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
  const date = fc.constantFrom(null, '2017-01-25', '2016-02-29T23:59:00Z', '2020-12', '1999');

  test('spans lie in range, follow each other and slice to their text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), date, (input, day) => {
        const { times, issues } = timesOf(input, day);
        expect(issues).toEqual([]);
        let end = 0;
        for (const { span, text: surface, value } of times) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(input.slice(span.start, span.end)).toBe(surface);
          expect(value ?? '').toMatch(
            /^(?:|R?\/?P[\dTYMWDHS.]+|[\d-]+(?:W\d\d)?(?:T[\d:]+(?:Z|[+-][\d:]+)?)?(?:\/(?:\.\.|[\d-]+(?:T[\d:]+(?:Z|[+-][\d:]+)?)?))?)$/,
          );
          ({ end } = span);
        }
        expect(timesOf(input, day)).toEqual({ times, issues });
      }),
      { numRuns: 400 },
    );
  });

  test('long sentences take no longer than short ones, word for word', () => {
    const clock = (input: string): number => {
      const start = performance.now();
      timesOf(input, '2017-01-25');
      return performance.now() - start;
    };
    clock('last week and the end of May 2016 '.repeat(2000));
    for (const unit of ['two ', '12 and ', 'the last ', '2016-', 'Monday ', '9:30 ', 'of the ', '"', 'of half a ', 'week of '])
      expect(clock(unit.repeat(20_000))).toBeLessThan(3000);
  });
});
