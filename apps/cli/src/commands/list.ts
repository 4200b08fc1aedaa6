import type { ListName, Newsroom, Page, Rows } from '@sitrep/newsroom';
import { exit } from '../exit-codes.ts';
import { lineOf } from '../format/rows.ts';
import { reading, type StoreOptions } from '../newsroom-for.ts';
import { isRead, say, write, writeJsonLine } from '../output.ts';
import { printableJson } from '../printable.ts';

export interface ListArguments extends StoreOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  /** Rows at most; 0 for all. Default: a screenful on a terminal, all otherwise. */
  readonly limit?: number;
}

const chunk = 500;
const onTerminal = 50;

/** `sitrep reports|statements|… [QUERY]` and `sitrep search QUERY`: rows as text, JSON or lines of JSON. */
export const runList = (name: ListName, query: string, options: ListArguments): Promise<number> =>
  reading(options, async (newsroom) => {
    const asked = options.limit ?? (process.stdout.isTTY && !options.json && !options.ndjson ? onTerminal : 0);
    const most = asked === 0 ? Infinity : asked;
    const first = await newsroom.list(name, { query, limit: Math.min(chunk, most) });
    if (options.json) await write(`{"total":${first.total},"revision":${first.revision},"rows":[`);
    let shown = 0;
    for await (const row of rowsFrom(newsroom, name, query, first, most)) {
      if (!isRead()) return exit.fine;
      if (options.json) await write(`${shown > 0 ? ',' : ''}\n${printableJson(JSON.stringify(row))}`);
      else if (options.ndjson) await writeJsonLine(row);
      else await write(`${lineOf(name, row)}\n`);
      shown += 1;
    }
    if (options.json) await write('\n]}\n');
    else if (shown < first.total) say(`${shown} of ${first.total}; --limit 0 shows all`);
    if (first.total === 0 && !options.json && !options.ndjson) say('nothing found');
    return first.total === 0 ? exit.nothingFound : exit.fine;
  });

async function* rowsFrom<Name extends ListName>(
  newsroom: Newsroom,
  name: Name,
  query: string,
  first: Page<Rows[Name]>,
  most: number,
): AsyncGenerator<Rows[Name]> {
  let page = first;
  let left = most;
  for (;;) {
    for (const row of page.rows) if (left-- > 0) yield row;
    if (page.next === null || left <= 0) return;
    page = await newsroom.list(name, { query, limit: Math.min(chunk, left), cursor: page.next });
  }
}
