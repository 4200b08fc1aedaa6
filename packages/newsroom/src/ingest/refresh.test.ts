import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Analysis, Judgement } from '@sitrep/core/model';
import { openStore, type Store } from '@sitrep/store';
import { inventCorpus } from '@sitrep/testing';
import { analyst, type Analyst } from './analyst.ts';
import { refresh } from './refresh.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-refresh-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reports = [...inventCorpus({ seed: 11, reports: 36 })].map(({ analysis }) => analysis);
const put = (store: Store, analysis: Analysis) => {
  const { id, name, text, format, encoding, contentHash, sourceUrl, retrievedAt } = analysis.report;
  const raw = { id, name, raw: text, format, encoding, contentHash, sourceUrl, retrievedAt, given: null, issues: [] };
  return store.put({ raw, analysis, pipeline: 'test' });
};
/** What is invented is no finding of the program: it is not analysed again for its date. */
const reader = async (asked: string[] = []): Promise<Analyst> => {
  const own = await analyst();
  return {
    ...own,
    redate: async () => [],
    readTogether: async (analyses, joined) => {
      asked.push(...analyses.map(({ report }) => report.id));
      return own.readTogether(analyses, joined);
    },
  };
};
const [one, other] = reports
  .flatMap(({ report, entities }) => entities.filter(({ kind }) => kind === 'person').map(({ id }) => `${report.id}/${id}`))
  .filter((_, index) => index % 7 === 0);
const verdict: Judgement = { a: one!, b: other!, verdict: 'same', by: 'person', rule: 'person', score: 1, reason: 'seen together' };

/** Everything that reading reports together left in a store. */
const left = async (store: Store): Promise<unknown> => {
  const { claims, stories, ...others } = await store.connections();
  const rows = async (kind: 'timeline' | 'entity') =>
    (await store.rows(kind, { limit: 10_000 })).rows.map(({ id, record }) => ({ id, record }));
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    ...others,
    claims: claims.toSorted(byId),
    stories: stories.toSorted(byId),
    timeline: (await rows('timeline')).toSorted(byId),
    entities: await rows('entity'),
  };
};

let made = 0;
const fresh = (): Promise<Store> => openStore(join(folder, `${made++}.db`));

test('reports that come in any order, connected between, are connected as all at once', async () => {
  const whole = await fresh();
  for (const report of reports) await put(whole, report);
  await whole.judge(verdict);
  await refresh(whole, await reader());
  const expected = await left(whole);
  await whole.close();
  const orders = fc.tuple(fc.shuffledSubarray(reports, { minLength: reports.length }), fc.nat(reports.length), fc.nat(reports.length));
  await fc.assert(
    fc.asyncProperty(orders, async ([order, cut, judged]) => {
      const store = await fresh();
      for (const [index, report] of order.entries()) {
        await put(store, report);
        if (index === judged) await store.judge(verdict);
        if (index === cut || index % 9 === 0) await refresh(store, await reader());
      }
      if (judged >= order.length) await store.judge(verdict);
      await refresh(store, await reader());
      expect(await left(store)).toEqual(expected);
      await store.close();
    }),
    { numRuns: 6 },
  );
}, 120_000);

test('what did not change is not read again', async () => {
  const store = await fresh();
  for (const report of reports) await put(store, report);
  await refresh(store, await reader());
  const asked: string[] = [];
  await refresh(store, await reader(asked));
  expect(asked).toEqual([]);
  await store.close();
});
