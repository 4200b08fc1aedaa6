import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '@sitrep/store';
import { sampleAnalysis, sampleConnections, sampleRaw } from '@sitrep/testing';
import { newsroomOver, QueryError, type ListName, type Newsroom } from './index.ts';
import { timelineKept } from './ingest/timeline.ts';

const lists = [
  'reports',
  'statements',
  'events',
  'figures',
  'claims',
  'entities',
  'places',
  'timeline',
  'stories',
  'search',
] as const satisfies readonly ListName[];
const samples = Array.from({ length: 20 }, (_, seed) => sampleAnalysis(seed, seed === 13 ? { published: null } : {}));
const texts = new Map(samples.map(({ report }) => [report.id as string, report.text]));

let folder: string;
let newsroom: Newsroom;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-lists-'));
  const store = await openStore(join(folder, 'test.db'));
  for (const analysis of samples) await store.put({ raw: sampleRaw(analysis), analysis, pipeline: 'test' });
  const connections = sampleConnections(samples);
  const entries = samples.map(({ report, sentences }) => {
    const { start, end } = sentences[1]!;
    const quote = report.text.slice(start, end);
    return {
      date: report.published.value,
      precision: 'day',
      reality: 'happened',
      what: quote,
      reports: [report.id],
      evidence: [{ report: report.id, sentence: 1, start, end, quote }],
    };
  });
  await store.replaceConnections(
    { connections, timeline: timelineKept(entries, samples, connections), pipeline: 'test' },
    await store.revision(),
  );
  newsroom = newsroomOver(store);
});
afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true });
});

/** Everything that looks like evidence, wherever it stands. */
const evidenceIn = (value: unknown): { report: string; start: number; end: number; quote: string }[] => {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (value === null || typeof value !== 'object') return [];
  const here = 'quote' in value && 'report' in value && 'start' in value ? [value as never] : [];
  return [...here, ...Object.values(value).flatMap(evidenceIn)];
};
const resolves = (value: unknown): number => {
  const found = evidenceIn(value);
  for (const { report, start, end, quote } of found) expect(texts.get(report)?.slice(start, end)).toBe(quote);
  return found.length;
};
const queryOf = (name: ListName): string => (name === 'search' ? 'crews' : '');

