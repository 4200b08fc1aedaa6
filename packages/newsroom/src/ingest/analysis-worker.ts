import { parentPort } from 'node:worker_threads';
import type { RawReport } from '@sitrep/core';
import type { Analysis } from '@sitrep/core/model';
import type { KeptSketch } from '@sitrep/store';
import { analyst } from './analyst.ts';

/** What a worker thread is asked to do. */
export type Task = { readonly kind: 'analyse'; readonly raws: readonly RawReport[] } | { readonly kind: 'connect'; readonly store: string };

/** An analysed report, or why it could not be analysed. */
export type Analysed = { readonly analysis: Analysis; readonly sketch: KeptSketch } | { readonly failed: string };

/** The answer to a task; `broken` where the task as a whole could not be done. */
export type Answer = { readonly analysed: readonly Analysed[] } | { readonly broken: unknown };

/** Analyses reports one after another; one that fails does not stop the others. */
export const analyseAll = async (raws: readonly RawReport[]): Promise<readonly Analysed[]> => {
  const { analyse, sketch, sketchVersion } = await analyst();
  const analysed: Analysed[] = [];
  for (const raw of raws) {
    try {
      const analysis = await analyse(raw);
      analysed.push({ analysis, sketch: { version: sketchVersion, value: await sketch(analysis) } });
    } catch (error) {
      analysed.push({ failed: error instanceof Error ? error.message : String(error) });
    }
  }
  return analysed;
};

const answer = async (task: Task): Promise<Answer> => {
  if (task.kind === 'analyse') return { analysed: await analyseAll(task.raws) };
  const [{ openStore }, { refresh }] = await Promise.all([import('@sitrep/store'), import('./refresh.ts')]);
  const store = await openStore(task.store, { create: false });
  try {
    await refresh(store, await analyst());
  } finally {
    await store.close();
  }
  return { analysed: [] };
};

parentPort?.on('message', (task: Task) => {
  void answer(task)
    .catch((error: unknown): Answer => ({ broken: error }))
    .then((said) => parentPort!.postMessage(said));
});
