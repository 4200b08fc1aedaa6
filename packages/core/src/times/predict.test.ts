import { expect, test } from 'vitest';
import { predictTimes } from '../predict-times.ts';

const shown = (text: string, reference: string | null, whole = false): string[] =>
  predictTimes(text, reference, whole).map(({ start, end, type, value }) => `${text.slice(start, end)} ${type} ${value}`);

test('prepositions stay outside and a range is two expressions', () => {
  expect(shown('Since March they met from Monday to Friday and within ten days.', '2018-02-14')).toEqual([
    'March DATE 2017-03',
    'Monday DATE 2018-02-05',
    'Friday DATE 2018-02-09',
    'ten days DURATION P10D',
  ]);
});

test('values of TIMEX3', () => {
  expect(
    shown('Now, this morning, last week, in the third quarter, last fall, over the weekend, for years, daily, in the 1980s.', '2018-02-14'),
  ).toEqual([
    'Now DATE PRESENT_REF',
    'this morning TIME 2018-02-14TMO',
    'last week DATE 2018-W06',
    'the third quarter DATE 2017-Q3',
    'last fall DATE 2017-FA',
    'the weekend DATE 2018-W06-WE',
    'years DURATION PXY',
    'daily SET P1D',
    '1980s DATE 198',
  ]);
});

test('in one piece with ISO values where that is asked for', () => {
  expect(shown('We met between 5 and 9 May and two months ago.', '2018-05-22T10:00', true)).toEqual([
    'between 5 and 9 May DATE 2018-05-05/2018-05-09',
    'two months ago DATE 2018-03-22',
  ]);
});

test('without a reference relative times are unplaced', () => {
  expect(shown('He left on Tuesday, 5 May 2015 and yesterday.', null)).toEqual([
    'Tuesday, 5 May 2015 DATE 2015-05-05',
    'yesterday DATE XXXX-XX-XX',
  ]);
});
