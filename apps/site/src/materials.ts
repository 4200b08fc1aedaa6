import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Atlas } from './figures/map.ts';
import type { Materials } from './render-briefing.ts';

/** A file beside the bundled command, or in the package it comes from. */
const read = (beside: string, inPackage: () => string): string => {
  const bundled = join(dirname(fileURLToPath(import.meta.url)), 'site', beside);
  return readFileSync(existsSync(bundled) ? bundled : inPackage(), 'utf8');
};

/** Reads the shapes of the map and the search script. */
export const loadMaterials = (): Materials => {
  const { resolve } = createRequire(import.meta.url);
  return {
    atlas: JSON.parse(read('countries-50m.json', () => resolve('world-atlas/countries-50m.json'))) as Atlas,
    miniSearch: read('minisearch.js', () => join(dirname(resolve('minisearch')), '..', 'umd', 'index.js')).replace(
      /\n\/\/# sourceMappingURL=.*/,
      '',
    ),
  };
};
