import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type CommandUnderTest } from './testing/command.ts';

let command: CommandUnderTest;
let inputs: string;

const plain = (n: number): string =>
  `Harbour council statement ${n}\n\nVELMAR, 3 March 2017 - The harbour council said it would reopen talks with the crews. "We will talk," Mara Velten said.\n`;

beforeAll(() => {
  command = buildCommand();
  inputs = mkdtempSync(join(tmpdir(), 'sitrep-inputs-'));
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(inputs, name), content);
  write('good.txt', plain(1));
  write('empty.txt', '');
  write('blank.txt', ' \n\n\t\n');
  write(
    'binary.bin',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
  );
  write('long-line.txt', 'The crews waited at the quay and '.repeat(1_600_000));
  write('invalid.txt', Buffer.concat([Buffer.from(plain(2)), Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x0a]), Buffer.from(plain(3))]));
  write(
    'scripts.html',
    '<html><head><title>Harbour talks</title><script>alert(1)</script></head><body><h1>Harbour talks reopen</h1>' +
      '<p>The harbour council said on Friday it would reopen talks with the crews after a week of silence in the port.</p>' +
      '<p onclick="steal()">"We will talk," Mara Velten said on Friday in Velmar.</p><script>document.write("INJECTED WORDS")</script></body></html>',
  );
  write(
    'escapes.txt',
    `Harbour \u001b[31mtalks\u001b[0m reopen\n\nThe council said\u001b]0;owned\u0007 it would \u001b]8;;http://evil.example\u001b\\talk\u001b]8;;\u001b\\ to the crews. \u202egnitidart\u202c \u009b2J "We will talk," Mara Velten said.\n`,
  );
  write('name \u001b[31mred\u001b[0m \u202e.txt', plain(4));
  mkdirSync(join(inputs, 'inside'));
  symlinkSync('..', join(inputs, 'inside', 'up'));
  symlinkSync('/no/such/file', join(inputs, 'broken-link.txt'));
  writeFileSync(join(inputs, 'inside', '.hidden.txt'), plain(5));
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(inputs, 'pipe')]);
}, 60_000);
afterAll(() => {
  rmSync(inputs, { recursive: true, force: true });
  command.drop();
});

/** Nothing but text: no escape, no control character, no mark that turns the reading order. */
const harmless = /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;

describe('bad inputs', () => {
  it('are each named with a reason, and the rest is kept', async () => {
    const ended = await command.run(['ingest', inputs, '/no/such/folder', '--json']);
    expect(ended.code).toBe(1);
    const summary = JSON.parse(ended.out) as {
      added: { name: string }[];
      problems: { input: string; severity: string; message: string; code: string }[];
      failed: number;
    };
    const added = summary.added.map(({ name }) => name);
    for (const name of ['good.txt', 'invalid.txt', 'scripts.html', 'escapes.txt']) expect(added).toContain(join(inputs, name));
    for (const name of ['empty.txt', 'binary.bin', 'broken-link.txt']) {
      const problem = summary.problems.find(({ input }) => input === join(inputs, name));
      expect(problem, name).toMatchObject({ severity: 'error' });
      expect(problem!.message.length).toBeGreaterThan(10);
    }
    expect(summary.problems.some(({ input }) => input === '/no/such/folder')).toBe(true);
    expect(summary.problems.some(({ input }) => input.endsWith('long-line.txt'))).toBe(true);
    expect(added.some((name) => name.includes('hidden'))).toBe(false);
    expect(new Set(added).size).toBe(added.length);
    const listed = await command.run(['problems', '--json']);
    expect(listed.code).toBe(0);
    expect(JSON.parse(listed.out)).toHaveLength(summary.problems.length);
  }, 60_000);

  it('reach the terminal as text alone', async () => {
    for (const args of [
      ['ingest', inputs],
      ['reports'],
      ['statements'],
      ['search', 'council'],
      ['problems'],
      ['brief'],
      ['brief', '--markdown'],
      ['explain', join(inputs, 'escapes.txt')],
      ['reports', '--json'],
      ['search', 'council', '--ndjson'],
      ['annotate', join(inputs, 'escapes.txt')],
    ]) {
      const { out, err } = await command.run(args);
      expect(out, args.join(' ')).toMatch(harmless);
      expect(err, args.join(' ')).toMatch(harmless);
      expect(out).not.toContain('INJECTED');
    }
  }, 60_000);

  it('are refused by size before they are read', async () => {
    const ended = await command.run(['ingest', join(inputs, 'long-line.txt'), '--max-size', '1', '--store', 'small.db']);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('a document may have 1 MiB');
  });

  it('on standard input give a message each', async () => {
    for (const [input, said] of [
      ['', 'empty'],
      [Uint8Array.from({ length: 3000 }, (_, i) => (i * 31) % 256), 'text'],
    ] as const) {
      const ended = await command.run(['annotate', '-'], { input });
      expect(ended.code).toBe(1);
      expect(ended.out).toBe('');
      expect(ended.err).toContain(said);
    }
  });

  it.skipIf(process.getuid?.() !== 0)('include what may not be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-locked-'));
    mkdirSync(join(folder, 'locked'));
    writeFileSync(join(folder, 'locked', 'inside.txt'), plain(6));
    writeFileSync(join(folder, 'secret.txt'), plain(7));
    writeFileSync(join(folder, 'open.txt'), plain(8));
    chmodSync(join(folder, 'locked'), 0o000);
    chmodSync(join(folder, 'secret.txt'), 0o000);
    chmodSync(folder, 0o777);
    // Root reads everything, so somebody else asks.
    chmodSync(command.folder, 0o755);
    const ended = spawnSync(process.execPath, [command.bundle, 'ingest', folder, '--ndjson', '--store', join(folder, 'x.db')], {
      encoding: 'utf8',
      cwd: folder,
      uid: 65_534,
      gid: 65_534,
      env: { PATH: process.env['PATH'] ?? '', HOME: folder },
    });
    rmSync(folder, { recursive: true, force: true });
    expect(ended.status).toBe(1);
    const lines = ended.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; message?: string; name?: string });
    expect(lines.filter(({ kind }) => kind === 'added').map(({ name }) => name)).toEqual([join(folder, 'open.txt')]);
    const problems = lines.filter(({ kind }) => kind === 'problem').map(({ message }) => message);
    for (const name of ['locked', 'secret.txt']) expect(problems).toContain(`${join(folder, name)}: reading it is not permitted`);
  });
});
