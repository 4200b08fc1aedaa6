import type { Analysis, Briefing, Connections, Entity, EntityId, Judgement } from '@sitrep/core/model';
import type { BriefingParts } from './analyst.ts';

export const connect = (analyses: readonly Analysis[], judgements: readonly Judgement[]): Connections => {
  const entities = new Map<string, Entity>();
  const entityOf: Record<string, EntityId> = {};
  for (const { report, entities: inside } of analyses) {
    for (const entity of inside) {
      const id = `${entity.kind}:${entity.name.toLowerCase()}` as EntityId;
      if (!entities.has(id)) entities.set(id, { ...entity, id });
      entityOf[`${report.id}/${entity.id}`] = id;
    }
  }
  return {
    entities: [...entities.values()],
    entityOf,
    judgements: [...judgements],
    lineage: [],
    originOf: Object.fromEntries(analyses.map(({ report }) => [report.id, report.id])),
    sharedQuotes: [],
    stories: [],
    claims: [],
    dates: {},
  };
};

export const composeBriefing = ({ question, analyses, connections }: BriefingParts): Briefing => ({
  question,
  title: 'Briefing',
  period: { from: null, to: null },
  keyPoints: [],
  timeline: [],
  claims: [],
  statements: [],
  figures: [],
  actors: [],
  relations: [],
  places: [],
  sharedQuotes: [],
  sources: analyses.map(({ report }) => ({
    report: report.id,
    name: report.name,
    title: report.title ?? report.name,
    publisher: report.publisher,
    agency: report.agency,
    kind: 'report',
    country: null,
    published: report.published,
    origin: report.id,
    words: report.text.split(/\s+/).length,
    issues: report.issues.map(({ message }) => message),
  })),
  stories: [],
  lineage: [],
  entities: [...connections.entities],
  dates: analyses.map(({ report }) => ({ ...report.published, report: report.id })),
  gaps: [],
  changes: [],
});
