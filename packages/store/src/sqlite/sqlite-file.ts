import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/index.ts';
import { StoreError } from '../store-error.ts';

/** "SITR": marks the file as ours in its header, where `file` and SQLite see it. */
const applicationId = 0x53495452;

/** Turns what SQLite says into what a person can do about it. */
export const explained = (error: unknown, path: string): StoreError => {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as { errcode?: number }).errcode ?? 0;
  switch (code & 0xff) {
    case 5:
    case 6:
      return new StoreError('busy', `${path} is held by another process; try again when it has finished`, error);
    case 8:
      return new StoreError('read-only', `${path} cannot be written to: the file or its folder is read-only`, error);
    case 11:
    case 26:
      return new StoreError('corrupt', `${path} is damaged or no Sitrep store (${message}); use another file, or restore this one`, error);
    case 10:
    case 13:
      return new StoreError('disk', `${path}: the disk is full or failing (${message})`, error);
    case 14:
      return existsSync(dirname(path))
        ? new StoreError('read-only', `${path} cannot be opened: check that the folder may be written to`, error)
        : new StoreError('missing', `${path} cannot be opened: there is no folder ${dirname(path)}`, error);
    default:
      throw error;
  }
};

const pragma = (database: DatabaseSync, name: string): number => Number(Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0]);

/** Refuses files of other programs and of newer versions. Says how many migrations the file has been through. */
const versionOf = (database: DatabaseSync, path: string): number => {
  // In this order: another process that is making the store sets both in one step, so tables seen have their mark by now.
  const objects = Number(database.prepare('select count(*) as n from sqlite_schema').get()?.['n']);
  const id = pragma(database, 'application_id');
  if (id === 0 && objects === 0) return 0;
  if (id !== applicationId) throw new StoreError('foreign', `${path} is a database of another program; give Sitrep a file of its own`);
  const version = pragma(database, 'user_version');
  if (version > migrations.length) {
    throw new StoreError(
      'newer',
      `${path} was made by a newer Sitrep (schema ${version}, this one knows ${migrations.length}); update Sitrep`,
    );
  }
  return version;
};

const migrate = (database: DatabaseSync, path: string): void => {
  if (versionOf(database, path) === migrations.length) return;
  database.exec('begin immediate');
  try {
    // Read again inside the transaction: another process may have been first.
    for (let version = versionOf(database, path); version < migrations.length; version++) {
      database.exec(migrations[version]!.sqlite);
      database.exec(`pragma user_version = ${version + 1}`);
    }
    database.exec(`pragma application_id = ${applicationId}`);
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
};

const settings = 'pragma synchronous = normal; pragma foreign_keys = off; pragma cache_size = -32000; pragma wal_autocheckpoint = 4000;';
/** The file is not mapped: that would count as memory of the process, once for each connection. */
const readerSettings = 'pragma temp_store = memory; pragma cache_size = -16000; pragma query_only = on;';

/** How long opening waits for a process that holds the file, and between attempts, in ms. */
const openPatience = 10_000;
const openPause = 25;

export interface SqliteFiles {
  readonly reading: DatabaseSync;
  /** Opened at the first write. */
  readonly writing: () => DatabaseSync;
}

/**
 * Opens a store, making and migrating it as needed. Reads and writes have a connection each, so that a reader never
 * sees half a transaction. A file in a folder that may not be written to is opened for reading alone.
 */
export const openFiles = (path: string, options: { readonly create: boolean }): SqliteFiles => {
  if (!options.create && !existsSync(path)) {
    throw new StoreError('missing', `there is no store at ${path}`);
  }
  const attempt = (): DatabaseSync => {
    let database: DatabaseSync | null = null;
    try {
      database = new DatabaseSync(path, { timeout: 5000 });
      versionOf(database, path);
      database.exec('pragma journal_mode = wal');
      database.exec(settings);
      migrate(database, path);
      return database;
    } catch (error) {
      database?.close();
      throw explained(error, path);
    }
  };
  // Two processes that make one store at once: SQLite refuses the second at once instead of waiting, so we wait here.
  const open = (): DatabaseSync => {
    for (const started = performance.now(); ;) {
      try {
        return attempt();
      } catch (error) {
        const busy = error instanceof StoreError && error.code === 'busy';
        if (!busy || performance.now() - started > openPatience) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, openPause);
      }
    }
  };
  let first: DatabaseSync;
  try {
    first = open();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'read-only' && existsSync(path)) return readOnly(path, error);
    throw error;
  }
  let writer: DatabaseSync | null = null;
  first.exec(readerSettings);
  return { reading: first, writing: () => (writer ??= open()) };
};

/** Without leave to write beside the file, SQLite cannot share it: it is read as it is, as on a read-only medium. */
const readOnly = (path: string, reason: StoreError): SqliteFiles => {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  try {
    const reading = new DatabaseSync(url, { readOnly: true });
    if (versionOf(reading, path) !== migrations.length) throw reason;
    return {
      reading,
      writing: () => {
        throw reason;
      },
    };
  } catch (error) {
    throw explained(error, path);
  }
};
