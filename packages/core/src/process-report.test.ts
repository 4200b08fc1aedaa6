import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { english } from '@sitrep/english';
import { describe, expect, test } from 'vitest';
import { annotationOf } from './annotation.ts';
import { readInput } from './intake/index.ts';
import { jsonSchemaOf, recordNames } from './json-schema.ts';
import { Analysis } from './model/index.ts';
import { analysisOf, processReport, processText, runReport } from './process-report.ts';
import { englishNews } from './presets/english-news.ts';
import { Pipeline, runPipeline, stage, type RawReport } from './stage/index.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const texts = readdirSync(seeds)
  .sort()
  .map((name) => ({ name, content: readFileSync(new URL(name, seeds), 'utf8') }));
const rawOf = (content: string): RawReport | null => readInput({ name: 'test', content }).reports[0] ?? null;

/** What must hold of every analysis, whatever came in. */
const check = (raw: RawReport, analysis: Analysis): void => {
  const { report, segments, sentences, mentions, entities, times, places, statements, events, figures } = analysis;
  const inText = ({ start, end }: { start: number; end: number }): void => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(report.text.length);
  };
  const ids = new Set(entities.map(({ id }) => id));
  for (const { start, end } of segments) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(raw.raw.length);
  }
  sentences.forEach((sentence, index) => {
    inText(sentence);
    expect(sentence.index).toBe(index);
    if (index > 0) expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]!.end);
  });
  for (const { span, text, entity } of mentions) {
    inText(span);
    expect(report.text.slice(span.start, span.end)).toBe(text);
    if (entity !== null) expect(ids).toContain(entity);
  }
  for (const { span, text } of [...times, ...figures, ...places]) {
    inText(span);
    expect(report.text.slice(span.start, span.end)).toBe(text);
  }
  for (const { span, content, cue, source, speaker } of statements) {
    for (const one of [span, ...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) inText(one);
    if (speaker !== null) expect(ids).toContain(speaker);
  }
  for (const { span, trigger, actors, recipients, attribution } of events) {
    inText(span);
    inText(trigger);
    for (const id of [...actors, ...recipients]) expect(ids).toContain(id);
    const statementIds = new Set(statements.map(({ id }) => id));
    for (const id of attribution) expect(statementIds).toContain(id);
  }
  for (const findings of [mentions, times, places, statements, events, figures]) {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { sentence } of findings) expect(sentence).toBeLessThan(Math.max(1, sentences.length));
  }
};

describe('the seeds', () => {
  test.each(texts)('$name comes out whole, valid and the same again', ({ content }) => {
    const raw = rawOf(content)!;
    const analysis = processReport(raw);
    check(raw, analysis);
    expect(Analysis.parse(analysis)).toEqual(analysis);
    expect(JSON.stringify(processReport(raw))).toBe(JSON.stringify(analysis));
    expect(analysis.report.issues.filter(({ code }) => code === 'stage.crashed')).toEqual([]);
    expect(JSON.parse(JSON.stringify(annotationOf(analysis)))).toMatchObject({ statements: expect.any(Array), issues: expect.any(Array) });
  });

  test('text that needs no cleaning keeps every offset', () => {
    const text = 'First line here.\n\n"We will come," Ana Reyes said on Monday.\nSource\n';
    const analysis = processText({ ...rawOf(text)!, raw: text });
    expect(analysis.report.text).toBe(text);
    check({ ...rawOf(text)!, raw: text }, analysis);
  });
});

describe('whatever comes in', () => {
  const pieces = texts.flatMap(({ content }) => content.split(/\n|(?<=[.!?]) /)).filter(Boolean);
  const nasty = [
    '"',
    '“',
    '”',
    "'",
    '’',
    '«',
    '\u202e',
    '\u001b[31m',
    '<script>',
    '</p>',
    '&amp;',
    '\u0000',
    '$',
    '(',
    '[',
    '…',
    '12',
    '1,000',
    'U.S.',
    'said',
    '\t',
    '\r\n',
    '\n\n',
    '🙂',
    'ـ',
    '中文',
    '=SUM(1)',
  ];
  const report = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...pieces) },
        { weight: 2, arbitrary: fc.constantFrom(...nasty) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
      ),
      { minLength: 1, maxLength: 25 },
    )
    .map((parts) => parts.join(' '));

  test('no stage crashes and every span stays inside', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(report, (content) => {
        const raw = rawOf(content);
        if (raw === null) return;
        const analysis = processReport(raw);
        expect(analysis.report.issues.filter(({ code }) => code === 'stage.crashed')).toEqual([]);
        check(raw, analysis);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test.each([
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['5,000 words without a stop', `${'the minister said that '.repeat(1250)}.`],
    ['an opening mark that never closes', `“${'They came to the town. '.repeat(3000)}`],
    ['capitals alone', 'MINISTER SAYS TALKS WITH ARMY OVER IN CAPITAL. '.repeat(300)],
    ['names alone', 'Ana Reyes and Ivan Petrov and '.repeat(1500)],
    ['numbers alone', '1,000 2,000 '.repeat(4000)],
    ['brackets', '((((('.repeat(8000)],
    ['dashes', '-'.repeat(60_000)],
  ])('%s take no more than seconds', { timeout: 20_000 }, (_, content) => {
    const raw = rawOf(content);
    if (raw === null) return;
    const analysis = processReport(raw);
    expect(analysis.report.issues.filter(({ code }) => code === 'stage.crashed')).toEqual([]);
    for (const { content: spans } of analysis.statements) for (const { start, end } of spans) expect(end - start).toBeLessThan(20_000);
  });
});

describe('the runner', () => {
  test('a stage that crashes leaves its empty layer and an issue that names it', () => {
    const broken = stage({
      name: 'broken',
      version: 1,
      needs: ['raw'],
      adds: 'times',
      about: '',
      run: () => {
        throw new Error('on purpose');
      },
      empty: () => [],
    });
    const after = stage({
      name: 'after',
      version: 1,
      needs: ['times'],
      adds: 'mentions',
      about: '',
      run: ({ times }) => {
        expect(times).toEqual([]);
        return [];
      },
      empty: () => [],
    });
    const { doc, issues, steps } = runPipeline(Pipeline.start.then(broken).then(after), rawOf('Some text here.')!, english);
    expect(doc.times).toEqual([]);
    expect(issues).toMatchObject([{ code: 'stage.crashed', message: 'broken failed: on purpose' }]);
    expect(steps.map(({ crashed }) => crashed)).toEqual([true, false]);
  });

  test('a stage before what it needs does not compile', () => {
    const needy = stage({ name: 'needy', version: 1, needs: ['tokens'], adds: 'times', about: '', run: () => [], empty: () => [] });
    // @ts-expect-error -- tokens are not there yet
    Pipeline.start.then(needy);
  });

  test('explain has the stages in order, each with what it needs already there', () => {
    const there = new Set<string>(['raw']);
    for (const { needs, adds } of englishNews.stages) {
      for (const need of needs) expect(there).toContain(need);
      expect(there).not.toContain(adds);
      there.add(adds);
    }
    const run = runReport(rawOf(texts[0]!.content)!);
    expect(run.steps.map(({ stage: name }) => name)).toEqual(englishNews.stages.map(({ name }) => name));
    expect(analysisOf(run).report.id).toMatch(/^r[0-9a-f]{12}$/);
  });
});

test.each(recordNames)('%s has a JSON Schema', (name) => {
  expect(jsonSchemaOf(name)).toMatchObject({ type: 'object', properties: expect.any(Object) });
});
