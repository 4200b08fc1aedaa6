import type { Input, Intake, Joined, MatterFound, RawReport, Redating, Sketch } from '@sitrep/core';
import type { Analysis, Briefing, Connections, Judgement } from '@sitrep/core/model';
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
  /** Counts up when sketches hold other things. */
  readonly sketchVersion: number;
  sketch(analysis: Analysis): Promise<Sketch>;
  /** Reads sketches of all reports together. */
  join(sketches: readonly Sketch[], judgements: readonly Judgement[]): Promise<Joined>;
  /** Reads the analyses of one matter together; `joined` holds no more than what concerns them. */
  readTogether(analyses: readonly Analysis[], joined: MatterContext): Promise<MatterFound>;
  connect(analyses: readonly Analysis[], judgements: readonly Judgement[]): Promise<Connections>;
  /** Reports to analyse again, because others told their date. */
  redate(sketches: readonly Sketch[], joined: Pick<Joined, 'dates'>): Promise<readonly Redating[]>;
  brief(parts: BriefingParts): Promise<Briefing>;
  annotation(analysis: Analysis): Record<string, unknown>;
}

/** What reading one matter needs of all. */
export type MatterContext = Pick<Joined, 'entities' | 'entityOf' | 'stories' | 'dates' | 'originOf' | 'lineage'>;

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
const connectionsVersion = 2;

const load = async (): Promise<Analyst> => {
  const core = await import('@sitrep/core');
  const stages = core.englishNews.stages.map(({ name, version }) => `${name}@${version}`).join(' ');
  return {
    pipeline: shortHash(`${stages} connections@${connectionsVersion} ${build}`),
    read: async (input) => core.readInput(input),
    analyse: async (raw) => core.processReport(raw),
    sketchVersion: core.sketchVersion,
    sketch: async (analysis) => core.sketchOf(analysis),
    join: async (sketches, judgements) => core.joinReports(sketches, judgements),
    readTogether: async (analyses, joined) => core.readTogether(analyses, joined),
    connect: async (analyses, judgements) => core.connect(analyses, judgements),
    redate: async (sketches, joined) => core.reportsToRedate(sketches, joined),
    brief: async (parts) => core.composeBriefing(parts),
    annotation: core.annotationOf,
  };
};

let loaded: Promise<Analyst> | null = null;

/** The analyst of this process, loaded at its first use. */
export const analyst = (): Promise<Analyst> => (loaded ??= load());
