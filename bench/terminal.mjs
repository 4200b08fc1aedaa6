// First frame and key latency of the terminal UI on a list of 100,000 rows, in a real pseudo-terminal on a real store.
// node --conditions=@sitrep/source bench/terminal.mjs [REPORTS] (needs the built command: node apps/cli/build.mjs)
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../packages/store/src/index.ts';
import { sampleAnalysis, sampleConnections, sampleRaw } from '../packages/testing/src/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { Terminal } = createRequire(join(root, 'apps/terminal/package.json'))('@xterm/headless');
const reports = Number(process.argv[2] ?? 25_000);
const [columns, rows] = [160, 48];
const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
const file = join(folder, 'big.db');

const fill = async () => {
  const started = performance.now();
  const store = await openStore(file);
  const few = [];
  for (let seed = 0; seed < reports; seed += 1) {
    const analysis = sampleAnalysis(seed);
    if (few.length < 200) few.push(analysis);
    await store.put({ raw: sampleRaw(analysis), analysis, pipeline: 'bench' });
  }
  await store.replaceConnections({ connections: sampleConnections(few), timeline: [], pipeline: 'bench' }, await store.revision());
  const statements = await store.count('statement');
  await store.close();
  console.log(
    `${reports.toLocaleString('en')} reports, ${statements.toLocaleString('en')} statements written in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
};

/** The command in a pseudo-terminal made by `script`, read by a terminal in memory. */
const open = (query) => {
  const command = `stty cols ${columns} rows ${rows}; exec ${join(root, 'sitrep')} browse ${query} --store ${file}`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TERM: 'xterm-256color' },
  });
  const screen = new Terminal({ cols: columns, rows, allowProposedApi: true });
  const waiting = new Set();
  const lines = () => Array.from({ length: rows }, (_, row) => screen.buffer.active.getLine(row)?.translateToString() ?? '');
  child.stdout.on('data', (bytes) =>
    screen.write(bytes, () => {
      for (const one of waiting)
        if (one.says(lines())) {
          waiting.delete(one);
          one.resolve(performance.now());
        }
    }),
  );
  const until = (says) =>
    new Promise((resolve, reject) => {
      if (says(lines())) return resolve(performance.now());
      const one = { says, resolve };
      waiting.add(one);
      setTimeout(() => {
        if (waiting.delete(one)) reject(new Error(`waited in vain; the screen says:\n${lines().join('\n')}`));
      }, 30_000).unref();
    });
  return { until, type: (keys) => child.stdin.write(keys), ended: new Promise((resolve) => child.on('exit', resolve)) };
};

const rank = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const say = (name, times) =>
  console.log(
    `${name}: ${times.length} keys, median ${rank(times, 0.5).toFixed(1)} ms, p95 ${rank(times, 0.95).toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms`,
  );

const measure = async () => {
  const firsts = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    const app = open('');
    firsts.push((await app.until((lines) => lines[0].includes('1 briefing'))) - started);
    app.type('q');
    await app.ended;
  }
  console.log(`first frame, process start included: median ${rank(firsts, 0.5).toFixed(0)} ms, most ${Math.max(...firsts).toFixed(0)} ms`);
  const app = open('');
  await app.until((lines) => lines[0].includes('1 briefing'));
  let at = performance.now();
  app.type('3');
  const listed = await app.until((lines) => /statements .* 1 of [0-9,]+/.test(lines[1]));
  console.log(`first page of the list: ${(listed - at).toFixed(0)} ms`);
  const total = 4 * reports;
  const place = (row) => ` ${row.toLocaleString('en')} of ${total.toLocaleString('en')} `;
  const press = async (key, row, times) => {
    // A person's pause, in which the chosen row is read in full.
    await new Promise((resolve) => setTimeout(resolve, 120));
    at = performance.now();
    app.type(key);
    times.push((await app.until((lines) => lines[1].includes(place(row)))) - at);
  };
  const down = [];
  for (let row = 2; row <= 121; row += 1) await press('j', row, down);
  say('down, over the edge of a page', down);
  const far = [];
  for (let round = 0; round < 15; round += 1) {
    await press('G', total, far);
    await press('g', 1, far);
  }
  say('end and start', far);
  const held = performance.now();
  app.type('j'.repeat(500));
  await app.until((lines) => lines[1].includes(place(501)));
  console.log(`500 keys at once: ${(performance.now() - held).toFixed(0)} ms`);
  app.type('q');
  await app.ended;
};

try {
  await fill();
  if (!existsSync(join(root, 'apps/cli/dist/bundle/sitrep.mjs'))) throw new Error('build the command first: node apps/cli/build.mjs');
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
