import type { Input } from '@sitrep/core';
import { decodeText } from '@sitrep/core';
import type { Opening, Source } from '../open.ts';
import type { SourceInput } from '../source-input.ts';
import { entryReport, headOf } from './entry-report.ts';
import { readFeed, type FeedNode } from './read-feed.ts';

/** Opens the entries of a feed, each a report of its own. A feed without entries is no failure: some days are quiet. */
export async function* openFeed(source: Source, { budget }: Opening): AsyncGenerator<SourceInput> {
  const { name, reader, known } = source;
  const bytes = await reader.rest(budget.limits.maxBytes);
  if (bytes === null) throw budget.tooLarge(null);
  const { text } = decodeText(bytes, known.charset ?? null);
  const entries: FeedNode[] = [];
  const head = headOf(readFeed(text, (entry) => entries.push(entry)));
  let found = 0;
  for (const [index, entry] of entries.entries()) {
    const report: Omit<Input, 'name'> | null = entryReport(entry, head);
    if (report === null) continue;
    found += 1;
    budget.entry();
    yield { name: `${name}#${index + 1}`, ...report, retrievedAt: known.retrievedAt ?? null };
  }
  if (found === 0) yield { name, code: 'input.empty', message: `${name}: the feed holds no entry`, severity: 'info' };
}
