import { sql } from 'kysely';
import type { Claim, Connections, Entity, EntityId, Judgement, Lineage, Published, ReportId, SharedQuote, Story } from '@sitrep/core/model';
import type { Reader } from './engine.ts';

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
