import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * In tmux: a real pseudo-terminal with a terminal around it that is not ours. Its own server, so that no session of a
 * person's is seen or touched.
 */
const hasTmux = spawnSync('tmux', ['-V']).status === 0;
const server = `sitrep-test-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'sitrep-terminal-'));
const program = join(folder, 'browse.mjs');
const tmux = (...args: string[]): string => execFileSync('tmux', ['-L', server, '-f', '/dev/null', ...args], { encoding: 'utf8' });
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const screen = (name: string): string => tmux('capture-pane', '-p', '-t', name);
const until = async (name: string, says: (text: string) => boolean): Promise<string> => {
  const deadline = performance.now() + 6_000;
  for (;;) {
    const text = screen(name);
    if (says(text)) return text;
    if (performance.now() > deadline) throw new Error(`the terminal says:\n${text}`);
    await pause(40);
  }
};
const has = (part: string) => (text: string) => text.includes(part);
const inAlternate = (name: string): boolean => tmux('display', '-p', '-t', name, '#{alternate_on}').trim() === '1';
const cursorShown = (name: string): boolean => tmux('display', '-p', '-t', name, '#{cursor_flag}').trim() === '1';

/** A terminal with a shell that runs the program and says its exit code. */
const start = async (name: string, { columns = 100, rows = 24, mode = '', before = '' } = {}): Promise<void> => {
  const command = `printf 'before\\n'; ${before} '${process.execPath}' '${program}' ${mode} & pid=$!; echo $pid >'${folder}/${name}.pid'; fg >/dev/null; echo "code $?"; exec sleep 60`;
  tmux(
    'new-session',
    '-d',
    '-s',
    name,
    '-x',
    String(columns),
    '-y',
    String(rows),
    `bash -mc ${JSON.stringify(command).replaceAll('$', '\\$')}`,
  );
  await until(name, has('briefing'));
};
const kill = (name: string, signal: string): void => {
  spawnSync('sh', ['-c', `kill -${signal} $(cat '${folder}/${name}.pid')`]);
};

beforeAll(async () => {
  await build({
    entryPoints: { browse: fileURLToPath(new URL('testing/browse-invented.ts', import.meta.url)) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    conditions: ['@sitrep/source'],
    logLevel: 'error',
    external: ['react-devtools-core', 'pg-native'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});
afterAll(() => {
  spawnSync('tmux', ['-L', server, 'kill-server']);
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasTmux)('in a real terminal', () => {
  it('starts in the alternate screen, and q gives the terminal back as it was', async () => {
    await start('quit');
    await until('quit', has('key point 0'));
    expect(inAlternate('quit')).toBe(true);
    tmux('send-keys', '-t', 'quit', 'q');
    const text = await until('quit', has('code'));
    expect(text).toMatch(/^before\ncode 0\n/);
    expect(inAlternate('quit')).toBe(false);
    expect(cursorShown('quit')).toBe(true);
  });

  it.each([
    ['TERM', 143],
    ['HUP', 129],
    ['INT', 130],
  ])('gives it back on SIG%s with exit code %i', async (signal, code) => {
    await start(signal);
    await until(signal, has('key point 0'));
    kill(signal, signal);
    expect(await until(signal, has('code'))).toMatch(new RegExp(`^before\n(?:.*\n)?code ${code}\n`));
    expect(inAlternate(signal)).toBe(false);
    expect(cursorShown(signal)).toBe(true);
  });

  it('gives it back when the program breaks, and then says why', async () => {
    await start('faulty', { mode: 'faulty' });
    expect(await until('faulty', has('code'))).toContain('fault: broken on purpose\ncode 70');
    expect(inAlternate('faulty')).toBe(false);
    expect(cursorShown('faulty')).toBe(true);
  });

  it('draws a whole frame after each resize', async () => {
    await start('resize');
    tmux('send-keys', '-t', 'resize', '3');
    for (const [columns, rows] of [
      [160, 40],
      [60, 24],
      [42, 12],
      [121, 30],
    ] as const) {
      tmux('resize-window', '-t', 'resize', '-x', String(columns), '-y', String(rows));
      const text = await until('resize', (all) => {
        const lines = all.split('\n');
        return lines[1]?.startsWith('╭') === true && lines[1].length === columns && lines[rows - 1]!.includes('quit');
      });
      for (const line of text.split('\n').slice(1, rows - 2)) {
        expect(line).toMatch(/^[╭│╰].*[╮│┃╯]$/u);
        expect(line.length).toBe(columns);
      }
    }
  });

  it('is neither moved nor coloured nor retitled by reports, and wide letters move no frame', async () => {
    await start('hostile', { mode: 'hostile', columns: 100, rows: 30 });
    tmux('set-option', '-t', 'hostile', 'allow-rename', 'on');
    const title = tmux('display', '-p', '-t', 'hostile', '#{pane_title}');
    for (const key of ['3', 'j', 'Enter', '5', '2', '6', 'G', '4', 'k', '7', '1']) {
      tmux('send-keys', '-t', 'hostile', key);
      await pause(150);
      // Cells of wide letters are read as two columns, so that the frame must end in the last one.
      const ends = tmux('display', '-p', '-t', 'hostile', '#{pane_width}').trim();
      expect(ends).toBe('100');
      const lines = screen('hostile').split('\n').slice(1, 28);
      for (const line of lines) expect(line).toMatch(/^[╭│╰].*[╮│┃╯]$/u);
    }
    expect(tmux('display', '-p', '-t', 'hostile', '#{pane_title}')).toBe(title);
    expect(inAlternate('hostile')).toBe(true);
    expect(tmux('list-buffers')).toBe('');
  });

  it('copies into tmux with the citation', async () => {
    await start('copy');
    tmux('send-keys', '-t', 'copy', '3', 'j');
    await until('copy', has('2 of 500'));
    await pause(300);
    tmux('send-keys', '-t', 'copy', 'y');
    await until('copy', has('copied'));
    await until('copy', () => tmux('list-buffers') !== '');
    expect(tmux('show-buffer')).toContain('(Velmar Courier, “Harbour talks go on, part 1”, 2 March 2031');
  });

  it('writes nothing of its own where there is no terminal', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: 'utf8', input: '' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/needs a terminal/);
    const piped = spawnSync('sh', ['-c', `'${process.execPath}' '${program}' 2>&1 | cat`], { encoding: 'utf8' });
    expect(piped.stdout).not.toContain('\u001b');
  });
});
