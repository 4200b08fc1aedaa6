import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { sql, type RawBuilder } from 'kysely';
import { compiler } from '../sql/compiler.ts';
import type { Engine, Reader, Writer } from '../sql/engine.ts';
import { tables, type TableName, type TableRow } from '../sql/tables.ts';
import { StoreError } from '../store-error.ts';
import { explained, openFiles } from './sqlite-file.ts';
import { sqliteMatching, sqliteRanked } from './sqlite-words.ts';

const compile = compiler('sqlite');
const cacheSize = 300;
/** How long a write waits for other processes, and how often another process's changes are looked for, in ms. */
const patience = 60_000;
const lookEvery = 250;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs one piece of work after another. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

class Connection implements Writer {
  readonly database: DatabaseSync;
  readonly path: string;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, path: string) {
    this.database = database;
    this.path = path;
  }

  /** Statements are kept by their text, the latest used ones; compiling them costs more than running them. */
  #prepare(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) {
      this.#statements.delete(text);
      this.#statements.set(text, known);
      return known;
    }
    const made = this.database.prepare(text);
    this.#statements.set(text, made);
    if (this.#statements.size > cacheSize) this.#statements.delete(this.#statements.keys().next().value!);
    return made;
  }

  async rows<Row>(query: RawBuilder<Row>): Promise<readonly Row[]> {
    const { sql: text, parameters } = compile(query);
    try {
      return this.#prepare(text).all(...(parameters as SQLInputValue[])) as Row[];
    } catch (error) {
      throw explained(error, this.path);
    }
  }

  async run(query: RawBuilder<unknown>): Promise<void> {
    const { sql: text, parameters } = compile(query);
    this.#prepare(text).run(...(parameters as SQLInputValue[]));
  }

  async insert<Name extends TableName>(table: Name, rows: readonly TableRow<Name>[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.keys(tables[table]);
    const statement = this.#prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`);
    for (const row of rows) statement.run(...columns.map((column) => (row as Record<string, SQLInputValue>)[column]!));
  }

  async update<Name extends TableName>(table: Name, keys: readonly string[], rows: readonly Partial<TableRow<Name>>[]): Promise<void> {
    const [sample] = rows;
    if (!sample) return;
    const columns = Object.keys(sample).filter((column) => !keys.includes(column));
    const set = columns.map((column) => `${column} = ?`).join(', ');
    const statement = this.#prepare(`update ${table} set ${set} where ${keys.map((key) => `${key} = ?`).join(' and ')}`);
    for (const row of rows) statement.run(...[...columns, ...keys].map((column) => (row as Record<string, SQLInputValue>)[column]!));
  }
}

/** The embedded store: one file, any number of readers beside one writer, in any number of processes. */
export const openSqlite = (path: string, options: { readonly create: boolean }): Engine => {
  const files = openFiles(path, options);
  const reading = new Connection(files.reading, path);
  let writing: Connection | null = null;
  const reads = new Queue();
  const writes = new Queue();
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  let seen = 0;

  const dataVersion = (): number => Number(files.reading.prepare('pragma data_version').get()?.['data_version']);
  const changed = (): void => {
    for (const listener of listeners) listener();
  };

  /** Waits without blocking the process while another one writes. */
  const begin = async (connection: Connection): Promise<void> => {
    for (const started = performance.now(); ;) {
      try {
        connection.database.exec('begin immediate');
        return;
      } catch (error) {
        const plain = explained(error, path);
        if (plain.code !== 'busy' || performance.now() - started > patience) throw plain;
        await pause(20 + Math.random() * 30);
      }
    }
  };

  return {
    location: path,
    read: reading,
    snapshot: (work: (reader: Reader) => Promise<unknown>) =>
      reads.run(async () => {
        files.reading.exec('begin');
        try {
          return await work(reading);
        } finally {
          if (files.reading.isTransaction) files.reading.exec('commit');
        }
      }) as never,
    write: (work: (writer: Writer) => Promise<unknown>) =>
      writes.run(async () => {
        if (!writing) {
          writing = new Connection(files.writing(), path);
          writing.database.exec('pragma busy_timeout = 100');
        }
        await begin(writing);
        try {
          const result = await work(writing);
          writing.database.exec('commit');
          queueMicrotask(changed);
          return result;
        } catch (error) {
          if (writing.database.isTransaction) writing.database.exec('rollback');
          throw error instanceof StoreError ? error : explained(error, path);
        }
      }) as never,
    matching: sqliteMatching,
    ranked: sqliteRanked,
    anyOf: (column, values) => sql<boolean>`${column} in (select value from json_each(${JSON.stringify(values)}))`,
    announce: async () => undefined,
    onChange(listener) {
      listeners.add(listener);
      if (!timer) {
        seen = dataVersion();
        timer = setInterval(() => {
          const now = dataVersion();
          if (now !== seen) {
            seen = now;
            changed();
          }
        }, lookEvery);
        timer.unref();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && timer) {
          clearInterval(timer);
          timer = null;
        }
      };
    },
    async close() {
      if (timer) clearInterval(timer);
      await writes.run(async () => undefined);
      await reads.run(async () => undefined);
      writing?.database.close();
      files.reading.close();
    },
  };
};
