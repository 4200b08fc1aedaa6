// Requests a second and latency of the HTTP service, beside a bare node:http server answering the same bytes.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sitrep = join(root, 'sitrep');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
const store = join(folder, 'bench.db');
const seconds = 3;
const connections = 8;

/** Asks one address over and over from several connections; bounded in time. */
const load = async (url, headers = {}) => {
  await (await fetch(url, { headers })).arrayBuffer();
  const times = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const started = performance.now();
        await (await fetch(url, { headers })).arrayBuffer();
        times.push(performance.now() - started);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  return `${Math.round(times.length / seconds)
    .toString()
    .padStart(6)} requests/s  p50 ${at(0.5)} ms  p95 ${at(0.95)} ms`;
};

spawnSync(sitrep, ['ingest', join(root, 'seeds'), '--store', store], { stdio: 'ignore' });
const service = spawn(sitrep, ['serve', '--store', store, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((found) => {
  service.stdout.on('data', (chunk) => {
    const address = /http:\/\/[\d.:]+/.exec(String(chunk))?.[0];
    if (address) found(address);
  });
});
try {
  const first = await fetch(`${url}/v1/statements?limit=50`);
  const body = Buffer.from(await first.arrayBuffer());
  const bare = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1');
  await new Promise((ready) => bare.once('listening', ready));
  console.log(`${await load(`http://127.0.0.1:${bare.address().port}/`)}  bare node:http, same ${body.length} bytes`);
  bare.close();
  for (const path of [
    '/v1/statements?limit=50',
    '/v1/statements?q=speaker:lavrov',
    '/v1/reports',
    '/v1/search?q=ceasefire',
    '/v1/briefing',
  ]) {
    console.log(`${await load(url + path)}  ${path}`);
  }
  console.log(`${await load(`${url}/v1/statements?limit=50`, { 'if-none-match': first.headers.get('etag') })}  the same, unchanged (304)`);
} finally {
  service.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
