import type { Newsroom } from '@sitrep/newsroom';
import { CommandError } from './exit-codes.ts';
import { say } from './output.ts';

/** Options every command has that uses a store. */
export interface StoreOptions {
  readonly store?: string;
}

const defaultFile = 'sitrep.db';

/** Which store is meant: `--store`, then `SITREP_STORE`, then `sitrep.db` in the working folder. */
const storeOf = ({ store }: StoreOptions): string => {
  const said = store ?? process.env['SITREP_STORE'] ?? '';
  return said === '' ? defaultFile : said;
};

/** Path for files that belong to the store: its own, or in the working folder where the store is a server. */
export const besideStore = (options: StoreOptions): string => {
  const where = storeOf(options);
  return /^postgres(?:ql)?:/.test(where) ? 'sitrep' : where.replace(/^file:/, '');
};

/** The store as messages name it: without a password. */
export const storeShown = (options: StoreOptions): string => {
  const where = storeOf(options);
  if (!URL.canParse(where)) return where;
  const url = new URL(where);
  if (url.password === '') return where;
  url.password = '';
  return url.href;
};

/** Opens the store of a command. A command that only reads does not make one. */
export const openFor = async (options: StoreOptions, { create = false } = {}): Promise<Newsroom> => {
  const { openNewsroom, StoreError } = await import('@sitrep/newsroom');
  try {
    return await openNewsroom({ store: storeOf(options), create });
  } catch (error) {
    if (create || !(error instanceof StoreError) || error.code !== 'missing') throw error;
    throw new CommandError(`${error.message}. Make one with: sitrep ingest PATH…${options.store ? ` --store ${storeShown(options)}` : ''}`);
  }
};

/** Opens a store to read from, does the work, and closes it whatever happens. */
export const reading = async (options: StoreOptions, work: (newsroom: Newsroom) => Promise<number>): Promise<number> => {
  const newsroom = await openFor(options);
  try {
    if (!(await newsroom.current())) {
      say(
        'note: the last ingest did not finish, so entities, claims and stories may lack some reports; `sitrep ingest` without a path makes up for it',
      );
    }
    return await work(newsroom);
  } finally {
    await newsroom.close();
  }
};
