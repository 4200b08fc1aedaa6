import { sql, type RawBuilder } from 'kysely';
import type { Connections, Entity, Published, Story } from '@sitrep/core/model';
import type { Connected } from '../contract.ts';
import type { ReportHead } from '../records.ts';
import { dayRange } from '../rows/day-range.ts';
import { reportDays, searchable, sortKey } from '../rows/rows-of-analysis.ts';
import type { Writer } from './engine.ts';
import { digest } from './put-report.ts';
import { replaceMatters } from './replace-matters.ts';
import { gistNo, labelNo, type TableName, type TableRow } from './tables.ts';

interface Keyed {
  readonly no: number;
  readonly id: string;
  readonly digest: string;
}

/** Which rows of a table are new, changed and gone. Only these are written: connections hardly change with one more report. */
interface Difference<Item> {
  readonly put: readonly { readonly item: Item; readonly no: number }[];
  /** Numbers of rows to take out first: gone or changed. */
  readonly drop: readonly number[];
}

const difference = async <Item extends { readonly id: string }>(
  writer: Writer,
  table: TableName,
  items: readonly Item[],
): Promise<Difference<Item>> => {
  const stored = await writer.rows<Keyed>(sql`select no, id, digest from ${sql.raw(table)}`);
  const known = new Map(stored.map((row) => [row.id, row]));
  let next = stored.reduce((most, row) => Math.max(most, row.no), 0) + 1;
  const put: { item: Item; no: number }[] = [];
  const drop: number[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    const { id } = item;
    if (seen.has(id)) continue;
    seen.add(id);
    const row = known.get(id);
    if (row?.digest === digest(JSON.stringify(item))) continue;
    if (row) drop.push(row.no);
    put.push({ item, no: row?.no ?? next++ });
  }
  for (const row of stored) if (!seen.has(row.id)) drop.push(row.no);
  return { put, drop };
};

type AnyOf = (column: RawBuilder<unknown>, values: readonly number[]) => RawBuilder<boolean>;

const dropRows = async (
  writer: Writer,
  anyOf: AnyOf,
  columns: readonly (readonly [string, string])[],
  numbers: readonly number[],
): Promise<void> => {
  if (numbers.length === 0) return;
  for (const [table, column] of columns) await writer.run(sql`delete from ${sql.raw(table)} where ${anyOf(sql.raw(column), numbers)}`);
};

const replaceEntities = async (writer: Writer, anyOf: AnyOf, entities: readonly Entity[]): Promise<void> => {
  const { put, drop } = await difference(writer, 'entities', entities);
  // FTS rows are found by number, not by a range expression.
  const labels = drop.flatMap((no) => Array.from({ length: 64 }, (_, index) => labelNo(no, index, 'name')));
  await dropRows(writer, anyOf, [['entities', 'no']], drop);
  await dropRows(writer, anyOf, [['label_words', 'rowid']], labels);
  for (const part of inChunks(put)) {
    await writer.insert(
      'entities',
      part.map(({ item, no }) => {
        const record = JSON.stringify(item);
        const { id, kind, subkind, country, name } = item;
        const located = kind === 'place' && item.lat !== null && item.lon !== null ? 1 : 0;
        return { no, id, digest: digest(record), kind, subkind, country, name, located, stale: 1, record };
      }),
    );
    await writer.insert(
      'label_words',
      part.flatMap(({ item, no }) => nameLabels(item, no)),
    );
  }
};

/** Each name is a label of its own: all words asked for must stand in one of them. */
const nameLabels = (entity: Entity, no: number): TableRow<'label_words'>[] => {
  const names = [...new Set([entity.name, ...entity.aliases].map(searchable))].filter((words) => words !== '').slice(0, 64);
  return names.map((words, index) => ({ rowid: labelNo(no, index, 'name'), words }));
};

