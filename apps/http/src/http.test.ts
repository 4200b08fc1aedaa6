import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Briefing } from '@sitrep/core/model';
import {
  ClaimRow,
  EntityView,
  EventRow,
  FigureRow,
  openNewsroom,
  ReportRow,
  ReportView,
  SentenceView,
  StatementRow,
  type Newsroom,
} from '@sitrep/newsroom';
import { sampleReports } from '@sitrep/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { Problem } from './problem.ts';
import { serve, type Service } from './serve.ts';

let folder: string;
let newsroom: Newsroom;
let service: Service;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-http-'));
  newsroom = await openNewsroom({ store: join(folder, 'test.db') });
  await newsroom.ingest(sampleReports);
  service = await serve({ newsroom, port: 0, maxBody: 100_000 });
});
afterAll(async () => {
  await service.close();
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${service.url}${path}`, { headers, redirect: 'manual' });
// oxlint-disable-next-line typescript/no-explicit-any -- answers are checked against their schemas
const json = async (path: string): Promise<any> => {
  const response = await get(path);
  expect(response.status, `${path}: ${await response.clone().text()}`).toBe(200);
  return response.json();
};
const problemOf = async (response: Response, status: number): Promise<Problem> => {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return Problem.parse(await response.json());
};

const lists: readonly [string, z.ZodObject, boolean][] = [
  ['reports', ReportRow, true],
  ['statements', StatementRow, true],
  ['events', EventRow, true],
  ['figures', FigureRow, true],
  ['claims', ClaimRow, true],
];

describe('lists and single things', () => {
  test.each(lists)('%s fit their schema and are found by id', async (name, row) => {
    const { [name]: rows, total, revision } = await json(`/v1/${name}`);
    expect(total).toBeGreaterThan(0);
    expect(rows).toHaveLength(total);
    expect(revision).toBe(await newsroom.revision());
    for (const one of rows) {
      row.parse(one);
      expect((await json(`/v1/${name}/${encodeURIComponent(one.id)}`)).id).toBe(one.id);
    }
  });

  test('every fact leads to the exact words of a stored report', async () => {
    let checked = 0;
    for (const name of ['statements', 'events', 'figures']) {
      for (const { evidence } of (await json(`/v1/${name}`))[name]) {
        const report = ReportView.parse(await json(`/v1/reports/${evidence.report}`));
        expect(report.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        const sentence = SentenceView.parse(await json(`/v1/sentences/${evidence.report}.${evidence.sentence}`));
        expect(evidence.start).toBeGreaterThanOrEqual(sentence.start);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(8);
  });

  test('an entity tells what it says and where it is named', async () => {
    const { entities } = await json('/v1/entities?q=drescu');
    const entity = EntityView.parse(await json(`/v1/entities/${entities[0].id}`));
    expect(entity.name).toContain('Drescu');
    expect(entity.said.length).toBeGreaterThan(0);
    expect(entity.named.length).toBeGreaterThan(0);
  });

  test('pages join to the whole, each row once', async () => {
    const { statements: all } = await json('/v1/statements?limit=500');
    const seen: string[] = [];
    for (let path: string | null = '/v1/statements?limit=2'; path !== null;) {
      const { statements, next }: { statements: { id: string }[]; next: string | null } = await json(path);
      seen.push(...statements.map(({ id }) => id));
      path = next === null ? null : `/v1/statements?limit=2&cursor=${encodeURIComponent(next)}`;
    }
    expect(seen).toEqual(all.map(({ id }: { id: string }) => id));
  });

  test('fields cut rows down', async () => {
    const { statements } = await json('/v1/statements?fields=id,text&limit=1');
    expect(Object.keys(statements[0])).toEqual(['id', 'text']);
  });

  test('the query grammar filters', async () => {
    const { statements } = await json('/v1/statements?q=speaker:drescu');
    expect(statements.length).toBeGreaterThan(0);
    for (const { speakerText } of statements) expect(speakerText).toContain('Drescu');
    expect((await json('/v1/statements?q=speaker:nobody-here')).total).toBe(0);
  });

  test('the briefing fits its schema', async () => {
    expect(Briefing.parse(await json('/v1/briefing')).sources).toHaveLength(sampleReports.length);
    expect(Object.keys(await json('/v1/briefing?fields=keyPoints,gaps'))).toEqual(['keyPoints', 'gaps']);
  });
});

describe('other forms', () => {
  test('CSV has a head line and disarms formulas', async () => {
    const response = await get('/v1/statements?format=csv&fields=id,speakerText,text');
    expect(response.headers.get('content-type')).toContain('text/csv');
    const text = await response.text();
    expect(text.split('\n')[0]).toBe('id,speakerText,text');
    expect(text).not.toMatch(/(^|,|\n)"?[=+@]/);
  });

  test('GeoJSON has longitude first', async () => {
    await newsroom.ingest([
      {
        name: 'geneva.txt',
        content: 'GENEVA, 2 May 2021 - Delegates met in Geneva on Sunday for talks, officials said. They travelled on to Nairobi.',
      },
    ]);
    const { features } = await json('/v1/places.geojson');
    const geneva = features.find((feature: { properties: { name: string } }) => /Geneva|Gen.ve/.test(feature.properties.name));
    expect(geneva.geometry.coordinates[0]).toBeCloseTo(6.1, 0);
    expect(geneva.geometry.coordinates[1]).toBeCloseTo(46.2, 0);
  });

  test.each([
    ['reports.json', 'application/feed+json'],
    ['reports.atom', 'application/atom+xml'],
    ['reports.rss', 'application/rss+xml'],
  ])('%s is a feed whose titles are text', async (name, type) => {
    const response = await get(`/v1/feeds/${name}`);
    expect(response.headers.get('content-type')).toContain(type);
    const text = await response.text();
    expect(text).toContain('Dam talks in Veldau');
    if (name !== 'reports.json') expect(text).not.toContain('<script>');
  });
});

describe('taking reports in', () => {
  const post = (path: string, body: BodyInit, type: string): Promise<Response> =>
    fetch(`${service.url}${path}`, { method: 'POST', body, headers: { 'content-type': type } });
  const text = 'LISTRA, 9 June 2020 - Two ferries collided off Listra on Tuesday, the coast guard said. Nobody was hurt.';

  test('new content is 201, the same again 200', async () => {
    const first = await post('/v1/reports', text, 'text/plain');
    expect(first.status).toBe(201);
    const { reports } = (await first.json()) as { reports: { id: string; new: boolean }[] };
    expect(reports[0]!.new).toBe(true);
    expect(first.headers.get('location')).toBe(`/v1/reports/${reports[0]!.id}`);
    const again = await post('/v1/reports', JSON.stringify({ text, name: 'again.txt' }), 'application/json');
    expect(again.status).toBe(200);
    expect(((await again.json()) as { reports: { id: string; new: boolean }[] }).reports[0]).toMatchObject({
      id: reports[0]!.id,
      new: false,
    });
  });

  test('all reports of a feed, of records and of lines come in, with what is said about them', async () => {
    const body = (n: number): string => `VELMAR, 3 March 2017 - The harbour council said on Friday it would send ${n} boats to the quay.`;
    const feed = `<rss version="2.0"><channel><title>Strait Monitor</title><link>https://strait.example</link>
      <item><title>Boats sent</title><link>https://strait.example/a</link><description>${body(31)}</description></item>
      <item><title>Boats sent again</title><description>${body(32)}</description></item></channel></rss>`;
    const lines = [33, 34].map((n) => JSON.stringify({ title: `Boats ${n}`, text: body(n), publisher: 'Strait Monitor' })).join('\n');
    const list = JSON.stringify([35, 36].map((n) => ({ headline: `Boats ${n}`, body: body(n), outlet: 'Strait Monitor' })));
    for (const [content, type] of [
      [feed, 'application/rss+xml'],
      [lines, 'application/x-ndjson'],
      [list, 'application/json'],
    ] as const) {
      const response = await post('/v1/reports', content, type);
      expect(response.status).toBe(201);
      const { reports } = (await response.json()) as { reports: { id: string }[] };
      expect(reports).toHaveLength(2);
      const first = await (await fetch(`${service.url}/v1/reports/${reports[0]!.id}`)).json();
      expect(first).toMatchObject({ title: expect.stringMatching(/^Boats/), publisher: 'Strait Monitor' });
    }
  });

  test('annotate stores nothing', async () => {
    const before = await newsroom.revision();
    const response = await post('/v1/annotate', '"It is over," said Ana Reyes, mayor of Santa Plata.', 'text/plain');
    const { annotations } = (await response.json()) as { annotations: { statements: { contents: string[]; speakerName: string }[] }[] };
    expect(annotations[0]!.statements[0]).toMatchObject({ contents: ['It is over,'], speakerName: 'Ana Reyes' });
    expect(await newsroom.revision()).toBe(before);
  });

  test.each([
    ['nothing', new Uint8Array(), 'text/plain', 422],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'application/octet-stream', 422],
    ['no JSON', '{"text":', 'application/json', 400],
    ['JSON of another kind', '{"texts":"x"}', 'application/json', 400],
    ['another type', '%PDF-', 'application/pdf', 415],
    ['too much', 'word '.repeat(30_000), 'text/plain', 413],
  ])('%s is refused with a reason', async (_, body, type, status) => {
    const problem = await problemOf(await post('/v1/reports', body as BodyInit, type), status);
    expect(problem.detail.length).toBeGreaterThan(10);
  });
});

describe('errors have one shape', () => {
  test.each([
    ['/v1/statements?actr=x', 400, 'actr'],
    ['/v1/statements?limit=0', 400, 'limit'],
    ['/v1/statements?limit=1&limit=2', 400, 'limit'],
    ['/v1/statements?fields=nothing', 400, 'nothing'],
    ['/v1/statements?cursor=rubbish', 400, ''],
    ['/v1/statements?q=actr:x', 400, 'actr'],
    ['/v1/statements/none', 404, ''],
    ['/v1/sentences/none.7', 404, ''],
    ['/v2', 404, ''],
  ])('%s', async (path, status, at) => {
    const problem = await problemOf(await get(path), status);
    expect(problem.status).toBe(status);
    expect(await (await get(problem.type)).json()).toMatchObject({ status });
    if (at !== '') expect(JSON.stringify(problem.errors)).toContain(at);
  });

  test('a method that is not answered names those that are', async () => {
    const response = await fetch(`${service.url}/v1/reports`, { method: 'DELETE' });
    expect(response.headers.get('allow')).toBe('GET, POST');
    await problemOf(response, 405);
  });
});

describe('freshness', () => {
  test('an unchanged store answers 304, a changed one anew', async () => {
    const first = await get('/v1/statements');
    const tag = first.headers.get('etag')!;
    expect((await get('/v1/statements', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/v1/statements', { 'if-none-match': `W/${tag}, "other"` })).status).toBe(304);
    await newsroom.ingest([
      { name: 'more.txt', content: 'RIVA, 3 May 2021 - The bridge is open again, the mayor, Toni Albrecht, said on Monday.' },
    ]);
    expect((await get('/v1/statements', { 'if-none-match': tag })).status).toBe(200);
  });
});

describe('who may ask', () => {
  test('a key is asked for where there is one', async () => {
    const guarded = await serve({ newsroom, port: 0, key: 'a key' });
    try {
      const ask = (headers: Record<string, string>): Promise<Response> => fetch(`${guarded.url}/v1/reports`, { headers });
      const refused = await ask({});
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
      await problemOf(refused, 401);
      await problemOf(await ask({ authorization: 'Bearer another' }), 401);
      expect((await ask({ authorization: 'Bearer a key' })).status).toBe(200);
      expect((await fetch(`${guarded.url}/livez`)).status).toBe(200);
    } finally {
      await guarded.close();
    }
  });

  test('it does not listen to other machines without a key', async () => {
    await expect(serve({ newsroom, host: '0.0.0.0', port: 0 })).rejects.toThrow(/without a key/);
  });

  test('it is alive, ready, and tells no sniffing', async () => {
    expect(await json('/livez')).toEqual({ status: 'live' });
    expect(await json('/readyz')).toMatchObject({ status: 'ready' });
    expect((await get('/v1/reports')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('requests under way are answered before it ends', async () => {
    const [started, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let under = 0;
    const slow: Newsroom = {
      ...newsroom,
      async briefing(query, since) {
        under += 1;
        if (under === 5) started.resolve();
        await finish.promise;
        return newsroom.briefing(query, since);
      },
    };
    const other = await serve({ newsroom: slow, port: 0 });
    const answers = Promise.all(Array.from({ length: 5 }, () => fetch(`${other.url}/v1/briefing`).then((response) => response.status)));
    await started.promise;
    const closed = other.close();
    finish.resolve();
    await closed;
    expect(await answers).toEqual(Array.from({ length: 5 }, () => 200));
    await expect(fetch(`${other.url}/livez`)).rejects.toThrow();
  });
});

test('the description is valid OpenAPI 3.1 and names every way in', async () => {
  const description = await json('/openapi.json');
  const { valid, errors } = await new Validator().validate(description);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(description.openapi).toBe('3.1.0');
  for (const name of [
    'reports',
    'statements',
    'events',
    'figures',
    'claims',
    'entities',
    'places',
    'stories',
    'timeline',
    'briefing',
    'search',
    'annotate',
  ]) {
    expect(Object.keys(description.paths)).toContain(`/v1/${name}`);
  }
});
