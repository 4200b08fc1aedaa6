import { sql, type RawBuilder } from 'kysely';
import type { Claim, Entity, EntityId, ReportId, Sentence, Story } from '@sitrep/core/model';
import type { Condition, RowKind } from '../condition.ts';
import type { Position, RowQuery } from '../contract.ts';
import type {
  EntityName,
  EntityRecord,
  EventKept,
  FigureKept,
  Records,
  ReportHead,
  ReportRecord,
  SentenceRecord,
  StatementKept,
  TimelineKept,
} from '../records.ts';
import { compileCondition, kindCondition, tableOf } from './compile-condition.ts';
import type { Engine, Reader } from './engine.ts';
import { behind, orderBy, orderOf, type Order } from './orders.ts';
import { seats } from './tables.ts';

interface Found<Record> {
  readonly id: string;
  readonly record: Record;
  readonly position: Position;
}

type Raw = Readonly<Record<string, string | number | null>>;

/** Columns each kind needs beside those of its order. */
const wanted: Readonly<Record<RowKind, string>> = {
  report: 't.no, t.id, t.sort, t.head, t.origin, t.story, t.added',
  sentence: 't.no, t.report, t.starts, t.ends, t.paragraph, t.block, t.text',
  statement: 't.no, t.id, t.sort, t.report, t.record',
  event: 't.no, t.id, t.sort, t.report, t.record',
  figure: 't.no, t.id, t.sort, t.report, t.record',
  claim: 't.no, t.id, t.origins, t.size, t.record',
  entity: 't.no, t.id, t.name, t.reports, t.mentions, t.statements, t.events, t.precision, t.record',
  place: 't.no, t.id, t.name, t.reports, t.mentions, t.statements, t.events, t.precision, t.record',
  story: 't.no, t.id, t.sort, t.record',
  timeline: 't.no, t.id, t.sort, t.record',
};

const whereOf = (engine: Engine, kind: RowKind, where: Condition | undefined): RawBuilder<unknown> =>
  sql`${kindCondition(kind)}${where ? sql` and ${compileCondition(engine, kind, where)}` : sql``}`;

export const countRows = async (engine: Engine, reader: Reader, kind: RowKind, where: Condition | undefined): Promise<number> => {
  const [row] = await reader.rows<{ n: number }>(
    sql`select count(*) as n from ${sql.raw(tableOf[kind])} t where ${whereOf(engine, kind, where)}`,
  );
  return Number(row?.n ?? 0);
};

export const readRows = async <Kind extends RowKind>(
  engine: Engine,
  reader: Reader,
  kind: Kind,
  query: RowQuery,
): Promise<readonly Found<Records[Kind]>[]> => {
  const order = orderOf(kind, query.order);
  const table = sql.raw(tableOf[kind]);
  const where = sql`${whereOf(engine, kind, query.where)}${query.after ? sql` and ${behind(order, query.after)}` : sql``}`;
  // The page is chosen on the index alone; whole rows are fetched for the page only.
  const rows = await reader.rows<Raw>(sql`select ${sql.raw(wanted[kind])} from ${table} t where t.no in (
    select t.no from ${table} t where ${where} order by ${orderBy(order)} limit ${query.limit} offset ${query.after ? 0 : (query.offset ?? 0)}
  ) order by ${orderBy(order)}`);
  return recordsOf(engine, reader, kind, rows, order);
};

/** Ranked sentences: the best of the newest `cap` hits. */
export const searchSentences = async (
  engine: Engine,
  reader: Reader,
  query: { where: Condition; terms: Extract<Condition, { op: 'text' }>['terms']; limit: number; offset: number; cap: number },
): Promise<readonly Found<SentenceRecord>[]> => {
  const plain = query.where.op === 'all' && query.where.of.length === 0;
  const allowed = plain ? null : sql`rowid in (select t.no from sentences t where ${compileCondition(engine, 'sentence', query.where)})`;
  const best = await reader.rows<{ rowid: number }>(sql`select rowid from (${engine.ranked(query.terms, allowed, query.cap)}) hits
    order by score desc, rowid limit ${query.limit} offset ${query.offset}`);
  const numbers = best.map((hit) => hit.rowid);
  const rows = await reader.rows<Raw>(
    sql`select ${sql.raw(wanted.sentence)} from sentences t where ${engine.anyOf(sql.raw('t.no'), numbers)}`,
  );
  const place = new Map(numbers.map((no, index) => [no, index]));
  const sorted = [...rows].sort((a, b) => (place.get(Number(a['no'])) ?? 0) - (place.get(Number(b['no'])) ?? 0));
  return recordsOf(engine, reader, 'sentence', sorted, orderOf('sentence', undefined));
};

const parse = <Value>(json: string | number | null | undefined): Value => JSON.parse(String(json)) as Value;