const replaceStories = async (
  writer: Writer,
  anyOf: AnyOf,
  stories: readonly Story[],
  numberOf: ReadonlyMap<string, number>,
): Promise<void> => {
  const { put, drop } = await difference(writer, 'stories', stories);
  await dropRows(
    writer,
    anyOf,
    [
      ['stories', 'no'],
      ['story_reports', 'story'],
    ],
    drop,
  );
  await dropRows(
    writer,
    anyOf,
    [['gist_words', 'rowid']],
    drop.map((no) => gistNo(no, 'story')),
  );
  await writer.insert(
    'stories',
    put.map(({ item, no }) => {
      const [from, to] = [dayRange(item.from)?.from ?? null, dayRange(item.to)?.to ?? null];
      return {
        no,
        id: item.id,
        digest: digest(JSON.stringify(item)),
        sort: sortKey({ from: to ?? from, to }, item.id),
        date_from: from ?? to,
        date_to: to ?? from,
        origins: item.origins,
        size: item.reports.length,
        record: JSON.stringify(item),
      };
    }),
  );
  await writer.insert(
    'story_reports',
    put.flatMap(({ item, no }) => numbers(item.reports, numberOf).map((report) => ({ story: no, report }))),
  );
  await writer.insert(
    'gist_words',
    put.map(({ item, no }) => ({ rowid: gistNo(no, 'story'), words: searchable(item.title) })),
  );
};

const numbers = (reports: readonly string[], numberOf: ReadonlyMap<string, number>): number[] =>
  [...new Set(reports)].map((report) => numberOf.get(report)).filter((no) => no !== undefined);

/** Sets which entity across reports each entity inside a report is, where that changed. */
const replaceEntityOf = async (writer: Writer, anyOf: AnyOf, entityOf: Readonly<Record<string, string>>): Promise<void> => {
  const numberOf = new Map(
    (await writer.rows<{ no: number; id: string }>(sql`select no, id from entities`)).map((row) => [row.id, row.no]),
  );
  const touched = new Set<number>();
  for (const { from, to } of ranges(await mostReports(writer))) {
    const stored = await writer.rows<{ report: number; local: number; entity: number | null; key: string }>(
      sql`select l.report, l.local, l.entity, r.id || '/' || l.id as key from locals l join reports r on r.no = l.report
        where l.report >= ${from} and l.report < ${to}`,
    );
    const changed: { report: number; local: number; entity: number | null }[] = [];
    for (const { report, local, entity, key } of stored) {
      const id = entityOf[key];
      const meant = id === undefined ? null : (numberOf.get(id) ?? null);
      if (meant === entity) continue;
      changed.push({ report, local, entity: meant });
      if (entity !== null) touched.add(entity);
      if (meant !== null) touched.add(meant);
    }
    await writer.update('locals', ['report', 'local'], changed);
  }
  for (const numbers of inChunks([...touched])) await writer.run(sql`update entities set stale = 1 where ${anyOf(sql.raw('no'), numbers)}`);
};

/** Reports that are gone through at once: what is read of them is in memory together. */
const atOnce = 500;

const mostReports = async (writer: Writer): Promise<number> => {
  const [row] = await writer.rows<{ most: number | null }>(sql`select max(no) as most from reports`);
  return row?.most ?? 0;
};

/** Numbers 1 to `most` in stretches, ends left out. */
const ranges = (most: number): { readonly from: number; readonly to: number }[] =>
  Array.from({ length: Math.ceil(most / atOnce) }, (_, index) => ({ from: 1 + index * atOnce, to: 1 + (index + 1) * atOnce }));

/** Sets what others tell of each report, where that changed: where its words lead back to, its story, its date. */
const replaceReportColumns = async (writer: Writer, { originOf, stories, dates }: Connected['connections']): Promise<void> => {
  const storyOf = new Map<string, string>();
  for (const story of stories) for (const report of story.reports) if (!storyOf.has(report)) storyOf.set(report, story.id);
  for (const range of ranges(await mostReports(writer))) await replaceColumnsIn(writer, range, originOf, storyOf, dates);
};

