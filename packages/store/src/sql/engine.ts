import type { RawBuilder } from 'kysely';
import type { Term } from '../condition.ts';
import type { TableName, TableRow } from './tables.ts';

export type WordTable = 'sentence_words' | 'label_words' | 'gist_words';

/** Runs queries. A row comes back with the columns it was asked for; whole numbers are numbers. */
export interface Reader {
  rows<Row>(query: RawBuilder<Row>): Promise<readonly Row[]>;
}

export interface Writer extends Reader {
  run(query: RawBuilder<unknown>): Promise<void>;
  insert<Name extends TableName>(table: Name, rows: readonly TableRow<Name>[]): Promise<void>;
  /** Sets columns of rows found by their keys. */
  update<Name extends TableName>(table: Name, keys: readonly string[], rows: readonly Partial<TableRow<Name>>[]): Promise<void>;
}

/** What differs between databases. Everything else is written once, above it. */
export interface Engine {
  readonly location: string;
  readonly read: Reader;
  /** Several reads that see one state. */
  snapshot<Result>(work: (reader: Reader) => Promise<Result>): Promise<Result>;
  /** One transaction; on any throw nothing of it stays. Waits for other writers. */
  write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>;
  /** Row ids of a word table whose words hold all terms: a subquery. */
  matching(table: WordTable, terms: readonly Term[]): RawBuilder<{ rowid: number }>;
  /** Row ids and scores (higher is better) of the newest `cap` sentences that match and satisfy `where` (on `rowid`). */
  ranked(terms: readonly Term[], where: RawBuilder<unknown> | null, cap: number): RawBuilder<{ rowid: number; score: number }>;
  anyOf(column: RawBuilder<unknown>, values: readonly (string | number)[]): RawBuilder<boolean>;
  /** Says in the writer's transaction that there is a new revision. */
  announce(writer: Writer, revision: number): Promise<void>;
  /** Calls back when another connection may have changed something. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}
