import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GoldDocument } from './document.ts';
import { rowsOf, type GoldSet } from './gold.ts';
import { predictors, togetherPredictors } from './predict/tasks.ts';

/** Rows with their scores, 0..1. */
export type Scores = Readonly<Record<string, number>>;

/** Documents spread evenly over the whole, so that a sample has every part of a file in it. */
const spread = <Item>(items: readonly Item[], size: number): Item[] =>
  items.length <= size ? [...items] : Array.from({ length: size }, (_, index) => items[Math.floor((index * items.length) / size)]!);

const valueAt = (value: unknown, path: string): number => {
  const found = path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);
  return typeof found === 'number' ? found : 0;
};

/** Runs the program over a set and scores it with the set's own scorer. `sample` bounds the documents. */
export const measureSet = (gold: string, { name, task, file, sample, predictor = task }: GoldSet, all: boolean): Scores => {
  const lines = readFileSync(join(gold, file), 'utf8').split('\n').filter(Boolean);
  const chosen = all ? lines : spread(lines, sample);
  const [predict, together] = [predictors[predictor], togetherPredictors[predictor]];
  if (!predict && !together) throw new Error(`no predictor ${predictor}`);
  const beside = dirname(join(gold, file));
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-evals-'));
  try {
    const [wanted, given] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    writeFileSync(wanted, chosen.join('\n'));
    const documents = chosen.map((line) => JSON.parse(line) as GoldDocument);
    const predicted = together?.(documents) ?? documents.map((document) => predict!(document, beside));
    writeFileSync(given, predicted.map((line) => JSON.stringify(line)).join('\n'));
    const scored = spawnSync(process.execPath, [join(gold, 'score.mjs'), task, wanted, given, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (scored.status !== 0) throw new Error(`the scorer of ${name} failed: ${scored.stderr}`);
    const { metrics } = JSON.parse(scored.stdout) as { metrics: unknown };
    return Object.fromEntries((rowsOf[task] ?? []).map((row) => [`${name} / ${row}`, valueAt(metrics, row)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
