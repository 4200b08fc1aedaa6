import type { Analysis } from '@sitrep/core/model';
import type { Store } from '@sitrep/store';
import type { Analyst } from './analyst.ts';
import { timelineKept } from './timeline.ts';

/** Dates learnt from each other may date further reports; each round settles some, and few need a third. */
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
    const timeline = timelineKept(await analyst.timeline(analyses, connections), analyses, connections);
    await store.replaceConnections({ connections, timeline, pipeline: analyst.pipeline }, before.revision);
    for (const { report, given } of await analyst.redate(analyses, connections)) {
      const raw = await store.raw(report);
      // A date that was given before and did not take would be given for ever.
      if (!raw || JSON.stringify(raw.given) === JSON.stringify(given)) continue;
      const again = { ...raw, given };
      await store.put({ raw: again, analysis: await analyst.analyse(again), pipeline: analyst.pipeline }, { replace: true });
    }
  }
};
