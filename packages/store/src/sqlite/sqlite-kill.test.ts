import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openStore } from '../open-store.ts';

const here = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** Stores reports until it is killed; says each number once it is kept. */
const script = `
  import { writeSync } from 'node:fs';
  import { openStore } from ${here('../open-store.ts')};
  import { sampleAnalysis, sampleConnections, sampleRaw } from ${here('../../../testing/src/index.ts')};
  const store = await openStore(process.argv[1]);
  const kept = [];
  for (let seed = 0; seed < 4000; seed++) {
    const analysis = sampleAnalysis(seed);
    await store.put({ raw: sampleRaw(analysis), analysis, pipeline: 'test' });
    kept.push(analysis);
    writeSync(1, seed + '\\n');
    if (seed % 25 === 24) {
      const some = kept.slice(-25);
      await store.replaceConnections({ connections: sampleConnections(some), timeline: [], pipeline: 'test' }, await store.revision());
    }
  }`;

const killedAfter = (path: string, milliseconds: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@sitrep/source', '--input-type=module', '-e', script, path], {
      cwd: new URL('../..', import.meta.url).pathname,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      // The clock starts with the first report kept, not with the start of the process.
      if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the writer ended by itself: ${complaint}`));
      else resolve(said.split('\n').filter((line) => line !== '').length);
    });
  });

it('loses no finished report when it is killed, and can be gone on with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-kill-'));
  const path = join(folder, 'test.db');
  try {
    for (const milliseconds of [5, 40, 90, 150, 220, 310, 17, 130]) {
      const finished = await killedAfter(path, milliseconds);
      const database = new DatabaseSync(path, { readOnly: true });
      expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
      database.close();
      const store = await openStore(path);
      const reports = await store.count('report');
      expect(reports).toBeGreaterThanOrEqual(finished);
      // Each is whole: its document, and every row that was made with it.
      expect(await store.count('statement')).toBe(reports * 4);
      expect(await store.count('sentence', { op: 'text', terms: [{ words: ['notes'] }] })).toBe(reports * 4);
      let documents = 0;
      for await (const { statements } of store.analyses()) documents += statements.length / 4;
      expect(documents).toBe(reports);
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
