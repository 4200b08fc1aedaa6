import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleAnalysis, sampleRaw } from '@sitrep/testing';
import { openStore } from '../open-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const filled = async (path: string): Promise<void> => {
  const store = await openStore(path);
  for (let seed = 0; seed < 3; seed++) {
    const analysis = sampleAnalysis(seed);
    await store.put({ raw: sampleRaw(analysis), analysis, pipeline: 'test' });
  }
  await store.close();
};

describe('a file that is no store', () => {
  it('is left alone and named: text', async () => {
    const path = join(folder, 'notes.db');
    writeFileSync(path, 'Dear diary, '.repeat(1000));
    await expect(openStore(path)).rejects.toMatchObject({ code: 'corrupt', message: expect.stringContaining(path) as unknown });
  });

  it('is left alone and named: a database of another program', async () => {
    const path = join(folder, 'other.db');
    const other = new DatabaseSync(path);
    other.exec('create table contacts (name text)');
    other.close();
    await expect(openStore(path)).rejects.toMatchObject({ code: 'foreign' });
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('is left alone and named: one from a newer version', async () => {
    const path = join(folder, 'newer.db');
    await filled(path);
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 99');
    database.close();
    await expect(openStore(path)).rejects.toMatchObject({ code: 'newer', message: expect.stringContaining('update Sitrep') as unknown });
  });

  it('is named when it is cut short', async () => {
    const path = join(folder, 'cut.db');
    await filled(path);
    truncateSync(path, 20_000);
    await expect(
      (async () => {
        const store = await openStore(path);
        try {
          for (const kind of ['report', 'statement', 'sentence'] as const) await store.rows(kind, { limit: 100 });
          await store.analysis(sampleAnalysis(2).report.id);
        } finally {
          await store.close();
        }
      })(),
    ).rejects.toMatchObject({ name: 'StoreError', code: 'corrupt' });
  });

  it('is not made where only reading was asked for', async () => {
    const path = join(folder, 'none.db');
    await expect(openStore(path, { create: false })).rejects.toMatchObject({ code: 'missing' });
    expect(existsSync(path)).toBe(false);
  });

  it('says when its folder is missing', async () => {
    await expect(openStore(join(folder, 'no', 'such', 'x.db'))).rejects.toMatchObject({ code: 'missing' });
  });

  it('says when it is a folder', async () => {
    mkdirSync(join(folder, 'dir.db'));
    await expect(openStore(join(folder, 'dir.db'))).rejects.toMatchObject({ name: 'StoreError' });
  });
});

describe('a folder that may not be written to', () => {
  /** Opens a store as somebody without rights, for root may write everywhere. */
  const asNobody = (path: string, work: string): string => {
    const script = `
      import { openStore } from ${JSON.stringify(new URL('../open-store.ts', import.meta.url).href)};
      const path = ${JSON.stringify(path)};
      try { const store = await openStore(path); ${work} await store.close(); } catch (error) { console.log(error.name, error.code); }`;
    const root = process.getuid?.() === 0;
    return execFileSync(process.execPath, ['--conditions=@sitrep/source', '--input-type=module', '-e', script], {
      cwd: new URL('../..', import.meta.url).pathname,
      encoding: 'utf8',
      ...(root ? { uid: 65_534, gid: 65_534 } : {}),
    }).trim();
  };

  it('is read from, and refuses writes in words', async () => {
    const source = join(folder, 'source.db');
    await filled(source);
    const locked = mkdtempSync(join(tmpdir(), 'sitrep-locked-'));
    const path = join(locked, 'test.db');
    copyFileSync(source, path);
    if (process.getuid?.() === 0) chownSync(path, 0, 0);
    chmodSync(path, 0o444);
    chmodSync(locked, 0o555);
    const read = asNobody(
      path,
      'console.log(await store.count("report")); console.log(await store.judge({ a: "a", b: "b" }).catch((e) => e.code));',
    );
    const made = asNobody(join(locked, 'new.db'), '');
    chmodSync(locked, 0o755);
    rmSync(locked, { recursive: true });
    expect(read.split('\n')).toEqual(['3', 'read-only']);
    expect(made).toBe('StoreError read-only');
  });
});
