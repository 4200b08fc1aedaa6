import { sql, type RawBuilder } from 'kysely';
import type { Term } from '../condition.ts';
import type { WordTable } from '../sql/engine.ts';

/** A tsquery: every word in quotation marks, so that none of them can be an operator. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

const tsquery = (terms: readonly Term[]): string =>
  terms
    .map(
      ({ words, prefix }) =>
        `(${words.map((word, i) => (prefix && i === words.length - 1 ? `${quoted(word)}:*` : quoted(word))).join(' <-> ')})`,
    )
    .join(' & ');

/** Names are compared as they stand, running text by its stems. */
export const configurationOf = (table: WordTable): 'simple' | 'stemmed' => (table === 'label_words' ? 'simple' : 'stemmed');

const queryFor = (table: WordTable, terms: readonly Term[]): RawBuilder<unknown> =>
  sql`to_tsquery(${sql.lit(configurationOf(table))}, ${tsquery(terms)})`;

export const postgresMatching = (table: WordTable, terms: readonly Term[]): RawBuilder<{ rowid: number }> =>
  sql`select rowid from ${sql.raw(table)} where words @@ ${queryFor(table, terms)}`;

export const postgresRanked = (
  terms: readonly Term[],
  where: RawBuilder<unknown> | null,
  cap: number,
): RawBuilder<{ rowid: number; score: number }> => {
  const query = queryFor('sentence_words', terms);
  return sql`select rowid, ts_rank(words, ${query}) as score from (
    select rowid, words from sentence_words where words @@ ${query} ${where === null ? sql`` : sql`and ${where}`}
    order by rowid desc limit ${cap}) newest`;
};
