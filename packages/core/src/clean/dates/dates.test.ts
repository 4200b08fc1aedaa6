import { expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { readDateLine } from './date-line.ts';
import { isoValue } from './iso.ts';

const shown = (line: string): string =>
  findDates(line)
    .map((date) => `${isoValue(date, date.year ?? 0).replace(/^0000/, '????')}${date.open ? ' or the other way round' : ''}`)
    .join(' | ');

test.each([
  ['2017-01-25', '2017-01-25'],
  ['2017-01-25T14:44:00+03:00', '2017-01-25T14:44:00+03:00'],
  ['2018-02-07T10:15:00.123Z', '2018-02-07T10:15:00Z'],
  ['2016/03/05 8:15:00 (GMT+0300)', '2016-03-05T08:15:00+03:00'],
  ['January 25, 14:44 UTC+3', '????-01-25T14:44:00+03:00'],
  ['February 13, 2017, 2:43 pm', '2017-02-13T14:43:00'],
  ['12:05 a.m. ET, May 3, 2016', '2016-05-03'],
  ['June 24, 2022 6:12 PM GMT', '2022-06-24T18:12:00Z'],
  ['13:40 GMT, Nov 15, 2023', '2023-11-15T13:40:00Z'],
  ['08:13 March 21, 2016', '2016-03-21T08:13:00'],
  ['24/06/2022 14:30', '2022-06-24T14:30:00'],
  ['06/25/2022', '2022-06-25'],
  ['03/02/2016', '2016-02-03 or the other way round'],
  ['07.02.2018 / 10:15', '2018-02-07T10:15:00'],
  ['Wed, 14 Oct 2015 09:41', '2015-10-14T09:41:00'],
  ['Thursday the 2nd of February 2017', '2017-02-02'],
  ['Tuesday, 03 May 2016 at 9.41am BST', '2016-05-03T09:41:00'],
  ['Saturday 5 March 2016 20.15 EST', '2016-03-05T20:15:00-05:00'],
  ['12-Jan-2017', '2017-01-12'],
  ['Sept. 9, 2014', '2014-09-09'],
  ['25 January', '????-01-25'],
  ['From 3 May 2016 to 5 May 2016', '2016-05-03 | 2016-05-05'],
  ['3 hours ago', ''],
  ['At least 12 may die in 2016', ''],
  ['phone 8834-0000 or 555-12-34', ''],
  ['The vote was 31-12 on Monday', ''],
  ['version 2.10.3', ''],
])('%s', (line, expected) => expect(shown(line)).toBe(expected));

test.each([
  ['Published: January 25, 2017', ''],
  ['Last updated: 25 January 2017', ''],
  ['General  15/11/2023 06:48 PM', 'General'],
  ['ATP | Published 24/06/2022 14:30 | Read 3,118 times', 'ATP'],
  ['By Martin Ekholm · 5 July 2022 · 6 min read', 'By Martin Ekholm'],
  ['date 2017-01-25 Back to Main page', 'Back to Main page'],
  ['Updated 12:30 GMT', ''],
  ['3 hours ago', ''],
])('a date line: %s', (line, rest) => expect(readDateLine(line)?.rest).toBe(rest));

test.each(['The mayor resigned on Monday.', 'Ferry service cut back', 'By Tom Adair', '12 dead in Lorne'])('no date line: %s', (line) =>
  expect(readDateLine(line)).toBeNull(),
);
