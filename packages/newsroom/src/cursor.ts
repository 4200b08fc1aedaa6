import { shortHash } from '@sitrep/core/text';
import type { Position } from '@sitrep/store';
import { QueryError } from './query/query-error.ts';

/** Where a page ended. `after` is null for lists that are paged by number. */
export interface Cursor {
  readonly offset: number;
  readonly after: Position | null;
}

/** Binds a cursor to what it was made for: another list or query would page into nowhere. */
const mark = (list: string, query: string): string => shortHash(`${list}\n${query.trim()}`);

export const writeCursor = (list: string, query: string, { offset, after }: Cursor): string =>
  Buffer.from(JSON.stringify([mark(list, query), offset, after])).toString('base64url');

/** Throws `QueryError` where the cursor is damaged, or is of another list or query. */
export const readCursor = (list: string, query: string, text: string): Cursor => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    parsed = null;
  }
  const [made, offset, after] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  const position = after === null || (Array.isArray(after) && after.every((part) => typeof part === 'string' || typeof part === 'number'));
  if (made !== mark(list, query) || typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0 || !position) {
    throw new QueryError('the cursor is of another list or query; start again without it', text.slice(0, 40));
  }
  const cursor: Cursor = { offset, after: after as Position | null };
  if (writeCursor(list, query, cursor) !== text) throw new QueryError('the cursor is damaged; start again without it', text.slice(0, 40));
  return cursor;
};