describe.each(lists)('the list of %s', (name) => {
  it('pages through everything by cursor and by number', async () => {
    const query = queryOf(name);
    const all = await newsroom.list(name, { query, limit: 1000 });
    expect(all.total).toBeGreaterThan(2);
    expect(all.rows).toHaveLength(all.total);
    expect(all.next).toBeNull();
    const limit = Math.ceil(all.total / 3);
    const byCursor: unknown[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await newsroom.list(name, { query, limit, ...(cursor == null ? {} : { cursor }) });
      expect(page.offset).toBe(byCursor.length);
      expect(page.total).toBe(all.total);
      byCursor.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
    expect(byCursor).toEqual(all.rows);
    const second = await newsroom.list(name, { query, limit, offset: limit });
    expect(second.rows).toEqual(all.rows.slice(limit, 2 * limit));
    expect((await newsroom.list(name, { query, offset: 10_000 })).rows).toEqual([]);
  });

  it('binds a cursor to its list and query', async () => {
    const query = queryOf(name);
    const { next } = await newsroom.list(name, { query, limit: 1 });
    const other = name === 'reports' ? 'statements' : 'reports';
    await expect(newsroom.list(other, { cursor: next! })).rejects.toThrow(QueryError);
    await expect(newsroom.list(name, { query: `${query} velmar`, cursor: next! })).rejects.toThrow(QueryError);
    for (const bad of ['', 'x', 'bnVsbA', `${next}x`, 'WzEsMiwzXQ']) {
      await expect(newsroom.list(name, { query, cursor: bad })).rejects.toThrow(QueryError);
    }
  });

  it('shows evidence that is there, word for word', async () => {
    const { rows } = await newsroom.list(name, { query: queryOf(name), limit: 1000 });
    const facts = !['reports', 'entities', 'places', 'stories'].includes(name);
    expect(resolves(rows) > 0).toBe(facts);
  });

  it('answers every key: what holds and what does not make the whole', async () => {
    const base = queryOf(name);
    const { total } = await newsroom.list(name, { query: base });
    for (const key of [
      'actor:coast',
      'speaker:velten',
      'recipient:coast',
      'entity:velten',
      'place:velmar',
      'country:norway',
      'type:CONSULT,AID',
      'quad:verbal-conflict',
      'reality:planned',
      'act:deny',
      'kind:person',
      'after:2017-03',
      'before:2017-03',
      'on:2017-02',
      'claim:single-source',
      'sources:>3',
      'measure:people',
      'value:>300',
      'publisher:courier',
      'agency:wire',
      'report:talks',
      'story:convoy',
      'topic:harbour',
      'basis:none',
      'issue:report.no-date',
      'talks',
      '"sent two ships"',
      'harb*',
    ]) {
      if (name === 'search' && /^(actor|speaker|recipient|type|quad|reality|act|measure|value|kind)/.test(key)) continue;
      const held = (await newsroom.list(name, { query: `${base} ${key}` })).total;
      const rest = (await newsroom.list(name, { query: `${base} -${key}` })).total;
      expect(held + rest, `${name} ${key}`).toBe(total);
    }
  });
});

describe('lists', () => {
  it('pick by what a row is, and else by what its report holds', async () => {
    const consults = samples.filter(({ events }) => events.some(({ type }) => type === 'CONSULT'));
    const count = async (name: ListName, query: string): Promise<number> => (await newsroom.list(name, { query })).total;
    expect(await count('events', 'type:CONSULT')).toBe(
      samples.flatMap(({ events }) => events).filter(({ type }) => type === 'CONSULT').length,
    );
    expect(await count('reports', 'type:CONSULT')).toBe(consults.length);
    expect(await count('statements', 'type:CONSULT')).toBe(consults.reduce((sum, { statements }) => sum + statements.length, 0));
    expect(await count('reports', 'publisher:courier')).toBe(samples.filter(({ report }) => report.publisher === 'Velmar Courier').length);
    expect(await count('entities', 'kind:city')).toBe(4);
    expect(await count('claims', 'sources:<=1')).toBe(
      (await newsroom.list('claims')).rows.filter(({ independentOrigins }) => independentOrigins <= 1).length,
    );
  });

  it('put undated reports last, and sort as asked', async () => {
    const { rows } = await newsroom.list('reports', { limit: 100 });
    expect(rows.at(-1)!.id).toBe(samples[13]!.report.id);
    expect(rows.at(-1)!.publishedText).toBe('undated');
    const oldest = await newsroom.list('reports', { query: 'sort:oldest', limit: 100 });
    expect(oldest.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toReversed());
    await expect(newsroom.list('claims', { query: 'sort:name' })).rejects.toThrow(/cannot be sorted by name/);
  });

  it('search for facts when facts are asked for, and for sentences otherwise', async () => {
    expect(new Set((await newsroom.list('search', { query: 'crews' })).rows.map(({ kind }) => kind))).toEqual(new Set(['sentence']));
    expect(new Set((await newsroom.list('search', { query: 'speaker:velten' })).rows.map(({ kind }) => kind))).toEqual(
      new Set(['statement']),
    );
    const both = await newsroom.list('search', { query: 'speaker:velten type:CONSULT', limit: 1000 });
    expect(new Set(both.rows.map(({ kind }) => kind))).toEqual(new Set(['statement', 'event']));
    expect(both.rows).toHaveLength(both.total);
  });
});

describe('views', () => {
  it('show a report with its ledger and its findings in their order', async () => {
    const { report, statements } = samples[3]!;
    const view = (await newsroom.report(report.id))!;
    expect(view.text).toBe(report.text);
    expect(view.statementRows.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    expect(view.segments).toHaveLength(1);
    const ids = new Set(view.entities.map(({ id }) => id as string));
    for (const mention of view.mentions) expect(ids.has(mention.entity!)).toBe(true);
    expect(resolves(view)).toBeGreaterThan(10);
    expect(await newsroom.raw(report.id)).toBe(report.text);
    expect(await newsroom.report('r-none')).toBeNull();
  });

  it('show an entity with what it says, does and is named by', async () => {
    const { rows } = await newsroom.list('entities', { query: 'kind:person' });
    const view = (await newsroom.entity(rows[0]!.id))!;
    expect(view.said).toHaveLength(view.statements);
    expect(view.said.every(({ speaker }) => speaker?.id === view.id)).toBe(true);
    expect(view.named.length).toBe(view.reports);
    expect(resolves(view)).toBeGreaterThan(0);
    expect(await newsroom.entity('none')).toBeNull();
  });

  it('show a sentence where it stands, with everything found in it', async () => {
    const { report, sentences } = samples[3]!;
    const view = (await newsroom.sentence(`${report.id}.2`))!;
    expect(view.text).toBe(report.text.slice(sentences[2]!.start, sentences[2]!.end));
    expect(view.before).toHaveLength(2);
    expect(view.after).toHaveLength(2);
    expect(view.findings.some(({ kind }) => kind === 'statement')).toBe(true);
    for (const id of ['', 'x', `${report.id}.999`, `${report.id}.-1`, 'r-none.1']) expect(await newsroom.sentence(id), id).toBeNull();
  });

  it('are found by the ids that lists give', async () => {
    const { rows: statements } = await newsroom.list('statements', { limit: 1 });
    expect(await newsroom.statement(statements[0]!.id)).toEqual(statements[0]);
    const { rows: events } = await newsroom.list('events', { limit: 1 });
    expect(await newsroom.event(events[0]!.id)).toEqual(events[0]);
    const { rows: figures } = await newsroom.list('figures', { limit: 1 });
    expect(await newsroom.figure(figures[0]!.id)).toEqual(figures[0]);
    const { rows: claims } = await newsroom.list('claims', { limit: 1 });
    expect(await newsroom.claim(claims[0]!.id)).toEqual(claims[0]);
    const { rows: stories } = await newsroom.list('stories', { limit: 1 });
    expect(await newsroom.story(stories[0]!.id)).toEqual(stories[0]);
    for (const look of ['statement', 'event', 'figure', 'claim', 'story'] as const) expect(await newsroom[look]('none')).toBeNull();
  });
});
