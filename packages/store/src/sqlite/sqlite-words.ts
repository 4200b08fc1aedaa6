import { sql, type RawBuilder } from 'kysely';
import type { Term } from '../condition.ts';
import type { WordTable } from '../sql/engine.ts';

/** An FTS5 query: every term a phrase in quotation marks, so that no word of it can be an operator. */
const matchExpression = (terms: readonly Term[]): string =>
  terms.map(({ words, prefix }) => `"${words.join(' ').replaceAll('"', '""')}"${prefix ? '*' : ''}`).join(' AND ');

export const sqliteMatching = (table: WordTable, terms: readonly Term[]): RawBuilder<{ rowid: number }> =>
  sql`select rowid from ${sql.raw(table)} where ${sql.raw(table)} match ${matchExpression(terms)}`;

/** Ranks only the newest hits: an FTS5 rank over every row that holds a common word takes seconds. */
export const sqliteRanked = (
  terms: readonly Term[],
  where: RawBuilder<unknown> | null,
  cap: number,
): RawBuilder<{ rowid: number; score: number }> =>
  sql`select rowid, -bm25(sentence_words) as score from sentence_words
    where sentence_words match ${matchExpression(terms)} ${where === null ? sql`` : sql`and ${where}`}
    order by rowid desc limit ${cap}`;
