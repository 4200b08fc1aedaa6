import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RawReport } from '@sitrep/core';
import type { Analysis } from '@sitrep/core/model';
import type { Analyst } from './analyst.ts';

/** Reports that one thread reads before others are called: they cost half a second to come. */
const ALONE = 40;
/** Reports that wait at each thread, so that none is idle while one is stored. */
const AHEAD = 3;
const MOST_THREADS = 8;

interface Task {
  readonly raw: RawReport;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly number: number;
  readonly analysis?: Analysis;
  readonly message?: string;
}

/** The source, the build and the bundle lie beside each other under one name. */
const workerProgram = (): URL => new URL(`./analyst-worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url);

/**
 * Analyses the reports of one ingest: alone at first, with a thread for each core when there are many. Who calls
 * keeps at most `width` reports under way.
 */
export class Crew {
  readonly #analyst: Analyst;
  readonly #threads: number;
  readonly #program: URL;
  readonly #workers = new Map<Worker, Set<number>>();
  readonly #tasks = new Map<number, Task>();
  #count = 0;
  #gone = false;

  constructor(analyst: Analyst, threads: number = Math.min(MOST_THREADS, availableParallelism()), program: URL = workerProgram()) {
    this.#analyst = analyst;
    this.#threads = threads;
    this.#program = program;
  }

  get width(): number {
    return this.#workers.size === 0 ? 1 : this.#workers.size * AHEAD;
  }

  analyse(raw: RawReport): Promise<Analysis> {
    this.#count += 1;
    if (this.#count === ALONE && this.#threads > 1 && !this.#gone) for (let n = 0; n < this.#threads; n++) this.#start();
    const [worker, under] = [...this.#workers].sort((a, b) => a[1].size - b[1].size)[0] ?? [];
    if (worker === undefined || under === undefined) return this.#analyst.analyse(raw);
    const number = this.#count;
    return new Promise((resolve, reject) => {
      this.#tasks.set(number, { raw, resolve, reject });
      under.add(number);
      try {
        worker.postMessage({ number, raw });
      } catch (error) {
        this.#tasks.delete(number);
        under.delete(number);
        throw error;
      }
    });
  }

  #start(): void {
    // Run from the source, the packages' sources are meant too.
    const options = extname(this.#program.pathname) === '.ts' ? { execArgv: ['--conditions=@sitrep/source'] } : {};
    const worker = new Worker(this.#program, options);
    this.#workers.set(worker, new Set());
    worker.on('message', ({ number, analysis, message }: Answer) => {
      const task = this.#tasks.get(number);
      this.#tasks.delete(number);
      this.#workers.get(worker)?.delete(number);
      if (analysis) task?.resolve(analysis);
      else task?.reject(new Error(message));
    });
    // A thread that dies takes nothing with it: what it had is read here, and it is not called again.
    const died = (): void => {
      const under = this.#workers.get(worker) ?? [];
      this.#workers.delete(worker);
      for (const number of under) {
        const task = this.#tasks.get(number);
        this.#tasks.delete(number);
        if (task && !this.#gone) this.#analyst.analyse(task.raw).then(task.resolve, task.reject);
      }
    };
    worker.on('error', died);
    worker.on('exit', died);
  }

  /** Sends the threads away. */
  async leave(): Promise<void> {
    this.#gone = true;
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }
}
