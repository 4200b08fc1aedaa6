import type { Input, Intake, RawReport, Redating } from '@sitrep/core';
import type { Analysis, Briefing, Connections, Judgement, TimelineEntry } from '@sitrep/core/model';
import { shortHash } from '@sitrep/core/text';

/**
 * Does the reading and thinking. In this thread now; the promises let a pool of workers take its place.
 * Only what needs it loads it: lists and look-ups start without the language data.
 */
export interface Analyst {
  /** Names the stages and versions at work; another name means other findings. */
  readonly pipeline: string;
  read(input: Input): Promise<Intake>;
  analyse(raw: RawReport): Promise<Analysis>;
  connect(analyses: readonly Analysis[], judgements: readonly Judgement[]): Promise<Connections>;
  timeline(analyses: readonly Analysis[], connections: Connections): Promise<readonly TimelineEntry[]>;
  /** Reports to analyse again, because others told their date. */
  redate(analyses: readonly Analysis[], connections: Connections): Promise<readonly Redating[]>;
  brief(parts: BriefingParts): Promise<Briefing>;
  annotation(analysis: Analysis): Record<string, unknown>;
}

interface BriefingParts {
  readonly question: string;
  readonly analyses: readonly Analysis[];
  readonly connections: Connections;
  readonly previous?: Briefing | undefined;
}

/** Set by the bundler: a hash of core and its data, so that another build reads known inputs again. */
declare const SITREP_CORE_HASH: string | undefined;
const build = typeof SITREP_CORE_HASH === 'string' ? SITREP_CORE_HASH : 'source';

/** Counts up when what is computed across reports is computed otherwise, so that stores made before are computed again. */
const connectionsVersion = 1;

const load = async (): Promise<Analyst> => {
  const core = await import('@sitrep/core');
  const stages = core.englishNews.stages.map(({ name, version }) => `${name}@${version}`).join(' ');
  return {
    pipeline: shortHash(`${stages} connections@${connectionsVersion} ${build}`),
    read: async (input) => core.readInput(input),
    analyse: async (raw) => core.processReport(raw),
    connect: async (analyses, judgements) => core.connect(analyses, judgements),
    timeline: async (analyses, connections) => core.composeTimeline(analyses, connections),
    redate: async (analyses, connections) => core.reportsToRedate(analyses, connections),
    brief: async (parts) => core.composeBriefing(parts),
    annotation: core.annotationOf,
  };
};

let loaded: Promise<Analyst> | null = null;

/** The analyst of this process, loaded at its first use. */
export const analyst = (): Promise<Analyst> => (loaded ??= load());
