import type { RawReport } from '@sitrep/core';
import type { Analysis, Issue } from '@sitrep/core/model';
import { Crew } from './crew.ts';
import { NotedProblems } from './noted-problems.ts';
import { isUnreadable, type SourceInput } from '@sitrep/intake';
import { StoreError, type Problem, type Store } from '@sitrep/store';
import type { IngestOptions, IngestSummary } from '../newsroom.ts';
import type { Analyst } from './analyst.ts';

type Named = { readonly id: string; readonly name: string };

/** Lets timers, signals and other requests have their turn between two reports. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Reads, analyses and stores inputs in their order, each report in a transaction of its own, then connects the reports.
 * While few come, one is asked for only when the one before it is stored; of many, a few are under way. Whatever is wrong with one becomes a problem and the
 * rest goes on; only a store that fails ends it.
 */
export const ingest = async (
  store: Store,
  analyst: Analyst,
  inputs: AsyncIterable<SourceInput> | Iterable<SourceInput>,
  connect: () => Promise<void>,
  { onProgress, signal }: IngestOptions = {},
): Promise<IngestSummary> => {
  const added: Named[] = [];
  const known: Named[] = [];
  const problems: Problem[] = [];
  const noted = new NotedProblems(store);
  let failed = 0;
  let done = 0;
  let bytes = 0;
  const crew = new Crew(analyst);
  const underWay: Begun[] = [];
  const finish = async ({ input, outcome: pending }: Begun): Promise<void> => {
    const outcome = await pending();
    added.push(...outcome.added);
    known.push(...outcome.known);
    problems.push(...outcome.problems);
    const fault = !isUnreadable(input) || (input.severity ?? 'error') === 'error';
    if (fault && outcome.added.length + outcome.known.length === 0) failed += 1;
    await noted.note(input.name, outcome.problems);
    done += 1;
    bytes += isUnreadable(input) ? 0 : input.content.length;
    onProgress?.({ done, added: added.length, bytes, current: input.name });
    await breathe();
  };
  try {
    for await (const input of inputs) {
      if (signal?.aborted) break;
      onProgress?.({ done, added: added.length, bytes, current: input.name });
      underWay.push({ input, outcome: await begin(store, analyst, crew, input) });
      while (underWay.length >= crew.width) await finish(underWay.shift()!);
    }
    for (const begun of underWay) await finish(begun);
  } finally {
    await crew.leave();
  }
  const stopped = signal?.aborted ?? false;
  // Each stored report is whole without this; the next ingest makes up for it.
  if (!stopped) {
    await noted.forgetOthers();
    onProgress?.({ done, added: added.length, bytes, current: 'connecting the reports' });
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

/** An input that was read, and what becomes of its reports once they are analysed and stored. */
interface Begun {
  readonly input: SourceInput;
  readonly outcome: () => Promise<Outcome>;
}

/** Reads an input and has its new reports analysed; the function that comes back stores them. */
const begin = async (store: Store, analyst: Analyst, crew: Crew, input: SourceInput): Promise<Begun['outcome']> => {
  const problem = (code: string, severity: string, message: string): Problem => ({ input: input.name, code, severity, message });
  if (isUnreadable(input)) {
    const problems = [problem(input.code, input.severity ?? 'error', input.message)];
    return async () => ({ added: [], known: [], problems });
  }
  const added: Named[] = [];
  const known: Named[] = [];
  const problems: Problem[] = [];
  const note = (issues: readonly Issue[]): void => {
    for (const { code, severity, message } of issues) if (severity !== 'info') problems.push(problem(code, severity, message));
  };
  const failed = (error: unknown): void => {
    if (error instanceof StoreError && error.code !== 'id-taken') throw error;
    problems.push(problem('input.failed', 'error', error instanceof Error ? error.message : String(error)));
  };
  const fresh: { readonly raw: RawReport; readonly replace: boolean; readonly analysis: Promise<Analysis> }[] = [];
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
      const verdicts = before ? await store.segmentVerdicts(raw.id) : [];
      const whole: RawReport = { ...raw, given, ...(verdicts.length === 0 ? {} : { verdicts }) };
      const analysis = crew.analyse(whole);
      // It is waited for later; until then a failure is nobody's.
      analysis.catch(() => undefined);
      fresh.push({ raw: whole, replace: before !== undefined, analysis });
    }
  } catch (error) {
    failed(error);
  }
  return async () => {
    for (const { raw, replace, analysis: pending } of fresh) {
      try {
        const analysis = await pending;
        note(analysis.report.issues);
        const outcome = await store.put({ raw, analysis, pipeline: analyst.pipeline }, { replace });
        (outcome === 'added' ? added : known).push({ id: raw.id, name: input.name });
      } catch (error) {
        failed(error);
      }
    }
    return { added, known, problems };
  };
};
