import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleAnalysis, sampleRaw } from '@sitrep/testing';
import { openStore } from '../open-store.ts';
import { storeContract } from '../testing/contract-suite.ts';
import { startCluster, type PostgresCluster } from '../testing/postgres-cluster.ts';

describe.skipIf(process.env['SITREP_TEST_POSTGRES'] === 'off')('PostgreSQL', () => {
  let cluster: PostgresCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster?.stop());

  const query = async (...statements: string[]): Promise<void> => {
    const client = new Client(cluster.url);
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };

  storeContract('PostgreSQL', async () => {
    const url = cluster.freshStore();
    const schema = new URL(url).searchParams.get('schema');
    return { open: () => openStore(url), drop: () => query(`drop schema if exists ${schema} cascade`) };
  });

  it('is made once by several processes that come at the same time', async () => {
    const url = cluster.freshStore();
    const stores = await Promise.all([openStore(url), openStore(url), openStore(url), openStore(url)]);
    for (const store of stores) expect(await store.revision()).toBe(0);
    for (const store of stores) await store.close();
  });

  it('keeps stores in different schemas apart', async () => {
    const [a, b] = [await openStore(cluster.freshStore()), await openStore(cluster.freshStore())];
    const analysis = sampleAnalysis(1);
    await a.put({ raw: sampleRaw(analysis), analysis, pipeline: 'test' });
    expect([await a.count('report'), await b.count('report')]).toEqual([1, 0]);
    await a.close();
    await b.close();
  });

  it('says what is wrong', async () => {
    const open = (url: string, create = true): Promise<unknown> => openStore(url, { create });
    const port = new URL(cluster.url).port;
    await expect(open(cluster.freshStore(), false)).rejects.toMatchObject({ code: 'missing' });
    await expect(open('postgres://sitrep:secret@127.0.0.1:1/postgres')).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.not.stringContaining('secret') as unknown,
    });
    await expect(open(`postgres://sitrep@127.0.0.1:${port}/nowhere`)).rejects.toMatchObject({ code: 'missing' });
    await expect(open(`postgres://nobody-here@127.0.0.1:${port}/postgres`)).rejects.toMatchObject({ code: 'unreachable' });
    await expect(open(`${cluster.url}?schema=Bad;drop`)).rejects.toMatchObject({ code: 'missing' });
    await query('create schema theirs', 'create table theirs.things (a integer)');
    await expect(open(`${cluster.url}?schema=theirs`)).rejects.toMatchObject({ code: 'foreign' });
    const newer = cluster.freshStore();
    await (await openStore(newer)).close();
    await query(`update ${new URL(newer).searchParams.get('schema')}.schema_version set version = 99`);
    await expect(open(newer)).rejects.toMatchObject({ code: 'newer' });
  });

  it('goes on after the server cut its connections', async () => {
    const store = await openStore(cluster.freshStore());
    const heard: number[] = [];
    store.watch((revision) => heard.push(revision));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sitrep'");
    await expect.poll(() => store.revision().catch(() => -1), { timeout: 5000 }).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const analysis = sampleAnalysis(1);
    await store.put({ raw: sampleRaw(analysis), analysis, pipeline: 'test' });
    await expect.poll(() => heard, { timeout: 5000 }).toEqual([1]);
    await store.close();
  });
});
