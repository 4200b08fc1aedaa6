import { sql, type RawBuilder } from 'kysely';
import type { Claim, Connections, Entity, EntityId, Judgement, Lineage, Published, ReportId, SharedQuote, Story } from '@sitrep/core/model';
import type { Engine, Reader } from './engine.ts';

interface Kept {
  readonly record: string;
}
const parsed = <Value>(rows: readonly Kept[]): Value[] => rows.map((row) => JSON.parse(row.record) as Value);

/** Judgements of persons that hold: the latest of each pair that was not taken back, oldest first. */
export const activeJudgements = async (reader: Reader): Promise<readonly Judgement[]> => {
  const rows = await reader.rows<Kept & { a: string; b: string }>(
    sql`select a, b, record from judgements where undone = 0 and b not like 'raw:%' order by no`,
  );
  const latest = new Map<string, Judgement>();
  for (const row of rows) {
    const pair = row.a < row.b ? `${row.a}\n${row.b}` : `${row.b}\n${row.a}`;
    latest.delete(pair);
    latest.set(pair, JSON.parse(row.record) as Judgement);
  }
  return [...latest.values()];
};

/** Everything computed across reports, as it was put in. */
export const readConnections = async (reader: Reader): Promise<Connections> => {
  const all = <Value>(table: string, order: string): Promise<Value[]> =>
    reader.rows<Kept>(sql`select record from ${sql.raw(table)} order by ${sql.raw(order)}`).then((rows) => parsed<Value>(rows));
  const entityOf = await reader.rows<{ key: string; id: EntityId }>(sql`select r.id || '/' || l.id as key, e.id
    from locals l join reports r on r.no = l.report join entities e on e.no = l.entity order by r.id, l.local`);
  const origins = await reader.rows<{ id: string; origin: ReportId }>(
    sql`select id, origin from reports where origin is not null order by id`,
  );
  const dates = await reader.rows<Kept & { id: string }>(
    sql`select r.id, d.record from inferred_dates d join reports r on r.no = d.report order by r.id`,
  );
  const rulings = await all<Judgement>('rulings', 'a, b, record');
  return {
    entities: await all<Entity>('entities', 'id'),
    entityOf: Object.fromEntries(entityOf.map((row) => [row.key, row.id])),
    judgements: [...(await activeJudgements(reader)), ...rulings],
    lineage: await all<Lineage>('lineage', 'record'),
    originOf: Object.fromEntries(origins.map((row) => [row.id, row.origin])),
    sharedQuotes: await all<SharedQuote>('shared_quotes', 'no'),
    stories: await all<Story>('stories', 'sort desc, no'),
    claims: await all<Claim>('claims', 'origins desc, size desc, id'),
    dates: Object.fromEntries(dates.map((row) => [row.id, JSON.parse(row.record) as Published])),
  };
};

/** What concerns some reports: their entities, copies, quotations, stories, claims and dates. Other reports may stand in it. */
export const readConnectionsOf = async (
  reader: Reader,
  engine: Pick<Engine, 'anyOf'>,
  reports: readonly string[],
): Promise<Connections> => {
  const of = await reader.rows<{ no: number; id: string; origin: ReportId | null; story: string | null }>(
    sql`select no, id, origin, story from reports where ${engine.anyOf(sql.raw('id'), reports)} order by id`,
  );
  const among = (column: string) =>
    engine.anyOf(
      sql.raw(column),
      of.map(({ no }) => no),
    );
  const all = async <Value>(query: RawBuilder<Kept>): Promise<Value[]> => parsed<Value>(await reader.rows<Kept>(query));
  const entityOf = await reader.rows<{ key: string; id: EntityId }>(sql`select r.id || '/' || l.id as key, e.id
    from locals l join reports r on r.no = l.report join entities e on e.no = l.entity where ${among('l.report')} order by r.id, l.local`);
  const dates = await reader.rows<Kept & { id: string }>(
    sql`select r.id, d.record from inferred_dates d join reports r on r.no = d.report where ${among('d.report')} order by r.id`,
  );
  const claims = await all<Claim>(sql`select record from claims where no in
    (select claim from claim_evidence where ${among('report')}) order by origins desc, size desc, id`);
  const stories = await all<Story>(sql`select record from stories where no in
    (select story from story_reports where ${among('report')}) order by sort desc, no`);
  // Claims and stories name entities and origins of other reports, too.
  const near = [
    ...new Set([...claims.flatMap(({ evidence }) => evidence.map(({ report }) => report)), ...stories.flatMap((story) => story.reports)]),
  ];
  const origins = await reader.rows<{ id: string; origin: ReportId }>(
    sql`select id, origin from reports where origin is not null and ${engine.anyOf(sql.raw('id'), [...reports, ...near])} order by id`,
  );
  const named = [
    ...new Set([
      ...entityOf.map(({ id }) => id),
      ...claims.flatMap(({ about, evidence }) => [...about, ...evidence.flatMap(({ speaker }) => speaker ?? [])]),
    ]),
  ];
  const wanted = new Set(reports);
  const keys = entityOf.map(({ key }) => key);
  const rulings = await all<Judgement>(
    sql`select record from rulings where ${engine.anyOf(sql.raw('a'), keys)} or ${engine.anyOf(sql.raw('b'), keys)} order by a, b, record`,
  );
  const quotes = await all<SharedQuote>(sql`select record from shared_quotes order by no`);
  return {
    entities: await all<Entity>(sql`select record from entities where ${engine.anyOf(sql.raw('id'), named)} order by id`),
    entityOf: Object.fromEntries(entityOf.map((row) => [row.key, row.id])),
    judgements: [...(await activeJudgements(reader)), ...rulings],
    lineage: await all<Lineage>(sql`select record from lineage where ${among('report')} order by record`),
    originOf: Object.fromEntries(origins.map((row) => [row.id, row.origin])),
    sharedQuotes: quotes.filter((quote) => quote.reports.some((report) => wanted.has(report))),
    stories,
    claims,
    dates: Object.fromEntries(dates.map((row) => [row.id, JSON.parse(row.record) as Published])),
  };
};
