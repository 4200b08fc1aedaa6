import type { RawReport } from '@sitrep/core';
import type { Issue } from '@sitrep/core/model';
import { StoreError, type Problem, type Store } from '@sitrep/store';
import type { IngestOptions, IngestSummary } from '../newsroom.ts';
import type { Analyst } from './analyst.ts';
import { isUnreadable, type SourceInput } from './inputs-from.ts';

type Named = { readonly id: string; readonly name: string };

/** Lets timers, signals and other requests have their turn between two reports. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Reads, analyses and stores inputs one at a time, each report in a transaction of its own, then connects the reports.
 * An input is asked for only when the one before it is stored. Whatever is wrong with one becomes a problem and the
 * rest goes on; only a store that fails ends it.
 */
export const ingest = async (
  store: Store,
  analyst: Analyst,
  inputs: AsyncIterable<SourceInput> | Iterable<SourceInput>,
  connect: () => Promise<void>,
  { onProgress, signal, total = null }: IngestOptions = {},
): Promise<IngestSummary> => {
  const added: Named[] = [];
  const known: Named[] = [];
  const problems: Problem[] = [];
  let failed = 0;
  let done = 0;
  let bytes = 0;
  for await (const input of inputs) {
    if (signal?.aborted) break;
    onProgress?.({ done, total, bytes, current: input.name });
    const outcome = await ingestOne(store, analyst, input);
    added.push(...outcome.added);
    known.push(...outcome.known);
    problems.push(...outcome.problems);
    if (outcome.added.length + outcome.known.length === 0) failed += 1;
    await store.noteProblems([input.name], outcome.problems);
    done += 1;
    bytes += isUnreadable(input) ? 0 : input.content.length;
    onProgress?.({ done, total, bytes, current: input.name });
    await breathe();
  }
  const stopped = signal?.aborted ?? false;
  // Each stored report is whole without this; the next ingest makes up for it.
  if (!stopped) {
    onProgress?.({ done, total, bytes, current: 'connecting the reports' });
    await breathe();
    await connect();
  }
  return { added, known, problems, failed, revision: await store.revision(), stopped };
};

interface Outcome {
  readonly added: readonly Named[];
  readonly known: readonly Named[];
  readonly problems: readonly Problem[];
}

const ingestOne = async (store: Store, analyst: Analyst, input: SourceInput): Promise<Outcome> => {
  const problem = (code: string, severity: string, message: string): Problem => ({ input: input.name, code, severity, message });
  if (isUnreadable(input)) return { added: [], known: [], problems: [problem(input.code, 'error', input.message)] };
  const added: Named[] = [];
  const known: Named[] = [];
  const problems: Problem[] = [];
  const note = (issues: readonly Issue[]): void => {
    for (const { code, severity, message } of issues) if (severity !== 'info') problems.push(problem(code, severity, message));
  };
  try {
    const { reports, issues } = await analyst.read(input);
    note(issues);
    const there = await store.known(reports.map(({ id }) => id));
    for (const raw of reports) {
      const before = there.get(raw.id);
      if (before?.pipeline === analyst.pipeline && before.contentHash === raw.contentHash) {
        known.push({ id: raw.id, name: input.name });
        continue;
      }
      const given = before ? ((await store.raw(raw.id))?.given ?? null) : raw.given;
      const whole: RawReport = { ...raw, given };
      const analysis = await analyst.analyse(whole);
      note(analysis.report.issues);
      const sketch = { version: analyst.sketchVersion, value: await analyst.sketch(analysis) };
      const outcome = await store.put({ raw: whole, analysis, pipeline: analyst.pipeline, sketch }, { replace: before !== undefined });
      (outcome === 'added' ? added : known).push({ id: raw.id, name: input.name });
    }
  } catch (error) {
    if (error instanceof StoreError && error.code !== 'id-taken') throw error;
    problems.push(problem('input.failed', 'error', error instanceof Error ? error.message : String(error)));
  }
  return { added, known, problems };
};
