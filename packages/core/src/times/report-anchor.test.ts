import { expect, test } from 'vitest';
import type { Published } from '../model/index.ts';
import type { Header } from '../stage/index.ts';
import { dayOf } from './calendar.ts';
import { datelineDay, reportAnchor } from './report-anchor.ts';

const published = (value: string | null, basis: Published['basis'] = 'stated'): Published => ({
  value,
  precision: value === null ? 'none' : 'day',
  basis,
  earliest: null,
  latest: null,
  reasons: [],
});
const header = (stated: Published, date: string | null): Header => ({
  title: null,
  publisher: null,
  agency: null,
  byline: [],
  credit: null,
  section: null,
  topics: [],
  dateline: date === null ? null : { place: 'HARRAN', date, entity: null, rawStart: 0, rawEnd: 0 },
  published: stated,
  sourceUrl: null,
});
const anchor = (stated: string | null, date: string | null, given: string | null = null): [string, string] | null => {
  const found = reportAnchor(header(published(stated), date), given === null ? null : published(given, 'inferred'));
  return found && [new Date(found.day * 86_400_000).toISOString().slice(0, 10), found.name];
};

test('a report speaks from its publication, and from a dateline some days before it', () => {
  expect(anchor('2018-02-08T00:14:00', null)).toEqual(['2018-02-08', 'published']);
  expect(anchor('2018-02-08T00:14:00', 'Feb. 7')).toEqual(['2018-02-07', 'dateline']);
  expect(anchor('2018-02-08', 'February 8')).toEqual(['2018-02-08', 'published']);
  expect(anchor('2018-01-02', 'Dec. 31')).toEqual(['2017-12-31', 'dateline']);
  expect(anchor('2018-02-08', '17 August 2013')).toEqual(['2018-02-08', 'published']);
});

test('without a stated date a full dateline or what others tell is taken', () => {
  expect(anchor(null, 'Aug. 17, 2013')).toEqual(['2013-08-17', 'dateline']);
  expect(anchor(null, null, '2017-01-25')).toEqual(['2017-01-25', 'published']);
  expect(anchor(null, 'January 24', '2017-01-25')).toEqual(['2017-01-24', 'dateline']);
  expect(anchor(null, 'January 24')).toBe(null);
  expect(anchor(null, null)).toBe(null);
});

test('datelines in the forms of the world', () => {
  const june = dayOf(2022, 6, 25);
  expect(datelineDay('25/06/2022', null)).toBe(june);
  expect(datelineDay('06/25/2022', null)).toBe(june);
  expect(datelineDay('25.06.2022', null)).toBe(june);
  expect(datelineDay('June 25', june + 1)).toBe(june);
  expect(datelineDay('Saturday', june)).toBe(null);
  expect(datelineDay('31 June 2022', null)).toBe(null);
});
