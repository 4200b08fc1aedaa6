import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateValue } from './date-value.ts';

it.each([
  ['Fri, 03 Mar 2017 10:05:00 +0200', '2017-03-03T10:05:00+02:00'],
  ['3 March 2017 10:05 EST', '2017-03-03T10:05:00-05:00'],
  ['03-Mar-17', '2017-03-03'],
  ['Fri Mar  3 10:05:00 2017', '2017-03-03T10:05:00'],
  ['March 3, 2017', '2017-03-03'],
  ['2017-03-03 10:05:00', '2017-03-03T10:05:00'],
  ['2017-03-03T10:05:00.123Z', '2017-03-03T10:05:00Z'],
  ['20170303T100500Z', '2017-03-03T10:05:00Z'],
  ['20170303100500', '2017-03-03T10:05:00'],
  [1_488_528_000, '2017-03-03T08:00:00.000Z'],
  ['1488528000000', '2017-03-03T08:00:00.000Z'],
  ['2017-02-31', '2017-02-31'],
  ['yesterday', 'yesterday'],
  ['', null],
  [null, null],
  [{}, null],
])('%j is %j', (written, value) => expect(dateValue(written)).toBe(value));

it('takes any text', () =>
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof dateValue(text) === 'string' || text.trim() === '')));
