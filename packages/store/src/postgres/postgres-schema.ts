import type pg from 'pg';
import { migrations } from '../migrations/index.ts';
import { StoreError } from '../store-error.ts';
import type { PostgresAddress } from './postgres-address.ts';

/** Any number, the same in every version: two processes must not migrate at once. */
const lockNumber = 0x53495452;

const versionOf = async (client: pg.ClientBase, { schema, location }: PostgresAddress): Promise<number | null> => {
  const found = await client.query<{ relname: string }>(
    'select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = $2',
    [schema, 'r'],
  );
  if (found.rows.length === 0) return null;
  if (!found.rows.some((row) => row.relname === 'schema_version')) {
    throw new StoreError('foreign', `${location}: the schema ${schema} belongs to another program; name another with ?schema=`);
  }
  const { rows } = await client.query<{ version: number }>(`select version from ${schema}.schema_version`);
  const version = rows[0]?.version ?? 0;
  if (version > migrations.length) {
    throw new StoreError(
      'newer',
      `${location} was made by a newer Sitrep (schema ${version}, this one knows ${migrations.length}); update Sitrep`,
    );
  }
  return version;
};

/** Makes the schema and brings it up to date, one process at a time. */
export const migratePostgres = async (client: pg.ClientBase, address: PostgresAddress, create: boolean): Promise<void> => {
  const { schema, location } = address;
  const before = await versionOf(client, address);
  if (before === migrations.length) return;
  if (before === null && !create) throw new StoreError('missing', `there is no store at ${location} (schema ${schema})`);
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockNumber]);
    // Read again under the lock: another process may have been first.
    const version = (await versionOf(client, address)) ?? 0;
    if (version === 0) {
      await client.query(`create schema if not exists ${schema}`);
      await client.query(`create table if not exists ${schema}.schema_version (version integer not null)`);
    }
    await client.query(`set local search_path to ${schema}`);
    for (let next = version; next < migrations.length; next++) await client.query(migrations[next]!.postgres);
    await client.query('delete from schema_version');
    await client.query('insert into schema_version values ($1)', [migrations.length]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};
