import type { Input } from '@sitrep/core';
import { ByteReader } from '../byte-reader.ts';
import { plain } from '../compose.ts';
import type { Source } from '../open.ts';
import { isUnreadable, type SourceInput } from '../source-input.ts';
import type { Fetcher } from './fetcher.ts';

/** An entry with fewer words than this only announces its report. */
const TEASER = 120;
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What an address holds: a feed or a page. Remembered once everything in it was taken. */
export async function* fromAddress(
  address: string,
  fetcher: Fetcher,
  clock: () => string,
  open: (source: Source) => AsyncIterable<SourceInput>,
): AsyncGenerator<SourceInput> {
  let fetched;
  try {
    fetched = await fetcher.fetch(address);
  } catch (error) {
    yield { name: address, code: 'input.unreadable', message: reason(error) };
    return;
  }
  if (fetched === null) {
    yield { name: address, code: 'input.unchanged', message: `${address}: it did not change since it was last fetched`, severity: 'info' };
    return;
  }
  const { content, charset, url } = fetched;
  const once = (async function* () {
    yield content;
  })();
  yield* open({ name: address, reader: new ByteReader(once), depth: 0, known: { sourceUrl: url, retrievedAt: clock(), charset } });
  fetcher.remember(address, fetched);
}

/** In place of entries of feeds that only announce a report, the pages they link to; what is no such entry stays. */
export async function* withPages(inputs: AsyncIterable<SourceInput>, fetcher: Fetcher, clock: () => string): AsyncGenerator<SourceInput> {
  for await (const input of inputs) {
    const url = isUnreadable(input) ? null : (input.sourceFacts?.url ?? null);
    if (isUnreadable(input) || url === null || input.sourceFacts?.basis !== 'feed' || !isTeaser(input)) yield input;
    // A page without a version is not asked for twice.
    else if (!fetcher.knows(url)) yield* pageOf(input, url, fetcher, clock);
  }
}

async function* pageOf(entry: Input, url: string, fetcher: Fetcher, clock: () => string): AsyncGenerator<SourceInput> {
  try {
    const fetched = await fetcher.fetch(url);
    if (fetched === null) return;
    const { content, charset } = fetched;
    yield { name: url, content, charset, sourceUrl: fetched.url, retrievedAt: clock(), sourceFacts: entry.sourceFacts ?? null };
    fetcher.remember(url, fetched);
  } catch (error) {
    // What the feed says is better than nothing.
    yield entry;
    yield { name: url, code: 'input.unreadable', message: `${reason(error)}; the feed's own words were taken`, severity: 'warning' };
  }
}

const isTeaser = ({ content }: Input): boolean => (typeof content === 'string' ? (plain(content) ?? '').split(' ').length < TEASER : false);
