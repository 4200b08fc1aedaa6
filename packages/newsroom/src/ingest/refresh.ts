import type { Redating, Sketch } from '@sitrep/core';
import type { ReportId } from '@sitrep/core/model';
import type { Connected, KeptSketch, Store } from '@sitrep/store';
import type { Analyst } from './analyst.ts';
import { mattersOf } from './matters.ts';

/** Dates learnt from each other may date further reports; each round settles some, and few need a third. */
const mostRounds = 4;

/**
 * Computes what hangs on all reports and judgements together, and stores it. Sketches of all reports are read for it; whole
 * analyses only matter by matter, and only of matters in which something changed. Reports whose date only others tell are
 * analysed again with that date, so that "yesterday" in them gets its day. Does nothing where all is current.
 */
export const refresh = async (store: Store, analyst: Analyst): Promise<void> => {
  for (let round = 0; round < mostRounds; round++) {
    const before = await store.connectionState();
    if (before.current && before.pipeline === analyst.pipeline) return;
    const { connected, redate } = await join(store, analyst);
    await store.replaceConnections(connected, before.revision);
    for (const { report, given } of redate) {
      const raw = await store.raw(report);
      // A date that was given before and did not take would be given for ever.
      if (!raw || JSON.stringify(raw.given) === JSON.stringify(given)) continue;
      const again = { ...raw, given };
      const analysis = await analyst.analyse(again);
      const sketch = { version: analyst.sketchVersion, value: await analyst.sketch(analysis) };
      await store.put({ raw: again, analysis, pipeline: analyst.pipeline, sketch }, { replace: true });
    }
  }
};

/** Apart, so that the sketches are forgotten before anything is written. */
const join = async (store: Store, analyst: Analyst): Promise<{ connected: Connected; redate: readonly Redating[] }> => {
  const sketches = await sketchesOf(store, analyst);
  const joined = await analyst.join(sketches, await store.judgements());
  const { matters: _, ...connections } = joined;
  return {
    connected: {
      connections: { ...connections, claims: [] },
      timeline: [],
      matters: mattersOf(store, analyst, joined, sketches),
      pipeline: analyst.pipeline,
    },
    redate: await analyst.redate(sketches, joined),
  };
};

/** Sketches made anew and kept at once. */
const keptAtOnce = 64;

/** The sketches of all reports; those that are missing or of another version are made from the analyses and kept. */
const sketchesOf = async (store: Store, { sketch: make, sketchVersion }: Analyst): Promise<readonly Sketch[]> => {
  const sketches: Sketch[] = [];
  let made: { id: ReportId; sketch: KeptSketch }[] = [];
  for await (const { id, sketch } of store.sketches()) {
    if (sketch?.version === sketchVersion) {
      sketches.push(sketch.value as Sketch);
      continue;
    }
    const analysis = await store.analysis(id);
    if (!analysis) continue;
    const value = await make(analysis);
    sketches.push(value);
    made.push({ id, sketch: { version: sketchVersion, value } });
    if (made.length < keptAtOnce) continue;
    await store.keepSketches(made);
    made = [];
  }
  if (made.length > 0) await store.keepSketches(made);
  return sketches;
};
