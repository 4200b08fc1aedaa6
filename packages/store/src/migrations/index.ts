import { first } from './0001-first.ts';
import { matters } from './0002-matters.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** In order; the version of a store is how many of them it has been through. */
export const migrations: readonly Migration[] = [first, matters];
