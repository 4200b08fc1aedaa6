import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type CommandUnderTest } from './testing/command.ts';

let command: CommandUnderTest;
let inputs: string;
const files = 150;

beforeAll(() => {
  command = buildCommand();
  inputs = mkdtempSync(join(tmpdir(), 'sitrep-many-'));
  for (let n = 0; n < files; n++) {
    const text = `Harbour council statement ${n}\n\nThe harbour council said on Friday it would send ${n + 12} boats. "We will talk," Mara Velten said in Velmar.\n`;
    writeFileSync(join(inputs, `${String(n).padStart(4, '0')}.txt`), text);
  }
}, 60_000);
afterAll(() => {
  rmSync(inputs, { recursive: true, force: true });
  command.drop();
});

/** Some time after the store's file is there: the command is at work then. */
const onceThere = (file: string, milliseconds: number, act: () => void): void => {
  const timer = setInterval(() => {
    if (!existsSync(join(command.folder, file))) return;
    clearInterval(timer);
    setTimeout(act, milliseconds);
  }, 5);
};

/** Numbers from 0 to 1, the same for the same seed. */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const total = async (store: string): Promise<number> =>
  (JSON.parse((await command.run(['reports', '--json', '--limit', '1', '--store', store])).out) as { total: number }).total;

describe('an ingest', () => {
  it('that is interrupted keeps what it has, says how to go on, and goes on', async () => {
    const ended = await command.run(['ingest', inputs, '--store', 'stopped.db'], {
      onStart: (child) => onceThere('stopped.db', 250, () => child.kill('SIGINT')),
    });
    if (ended.code === 0) return; // It was quicker than the interruption.
    expect(ended.code).toBe(130);
    expect(ended.err).toContain('run the same command again');
    const before = await total('stopped.db');
    expect(ended.out).toContain(`${before} report`);
    const again = JSON.parse((await command.run(['ingest', inputs, '--store', 'stopped.db', '--json'])).out) as {
      added: unknown[];
      known: unknown[];
    };
    expect([again.added.length, again.known.length]).toEqual([files - before, before]);
    expect(await total('stopped.db')).toBe(files);
  }, 60_000);

  it('that is killed at twenty moments loses nothing it had finished, and goes on', async () => {
    const next = seeded(20_17);
    let before = 0;
    for (let round = 0; round < 20; round++) {
      // A store of its own after every five, so that beginnings are hit as well as ends.
      const store = `killed-${Math.floor(round / 5)}.db`;
      if (round % 5 === 0) before = 0;
      await command.run(['ingest', inputs, '--store', store], {
        onStart: (child) => onceThere(store, Math.floor(next() * 700), () => child.kill('SIGKILL')),
      });
      const now = await total(store);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
      const listed = await command.run(['reports', '--json', '--limit', '0', '--store', store]);
      const { rows } = JSON.parse(listed.out) as { rows: { id: string }[] };
      expect(rows).toHaveLength(now);
      // The newest is the one that was under way last: whole, or not there.
      if (rows[0]) expect((await command.run(['show', rows[0].id, '--store', store])).code).toBe(0);
    }
    await command.run(['ingest', inputs, '--store', 'killed.db'], {
      onStart: (child) => onceThere('killed.db', 300, () => child.kill('SIGKILL')),
    });
    const ended = await command.run(['ingest', inputs, '--store', 'killed.db']);
    expect(ended.code).toBe(0);
    expect(await total('killed.db')).toBe(files);
  }, 120_000);

  it('on a disk that fills up keeps what it had finished, says what to do, and goes on with more room', async () => {
    // A file may have so many blocks and no more: writing beyond fails as on a full disk.
    const room = (blocks: number): string => `ulimit -f ${blocks} && exec "$0" "$@"`;
    const run = (blocks: number) =>
      spawnSync('sh', ['-c', room(blocks), process.execPath, command.bundle, 'ingest', inputs, '--store', 'full.db'], {
        cwd: command.folder,
        encoding: 'utf8',
        timeout: 50_000,
      });
    const ended = run(4000);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/disk is full.*What was finished is kept: make room and run the same command again/s);
    const before = await total('full.db');
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(files);
    const again = await command.run(['ingest', inputs, '--store', 'full.db', '--json']);
    expect(again.code).toBe(0);
    expect((JSON.parse(again.out) as { added: unknown[] }).added).toHaveLength(files - before);
  }, 60_000);

  it('by two processes at once ends with each report once', async () => {
    const both = await Promise.all([
      command.run(['ingest', inputs, '--store', 'both.db', '--json']),
      command.run(['ingest', inputs, '--store', 'both.db', '--json']),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(await total('both.db')).toBe(files);
    const added = both.map(({ out }) => (JSON.parse(out) as { added: unknown[] }).added.length);
    expect(added[0]! + added[1]!).toBe(files);
  }, 60_000);
});

describe('a reader that goes away', () => {
  it('ends a list without a word', async () => {
    await command.run(['ingest', inputs, '--store', 'long.db']);
    const script = `"$1" "$2" search council --store long.db | head -n 2; echo "status: $?"`;
    const ended = spawnSync('sh', ['-c', script, 'sh', process.execPath, command.bundle], { cwd: command.folder, encoding: 'utf8' });
    expect(ended.stderr).toBe('');
    expect(ended.stdout.trimEnd().split('\n')).toHaveLength(3);
  }, 60_000);

  it('does not end an ingest', async () => {
    const ended = await command.run(['ingest', inputs, '--store', 'deaf.db'], { onStart: (child) => child.stdout!.destroy() });
    expect(ended.code).toBe(0);
    expect(await total('deaf.db')).toBe(files);
  }, 60_000);
});

describe('the launcher', () => {
  it('runs the command from anywhere and through links, and says when it is not built', () => {
    const root = mkdtempSync(join(tmpdir(), 'sitrep root '));
    const launcher = fileURLToPath(new URL('../../../sitrep', import.meta.url));
    copyFileSync(launcher, join(root, 'sitrep'));
    chmodSync(join(root, 'sitrep'), 0o755);
    const elsewhere = join(root, 'else where');
    mkdirSync(elsewhere);
    symlinkSync('../sitrep', join(elsewhere, 'first'));
    symlinkSync('first', join(elsewhere, 'second'));
    const call = (): ReturnType<typeof spawnSync> => spawnSync(join(elsewhere, 'second'), ['--version'], { cwd: '/', encoding: 'utf8' });
    expect(call()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm start') as unknown });
    mkdirSync(join(root, 'node_modules', 'node', 'bin'), { recursive: true });
    mkdirSync(join(root, 'apps', 'cli', 'dist'), { recursive: true });
    symlinkSync(process.execPath, join(root, 'node_modules', 'node', 'bin', 'node'));
    symlinkSync(join(command.folder, 'bundle'), join(root, 'apps', 'cli', 'dist', 'bundle'));
    expect(call()).toMatchObject({ status: 0, stdout: '0.1.0\n' });
    rmSync(root, { recursive: true });
  });
});
