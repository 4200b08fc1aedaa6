import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called when the process stands, to signal it or close its output. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** The command as people run it: bundled, in processes of its own, in a folder of the test's. */
export interface CommandUnderTest {
  readonly folder: string;
  readonly bundle: string;
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  drop(): void;
}

const build = fileURLToPath(new URL('../../build.mjs', import.meta.url));

/** Bundles the command. Takes about a second; do it once a test file. */
export const buildCommand = (): CommandUnderTest => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-command-'));
  const bundle = join(folder, 'bundle', 'sitrep.mjs');
  execFileSync(process.execPath, [build, '--out', join(folder, 'bundle')], { stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    folder,
    bundle,
    run: (args, { input, cwd = folder, env = {}, onStart } = {}) =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const child = spawn(process.execPath, [bundle, ...args], {
          cwd,
          env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
          stdio: ['pipe', 'pipe', 'pipe'],
        });
        let out = '';
        let err = '';
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
        child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
        child.on('error', reject);
        child.on('close', (code, signal) => resolve({ code, signal, out, err, milliseconds: performance.now() - started }));
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        onStart?.(child);
      }),
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
};
