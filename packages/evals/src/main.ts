import { parseArgs } from 'node:util';
import { brokenFloors, raisedFloors, readFloors, writeFloors } from './floors.ts';
import { goldFolder, goldSets, scenarios } from './gold.ts';
import { measureOwnNames } from './measure-names.ts';
import { measureScenario } from './measure-scenario.ts';
import { measureSet, type Scores } from './measure-set.ts';
import { measureSentences, sentenceSets } from './measure-sentences.ts';
import { measureTrees, treeSets } from './measure-trees.ts';
import { measureReference, referenceSets } from './reference/measure.ts';

const usage = `evals [--gold FOLDER] [--only WORD] [--all] [--floors] [--raise] [--lower --reason TEXT]

Runs every gold set the program can answer and prints the table.
  --only WORD   sets and scenarios whose name has the word
  --all         every document, not the sample that the floors are held on
  --floors      compare with floors.json; a row below its floor makes the run fail
  --raise       write what was reached as the new floors (they only rise)
  --lower       allow floors to fall; needs --reason`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    lower: { type: 'boolean', default: false },
    reason: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const run = async (): Promise<number> => {
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.lower && !values.reason) {
    console.error('--lower needs --reason: floors fall only for a reason that stands in the commit');
    return 2;
  }
  const gold = goldFolder(values.gold);
  if (gold === null) {
    console.log('No gold sets on this machine (--gold FOLDER or SITREP_GOLD): only what the tests hold was checked.');
    return 0;
  }
  const wanted = (name: string): boolean => !values.only || name.includes(values.only);
  const scores: Record<string, number> = {};
  const take = (name: string, rows: Scores): void => {
    Object.assign(scores, rows);
    for (const [row, score] of Object.entries(rows)) console.log(`${score.toFixed(3)}  ${row}`);
    if (Object.keys(rows).length === 0) console.log(`  -    ${name}`);
  };
  for (const scenario of scenarios) if (wanted(scenario)) take(scenario, await measureScenario(gold, scenario));
  for (const set of goldSets) if (wanted(set.name)) take(set.name, measureSet(gold, set, values.all));
  if (wanted('names own')) take('names own', measureOwnNames());
  for (const set of sentenceSets) if (wanted(set.name)) take(set.name, measureSentences(gold, set));
  for (const set of treeSets) if (wanted(set.name)) take(set.name, measureTrees(gold, set));
  for (const set of referenceSets) if (wanted(set.name)) take(set.name, measureReference(gold, set));

  const broken = values.floors ? brokenFloors(scores, readFloors()) : [];
  for (const { row, floor, score } of broken) console.error(`below its floor: ${row}: ${score.toFixed(4)} < ${floor}`);
  if (values.raise || values.lower) writeFloors(raisedFloors(scores, readFloors(), values.lower));
  return broken.length > 0 ? 1 : 0;
};

process.exitCode = await run();
