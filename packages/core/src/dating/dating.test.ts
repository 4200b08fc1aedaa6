import { describe, expect, test } from 'vitest';
import { processReport, readInput } from '../index.ts';
import type { Published } from '../model/index.ts';

const dated = (text: string, given: Published | null = null, retrievedAt: string | null = null) => {
  const { reports } = readInput({ name: 'case', content: text, retrievedAt });
  return processReport({ ...reports[0]!, given }).report;
};
const bounds = (text: string): string => {
  const { earliest, latest } = dated(text).published;
  return `${earliest ?? ''}..${latest ?? ''}`;
};

describe('offices held', () => {
  test.each([
    ['Secretary of State Rex Tillerson said on Monday that the talks would go on.', '2017-02-01..2018-03-31'],
    ['US Secretary of State John Kerry met Saudi Foreign Minister Adel al-Jubeir in Doha on Monday.', '2015-04-01..2017-01-20'],
    ['John Kerry, the US secretary of state, said on Monday that the talks would go on.', '2013-02-01..2017-01-20'],
    ['Saudi Deputy Crown Prince and Defense Minister Mohammed bin Salman arrived on Monday.', '2015-04-01..2017-06-21'],
  ])('%s', (text, expected) => expect(bounds(text)).toBe(expected));

  test.each([
    'Former Secretary of State John Kerry said on Monday that the talks would go on.',
    'The former US president, Barack Obama, said on Monday that the talks would go on.',
    'Then-Secretary of State John Kerry had agreed to the plan, officials said on Monday.',
    'A street vendor named Kerry said on Monday that the talks would go on.',
    'Vice President Kerry of the rowing club said on Monday that the race would go on.',
    'Canadian Secretary of State John Kerry is a name that nobody in the room had heard of.',
  ])('none: %s', (text) => expect(bounds(text)).toBe('..'));

  test('somebody told of in another year bounds from below only', () => {
    expect(bounds('The deal was signed in 2015 by Secretary of State John Kerry, officials said on Monday.')).toBe('2015-01-01..');
  });

  test('each bound has its reason', () => {
    expect(dated('Secretary of State Rex Tillerson said on Monday that the talks would go on.').published).toEqual({
      value: null,
      precision: 'none',
      basis: 'none',
      earliest: '2017-02-01',
      latest: '2018-03-31',
      reasons: ['It names Rex Tillerson as Secretary of State (United States), in office from 2017-02-01 to 2018-03-31.'],
    });
  });
});

describe('dates told', () => {
  test('the latest date told as past bounds from below', () => {
    expect(bounds('The bridge was closed on 14 March 2019 and the ferry in 2018, the ministry said.')).toBe('2019-03-14..');
  });
  test('plans bound nothing', () => expect(bounds('The bridge is expected to open by 14 March 2031, the ministry said.')).toBe('..'));
});

describe('what others tell', () => {
  const given: Published = {
    value: '2019-03-15',
    precision: 'day',
    basis: 'inferred',
    earliest: null,
    latest: null,
    reasons: ['It shares a quotation with a report of that day.'],
  };
  test('stands in where nothing is stated', () =>
    expect(dated('The bridge was closed, the ministry said on Monday.', given).published).toEqual(given));
  test('gives way to what is stated', () => {
    expect(
      dated('Bridge closed in Lorne after storm\n3 May 2019\nThe bridge was closed, the ministry said on Friday.', given).published,
    ).toMatchObject({ value: '2019-05-03', basis: 'stated' });
  });
  test('the day of fetching bounds from above', () => {
    expect(dated('The bridge was closed on 14 March 2019, the ministry said.', null, '2020-01-02T10:00:00Z').published).toMatchObject({
      earliest: '2019-03-14',
      latest: '2020-01-02',
    });
  });
});

test('a stated date before what the text tells is named', () => {
  const { issues } = dated('Bridge closed in Lorne after storm\n3 May 2017\nThe bridge was closed on 14 March 2019, the ministry said.');
  expect(issues.map(({ code }) => code)).toContain('report.date-contradiction');
});

test('a report with nothing to date it by has no date', () => {
  expect(dated('The bridge was closed, the ministry said.').published).toEqual({
    value: null,
    precision: 'none',
    basis: 'none',
    earliest: null,
    latest: null,
    reasons: [],
  });
});
