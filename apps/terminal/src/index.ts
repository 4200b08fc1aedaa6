import type { Newsroom } from '@sitrep/newsroom';
import { lookOf } from './paint.ts';

export interface BrowseOptions {
  readonly newsroom: Newsroom;
  /** Nothing but ASCII on the screen: frames and marks by their likeness, letters without their accents. */
  readonly ascii?: boolean;
  /** Linear text without frames, for screen readers. */
  readonly screenReader?: boolean;
  readonly noColor?: boolean;
  /** First filter, in the query grammar. */
  readonly query?: string;
}

/** The terminal UI. Resolves to an exit code: 0, 2 where there is no terminal, 128 + n after a signal. */
export const browse = async ({
  newsroom,
  ascii = false,
  screenReader = false,
  noColor = false,
  query = '',
}: BrowseOptions): Promise<number> => {
  if (!process.stdout.isTTY || !process.stdin.isTTY) {
    process.stderr.write('sitrep browse needs a terminal; in a pipe use sitrep brief, search, statements, events, claims …\n');
    return 2;
  }
  // React's development build is several times slower, and says nothing to a person at a terminal.
  const { run } = await import('./browse.tsx');
  const look = lookOf({ noColor: noColor || Boolean(process.env['NO_COLOR']), ascii, screenReader, dumb: process.env['TERM'] === 'dumb' });
  return run(newsroom, look, query);
};
