import { Pool, types as postgresTypes, type ClientBase, type CustomTypesConfig, type PoolClient, type PoolConfig } from 'pg';
import { sql, type RawBuilder } from 'kysely';
import { shortHash } from '@sitrep/core/text';
import { compiler } from '../sql/compiler.ts';
import type { Engine, Reader, WordTable, Writer } from '../sql/engine.ts';
import { tables, type ColumnType, type TableName, type TableRow } from '../sql/tables.ts';
import { postgresAddress } from './postgres-address.ts';
import { explainedPostgres } from './postgres-errors.ts';
import { postgresFeed } from './postgres-feed.ts';
import { migratePostgres } from './postgres-schema.ts';
import { configurationOf, postgresMatching, postgresRanked } from './postgres-words.ts';

const compile = compiler('postgres');
/** Statements prepared on the server at most, on each connection. */
const preparedAtMost = 300;
/** Rows written with one statement. */
const chunk = 2000;

const arrayType: Readonly<Record<ColumnType, string>> = {
  int: 'bigint[]',
  real: 'double precision[]',
  text: 'text[]',
  stems: 'text[]',
  names: 'text[]',
  data: 'bytea[]',
};

/** Whole numbers come as text, for they may not fit; ours do. */
const types: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === 20 ? Number : postgresTypes.getTypeParser(oid, format as 'text')) as typeof postgresTypes.getTypeParser,
};

/** The server's text cannot hold the character NUL. */
const storable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;

class Session implements Writer {
  readonly #client: Pool | ClientBase;
  readonly #location: string;
  readonly #names: Map<string, string>;

  constructor(client: Pool | ClientBase, location: string, names: Map<string, string>) {
    this.#client = client;
    this.#location = location;
    this.#names = names;
  }

  async rows<Row>(query: RawBuilder<Row>): Promise<readonly Row[]> {
    const { sql: text, parameters } = compile(query);
    let name = this.#names.get(text);
    if (name === undefined && this.#names.size < preparedAtMost) {
      name = shortHash(text);
      this.#names.set(text, name);
    }
    const values = parameters.map(storable);
    try {
      const result = await this.#client.query(name === undefined ? { text, values } : { text, values, name });
      return result.rows as Row[];
    } catch (error) {
      throw explainedPostgres(error, this.#location);
    }
  }

  async run(query: RawBuilder<unknown>): Promise<void> {
    await this.rows(query);
  }

  async insert<Name extends TableName>(table: Name, rows: readonly TableRow<Name>[]): Promise<void> {
    const columns = Object.entries(tables[table]) as [string, ColumnType][];
    const names = columns.map(([name]) => name).join(', ');
    if (columns.some(([, type]) => type === 'data')) {
      const text = `insert into ${table} (${names}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`;
      for (const row of rows)
        await this.#client.query(
          text,
          columns.map(([name]) => (row as Record<string, unknown>)[name]),
        );
      return;
    }
    const picked = columns.map(([name, type]) =>
      type === 'stems' || type === 'names' ? `to_tsvector('${configurationOf(table as WordTable)}', x.${name})` : `x.${name}`,
    );
    const text = `insert into ${table} (${names}) select ${picked.join(', ')} from unnest(${columns
      .map(([, type], i) => `$${i + 1}::${arrayType[type]}`)
      .join(', ')}) as x(${names})`;
    for (let at = 0; at < rows.length; at += chunk) {
      const part = rows.slice(at, at + chunk) as readonly Record<string, unknown>[];
      await this.#client.query({
        name: `insert ${table}`,
        text,
        values: columns.map(([name]) => part.map((row) => storable(row[name] ?? null))),
      });
    }
  }

  async update<Name extends TableName>(table: Name, keys: readonly string[], rows: readonly Partial<TableRow<Name>>[]): Promise<void> {
    const [sample] = rows;
    if (!sample) return;
    const columns = Object.keys(sample);
    const typeOf = tables[table] as Readonly<Record<string, ColumnType>>;
    const set = columns.filter((column) => !keys.includes(column)).map((column) => `${column} = x.${column}`);
    const text = `update ${table} set ${set.join(', ')} from unnest(${columns
      .map((column, i) => `$${i + 1}::${arrayType[typeOf[column]!]}`)
      .join(', ')}) as x(${columns.join(', ')}) where ${keys.map((key) => `${table}.${key} = x.${key}`).join(' and ')}`;
    for (let at = 0; at < rows.length; at += chunk) {
      const part = rows.slice(at, at + chunk) as readonly Record<string, unknown>[];
      await this.#client.query(
        text,
        columns.map((column) => part.map((row) => storable(row[column] ?? null))),
      );
    }
  }
}

/** A store on a PostgreSQL server, in a schema of its own. */
export const openPostgres = async (where: string, options: { readonly create: boolean }): Promise<Engine> => {
  const address = postgresAddress(where);
  const { schema, location, connectionString } = address;
  const config: PoolConfig = {
    connectionString,
    types,
    max: 6,
    connectionTimeoutMillis: 10_000,
    application_name: 'sitrep',
    options: `-c search_path=${schema}`,
    allowExitOnIdle: true,
  };
  const pool = new Pool(config);
  // An idle connection that breaks is replaced at its next use.
  pool.on('error', () => undefined);
  const names = new Map<string, string>();

  const within = async <Result>(begin: string, work: (session: Session) => Promise<Result>): Promise<Result> => {
    let client: PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      throw explainedPostgres(error, location);
    }
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const result = await work(new Session(client, location, names));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((reason: Error) => (broken = reason));
      throw explainedPostgres(error, location);
    } finally {
      client.release(broken);
    }
  };

  try {
    const client = await pool.connect();
    try {
      await migratePostgres(client, address, options.create);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw explainedPostgres(error, location);
  }

  const channel = `sitrep_${schema}`;
  const feed = postgresFeed(config, channel);
  return {
    location,
    read: new Session(pool, location, names),
    snapshot: <Result>(work: (reader: Reader) => Promise<Result>) => within('begin isolation level repeatable read read only', work),
    write: <Result>(work: (writer: Writer) => Promise<Result>) =>
      within('begin', async (session) => {
        // One writer at a time: what it reads stays true until it has written.
        await session.run(sql`select one from state for update`);
        return work(session);
      }),
    matching: postgresMatching,
    ranked: postgresRanked,
    anyOf: (column, values) => sql<boolean>`${column} = any(${values})`,
    announce: (writer, revision) => writer.run(sql`select pg_notify(${channel}, ${String(revision)})`),
    onChange: (listener) => feed.listen(listener),
    async close() {
      await feed.close();
      await pool.end();
    },
  };
};
