import { queryHelp, queryKeys } from '@sitrep/newsroom';
import { exit } from '../exit-codes.ts';
import { write, writeJson } from '../output.ts';

/** `sitrep query-help`: the query grammar, from the table of its keys. */
export const runQueryHelp = async ({ json }: { json?: boolean }): Promise<number> => {
  if (json) await writeJson(queryKeys);
  else await write(queryHelp());
  return exit.fine;
};
