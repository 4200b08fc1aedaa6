import type { RawReport } from '@sitrep/core';
import type { Issue } from '@sitrep/core/model';
import { StoreError, type Entry, type Problem, type Store } from '@sitrep/store';
import type { IngestOptions, IngestSummary } from '../newsroom.ts';
import { analyseAll, type Analysed } from './analysis-worker.ts';
import type { Analyst } from './analyst.ts';
import { isUnreadable, type SourceInput } from '@sitrep/intake';
import { NotedProblems } from './noted-problems.ts';
import { WorkerPool } from './worker-pool.ts';

type Named = { readonly id: string; readonly name: string };

/** So few reports in all are analysed in this thread: another costs as much as some reports to start. */
const inThisThread = 8;
/** Reports given to a thread at once, and batches under way for each thread. */
const batchSize = 32;
const batchChars = 1_000_000;
const underWay = 2;

/** Lets timers, signals and other requests have their turn between two reports. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** An input on its way: what became of its reports so far. */
interface Opened {
  readonly name: string;
  readonly bytes: number;
  readonly problems: Problem[];
  /** Whether it is a fault that nothing comes of it. */
  readonly fault: boolean;
  open: number;
  kept: number;
}

/** A report to be analysed and kept. */
interface Item {
  readonly of: Opened;
  readonly raw: RawReport;
  readonly replace: boolean;
}

/**
 * Reads, analyses and stores inputs, then connects the reports. With one thread they go one at a time: an input is asked
 * for only when the one before it is stored. With more, batches of reports are analysed side by side and stored in the order
 * they came, each batch in one transaction, so that the number of threads changes nothing. Whatever is wrong with one becomes
 * a problem and the rest goes on; only a store that fails ends it.
 */
export const ingest = async (
  store: Store,
  analyst: Analyst,
  inputs: AsyncIterable<SourceInput> | Iterable<SourceInput>,
  connect: () => Promise<void>,
  { onProgress, signal, threads = 1 }: IngestOptions = {},
): Promise<IngestSummary> => {
  const run = new Run(store, analyst, threads);
  let last = '';
  run.onDone = (done, bytes, current) => onProgress?.({ done, added: run.added.length, bytes, current });
  try {
    for await (const input of inputs) {
      if (signal?.aborted) break;
      last = input.name;
      run.onDone(run.done, run.bytes, last);
      await run.take(input);
      await breathe();
    }
    await run.finish();
  } finally {
    await run.close();
  }
  const stopped = signal?.aborted ?? false;
  // Each stored report is whole without this; the next ingest makes up for it.
  if (!stopped) {
    await run.noted.forgetOthers();
    onProgress?.({ done: run.done, added: run.added.length, bytes: run.bytes, current: 'connecting the reports' });
    await breathe();
    await connect();
  }
  const { added, known, problems, failed } = run;
  return { added, known, problems, failed, revision: await store.revision(), stopped };
};

class Run {
  readonly added: Named[] = [];
  readonly known: Named[] = [];
  readonly problems: Problem[] = [];
  failed = 0;
  done = 0;
  bytes = 0;
  onDone: (done: number, bytes: number, current: string) => void = () => undefined;
  readonly noted: NotedProblems;
  readonly #store: Store;
  readonly #analyst: Analyst;
  readonly #threads: number;
  #pool: WorkerPool | null = null;
  #items: Item[] = [];
  #chars = 0;
  readonly #batches: { items: readonly Item[]; analysed: Promise<readonly Analysed[]> }[] = [];

  constructor(store: Store, analyst: Analyst, threads: number) {
    this.#store = store;
    this.noted = new NotedProblems(store);
    this.#analyst = analyst;
    this.#threads = threads;
  }

