import { createReadStream } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { GoldDocument } from './document.ts';
import { predictors } from './predict/tasks.ts';

// pnpm predict TASK FILE.jsonl: a prediction line for each line, in order, on standard output.
const [task, file] = process.argv.slice(2);
const predict = task === undefined ? undefined : predictors[task];
if (!predict || file === undefined) {
  console.error(`usage: predict TASK FILE.jsonl   (tasks: ${Object.keys(predictors).join(', ')})`);
  process.exit(2);
}
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const document = JSON.parse(line) as GoldDocument;
  if (!process.stdout.write(`${JSON.stringify(predict(document, dirname(file)))}\n`))
    await new Promise((done) => process.stdout.once('drain', done));
}
