import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInWords, dayNumber, dayRange, isoDay, weekdayOf } from './calendar.ts';

test('a day goes to a number and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      expect(dayNumber(isoDay(day)) === day).toBe(true);
    }),
  );
});

test('weekdays', () => {
  expect(weekdayOf(dayNumber('2017-01-25')!)).toBe('wednesday');
  expect(weekdayOf(dayNumber('1969-12-31')!)).toBe('wednesday');
});

test('ranges of partial dates and intervals', () => {
  expect(dayRange('2016-02')).toEqual({ from: dayNumber('2016-02-01'), to: dayNumber('2016-02-29') });
  expect(dayRange('2017-01-23/2017-01-25')).toEqual({ from: dayNumber('2017-01-23'), to: dayNumber('2017-01-25') });
  expect(dayRange(null)).toEqual({ from: null, to: null });
});

test.each([
  ['2017-01-25', '25 January 2017'],
  ['2017-01', 'January 2017'],
  ['2017', '2017'],
  ['2017-01-23/2017-01-25', '23 to 25 January 2017'],
  ['2017-01-23/..', 'from 23 January 2017'],
  ['no date', 'no date'],
])('%s in words', (iso, words) => expect(dateInWords(iso)).toBe(words));
