import type { Analysis, Entity, EntityId } from '@sitrep/core/model';
import type { Store } from '@sitrep/store';
import type { ReportView } from '../views.ts';
import { eventRow, figureRow, reportRow, statementRow } from './fact-rows.ts';

/** Facts of one report at most; a report with more than these is no report. */
const allFacts = 100_000;

/** A report with its text, its findings and its ledger; entities are the ones across reports. */
export const reportView = async (store: Store, id: string): Promise<ReportView | null> => {
  const mine = { op: 'beside', kind: 'report', where: { op: 'is', field: 'id', values: [id] } } as const;
  const [analysis, rows, across] = await Promise.all([
    store.analysis(id),
    store.rows('report', { where: mine.where, limit: 1 }),
    store.entitiesOf(id),
  ]);
  const row = rows.rows[0];
  if (!analysis || !row) return null;
  const query = { where: mine, limit: allFacts };
  const [statements, events, figures, lineage] = await Promise.all([
    store.rows('statement', query),
    store.rows('event', query),
    store.rows('figure', query),
    store.lineageOf(id),
  ]);
  const { report } = analysis;
  const place = <Row extends { evidence: { start: number } }>(list: readonly Row[]): Row[] =>
    [...list].sort((a, b) => a.evidence.start - b.evidence.start);
  return {
    ...reportRow(row.record),
    text: report.text,
    blocks: [...report.blocks],
    byline: [...report.byline],
    credit: report.credit,
    section: report.section,
    topics: [...report.topics],
    dateline: datelineText(report.dateline),
    sourceUrl: report.sourceUrl,
    retrievedAt: report.retrievedAt,
    encoding: report.encoding,
    contentHash: report.contentHash,
    segments: [...analysis.segments],
    sentences: [...analysis.sentences],
    ...named(analysis, across),
    times: [...analysis.times],
    statementRows: place(statements.rows.map(({ record }) => statementRow(record))),
    eventRows: place(events.rows.map(({ record }) => eventRow(record))),
    figureRows: place(figures.rows.map(({ record }) => figureRow(record))),
    lineage: [...lineage],
  };
};

const datelineText = (dateline: Analysis['report']['dateline']): string | null => {
  const parts = [dateline?.place, dateline?.date].filter((part) => part != null);
  return parts.length === 0 ? null : parts.join(', ');
};

/** Mentions, places and entities with the ids that entities have across reports. */
const named = (
  { mentions, places, entities }: Analysis,
  across: ReadonlyMap<EntityId, Entity>,
): Pick<ReportView, 'mentions' | 'places' | 'entities'> => {
  const idOf = (id: EntityId | null): EntityId | null => (id === null ? null : (across.get(id)?.id ?? id));
  const distinct = new Map<string, Entity>();
  for (const inside of entities) {
    const entity = across.get(inside.id) ?? inside;
    distinct.set(entity.id, entity);
  }
  return {
    mentions: mentions.map((mention) => ({ ...mention, entity: idOf(mention.entity) })),
    places: places.map((one) => ({ ...one, entity: idOf(one.entity) })),
    entities: [...distinct.values()],
  };
};
