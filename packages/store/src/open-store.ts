import type { Store } from './contract.ts';
import { sqlStore } from './sql/sql-store.ts';

export interface OpenOptions {
  /** Make the store where there is none. Default true. */
  readonly create?: boolean;
}

/**
 * Opens the store at a path (SQLite file) or a `postgres://` address, and brings its schema up to date.
 * Throws `StoreError` where that cannot be done.
 */
export const openStore = async (where: string, { create = true }: OpenOptions = {}): Promise<Store> => {
  if (/^postgres(ql)?:\/\//.test(where)) {
    const { openPostgres } = await import('./postgres/postgres-engine.ts');
    return sqlStore(await openPostgres(where, { create }));
  }
  const { openSqlite } = await import('./sqlite/sqlite-engine.ts');
  const path = where.startsWith('sqlite:') ? where.slice('sqlite:'.length) : where;
  return sqlStore(openSqlite(path, { create }));
};
