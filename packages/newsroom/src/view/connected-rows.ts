import type { Claim, ClaimEvidence, Role, Story } from '@sitrep/core/model';
import type { EntityName, EntityRecord, ReportHead, Store, TimelineKept } from '@sitrep/store';
import type { ClaimRow, ClaimSide, EntityRow, PlaceRow, StoryRow, TimelineRow } from '../views.ts';
import { dateText } from './date-text.ts';
import { titleOf } from './fact-rows.ts';

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Rows of claims, with the names of those they cite; one look-up for all. */
export const claimRows = async (store: Store, claims: readonly Claim[]): Promise<ClaimRow[]> => {
  const sides = claims.flatMap(({ evidence }) => evidence);
  const [names, heads] = await Promise.all([
    store.entityNames(distinct([...claims.flatMap(({ about }) => about), ...sides.map(({ speaker }) => speaker)])),
    store.heads(distinct(sides.map(({ report }) => report))),
  ]);
  return claims.map((claim) => {
    const bySide = (...stances: ClaimEvidence['stance'][]): ClaimSide[] =>
      claim.evidence.filter(({ stance }) => stances.includes(stance)).map((side) => claimSide(side, names, heads));
    return {
      id: claim.id,
      gist: claim.gist,
      about: claim.about.flatMap((id) => names.get(id) ?? []),
      status: claim.status,
      independentOrigins: claim.independentOrigins,
      asserts: bySide('asserts', 'confirms'),
      denies: bySide('denies'),
      other: bySide('qualifies', 'reports'),
    };
  });
};

const claimSide = (side: ClaimEvidence, names: ReadonlyMap<string, EntityName>, heads: ReadonlyMap<string, ReportHead>): ClaimSide => {
  const speaker = side.speaker === null ? null : (names.get(side.speaker) ?? null);
  const head = heads.get(side.report);
  const reportTitle = head ? titleOf(head) : side.report;
  return {
    stance: side.stance,
    speaker,
    speakerText: speaker?.name ?? side.speakerName ?? head?.publisher ?? reportTitle,
    report: side.report,
    reportTitle,
    origin: side.origin,
    statement: side.statement,
    evidence: side.evidence,
  };
};

const roleText = ({ title, organization }: Role): string =>
  organization === null || title.toLowerCase().includes(organization.toLowerCase()) ? title : `${title}, ${organization}`;

export const entityRow = ({ entity, counts }: EntityRecord): EntityRow => ({
  id: entity.id,
  kind: entity.kind,
  subkind: entity.subkind,
  name: entity.name,
  aliases: [...entity.aliases],
  role: entity.roles[0] ? roleText(entity.roles[0]) : null,
  country: entity.country,
  ...counts,
});

export const placeRow = ({ entity, counts, precision }: EntityRecord): PlaceRow => ({
  id: entity.id,
  name: entity.name,
  country: entity.country,
  precision: precision ?? 1,
  lat: entity.lat ?? 0,
  lon: entity.lon ?? 0,
  geonamesId: entity.geonamesId,
  reports: counts.reports,
  mentions: counts.mentions,
  events: counts.events,
});

export const storyRows = async (store: Store, stories: readonly Story[]): Promise<StoryRow[]> => {
  const heads = await store.heads(distinct(stories.flatMap(({ reports }) => reports)));
  return stories.map(({ id, title, from, to, origins, reports }) => ({
    id,
    title,
    from,
    to,
    origins,
    reports: reports.map((report) => {
      const head = heads.get(report);
      return { id: report, title: head ? titleOf(head) : report, publisher: head?.publisher ?? null };
    }),
  }));
};

export const timelineRow = ({ id, date, precision, reality, what, reports, evidence }: TimelineKept): TimelineRow => ({
  id,
  date,
  dateText: date === null ? 'undated' : dateText(date),
  precision,
  reality,
  what,
  reports: [...reports],
  evidence: [...evidence],
});
