import { inputsFrom, isUnreadable } from '@sitrep/newsroom';
import { readInput, runReport, type RawReport } from '@sitrep/core';
import { exit } from '../exit-codes.ts';
import { inputsOptions, type IntakeArguments } from '../intake-options.ts';
import { explanationOf, type Explanation } from '../explanation.ts';
import { cut, wrap } from '../format/wrap.ts';
import { isRead, pageWidth, say, write, writeJsonLine, writeJson } from '../output.ts';
import { oneLine } from '../printable.ts';

export interface ExplainArguments extends IntakeArguments {
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

/** `sitrep explain FILE…`: stage by stage what was found, by which rule, and what cleaning did with the input. */
export const runExplain = async (paths: readonly string[], options: ExplainArguments): Promise<number> => {
  let failed = 0;
  for await (const input of inputsFrom(paths, inputsOptions(options))) {
    if (!isRead()) return exit.fine;
    if (isUnreadable(input)) {
      say(`${input.severity ?? 'error'}: ${oneLine(input.message)}`);
      if ((input.severity ?? 'error') === 'error') failed += 1;
      continue;
    }
    const { reports, issues } = readInput(input);
    for (const { severity, message } of issues) say(`${severity}: ${oneLine(input.name)}: ${oneLine(message)}`);
    if (reports.length === 0) failed += 1;
    for (const raw of reports) await print(explain(raw), options);
  }
  return failed > 0 ? exit.someFailed : exit.fine;
};

const explain = (raw: RawReport): Explanation => explanationOf(runReport(raw));

const print = async (explanation: Explanation, options: ExplainArguments): Promise<void> => {
  if (options.json) return writeJson(explanation);
  if (options.ndjson) return writeJsonLine(explanation);
  const width = pageWidth();
  await write(`${oneLine(explanation.name)} (${explanation.report}, ${explanation.format}, ${explanation.encoding})\n`);
  for (const step of explanation.steps) {
    await write(`\n${step.stage} ${step.version}${step.crashed ? ' CRASHED' : ''}: ${step.about}\n`);
    await write(`  needs ${step.needs.join(', ')}; adds ${step.adds}: ${oneLine(step.result)}\n`);
    for (const found of step.findings) {
      const by = found.rule === '' ? '' : ` (${found.rule}, ${found.confidence.toFixed(2)})`;
      await write(`${wrap(`${found.what}${by}: ${cut(found.text, 160)}`, width, '  - ', '      ')}\n`);
    }
  }
  await write('\ncleaning ledger\n');
  for (const { kind, start, end, text, reason } of explanation.ledger) {
    await write(`${wrap(`${kind} ${start}–${end}${reason === '' ? '' : ` (${reason})`}: ${cut(text, 100)}`, width, '  - ', '      ')}\n`);
  }
  if (explanation.issues.length > 0) await write('\nissues\n');
  for (const { code, severity, message } of explanation.issues)
    await write(`${wrap(`${severity} ${code}: ${message}`, width, '  - ', '      ')}\n`);
};
