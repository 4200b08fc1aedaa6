import { expect, test } from 'vitest';
import { predictTimes } from '../predict-times.ts';

/** The values of a conversation whose moment is a Thursday, 16:12. */
const said = (text: string, now = '2018-11-01T16:12:00'): string[] => predictTimes(text, now, true).map(({ value }) => value);

test('moments are as exact as the moment of speaking', () => {
  expect(said('I will call now.')).toEqual(['2018-11-01T16:12:00']);
  expect(said('I will call in 5 minutes.', '2018-11-01T16:12')).toEqual(['2018-11-01T16:17']);
  expect(said('We are full at the moment, so call in an hour and ten minutes.')).toEqual(['2018-11-01T16:12:00', '2018-11-01T17:22:00']);
});

test('intervals leave out their end', () => {
  expect(said('We moved last week, last quarter and in the 1990s.')).toEqual([
    '2018-10-22/2018-10-29',
    '2018-07-01/2018-10-01',
    '1990-01-01/2000-01-01',
  ]);
  expect(said('I am away from May to October 2019.')).toEqual(['2019-05-01/2019-10-01']);
  expect(said('I am away between now and November 15th.')).toEqual(['2018-11-01/2018-11-15']);
});

test('windows begin tomorrow or end yesterday, working days skip the weekend', () => {
  expect(said('It rains for the next three days.')).toEqual(['2018-11-02/2018-11-05']);
  expect(said('It rained for the past three days.')).toEqual(['2018-10-29/2018-11-01']);
  expect(said('It takes the next 4 business days.')).toEqual(['2018-11-02/2018-11-08']);
  expect(said('Sales fell in the past two quarters.')).toEqual(['2018-04-01/2018-10-01']);
  expect(said('Be here within 20 minutes.')).toEqual(['2018-11-01T16:12:00/2018-11-01T16:32:00']);
});

test('parts of days and periods', () => {
  expect(said('Come tomorrow evening or late this week.')).toEqual(['2018-11-02T16:00:00/2018-11-02T20:00:00', '2018-11-01/2018-11-05']);
  expect(said('We will meet on Friday evening from 7 to 8:30.')).toEqual(['2018-11-02T19:00:00/2018-11-02T20:30:00']);
  expect(said('It is due at the end of tomorrow.')).toEqual(['2018-11-02T23:59:59']);
  expect(said('How about the first week of 2015?')).toEqual(['2014-12-29/2015-01-05']);
});
