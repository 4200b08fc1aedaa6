import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotationOf, briefingJson, processReport, readInput } from '@sitrep/core';
import { openNewsroom } from '@sitrep/newsroom';
import type { Scores } from './measure-set.ts';

/** Runs a scenario the whole way, as an analyst would, and scores it with its own scorer. */
export const measureScenario = async (gold: string, name: string): Promise<Scores> => {
  const scenario = join(gold, 'scenarios', name);
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-scenario-'));
  try {
    const analyses = join(folder, 'analyses');
    mkdirSync(analyses);
    const files = readdirSync(join(scenario, 'reports')).sort();
    const inputs = files.map((file) => ({ name: file, content: readFileSync(join(scenario, 'reports', file)) }));
    for (const input of inputs) {
      const raw = readInput(input).reports[0];
      if (raw) writeFileSync(join(analyses, `${input.name}.json`), JSON.stringify(annotationOf(processReport(raw))));
    }
    const newsroom = await openNewsroom({ store: join(folder, 'scenario.db') });
    await newsroom.ingest(inputs);
    const briefing = join(folder, 'briefing.json');
    writeFileSync(briefing, JSON.stringify(briefingJson(await newsroom.briefing())));
    await newsroom.close();
    const args = [join(gold, 'scenarios', 'score-scenario.mjs'), scenario, analyses, briefing, '--json'];
    const scored = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (scored.status !== 0) throw new Error(`the scorer of ${name} failed: ${scored.stderr}`);
    const { scores } = JSON.parse(scored.stdout) as { scores: Record<string, { f1?: number; score?: number; p?: number; r?: number }> };
    const rows = Object.entries(scores).map(([row, { f1, score }]) => [`${name} / ${row}`, f1 ?? score ?? 0] as const);
    // The lists of events are not exhaustive: what was found of them says more than both ways together.
    return Object.fromEntries([
      ...rows,
      [`${name} / events.recall`, scores['events.f1']?.r ?? 0],
      [`${name} / events.precision`, scores['events.f1']?.p ?? 0],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
