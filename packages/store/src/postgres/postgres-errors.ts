import { StoreError } from '../store-error.ts';

const refused = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH', 'EAI_AGAIN', 'ENOENT']);

/** Turns what the server or the network says into what a person can do about it. */
export const explainedPostgres = (error: unknown, location: string): StoreError => {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  if (refused.has(code)) return new StoreError('unreachable', `${location} does not answer (${code})`, error);
  switch (code) {
    case '28P01':
    case '28000':
      return new StoreError('unreachable', `${location} refuses the user or the password`, error);
    case '3D000':
      return new StoreError('missing', `${location}: there is no such database; create it first`, error);
    case '57P01':
    case '57P02':
    case '57P03':
      return new StoreError('unreachable', `${location} is shutting down or starting (${message})`, error);
    case '25006':
    case '42501':
      return new StoreError('read-only', `${location} may not be written to by this user (${message})`, error);
    case '53100':
    case '58030':
      return new StoreError('disk', `${location}: the disk is full or failing (${message})`, error);
    case '55P03':
    case '40P01':
      return new StoreError('busy', `${location} is held by another process; try again when it has finished`, error);
  }
  if (/terminated|timeout/i.test(message)) return new StoreError('unreachable', `${location}: the connection was lost (${message})`, error);
  throw error;
};
