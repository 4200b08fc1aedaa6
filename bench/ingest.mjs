// Time and memory of ingesting a collection: everything stored, indexed and connected; then again with everything there.
// node bench/ingest.mjs COLLECTION [--threads N] [--reports N] [--store URL]
// COLLECTION is a .jsonl file of lines {id, title, date, text}, or a folder of Reuters-21578 .sgm files.
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openNewsroom } from '../packages/newsroom/dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: 'string' }, reports: { type: 'string' }, store: { type: 'string' } },
});
const [collection] = positionals;
if (!collection) throw new Error('which collection? a .jsonl file, or a folder of Reuters-21578 .sgm files');
const threads = Number(values.threads ?? availableParallelism());
const most = Number(values.reports ?? Infinity);

const plain = (text) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#\d+;/g, ' ')
    .replace(/&amp;/g, '&');
const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** Stories of the collection's own markup. */
function* reuters(folder) {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.sgm')) continue;
    const text = readFileSync(join(folder, file), 'latin1');
    for (const [, id, story] of text.matchAll(/<REUTERS[^>]*NEWID="(\d+)">([\s\S]*?)<\/REUTERS>/g)) {
      const part = (name) => plain(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(story)?.[1] ?? '');
      const [, day, month, year] = /(\d+)-([A-Z]{3})-(\d{4})/.exec(part('DATE')) ?? [];
      const date = day && `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
      const body = part('BODY') || part('TEXT').replace(/<[^>]+>/g, '');
      yield { id: `reuters-${id}`, title: part('TITLE'), date, text: `${part('DATELINE')}${body}`.trim() };
    }
  }
}
async function* lines(file) {
  for await (const line of createInterface({ input: createReadStream(file) })) if (line !== '') yield JSON.parse(line);
}
async function* inputs() {
  let given = 0;
  for await (const { id, title, date, text } of statSync(collection).isDirectory() ? reuters(collection) : lines(collection)) {
    if (given++ >= most) return;
    yield { name: `${id}.txt`, content: [title, date, text].filter(Boolean).join('\n\n') };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
const store = values.store ?? join(folder, 'bench.db');
const newsroom = await openNewsroom({ store });
const run = async (name) => {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  let connecting = 0;
  const { added, known, failed } = await newsroom.ingest(inputs(), {
    threads,
    onProgress: ({ current }) => {
      if (current === 'connecting the reports') connecting = performance.now();
    },
  });
  const ended = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(
    `${name}: ${added.length} added, ${known.length} known, ${failed} failed; ${seconds(ended - started)} (connecting ${seconds(ended - connecting)}), ` +
      `processor ${seconds((user + system) / 1000)}, most memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
  );
  return ended - started;
};
try {
  await run(`${threads} thread${threads === 1 ? '' : 's'}`);
  await run('again');
  const one = performance.now();
  await newsroom.ingest([
    { name: 'one-more.txt', content: 'Harbour council meets\n\nVELMAR, 3 March 1987 - The harbour council met the crews on Tuesday.\n' },
  ]);
  console.log(`one more report: ${((performance.now() - one) / 1000).toFixed(1)} s`);
} finally {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
}
