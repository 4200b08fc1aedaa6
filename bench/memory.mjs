// Memory over many reports on one thread: it must level out, not grow.
// node --expose-gc --conditions=@sitrep/source bench/memory.mjs [REPORTS]
import { processReport, readInput } from '../packages/core/src/index.ts';
import { readTexts } from '../packages/training/src/corpora/texts.ts';

const reports = Number(process.argv[2] ?? 10_000);
const texts = readTexts().map(({ text }) => text);
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const started = performance.now();
for (let i = 0; i < reports; i++) {
  // Each report differs: its names meet new numbers and a new line.
  const content = new TextEncoder().encode(`${texts[i % texts.length]}\nNote ${i} of Kerem${i.toString(36)}.\n`);
  for (const raw of readInput({ name: `${i}.txt`, content }).reports) processReport(raw);
  if ((i + 1) % (reports / 10) === 0) {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    console.log(
      `${i + 1} reports: ${megabytes(heapUsed)} heap, ${megabytes(rss)} resident, ${Math.round((performance.now() - started) / 1000)} s`,
    );
  }
}
