import { readCorpus, Reading } from './corpus/index.ts';
import type { Analysis, Connections, TimelineEntry } from './model/index.ts';
import { timelineOf } from './timeline/index.ts';

/** The timeline alone, as a briefing over these reports has it. */
export const composeTimeline = (analyses: readonly Analysis[], connections: Connections): readonly TimelineEntry[] => {
  const corpus = readCorpus(analyses);
  return timelineOf(new Reading(corpus, connections), corpus.analyses, connections);
};
