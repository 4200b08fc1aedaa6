import { availableParallelism } from 'node:os';
import { countInputs, inputsFrom } from '@sitrep/newsroom';
import { exit } from '../exit-codes.ts';
import { openFor, storeShown, type StoreOptions } from '../newsroom-for.ts';
import { say, write, writeJson, writeJsonLine } from '../output.ts';
import { oneLine } from '../printable.ts';
import { progressLine } from '../progress.ts';

export interface IngestArguments extends StoreOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  /** MiB a file may have. */
  readonly maxSize: number;
  /** Threads that analyse; as many as the machine has cores without it. */
  readonly threads?: number;
}

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
    const total = process.stderr.isTTY ? await countInputs(paths) : null;
    const summary = await newsroom.ingest(inputsFrom(paths, { maxBytes: options.maxSize * 1024 * 1024 }), {
      signal: stop.signal,
      total,
      threads: options.threads ?? availableParallelism(),
      onProgress: ({ done, total, current }) => line.show(`${done}${total === null ? '' : ` of ${total}`}  ${current}`),
    });
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
  } finally {
    line.clear();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await newsroom.close();
  }
};
