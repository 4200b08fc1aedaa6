// How long the command takes as a whole process: median of several runs, beside an empty Node in the same run.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rounds = Number(process.argv[2] ?? 9);

const time = (command, args) => {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)], most: times.at(-1) };
};

const sitrep = join(root, 'sitrep');
const rows = [
  ['node -e 0', process.execPath, ['-e', '0']],
  ['sitrep --help', sitrep, ['--help']],
  ['sitrep annotate (one file)', sitrep, ['annotate', 'seeds/001_c650b099b3b6e936.txt']],
];
const [empty] = rows.map(([name, command, args]) => {
  const { median, most } = time(command, args);
  console.log(`${median.toFixed(0).padStart(5)} ms median  ${most.toFixed(0).padStart(5)} ms most  ${name}`);
  return median;
});
console.log(`(${rounds} runs each; divide by the empty Node's ${empty.toFixed(0)} ms to compare machines)`);
