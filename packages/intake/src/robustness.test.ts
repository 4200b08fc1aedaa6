import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readInput } from '@sitrep/core';
import { inputsFrom, isUnreadable } from './index.ts';

/** Malformed feeds and broken archives that other projects collected; beside the checkout where there are any. */
const gold = resolve(process.env['SITREP_GOLD'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'gold'), 'robustness');

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));

const reportsOf = async (file: string): Promise<{ reports: number; errors: string[] }> => {
  let reports = 0;
  const errors: string[] = [];
  for await (const input of inputsFrom([file])) {
    if (!isUnreadable(input)) reports += readInput(input).reports.length;
    else if (input.severity !== 'info') errors.push(input.message);
  }
  return { reports, errors };
};

it.runIf(existsSync(gold))(
  'reads every feed that holds words of an entry, however malformed',
  async () => {
    let [files, used, worded, missed] = [0, 0, 0, 0];
    for (const file of filesIn(join(gold, 'feeds'), /\.(?:xml|json)$/)) {
      files += 1;
      const { reports, errors } = await reportsOf(file);
      expect(errors, file).toEqual([]);
      if (reports > 0) used += 1;
      // The feeds say in a comment what is to be found in them.
      const wants = /entries\[0\]\[?['.](?:title|description|summary|content|subtitle)['\]][^=]*== *u?(['"])(?!\1|<)/.test(
        readFileSync(file, 'latin1'),
      );
      if (wants) worded += 1;
      if (wants && reports === 0) missed += 1;
    }
    console.info(`feeds: ${files} read, ${used} hold reports; of ${worded} with words in an entry ${missed} gave none`);
    expect(files).toBeGreaterThan(2000);
    // The one keeps its words in another file.
    expect(missed).toBeLessThanOrEqual(1);
  },
  120_000,
);

it.runIf(existsSync(gold))('reads what can be read of broken archives of the web', async () => {
  let [files, used] = [0, 0];
  for (const file of filesIn(join(gold, 'warc'), /\.(?:warc|arc|gz|bad)$/)) {
    files += 1;
    if ((await reportsOf(file)).reports > 0) used += 1;
  }
  console.info(`archives: ${files} read, ${used} hold reports`);
  // One holds redirects alone, one a posted form, one digests, one a page of another kind.
  expect(used).toBeGreaterThanOrEqual(files - 4);
});
