import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { inputsFrom, isUnreadable } from '@sitrep/newsroom';
import { annotationOf, contentHashOf, processReport, processText, readInput, type RawReport } from '@sitrep/core';
import { Published, type Issue, type ReportId } from '@sitrep/core/model';
import { CommandError, exit } from '../exit-codes.ts';
import { inputsOptions, type IntakeArguments } from '../intake-options.ts';
import { isRead, say, write, writeJsonLine } from '../output.ts';
import { oneLine, printableJson } from '../printable.ts';

export interface AnnotateArguments extends IntakeArguments {
  readonly jsonl?: boolean;
}

const complain = (issues: readonly Issue[], name: string): void => {
  for (const { severity, message } of issues) if (severity === 'error') say(`error: ${oneLine(name)}: ${oneLine(message)}`);
};

/**
 * `sitrep annotate [FILE…|-]`: raw reports in, their analyses out, nothing stored. One report gives an object, more
 * give an array. With `--jsonl` each report is a line; lines of `.jsonl` files and of standard input are
 * `{id, text, …}`, and offsets point into that text.
 */
export const runAnnotate = async (paths: readonly string[], options: AnnotateArguments): Promise<number> => {
  const files = paths.length === 0 ? ['-'] : paths;
  if (paths.length === 0 && process.stdin.isTTY) throw new CommandError('annotate what? Name files, or - for standard input');
  let failed = 0;
  let reports = 0;
  const print = printer(options.jsonl ?? false);
  for (const file of files) {
    if (options.jsonl && (file === '-' || /\.(jsonl|ndjson)$/i.test(file))) {
      failed += await annotateLines(file);
      continue;
    }
    for await (const input of inputsFrom([file], inputsOptions(options))) {
      if (!isRead()) return exit.fine;
      if (isUnreadable(input)) {
        say(`${input.severity ?? 'error'}: ${oneLine(input.message)}`);
        if ((input.severity ?? 'error') === 'error') failed += 1;
        continue;
      }
      const intake = readInput(input);
      complain(intake.issues, input.name);
      if (intake.reports.length === 0) failed += 1;
      for (const raw of intake.reports) {
        await print.one(annotationOf(processReport(raw)));
        reports += 1;
      }
    }
  }
  await print.end();
  return failed > 0 ? exit.someFailed : exit.fine;
};

interface Printer {
  one(annotation: Record<string, unknown>): Promise<void>;
  end(): Promise<void>;
}

/** Holds one annotation back, for whether it stands alone decides its form. */
const printer = (lines: boolean): Printer => {
  if (lines) return { one: writeJsonLine, end: async () => undefined };
  let held: string | null = null;
  let several = false;
  return {
    async one(annotation) {
      if (held !== null) {
        await write(`${several ? ',' : '['}\n${held}`);
        several = true;
      }
      held = printableJson(JSON.stringify(annotation, null, 2));
    },
    async end() {
      if (held !== null) await write(several ? `,\n${held}\n]\n` : `${held}\n`);
    },
  };
};

/** Lines `{id, text, …}`: one line out for each, in order. A line at fault gives `{id, error}`. */
const annotateLines = async (file: string): Promise<number> => {
  let failed = 0;
  let number = 0;
  const input = file === '-' ? process.stdin : createReadStream(file);
  const broken = new Promise<never>((_, reject) => input.once('error', reject));
  broken.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    let next: IteratorResult<string>;
    try {
      next = await Promise.race([lines.next(), broken]);
    } catch (error) {
      say(`error: ${oneLine(file)}: ${error instanceof Error ? oneLine(error.message) : 'cannot be read'}`);
      return failed + 1;
    }
    if (next.done || !isRead()) return failed;
    number += 1;
    if (next.value.trim() === '') continue;
    const outcome = annotateLine(next.value, `${file}:${number}`);
    if ('error' in outcome) failed += 1;
    await writeJsonLine(outcome);
  }
};

const annotateLine = (line: string, name: string): Record<string, unknown> => {
  let document: unknown;
  try {
    document = JSON.parse(line);
  } catch {
    return { id: null, error: `${name}: the line is no JSON` };
  }
  const { id, text, published } = (document ?? {}) as { id?: unknown; text?: unknown; published?: unknown };
  if (typeof text !== 'string') return { id: id ?? null, error: `${name}: the line has no text` };
  const analysis = processText(rawText(text, name, typeof published === 'string' ? published : null));
  return { id: id ?? null, ...annotationOf(analysis) };
};

const rawText = (text: string, name: string, published: string | null): RawReport => {
  const contentHash = contentHashOf(text);
  return {
    id: `r${contentHash.slice(0, 12)}` as ReportId,
    name,
    raw: text,
    format: 'text',
    encoding: 'utf-8',
    contentHash,
    sourceUrl: null,
    retrievedAt: null,
    given: published === null ? null : givenDate(published),
    issues: [],
  };
};

const givenDate = (value: string): Published | null => {
  const precision = /^\d{4}-\d\d-\d\dT/.test(value)
    ? 'minute'
    : /^\d{4}-\d\d-\d\d$/.test(value)
      ? 'day'
      : /^\d{4}-\d\d$/.test(value)
        ? 'month'
        : /^\d{4}$/.test(value)
          ? 'year'
          : null;
  return precision === null ? null : { value, precision, basis: 'stated', earliest: null, latest: null, reasons: ['given with the text'] };
};
