import { exit } from '../exit-codes.ts';
import { reading, type StoreOptions } from '../newsroom-for.ts';
import { write, writeJson, writeJsonLine } from '../output.ts';
import { oneLine } from '../printable.ts';

/** `sitrep problems`: inputs that gave no report, or gave one with trouble. */
export const runProblems = (options: StoreOptions & { json?: boolean; ndjson?: boolean }): Promise<number> =>
  reading(options, async (newsroom) => {
    const problems = await newsroom.problems();
    if (options.json) await writeJson(problems);
    else if (options.ndjson) for (const problem of problems) await writeJsonLine(problem);
    else
      for (const { input, severity, message } of problems)
        await write(`${severity}: ${oneLine(message.startsWith(input) ? message : `${input}: ${message}`)}\n`);
    return problems.length === 0 ? exit.nothingFound : exit.fine;
  });