const recordsOf = async <Kind extends RowKind>(
  engine: Engine,
  reader: Reader,
  kind: Kind,
  rows: readonly Raw[],
  order: Order,
): Promise<readonly Found<Records[Kind]>[]> => {
  const found = (row: Raw, id: string, record: unknown): Found<Records[Kind]> => ({
    id,
    record: record as Records[Kind],
    position: order.map(({ column }) => row[column] ?? ''),
  });
  switch (kind) {
    case 'report':
      return rows.map((row) => found(row, String(row['id']), reportRecord(row)));
    case 'entity':
    case 'place':
      return rows.map((row) => found(row, String(row['id']), entityRecord(row)));
    case 'claim':
      return rows.map((row) => found(row, String(row['id']), parse<Claim>(row['record'])));
    case 'story':
      return rows.map((row) => found(row, String(row['id']), parse<Story>(row['record'])));
    case 'timeline':
      return rows.map((row) => found(row, String(row['id']), parse<TimelineKept>(row['record'])));
  }
  const heads = await headsByNumber(engine, reader, [...new Set(rows.map((row) => Number(row['report'])))]);
  const head = (row: Raw): ReportHead => heads.get(Number(row['report']))!;
  if (kind === 'sentence') {
    return rows.map((row) => {
      const index = Number(row['no']) % seats;
      const sentence: Sentence = {
        index,
        start: Number(row['starts']),
        end: Number(row['ends']),
        paragraph: Number(row['paragraph']),
        block: row['block'] as Sentence['block'],
      };
      return found(row, `${head(row).id}.${index}`, { report: head(row), sentence, text: String(row['text']) } satisfies SentenceRecord);
    });
  }
  const kept = rows.map((row) => ({ row, record: parse<StatementKept | EventKept | FigureKept>(row['record']) }));
  const locals = new Map<number, Set<string>>();
  for (const { row, record } of kept) {
    const report = Number(row['report']);
    const ids = locals.get(report) ?? new Set<string>();
    for (const id of idsIn(record)) ids.add(id);
    locals.set(report, ids);
  }
  const names = await localNames(engine, reader, locals);
  return kept.map(({ row, record }) =>
    found(row, String(row['id']), { ...record, report: head(row), names: names.get(Number(row['report'])) ?? new Map() }),
  );
};

const reportRecord = (row: Raw): ReportRecord => {
  const report = parse<ReportHead>(row['head']);
  return {
    report,
    origin: (row['origin'] ?? report.id) as ReportId,
    story: row['story'] as string | null,
    added: Number(row['added']),
  };
};

const entityRecord = (row: Raw): EntityRecord => ({
  entity: parse<Entity>(row['record']),
  counts: {
    reports: Number(row['reports']),
    mentions: Number(row['mentions']),
    statements: Number(row['statements']),
    events: Number(row['events']),
  },
  precision: row['precision'] === null ? null : Number(row['precision']),
});

/** Entities a finding names, by their ids inside the report. */
const idsIn = (record: StatementKept | EventKept | FigureKept): readonly string[] => {
  const { finding } = record;
  const ids: (string | null)[] = [];
  if ('speaker' in finding) ids.push(finding.speaker, finding.addressee, ...finding.relay.map((relay) => relay.from));
  if ('actors' in finding) ids.push(...finding.actors, ...finding.recipients, finding.place);
  if ('measure' in finding) ids.push(finding.place);
  if ('tellers' in record) ids.push(...record.tellers.map((teller) => teller.entity));
  if ('source' in record && record.source) ids.push(record.source.entity);
  return ids.filter((id) => id !== null);
};

const localNames = async (
  engine: Engine,
  reader: Reader,
  wantedIds: ReadonlyMap<number, ReadonlySet<string>>,
): Promise<ReadonlyMap<number, Map<EntityId, EntityName>>> => {
  const reports = [...wantedIds.keys()];
  const ids = [...new Set([...wantedIds.values()].flatMap((set) => [...set]))];
  const names = new Map<number, Map<EntityId, EntityName>>();
  if (ids.length === 0) return names;
  const rows = await reader.rows<Raw>(sql`select l.report, l.id as local_id, coalesce(e.id, l.id) as id, coalesce(e.name, l.name) as name,
      coalesce(e.kind, l.kind) as kind, case when e.no is null then l.subkind else e.subkind end as subkind
    from locals l left join entities e on e.no = l.entity
    where ${engine.anyOf(sql.raw('l.report'), reports)} and ${engine.anyOf(sql.raw('l.id'), ids)}`);
  for (const row of rows) {
    const report = Number(row['report']);
    const inside = names.get(report) ?? new Map<EntityId, EntityName>();
    inside.set(row['local_id'] as EntityId, entityName(row));
    names.set(report, inside);
  }
  return names;
};

const entityName = (row: Raw): EntityName => ({
  id: String(row['id']),
  name: String(row['name']),
  kind: row['kind'] as Entity['kind'],
  subkind: row['subkind'] as Entity['subkind'],
});

const headsByNumber = async (engine: Engine, reader: Reader, numbers: readonly number[]): Promise<ReadonlyMap<number, ReportHead>> => {
  const rows = await reader.rows<Raw>(sql`select no, head from reports where ${engine.anyOf(sql.raw('no'), numbers)}`);
  return new Map(rows.map((row) => [Number(row['no']), parse<ReportHead>(row['head'])]));
};

export const readHeads = async (engine: Engine, reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, ReportHead>> => {
  const rows = await reader.rows<Raw>(sql`select id, head from reports where ${engine.anyOf(sql.raw('id'), [...new Set(ids)])}`);
  return new Map(rows.map((row) => [String(row['id']), parse<ReportHead>(row['head'])]));
};

export const readEntityNames = async (engine: Engine, reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, EntityName>> => {
  const rows = await reader.rows<Raw>(
    sql`select id, name, kind, subkind from entities where ${engine.anyOf(sql.raw('id'), [...new Set(ids)])}`,
  );
  return new Map(rows.map((row) => [String(row['id']), entityName(row)]));
};
