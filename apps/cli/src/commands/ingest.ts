import { availableParallelism } from 'node:os';
import { fetcherWith, inputsFrom, sizeOfInputs } from '@sitrep/newsroom';
import { CommandError, exit } from '../exit-codes.ts';
import { inputsOptions, type IntakeArguments } from '../intake-options.ts';
import { besideStore, openFor, storeShown, type StoreOptions } from '../newsroom-for.ts';
import { say, write, writeJson, writeJsonLine } from '../output.ts';
import { oneLine } from '../printable.ts';
import { progressLine } from '../progress.ts';
import { Rate } from '../rate.ts';

export interface IngestArguments extends StoreOptions, IntakeArguments {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  /** Addresses of feeds are fetched. */
  readonly fetch?: boolean;
  /** Threads that analyse; as many as the machine has cores without it. */
  readonly threads?: number;
}

const mostThreads = 8;

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

/** `sitrep ingest PATH…`: a line for each problem, and a summary. Without a path it only connects what is there. */
export const runIngest = async (paths: readonly string[], options: IngestArguments): Promise<number> => {
  const stop = new AbortController();
  const line = progressLine();
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(exit.interrupted);
    stop.abort();
    line.clear();
    say('Stopping after the report under way; interrupt again to stop at once …');
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const newsroom = await openFor(options, { create: true });
  try {
    const rate = new Rate(process.stderr.isTTY ? await sizeOfInputs(paths) : null);
    let read = 0;
    const onBytes = (bytes: number): void => {
      read += bytes;
    };
    const fetching = options.fetch ? await fetcherWith(`${besideStore(options)}.fetched.json`) : null;
    const inputs = inputsFrom(paths, {
      ...inputsOptions(options),
      ...(fetching ? { fetcher: fetching.fetcher } : {}),
      signal: stop.signal,
      onBytes,
    });
    const summary = await newsroom.ingest(inputs, {
      signal: stop.signal,
      threads: options.threads ?? Math.min(mostThreads, availableParallelism()),
      onProgress: ({ done, current }) => line.show(`${rate.line(performance.now(), done, read)}  ${current}`),
    });
    fetching?.save();
    line.clear();
    const { added, known, problems, failed, stopped } = summary;
    if (options.json) await writeJson(summary);
    else if (options.ndjson) {
      for (const report of added) await writeJsonLine({ kind: 'added', ...report });
      for (const report of known) await writeJsonLine({ kind: 'known', ...report });
      for (const problem of problems) await writeJsonLine({ kind: 'problem', ...problem });
    } else {
      for (const { input, severity, message } of problems) {
        const named = message.startsWith(input) ? message : `${input}: ${message}`;
        await write(`${severity}: ${oneLine(named)}\n`);
      }
      const parts = [`${count(added.length, 'report')} added`];
      if (known.length > 0) parts.push(`${known.length} known`);
      if (failed > 0) parts.push(`${count(failed, 'input')} failed`);
      await write(`${parts.join(', ')} (${oneLine(storeShown(options))})\n`);
    }
    if (stopped) {
      say('Stopped. What is listed is kept; run the same command again to go on.');
      return exit.interrupted;
    }
    return failed > 0 ? exit.someFailed : exit.fine;
  } catch (error) {
    if (error instanceof Error && (error as { code?: unknown }).code === 'disk') {
      throw new CommandError(`${error.message}. What was finished is kept: make room and run the same command again`);
    }
    throw error;
  } finally {
    line.clear();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await newsroom.close();
  }
};
