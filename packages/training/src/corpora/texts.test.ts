import { describe, expect, test } from 'vitest';
import { faultsOf } from './check-report.ts';
import { readMarkedReports, readMarkup } from './marked-text.ts';
import { isHeldOut, readTexts } from './texts.ts';

describe('markup', () => {
  test('names stretches, one inside another', () => {
    const { text, spans, faults } = readMarkup('{{{{Kerem|place.city|l1}} Port|place.facility|l2}} shut.');
    expect(text).toBe('Kerem Port shut.');
    expect(spans).toEqual([
      { start: 0, end: 10, kind: 'place.facility', value: 'l2' },
      { start: 0, end: 5, kind: 'place.city', value: 'l1' },
    ]);
    expect(faults).toEqual([]);
  });
  test('says where it is broken and keeps the text', () => {
    expect(readMarkup('{{Kerem|place city|l1}} shut').faults).toEqual(
      expect.arrayContaining(['bad markup near "|place city|l1}} shut"', 'unclosed markup']),
    );
    expect(readMarkup('A | B').text).toBe('A | B');
  });
  test('a head line tells what a report is', () => {
    const [report] = readMarkedReports('=== z-1 | wire | Asia | full | 2024-05-14\n{{Tave|person|p1}} {{left|event.RETREAT|p1>?}}.\n');
    expect(report).toMatchObject({ id: 'z-1', style: 'wire', full: true, published: '2024-05-14', text: 'Tave left.\n' });
    expect(faultsOf(report!)).toEqual([]);
  });
  test.each([
    ['{{Tave|persons|p1}}', 'unknown kind "persons" at "Tave"'],
    ['{{Tave |person|p1}}', 'edges of "Tave "'],
    ['{{said|cue|p1}}', '"cue" in a report that is not full'],
    ['{{the Party|organization.party|o1}}', 'article inside "the Party"'],
    ['{{Tave|person|x1}} {{Tave Ltd|organization.company|x1}}', 'entity x1 is person and organization'],
  ])('%s', (source, fault) => expect(faultsOf(readMarkedReports(`=== z-1 | a | b\n${source}\n`)[0]!)).toContain(fault));
});

describe("the project's own reports", () => {
  const reports = readTexts();
  test('are sound, every one', () => {
    expect(reports.length).toBeGreaterThanOrEqual(1220);
    expect(reports.flatMap((report) => faultsOf(report).map((fault) => `${report.id}: ${fault}`))).toEqual([]);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  });
  test('a part of each kind is held out', () => {
    const share = reports.filter(({ id }) => isHeldOut(id)).length / reports.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.16);
    expect(reports.filter(({ id, full }) => full && isHeldOut(id)).length).toBeGreaterThan(8);
  });
});
