import type { Analysis, Claim, ClaimId, Connections, Entity, EntityId, ReportId, Story, StoryId } from '@sitrep/core/model';

/** Connections by name alone: enough to test what is done with them. */
export const sampleConnections = (analyses: readonly Analysis[]): Connections => {
  const entities = new Map<string, Entity>();
  const entityOf: Record<string, EntityId> = {};
  for (const { report, entities: inside } of analyses) {
    for (const entity of inside) {
      const id = `${entity.kind}:${entity.name}` as EntityId;
      if (!entities.has(id)) entities.set(id, { ...entity, id });
      entityOf[`${report.id}/${entity.id}`] = id;
    }
  }
  const claims: Claim[] = [];
  const stories = new Map<string, ReportId[]>();
  for (const { report, statements } of analyses) {
    const story = report.title ?? '';
    stories.set(story, [...(stories.get(story) ?? []), report.id]);
    const [first] = statements;
    if (!first) continue;
    const gist = report.text.slice(first.content[0]!.start, first.content[0]!.end);
    const side = {
      stance: first.act === 'deny' ? ('denies' as const) : ('asserts' as const),
      speaker: first.speaker === null ? null : (entityOf[`${report.id}/${first.speaker}`] ?? null),
      speakerName: first.speakerName,
      statement: first.id,
      event: null,
      report: report.id,
      origin: report.id,
      evidence: { report: report.id, sentence: first.sentence, ...first.span, quote: report.text.slice(first.span.start, first.span.end) },
    };
    const known = claims.find((claim) => claim.gist === gist);
    if (known) known.evidence.push(side);
    else {
      const about = side.speaker === null ? [] : [side.speaker];
      claims.push({ id: `claim:${gist}` as ClaimId, gist, about, evidence: [side], independentOrigins: 1, status: 'single-source' });
    }
  }
  const counted = claims.map((claim): Claim => {
    const stances = new Set(claim.evidence.map((side) => side.stance));
    const independentOrigins = new Set(claim.evidence.map((side) => side.origin)).size;
    const disputed = stances.has('denies') && stances.has('asserts');
    const status = disputed
      ? 'disputed'
      : stances.has('denies')
        ? 'denied-only'
        : independentOrigins > 1
          ? 'corroborated'
          : 'single-source';
    return { ...claim, independentOrigins, status };
  });
  return {
    entities: [...entities.values()],
    entityOf,
    judgements: [],
    lineage: [],
    originOf: Object.fromEntries(analyses.map(({ report }) => [report.id, report.id])),
    sharedQuotes: [],
    stories: [...stories].map(([title, reports]): Story => {
      const days = analyses.filter(({ report }) => reports.includes(report.id)).flatMap(({ report }) => report.published.value ?? []);
      days.sort();
      return {
        id: `story:${title}` as StoryId,
        title,
        reports,
        lead: reports[0]!,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        origins: reports.length,
      };
    }),
    claims: counted,
    dates: {},
  };
};
