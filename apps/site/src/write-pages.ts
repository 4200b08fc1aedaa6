import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from './edition.ts';

const manifest = '.sitrep-pages';

const readIfThere = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/**
 * Writes pages below `out`, each in one step, and leaves unchanged ones alone. Pages of an earlier edition that are gone
 * from this one are removed; files that Sitrep did not write are never touched.
 */
export const writePages = (out: string, pages: readonly Page[]): { written: number; bytes: number } => {
  const earlier = (readIfThere(join(out, manifest)) ?? '').split('\n').filter((path) => path !== '' && !path.includes('..'));
  const now = new Set(pages.map(({ path }) => path));
  let [written, bytes] = [0, 0];
  for (const { path, content } of pages) {
    const file = join(out, path);
    bytes += Buffer.byteLength(content);
    if (readIfThere(file) === content) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
    written += 1;
  }
  for (const path of earlier) if (!now.has(path)) rmSync(join(out, path), { force: true });
  writeFileSync(join(out, manifest), `${[...now].sort().join('\n')}\n`);
  return { written, bytes };
};
