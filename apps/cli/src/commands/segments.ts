import { articleKinds, type SegmentKind, segmentKinds } from '@sitrep/core/model';
import { CommandError, exit } from '../exit-codes.ts';
import { cut } from '../format/wrap.ts';
import { openFor, reading, type StoreOptions } from '../newsroom-for.ts';
import { pageWidth, write, writeJson, writeJsonLine } from '../output.ts';
import { oneLine } from '../printable.ts';

/** `sitrep segments REPORT`: every stretch of the input, whether it was kept, and why. */
export const runSegments = (report: string, options: StoreOptions & { json?: boolean; ndjson?: boolean }): Promise<number> =>
  reading(options, async (newsroom) => {
    const analysis = await newsroom.analysis(report);
    if (!analysis) throw new CommandError(`there is no report ${report}`, exit.nothingFound);
    const rows = analysis.segments.map((segment, index) => ({ number: index + 1, kept: articleKinds.has(segment.kind), ...segment }));
    if (options.json) await writeJson(rows);
    else if (options.ndjson) for (const row of rows) await writeJsonLine(row);
    else {
      const width = pageWidth();
      for (const { number, kept, kind, text, reason } of rows) {
        await write(
          `${String(number).padStart(4)} ${kept ? ' ' : '-'} ${cut(oneLine(`${kind.padEnd(10)} ${text}`), Math.max(20, width - 8))}\n`,
        );
        if (!kept) await write(`${' '.repeat(18)}${cut(oneLine(reason), Math.max(20, width - 19))}\n`);
      }
    }
    return exit.fine;
  });

export interface JudgeArguments extends StoreOptions {
  readonly as?: string;
  readonly reason?: string;
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** `sitrep keep REPORT SEGMENT` and `sitrep drop REPORT SEGMENT`, and with `--undo` what takes either back. */
export const runJudgeSegment = async (
  verdict: 'keep' | 'drop',
  report: string,
  segment: string,
  options: JudgeArguments,
): Promise<number> => {
  const kinds = segmentKinds.filter((kind) => articleKinds.has(kind) === (verdict === 'keep'));
  if (options.as !== undefined && !kinds.some((kind) => kind === options.as)) {
    throw new CommandError(`--as takes one of: ${kinds.join(', ')}`);
  }
  const newsroom = await openFor(options);
  try {
    const judged = options.undo
      ? await newsroom.unjudgeSegment(report, segment)
      : await newsroom.judgeSegment(report, segment, {
          verdict,
          ...(options.as === undefined ? {} : { kind: options.as as SegmentKind }),
          ...(options.reason === undefined ? {} : { reason: options.reason }),
        });
    if (judged === null) {
      const what = options.undo ? 'no verdict of a person on' : 'no';
      throw new CommandError(
        `there is ${what} segment ${segment} of report ${report}; sitrep segments ${report} lists them`,
        exit.nothingFound,
      );
    }
    if (options.json) await writeJson(judged);
    else {
      const text = ((await newsroom.raw(report)) ?? '').slice(judged.start, judged.end);
      const did = options.undo ? 'Taken back' : judged.verdict === 'keep' ? `Kept as ${judged.kind}` : `Cut as ${judged.kind}`;
      await write(`${cut(oneLine(`${did}: ${text}`), pageWidth())}\n`);
    }
    return exit.fine;
  } finally {
    await newsroom.close();
  }
};
