import type { Joined, Sketch } from '@sitrep/core';
import { entityKey, type Entity, type EntityId, type Lineage, type Story } from '@sitrep/core/model';
import { shortHash } from '@sitrep/core/text';
import type { Matter, Store } from '@sitrep/store';
import type { Analyst, MatterContext } from './analyst.ts';
import { timelineKept } from './timeline.ts';

const linkKey = ({ from, relation }: Lineage): string => `${from} ${relation}`;

/**
 * The matters of reports that were joined, each with a mark of everything that what is found in it hangs on: its reports
 * as they were analysed, who is who in them, their stories, dates, origins and copies.
 */
export const mattersOf = (store: Store, analyst: Analyst, joined: Joined, sketches: readonly Sketch[]): readonly Matter[] => {
  const entities = new Map<EntityId, Entity>(joined.entities.map((entity) => [entity.id, entity]));
  const storyOf = new Map<string, Story>(joined.stories.flatMap((story) => story.reports.map((report) => [report, story] as const)));
  const linksOf = Map.groupBy(joined.lineage, ({ report }) => report);
  // No more of the sketches than this is held on to.
  const known = new Map(
    sketches.map(({ report: { id, contentHash, published }, entities: inside }) => [
      id as string,
      { mark: shortHash(`${id} ${contentHash} ${JSON.stringify(published)}`), keys: inside.map((entity) => entityKey(id, entity.id)) },
    ]),
  );

  const contextOf = (reports: readonly string[]): MatterContext => {
    const keys = reports.flatMap((id) => known.get(id)!.keys);
    const entityOf = Object.fromEntries(keys.flatMap((key) => (joined.entityOf[key] === undefined ? [] : [[key, joined.entityOf[key]]])));
    return {
      entityOf,
      entities: [...new Set(Object.values(entityOf))].flatMap((id) => entities.get(id) ?? []),
      stories: [...new Set(reports.flatMap((id) => storyOf.get(id) ?? []))],
      dates: Object.fromEntries(reports.flatMap((id) => (joined.dates[id] === undefined ? [] : [[id, joined.dates[id]]]))),
      originOf: Object.fromEntries(reports.flatMap((id) => (joined.originOf[id] === undefined ? [] : [[id, joined.originOf[id]]]))),
      lineage: reports.flatMap((id) => linksOf.get(id as Lineage['report']) ?? []),
    };
  };

  return joined.matters.map((reports) => {
    const context = contextOf(reports);
    const mark = [
      analyst.pipeline,
      ...reports.map((id) => known.get(id)!.mark),
      JSON.stringify([context.entityOf, context.dates, context.originOf]),
      ...context.entities.map(({ id, kind, subkind, name, country, known }) => [id, kind, subkind, name, country, known].join(' ')),
      ...context.stories.map(({ id, reports: members }) => [id, ...members.filter((member) => context.originOf[member])].join(' ')),
      ...context.lineage.map(linkKey),
    ];
    return {
      id: reports[0]!,
      digest: shortHash(mark.join('\n')),
      async find() {
        const analyses = await store.analysesOf(reports);
        // Made again, for it would be kept for all matters at once.
        const own = contextOf(reports);
        const { claims, timeline } = await analyst.readTogether(analyses, own);
        return { claims, timeline: timelineKept(timeline, analyses, own) };
      },
    };
  });
};
