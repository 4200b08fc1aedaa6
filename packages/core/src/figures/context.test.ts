import { expect, test } from 'vitest';
import type { EntityId, FindingId, Place, Statement, Time } from '../model/index.ts';
import { around, asOf, placeOf, statementAt } from './context.ts';

type Report = Parameters<typeof around>[0];
const finding = { sentence: 0, by: { stage: 'test', rule: 'test', version: 1 }, confidence: 1 };
const time = (start: number, value: string | null, direction: Time['direction'], kind: Time['kind'] = 'date'): Time => ({
  ...finding,
  id: `t${start}` as FindingId,
  span: { start, end: start + 5 },
  text: '',
  kind,
  value,
  precision: 'day',
  anchor: 'published',
  direction,
});
const place = (start: number, role: Place['role'], entity: string | null): Place => ({
  ...finding,
  id: `p${start}` as FindingId,
  span: { start, end: start + 5 },
  text: '',
  mention: `m${start}` as FindingId,
  entity: entity as EntityId | null,
  role,
  precision: 4,
  name: '',
  country: null,
  geonamesId: null,
  lat: null,
  lon: null,
});
const report = (layers: Partial<Report>): Report =>
  ({ times: [], places: [], statements: [], chains: { entities: [], entityOf: new Map() }, ...layers }) as unknown as Report;

test('a number holds for the nearest past day of its sentence, else for the report', () => {
  const sides = around(
    report({ times: [time(0, '2017-01-20', 'past'), time(90, '2017-02-15', 'future'), time(60, 'P2D', null, 'duration')] }),
  );
  expect(asOf(sides, 0, 80, '2017-01-25T10:00')).toBe('2017-01-20');
  expect(asOf(sides, 1, 80, '2017-01-25T10:00')).toBe('2017-01-25');
  expect(asOf(sides, 1, 80, '2017-01')).toBe(null);
  expect(asOf(around(report({ times: [time(0, '2012/2018-02-15', 'present')] })), 0, 9, null)).toBe('2018-02-15');
});

test('the place is the nearest of the sentence that does not act', () => {
  const entityOf = new Map([['m40' as FindingId, 'harran' as EntityId]]);
  const sides = around(
    report({ places: [place(0, 'dateline', 'a'), place(12, 'actor', 'b'), place(40, 'event', null), place(90, 'event', 'far')] }),
  );
  expect(placeOf(sides, entityOf, 0, 20, 30)).toBe('harran');
  expect(placeOf(sides, entityOf, 1, 20, 30)).toBe(null);
});

test('the statement is the narrowest whose content holds the number', () => {
  const statement = (id: string, start: number, end: number): Statement =>
    ({ ...finding, id: id as FindingId, span: { start, end }, content: [{ start, end }] }) as unknown as Statement;
  const sides = around(report({ statements: [statement('outer', 0, 100), statement('inner', 10, 40), statement('after', 200, 300)] }));
  expect(statementAt(sides, 20, 30)).toBe('inner');
  expect(statementAt(sides, 50, 60)).toBe('outer');
  expect(statementAt(sides, 90, 110)).toBe(null);
});