const replaceColumnsIn = async (
  writer: Writer,
  { from, to }: { readonly from: number; readonly to: number },
  originOf: Connections['originOf'],
  storyOf: ReadonlyMap<string, string>,
  dates: Connections['dates'],
): Promise<void> => {
  const stored = await writer.rows<{
    no: number;
    id: string;
    origin: string | null;
    story: string | null;
    head: string;
    published: string;
  }>(sql`select no, id, origin, story, head, published from reports where no >= ${from} and no < ${to}`);
  for (const { no, id, origin, story, head, published } of stored) {
    const [newOrigin, newStory] = [originOf[id] ?? id, storyOf.get(id) ?? null];
    const date = dates[id] ?? (JSON.parse(published) as Published);
    const newHead = JSON.stringify({ ...(JSON.parse(head) as ReportHead), published: date });
    if (origin === newOrigin && story === newStory && head === newHead) continue;
    const days = reportDays(date);
    await writer.run(sql`update reports set origin = ${newOrigin}, story = ${newStory}, head = ${newHead}, sort = ${sortKey(days, id)},
      date_from = ${days.from ?? days.to}, date_to = ${days.to ?? days.from}, basis = ${date.basis} where no = ${no}`);
  }
};

/** Counts again what the entities take part in whose mentions changed. */
const countEntities = async (writer: Writer): Promise<void> => {
  await writer.run(sql`update entities set reports = x.reports, mentions = x.mentions, precision = x.precision from (
      select e.no as entity, count(distinct l.report) as reports, coalesce(sum(m.times), 0) as mentions, max(l.precision) as precision
      from entities e left join locals l on l.entity = e.no left join (
          select c.report, c.local, sum(m.times) as times from entities s join locals c on c.entity = s.no
          join mentions m on m.report = c.report and m.local = c.local where s.stale = 1 group by c.report, c.local) m
        on m.report = l.report and m.local = l.local
      where e.stale = 1 group by e.no) x
    where x.entity = entities.no`);
  await writer.run(sql`update entities set statements = x.statements, events = x.events, stale = 0 from (
      select e.no as entity, count(distinct case when k.kind = 'statement' and k.role = 'speaker' then k.row_no end) as statements,
        count(distinct case when k.kind = 'event' and k.role <> 'mention' then k.row_no end) as events
      from entities e left join locals l on l.entity = e.no left join links k on k.report = l.report and k.local = l.local
      where e.stale = 1 group by e.no) x
    where x.entity = entities.no`);
};

const inChunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / 2000) }, (_, index) => items.slice(index * 2000, (index + 1) * 2000));

/** Replaces everything computed across reports, in the writer's transaction. */
export const replaceConnectionRows = async (writer: Writer, anyOf: AnyOf, next: Connected): Promise<void> => {
  const { connections } = next;
  const reports = await writer.rows<{ no: number; id: string }>(sql`select no, id from reports`);
  const numberOf = new Map(reports.map((row) => [row.id, row.no]));
  await replaceEntities(writer, anyOf, connections.entities);
  await replaceEntityOf(writer, anyOf, connections.entityOf);
  await replaceStories(writer, anyOf, connections.stories, numberOf);
  await replaceMatters(writer, anyOf, next, numberOf);
  await replaceReportColumns(writer, connections);
  await countEntities(writer);
  for (const table of ['lineage', 'shared_quotes', 'inferred_dates', 'rulings']) await writer.run(sql`delete from ${sql.raw(table)}`);
  await writer.insert(
    'lineage',
    connections.lineage.flatMap((link) => {
      const report = numberOf.get(link.report);
      return report === undefined ? [] : [{ report, record: JSON.stringify(link) }];
    }),
  );
  await writer.insert(
    'shared_quotes',
    connections.sharedQuotes.map((quote, no) => ({ no, record: JSON.stringify(quote) })),
  );
  await writer.insert(
    'inferred_dates',
    Object.entries(connections.dates).flatMap(([id, date]) => {
      const report = numberOf.get(id);
      return report === undefined ? [] : [{ report, record: JSON.stringify(date) }];
    }),
  );
  // Judgements of persons have a table of their own that nothing replaces.
  for (const part of inChunks(connections.judgements)) {
    const rulings = part.filter(({ by }) => by === 'rule');
    await writer.insert(
      'rulings',
      rulings.map((ruling) => ({ a: ruling.a, b: ruling.b, record: JSON.stringify(ruling) })),
    );
  }
};
