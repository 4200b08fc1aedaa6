import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dateOf, dayOf, easterOf, hijriDay, isoWeekOf, nthWeekday, weekdayOf } from './calendar.ts';

const iso = (day: number): string => {
  const { year, month, day: d } = dateOf(day);
  return `${year}-${month}-${d}`;
};

test('days and dates turn into each other, as in the calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const { year, month, day: d } = dateOf(day);
      const date = new Date(day * 86_400_000);
      expect([year, month, d]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(dayOf(year, month, d)).toBe(day);
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
    }),
  );
});

test('weeks of the year at its edges', () => {
  expect(isoWeekOf(dayOf(2021, 1, 1))).toEqual({ year: 2020, week: 53 });
  expect(isoWeekOf(dayOf(2018, 12, 31))).toEqual({ year: 2019, week: 1 });
  expect(isoWeekOf(dayOf(2017, 1, 25))).toEqual({ year: 2017, week: 4 });
});

test('a month later is the last day where the month is short', () => {
  expect(iso(addMonths(dayOf(2016, 1, 31), 1))).toBe('2016-2-29');
  expect(iso(addMonths(dayOf(2017, 1, 15), -13))).toBe('2015-12-15');
});

test('feasts that move', () => {
  expect(['2016-3-27', '2017-4-16', '2024-3-31']).toEqual([2016, 2017, 2024].map((year) => iso(easterOf(year))));
  expect(iso(nthWeekday(2023, 11, 4, 4))).toBe('2023-11-23');
  expect(iso(nthWeekday(2017, 5, 1, -1))).toBe('2017-5-29');
  expect(iso(hijriDay(1438, 9, 1))).toBe('2017-5-27');
});
