// Time a page for cleaning: decoding, page, segments, header and article, beside Readability on linkedom in the same run;
// and plain text in megabytes a second.
// node --conditions=@sitrep/source bench/html.mjs [FOLDER of .html files]
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { article, header, page, segments } from '../packages/core/src/clean/index.ts';
import { readInput } from '../packages/core/src/index.ts';
import { Pipeline, runPipeline } from '../packages/core/src/stage/index.ts';
import { english } from '../packages/english/src/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cleaning = [page, segments, header, article].reduce((pipeline, stage) => pipeline.then(stage), Pipeline.start);
const clean = (name, content) => readInput({ name, content }).reports.map((raw) => runPipeline(cleaning, raw, english));

const seeds = readdirSync(join(root, 'seeds')).map((name) => readFileSync(join(root, 'seeds', name)));

/** A page as sites make them round a seed, for those who have no folder of pages. */
const invented = () => {
  const card = (n) => `<li class="card"><a href="/story-${n}"><h4>Harbour story number ${n}</h4></a><p>Its first words ...</p></li>`;
  const menu = `<nav><ul>${Array.from({ length: 80 }, (_, n) => `<li class="menu-item"><a href="/s/${n}">Section ${n}</a></li>`).join('')}</ul></nav>`;
  const list = `<aside class="sidebar"><ul>${Array.from({ length: 60 }, (_, n) => card(n)).join('')}</ul></aside>`;
  const script = `<script>var state = ${JSON.stringify(Array.from({ length: 800 }, (_, n) => ({ id: n, path: `/story-${n}` })))};</script>`;
  return seeds.map((bytes, index) => {
    const paragraphs = bytes.toString('utf8').replaceAll('<', '&lt;').split(/\n+/).filter(Boolean);
    return [
      `invented-${index}.html`,
      Buffer.from(
        `<!doctype html><html><head><title>Page</title>${script}</head><body>${menu}<article>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article>${list}</body></html>`,
      ),
    ];
  });
};
const folder = process.argv[2];
const pages = folder
  ? readdirSync(folder)
      .filter((name) => /\.html?$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))])
  : invented();

/** Milliseconds a page, sorted: the best of three rounds each, since other work on the machine only ever adds. */
const times = (work) => {
  for (const [name, bytes] of pages.slice(0, 25)) work(name, bytes);
  return pages
    .map(([name, bytes]) =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const started = performance.now();
          work(name, bytes);
          return performance.now() - started;
        }),
      ),
    )
    .sort((a, b) => a - b);
};
const show = (name, sorted) => {
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1).padStart(7);
  console.log(`${at(0.5)} ms p50 ${at(0.95)} ms p95 ${at(1)} ms most  ${name}`);
};
const size = pages.reduce((sum, [, bytes]) => sum + bytes.length, 0);
console.log(`${pages.length} pages, ${(size / 1e6).toFixed(1)} MB`);
show('cleaning here', times(clean));
show(
  'Readability on linkedom',
  times((_, bytes) => {
    const { document } = parseHTML(bytes.toString('utf8'));
    try {
      new Readability(document).parse();
    } catch {
      // Pages that it cannot read count with the time they took.
    }
  }),
);

const texts = seeds.map((bytes) => bytes.toString('utf8'));
const length = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
for (let round = 0; round < 40; round++) for (const text of texts) clean('seed.txt', text);
const rounds = Array.from({ length: 200 }, () => {
  const started = performance.now();
  for (const text of texts) clean('seed.txt', text);
  return performance.now() - started;
}).sort((a, b) => a - b);
const rate = (at) => (length / 1000 / rounds[Math.floor(rounds.length * at)]).toFixed(1);
console.log(
  `${rate(0.5)} MB/s plain text at the median round, ${rate(0.1)} at the fastest tenth (${texts.length} seeds, ${(length / 1000).toFixed(1)} kB)`,
);
