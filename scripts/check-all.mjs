// Runs every check in turn and counts: each check that is no test suite counts as one test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const results = join(root, '.cache', 'vitest.json');
mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });

/** Tools of the project first on the path, so that they run under its own Node. */
const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  FORCE_COLOR: '0',
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment }).status === 0;

const checks = [
  ['types', 'tsc', ['-b']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['house rules', 'node', ['scripts/house-rules.mjs']],
  ['format', 'oxfmt', ['--check', '.']],
  ['dead code', 'knip', []],
  ['build', 'node', ['apps/cli/build.mjs']],
  ['evaluation floors', 'node', ['--conditions=@sitrep/source', 'packages/evals/src/main.ts', '--floors']],
];

let passed = 0;
const failed = [];
for (const [name, command, args] of checks) {
  const started = performance.now();
  const ok = run(command, args);
  console.log(`${ok ? 'ok' : 'FAILED'}  ${name}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (ok) passed += 1;
  else failed.push(name);
}

const suites = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2)]);
try {
  const counts = JSON.parse(readFileSync(results, 'utf8'));
  passed += counts.numPassedTests;
  if (counts.numFailedTests > 0) failed.push(...Array.from({ length: counts.numFailedTests }, () => 'test'));
  else if (!suites) failed.push('test run');
} catch {
  failed.push('test run');
}

const line = `${passed} passed, ${failed.length} failed`;
writeFileSync(join(root, '.cache', 'summary.txt'), `${line}\n`);
if (failed.length > 0) console.log(`failed: ${[...new Set(failed)].join(', ')}`);
console.log(line);
process.exitCode = failed.length > 0 ? 1 : 0;
