// Checks the project's own reports: markup, kinds, values, ids. Fails where one is broken.
import { faultsOf } from './corpora/check-report.ts';
import { isHeldOut, readTexts } from './corpora/texts.ts';

const reports = readTexts();
const counts = new Map<string, number>();
let faults = 0;
const ids = new Set<string>();
for (const report of reports) {
  if (ids.has(report.id)) console.log(`${report.id}: ${(faults++, 'id used twice')}`);
  ids.add(report.id);
  for (const fault of faultsOf(report)) {
    faults++;
    console.log(`${report.id}: ${fault}`);
  }
  for (const { kind } of report.spans) counts.set(kind, (counts.get(kind) ?? 0) + 1);
}
const words = reports.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const held = reports.filter(({ id }) => isHeldOut(id)).length;
console.log(
  `${reports.length} reports (${held} held out, ${reports.filter(({ full }) => full).length} full), ${words} words, ${faults} faults; ` +
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
);
process.exitCode = faults > 0 ? 1 : 0;
