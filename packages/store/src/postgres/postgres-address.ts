import { StoreError } from '../store-error.ts';

/** Where a PostgreSQL store is: the server, and the schema in the database that is ours alone. */
export interface PostgresAddress {
  readonly connectionString: string;
  readonly schema: string;
  /** The address without the password, for messages. */
  readonly location: string;
}

/** Reads `postgres://user:password@host/database?schema=name`. */
export const postgresAddress = (text: string): PostgresAddress => {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new StoreError('missing', 'the address of the store is no URL: write postgres://user@host/database');
  }
  const schema = url.searchParams.get('schema') ?? 'sitrep';
  url.searchParams.delete('schema');
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) {
    throw new StoreError('missing', `the schema name ${JSON.stringify(schema)} is not one of lower-case letters, digits and _`);
  }
  const shown = new URL(url);
  shown.password = '';
  shown.search = '';
  return { connectionString: url.href, schema, location: shown.href };
};
