import type { Analysis, Published } from '@sitrep/core/model';
import type { Store } from '@sitrep/store';
import type { Analyst } from './analyst.ts';
import { timelineOf } from './timeline.ts';

/** Dates learnt from each other may date further reports; each round settles some, and few need a second. */
const mostRounds = 4;

/**
 * Computes what hangs on all reports and judgements together, and stores it. Reports whose date only others tell are
 * analysed again with that date, so that "yesterday" in them gets its day. Does nothing where all is current.
 */
export const refresh = async (store: Store, analyst: Analyst): Promise<void> => {
  for (let round = 0; round < mostRounds; round++) {
    const before = await store.connectionState();
    if (before.current && before.pipeline === analyst.pipeline) return;
    const analyses: Analysis[] = [];
    for await (const analysis of store.analyses()) analyses.push(analysis);
    const connections = await analyst.connect(analyses, await store.judgements());
    const timeline = timelineOf(analyses, connections);
    await store.replaceConnections({ connections, timeline, pipeline: analyst.pipeline }, before.revision);
    await redate(store, analyst, connections.dates);
  }
};

/** Analyses reports again that were given another date than they were analysed with. */
const redate = async (store: Store, analyst: Analyst, dates: Readonly<Record<string, Published>>): Promise<void> => {
  for (const [id, given] of Object.entries(dates)) {
    const raw = await store.raw(id);
    if (!raw || JSON.stringify(raw.given) === JSON.stringify(given)) continue;
    const again = { ...raw, given };
    await store.put({ raw: again, analysis: await analyst.analyse(again), pipeline: analyst.pipeline }, { replace: true });
  }
};
