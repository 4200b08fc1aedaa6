import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Validators } from './fetch-address.ts';
import type { FetchMemory } from './fetcher.ts';

/** What was fetched before, in a file: read at the start, written whole by `save`. A damaged file is an empty one. */
export const memoryFile = (path: string): FetchMemory & { save(): void } => {
  const known = new Map<string, Validators>(entriesIn(path));
  let changed = false;
  return {
    get: (url) => known.get(url) ?? null,
    set(url, { etag, lastModified }) {
      known.set(url, { etag, lastModified });
      changed = true;
    },
    save() {
      if (!changed) return;
      const beside = `${path}.new`;
      writeFileSync(beside, JSON.stringify(Object.fromEntries(known), null, 1));
      renameSync(beside, path);
      changed = false;
    },
  };
};

const entriesIn = (path: string): readonly (readonly [string, Validators])[] => {
  if (!existsSync(path)) return [];
  try {
    const text = (value: unknown): string | null => (typeof value === 'string' && !/[^\t\x20-\xff]/.test(value) ? value : null);
    const data = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { etag?: unknown; lastModified?: unknown } | null>;
    return Object.entries(data).map(([url, one]) => [url, { etag: text(one?.etag), lastModified: text(one?.lastModified) }]);
  } catch {
    return [];
  }
};
