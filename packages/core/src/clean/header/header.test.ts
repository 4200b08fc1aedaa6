import { expect, test } from 'vitest';
import { casesOf, readAll } from '../cases/read.ts';

const shown = (input: string): string => {
  const { header, issues } = readAll(input);
  const { value, earliest, latest, basis } = header.published;
  return [
    header.title && `title ${header.title}`,
    header.publisher && `publisher ${header.publisher}`,
    header.agency && `agency ${header.agency}`,
    header.byline.length > 0 && `byline ${header.byline.join(' + ')}`,
    header.dateline && `dateline ${header.dateline.place}, ${header.dateline.date}`,
    `published ${value === null ? (earliest === null ? '-' : `${earliest}..${latest} ${basis}`) : `${value} ${basis}`}`,
    ...issues.filter(({ code }) => code.startsWith('report.') && code !== 'report.duplicate-text').map(({ code }) => `issue ${code}`),
  ]
    .filter(Boolean)
    .join('\n');
};

test.each(casesOf('headers.txt'))('$name', ({ input, expected }) => expect(shown(input)).toBe(expected));

test('a date after the day the report was fetched is refused', () => {
  const { header, issues } = readAll(
    'Ferry sinks off Lorne\n3 May 2019\nA ferry sank off Lorne with 40 people on board, the coast guard said.',
    { retrievedAt: '2019-04-30T08:00:00Z' },
  );
  expect(header.published.value).toBeNull();
  expect(issues.map(({ code }) => code)).toContain('report.date-impossible');
});

test('a report without any date states none', () => {
  expect(readAll('A ferry sank off Lorne with 40 people on board, the coast guard said.').header.published).toEqual({
    value: null,
    precision: 'none',
    basis: 'none',
    earliest: null,
    latest: null,
    reasons: [],
  });
});
