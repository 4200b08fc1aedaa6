// Words a second of the whole analysis on one thread, beside a plain word count of the same text in the same run.
// node --conditions=@sitrep/source bench/annotate.mjs [FOLDER…]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { processReport, readInput } from '../packages/core/src/index.ts';
import { runPipeline, Pipeline } from '../packages/core/src/stage/index.ts';
import { readTexts } from '../packages/training/src/corpora/texts.ts';
import { englishNews } from '../packages/core/src/presets/english-news.ts';
import { english } from '../packages/english/src/index.ts';

const folders = process.argv.slice(2);

/** Without a folder: a thousand of the project's own invented reports, of all desks. */
const invented = () =>
  readTexts()
    .slice(0, 1000)
    .map(({ id, text }) => ({ name: `${id}.txt`, content: new TextEncoder().encode(text) }));
const inputs =
  folders.length === 0
    ? invented()
    : folders
        .flatMap((path) =>
          statSync(path).isDirectory()
            ? readdirSync(path)
                .sort()
                .map((name) => join(path, name))
            : [path],
        )
        .map((name) => ({ name, content: readFileSync(name) }));
const raws = inputs.flatMap((input) => readInput(input).reports);
const words = (text) => text.match(/\S+/g)?.length ?? 0;
if (raws.length === 0) throw new Error('no reports');
const total = raws.reduce((sum, { raw }) => sum + words(raw), 0);

for (const raw of raws) processReport(raw);
const least = 5000;
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
for (let round = 0; round < (folders.length > 0 ? 20 : 1); round++) for (const raw of raws) runPipeline(timed, raw, english);
const sum = [...spent.values()].reduce((a, b) => a + b, 0);
for (const [name, milliseconds] of [...spent].sort((a, b) => b[1] - a[1]))
  console.log(`${((milliseconds / sum) * 100).toFixed(1).padStart(5)} %  ${name}`);
