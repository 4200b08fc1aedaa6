// Words a second of the whole analysis on one thread, beside a plain word count of the same text in the same run.
// node --conditions=@sitrep/source bench/annotate.mjs [FOLDER…]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processReport, readInput } from '../packages/core/src/index.ts';
import { runPipeline, Pipeline } from '../packages/core/src/stage/index.ts';
import { englishNews } from '../packages/core/src/presets/english-news.ts';
import { english } from '../packages/english/src/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folders = process.argv.slice(2);
const files = (folders.length > 0 ? folders : [join(root, 'seeds')]).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path],
);
const raws = files.flatMap((name) => readInput({ name, content: readFileSync(name) }).reports);
const words = (text) => text.match(/\S+/g)?.length ?? 0;
const total = raws.reduce((sum, { raw }) => sum + words(raw), 0);

for (const raw of raws) processReport(raw);
const least = 3000;
const rate = (work) => {
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < least) {
    for (const raw of raws) work(raw);
    rounds += 1;
  }
  return (total * rounds * 1000) / (performance.now() - started);
};
const plain = rate(({ raw }) => words(raw));
const whole = rate((raw) => processReport(raw));
console.log(`${raws.length} reports, ${total} words`);
console.log(
  `${Math.round(whole).toLocaleString('en')} words/s annotate; ${Math.round(plain).toLocaleString('en')} words/s word count; ratio 1 : ${(plain / whole).toFixed(0)}`,
);

// Where the time goes: each stage alone, on layers made once.
const spent = new Map();
const timed = englishNews.stages.reduce(
  (pipeline, stage) =>
    pipeline.then({
      ...stage,
      run(doc, context) {
        const started = performance.now();
        const layer = stage.run(doc, context);
        spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - started);
        return layer;
      },
    }),
  Pipeline.start,
);
for (let round = 0; round < 20; round++) for (const raw of raws) runPipeline(timed, raw, english);
const sum = [...spent.values()].reduce((a, b) => a + b, 0);
for (const [name, milliseconds] of [...spent].sort((a, b) => b[1] - a[1]))
  console.log(`${((milliseconds / sum) * 100).toFixed(1).padStart(5)} %  ${name}`);