  /** Reads an input and sees to it that its reports are analysed. */
  async take(input: SourceInput): Promise<void> {
    const fault = !isUnreadable(input) || (input.severity ?? 'error') === 'error';
    const opened: Opened = {
      name: input.name,
      bytes: isUnreadable(input) ? 0 : input.content.length,
      problems: [],
      fault,
      open: 1,
      kept: 0,
    };
    if (isUnreadable(input))
      opened.problems.push({ input: input.name, code: input.code, severity: input.severity ?? 'error', message: input.message });
    else {
      try {
        const { reports, issues } = await this.#analyst.read(input);
        note(opened, issues);
        await this.#sort(opened, reports);
      } catch (error) {
        failedBy(opened, error);
      }
    }
    await this.#close(opened);
    if (this.#threads <= 1) await this.finish();
  }

  /** Which of an input's reports are there as they are, and which are to be analysed. */
  async #sort(opened: Opened, reports: readonly RawReport[]): Promise<void> {
    const there = await this.#store.known(reports.map(({ id }) => id));
    for (const raw of reports) {
      const before = there.get(raw.id);
      if (before?.pipeline === this.#analyst.pipeline && before.contentHash === raw.contentHash) {
        this.known.push({ id: raw.id, name: opened.name });
        opened.kept++;
        continue;
      }
      const given = before ? ((await this.#store.raw(raw.id))?.given ?? null) : raw.given;
      const verdicts = before ? await this.#store.segmentVerdicts(raw.id) : [];
      const whole: RawReport = { ...raw, given, ...(verdicts.length === 0 ? {} : { verdicts }) };
      opened.open++;
      this.#items.push({ of: opened, raw: whole, replace: before !== undefined });
      this.#chars += raw.raw.length;
      if (this.#items.length >= batchSize || this.#chars >= batchChars) await this.#send();
    }
  }

  /** Gives the reports that wait to a thread, and stores what came back, the oldest first, where enough is under way. */
  async #send(): Promise<void> {
    const items = this.#items;
    if (items.length === 0) return;
    [this.#items, this.#chars] = [[], 0];
    const raws = items.map(({ raw }) => raw);
    if (this.#threads > 1 && items.length > inThisThread) this.#pool ??= new WorkerPool(this.#threads);
    this.#batches.push({ items, analysed: this.#pool?.analyse(raws) ?? analyseAll(raws) });
    while (this.#batches.length > (this.#pool ? underWay * this.#threads : 0)) await this.#settle();
  }

  /** Sees everything that was taken through. */
  async finish(): Promise<void> {
    await this.#send();
    while (this.#batches.length > 0) await this.#settle();
  }

  async #settle(): Promise<void> {
    const { items, analysed } = this.#batches.shift()!;
    const entries: { item: Item; entry: Entry }[] = [];
    (await analysed).forEach((result, index) => {
      const item = items[index]!;
      if ('failed' in result) return void failedBy(item.of, result.failed);
      note(item.of, result.analysis.report.issues);
      entries.push({ item, entry: { raw: item.raw, pipeline: this.#analyst.pipeline, replace: item.replace, ...result } });
    });
    await this.#keep(entries);
    for (const { of } of items) await this.#close(of);
  }

  async #keep(entries: readonly { item: Item; entry: Entry }[]): Promise<void> {
    if (entries.length === 0) return;
    try {
      const outcomes = await this.#store.putAll(entries.map(({ entry }) => entry));
      outcomes.forEach((outcome, index) => {
        const { raw, of } = entries[index]!.item;
        (outcome === 'added' ? this.added : this.known).push({ id: raw.id, name: of.name });
        of.kept++;
      });
    } catch (error) {
      if (error instanceof StoreError && error.code !== 'id-taken') throw error;
      // One of them cannot be kept: the others can, each by itself.
      if (entries.length === 1) failedBy(entries[0]!.item.of, error);
      else for (const entry of entries) await this.#keep([entry]);
    }
  }

  /** One part of an input less to wait for; the last one closes it. */
  async #close(opened: Opened): Promise<void> {
    if (--opened.open > 0) return;
    this.problems.push(...opened.problems);
    if (opened.fault && opened.kept === 0) this.failed += 1;
    await this.noted.note(opened.name, opened.problems);
    this.done += 1;
    this.bytes += opened.bytes;
    this.onDone(this.done, this.bytes, opened.name);
  }

  async close(): Promise<void> {
    await this.#pool?.close();
  }
}

const note = ({ name, problems }: Opened, issues: readonly Issue[]): void => {
  for (const { code, severity, message } of issues) if (severity !== 'info') problems.push({ input: name, code, severity, message });
};

const failedBy = ({ name, problems }: Opened, error: unknown): void => {
  if (error instanceof StoreError && error.code !== 'id-taken') throw error;
  problems.push({ input: name, code: 'input.failed', severity: 'error', message: error instanceof Error ? error.message : String(error) });
};
