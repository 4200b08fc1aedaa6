import { composeBriefing, connect } from '@sitrep/core';
import { Analysis, Briefing, Connections, type Analysis as AnalysisType } from '@sitrep/core/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventCorpus } from './invented-corpus.ts';

const invent = (seed: number, reports: number) => [...inventCorpus({ seed, reports })];
const analysesOf = (seed: number, reports: number): AnalysisType[] => invent(seed, reports).map(({ analysis }) => analysis);

test('what is invented has the shape of what is found', () => {
  for (const analysis of analysesOf(3, 12)) {
    expect(() => Analysis.parse(analysis)).not.toThrow();
    for (const { span, text } of [...analysis.mentions, ...analysis.times, ...analysis.figures]) {
      expect(analysis.report.text.slice(span.start, span.end)).toBe(text);
    }
  }
});

test('the same options give the same reports, and more of them the same first ones', () => {
  expect(invent(5, 8)).toEqual(invent(5, 20).slice(0, 8));
});

test('copies, matters and dates come out as they were made', () => {
  const reports = invent(1, 120);
  const by = new Map(reports.map((report) => [report.analysis.report.id as string, report]));
  const { lineage, stories, dates, claims } = connect(reports.map(({ analysis }) => analysis));
  for (const { report, from, relation } of lineage) {
    expect(by.get(report)!.matter).toBe(by.get(from)!.matter);
    if (by.get(report)!.making === 'copy') expect(relation).toBe('verbatim');
    if (by.get(report)!.making === 'abridged') expect(relation).toBe('abridged');
  }
  expect(lineage.filter(({ relation }) => relation === 'verbatim')).toHaveLength(20);
  expect(stories).toHaveLength(20);
  expect(Object.keys(dates)).toHaveLength(20);
  expect(claims.filter(({ status }) => status === 'disputed').length).toBeGreaterThanOrEqual(20);
});

test('the order of the reports changes nothing', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (seed, turn) => {
      const analyses = analysesOf(seed, 14);
      const moved = analyses
        .toSorted((a, b) => ((a.report.id.charCodeAt(9) * turn) % 7) - ((b.report.id.charCodeAt(9) * turn) % 7))
        .toReversed();
      const connections = connect(analyses);
      expect(connect(moved)).toEqual(connections);
      expect(composeBriefing({ question: '', analyses: moved, connections })).toEqual(
        composeBriefing({ question: '', analyses, connections }),
      );
    }),
    { numRuns: 12 },
  );
});

test('what is computed has the shape of the model', () => {
  const analyses = analysesOf(9, 30);
  const connections = connect(analyses);
  expect(() => Connections.parse(connections)).not.toThrow();
  expect(() => Briefing.parse(composeBriefing({ question: 'x', analyses, connections }))).not.toThrow();
});

test('time grows with the reports, not with their square', () => {
  const time = (reports: number): number => {
    const analyses = analysesOf(2, reports);
    const started = performance.now();
    connect(analyses);
    return performance.now() - started;
  };
  time(100);
  const [small, large] = [time(200), time(800)];
  expect(large / small).toBeLessThan(12);
});
