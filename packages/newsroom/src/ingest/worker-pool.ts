import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { RawReport } from '@sitrep/core';
import { StoreError, type StoreErrorCode } from '@sitrep/store';
import { analyseAll, type Analysed, type Answer, type Task } from './analysis-worker.ts';

/** Set by the bundler, which puts the worker beside the command. */
declare const SITREP_CORE_HASH: string | undefined;

const workerUrl = (): URL => {
  if (typeof SITREP_CORE_HASH === 'string') return new URL('./analysis-worker.mjs', import.meta.url);
  return new URL(import.meta.url.endsWith('.ts') ? './analysis-worker.ts' : './analysis-worker.js', import.meta.url);
};

/** Young and old objects of a thread that analyses, MiB: enough to run free, too little to let garbage pile up. */
const analysing: ResourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 160 };

const start = (resourceLimits: ResourceLimits): Worker => {
  const url = workerUrl();
  // Sources are found under their own condition; whoever runs them may have set it for this thread only.
  const execArgv = url.pathname.endsWith('.ts') ? ['--conditions=@sitrep/source'] : [];
  return new Worker(url, { resourceLimits, execArgv });
};

const ask = (worker: Worker, task: Task): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const onMessage = (answer: Answer): void => {
      done();
      resolve(answer);
    };
    const onError = (error: Error): void => {
      done();
      reject(error);
    };
    const onExit = (code: number): void => {
      done();
      reject(new Error(`a worker thread ended (${code})`));
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });

/** Errors lose their class on the way between threads. */
const asThrown = (error: unknown): unknown => {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  return name === 'StoreError' && code ? new StoreError(code as StoreErrorCode, message ?? '', error) : error;
};

/** Threads that analyse batches of reports. They start with the first batches and end with `close`. */
export class WorkerPool {
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #all = new Set<Worker>();

  constructor(threads: number) {
    this.#most = threads;
  }

  async #take(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.size < this.#most) {
      const made = start(analysing);
      this.#all.add(made);
      return made;
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }

  /** Analyses a batch; each report by itself, whatever thread it falls to. */
  async analyse(raws: readonly RawReport[]): Promise<readonly Analysed[]> {
    const worker = await this.#take();
    try {
      const answer = await ask(worker, { kind: 'analyse', raws });
      this.#give(worker);
      if ('broken' in answer) throw asThrown(answer.broken);
      return answer.analysed;
    } catch {
      // What a thread dies of, such as a report too large for it, is read in this one; the thread is replaced.
      this.#all.delete(worker);
      void worker.terminate();
      const waiting = this.#waiting.shift();
      if (waiting) {
        const made = start(analysing);
        this.#all.add(made);
        waiting(made);
      }
      return analyseAll(raws);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
    this.#all.clear();
    this.#idle.length = 0;
  }
}

/** What a thread that connects may use, MiB: something for each report, so that garbage is collected rather than piled up. */
const connecting = (reports: number): ResourceLimits => ({
  maxYoungGenerationSizeMb: 8,
  maxOldGenerationSizeMb: Math.ceil(250 + reports / 120),
});

/** Connects the reports of a store in a thread of its own, so that this one goes on answering. Tried once more with all it asks for. */
export const connectInThread = async (store: string, reports: number): Promise<void> => {
  const attempt = async (limits: ResourceLimits): Promise<void> => {
    const worker = start(limits);
    try {
      const answer = await ask(worker, { kind: 'connect', store });
      if ('broken' in answer) throw asThrown(answer.broken);
    } finally {
      await worker.terminate();
    }
  };
  try {
    await attempt(connecting(reports));
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    await attempt({});
  }
};
