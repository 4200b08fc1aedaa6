import type { Briefing, Evidence } from '@sitrep/core/model';
import type { ClaimRow, EntityView, ReportView } from '@sitrep/newsroom';

/** Everything one edition of the briefing shows. */
export interface Edition {
  readonly briefing: Briefing;
  /** In the order of the sources: their numbers in citations. */
  readonly reports: readonly ReportView[];
  readonly entities: readonly EntityView[];
  readonly claims: readonly ClaimRow[];
}

/** A finished file of the site. `path` is relative, with forward slashes. */
export interface Page {
  readonly path: string;
  readonly content: string;
}

/** How pages of one edition point at each other. */
export interface Links {
  /** From the page at hand to the top folder: "" or "../". */
  readonly up: string;
  report(id: string): string | null;
  entity(id: string): string | null;
  claim(id: string): string | null;
  /** Where a piece of evidence stands, or null where its report is not in this edition. */
  evidence(evidence: Evidence): string | null;
  /** Number of a report among the sources, from 1. */
  number(report: string): number | null;
  source(report: string): ReportView | null;
}

/** File names from ids: stable, and safe whatever an id holds. */
export const fileOf = (id: string): string => id.replace(/[^\p{L}\p{N}-]+/gu, '_').slice(0, 120);

export const linksFor = ({ reports, entities, claims }: Edition, up: string): Links => {
  const numbers = new Map(reports.map((report, index) => [report.id, index + 1]));
  const known = new Map(reports.map((report) => [report.id, report]));
  const entityIds = new Set(entities.map((entity) => entity.id));
  const claimIds = new Set(claims.map((claim) => claim.id));
  return {
    up,
    report: (id) => (numbers.has(id) ? `${up}reports/${fileOf(id)}.html` : null),
    entity: (id) => (entityIds.has(id) ? `${up}entities/${fileOf(id)}.html` : null),
    claim: (id) => (claimIds.has(id) ? `${up}claims/${fileOf(id)}.html` : null),
    evidence: ({ report, sentence }) => (numbers.has(report) ? `${up}reports/${fileOf(report)}.html#s${sentence}` : null),
    number: (report) => numbers.get(report) ?? null,
    source: (report) => known.get(report) ?? null,
  };
};
