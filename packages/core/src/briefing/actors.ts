import type { Actor, BriefPlace, Entity, EntityId, Evidence, ReportId } from '../model/index.ts';
import { byPlace, evidenceOf } from '../corpus/index.ts';
import type { Scope } from './scope.ts';

/** The role an entity is best known by: the one with most evidence, the latest of those. */
export const currentRole = ({ roles }: Entity): string | null =>
  roles.toSorted((a, b) => b.evidence.length - a.evidence.length || ((b.from ?? '') < (a.from ?? '') ? -1 : 1))[0]?.title ?? null;

/** Who acts and speaks: persons, organizations and countries by how much the reports tell of them. */
export const actorsOf = ({ reading, analyses }: Scope): readonly Actor[] => {
  const counts = new Map<EntityId, { reports: Set<string>; mentions: number; statements: number; events: number }>();
  for (const { report, mentions, statements, events } of analyses) {
    const count = (inside: EntityId | null, kind: 'mentions' | 'statements' | 'events'): void => {
      const entity = reading.entity(report.id, inside);
      if (entity === null || entity.kind === 'other' || (entity.kind === 'place' && entity.subkind !== 'country')) return;
      const row = counts.get(entity.id) ?? { reports: new Set(), mentions: 0, statements: 0, events: 0 };
      row.reports.add(report.id);
      row[kind]++;
      counts.set(entity.id, row);
    };
    for (const { entity } of mentions) count(entity, 'mentions');
    for (const { speaker } of statements) count(speaker, 'statements');
    for (const { actors, recipients } of events) for (const party of new Set([...actors, ...recipients])) count(party, 'events');
  }
  return [...counts]
    .map(([id, { reports, ...rest }]) => {
      const entity = reading.byId(id)!;
      return {
        entity: id,
        name: entity.name,
        kind: entity.kind,
        subkind: entity.subkind,
        role: currentRole(entity),
        reports: reports.size,
        ...rest,
      };
    })
    .toSorted(
      (a, b) =>
        b.reports - a.reports ||
        b.statements + b.events - (a.statements + a.events) ||
        b.mentions - a.mentions ||
        (a.entity < b.entity ? -1 : 1),
    );
};

const mostEvidence = 12;

/** Where it happens: places with coordinates, those of events first. */
export const placesOf = ({ reading, analyses }: Scope): readonly BriefPlace[] => {
  const rows = new Map<
    EntityId,
    { events: number; mentions: number; precision: number; lat: number; lon: number; reports: Set<ReportId>; evidence: Evidence[] }
  >();
  for (const analysis of analyses) {
    const { report, places, events } = analysis;
    for (const place of places) {
      const entity = reading.entity(report.id, place.entity);
      const [lat, lon] = [entity?.lat ?? place.lat, entity?.lon ?? place.lon];
      if (entity === null || lat === null || lon === null) continue;
      const row = rows.get(entity.id) ?? {
        events: 0,
        mentions: 0,
        precision: place.precision,
        lat,
        lon,
        reports: new Set<ReportId>(),
        evidence: [],
      };
      row.mentions++;
      row.reports.add(report.id);
      if (row.evidence.length < mostEvidence) row.evidence.push(evidenceOf(analysis, place.span));
      rows.set(entity.id, row);
    }
    for (const { place } of events) {
      const row = rows.get(reading.entity(report.id, place)?.id ?? ('' as EntityId));
      if (row) row.events++;
    }
  }
  return [...rows]
    .map(([id, { reports, evidence, ...rest }]) => {
      const { name, country } = reading.byId(id)!;
      return { entity: id, name, country, ...rest, reports: [...reports], evidence: evidence.toSorted(byPlace) };
    })
    .toSorted((a, b) => b.events - a.events || b.mentions - a.mentions || (a.entity < b.entity ? -1 : 1));
};
