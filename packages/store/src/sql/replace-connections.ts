import { sql, type RawBuilder } from 'kysely';
import type { Claim, Entity, Published, Story } from '@sitrep/core/model';
import type { Connected } from '../contract.ts';
import type { ReportHead, TimelineKept } from '../records.ts';
import { dayRange } from '../rows/day-range.ts';
import { reportDays, searchable, sortKey } from '../rows/rows-of-analysis.ts';
import type { Writer } from './engine.ts';
import { digest } from './put-report.ts';
import { gistNo, labelNo, seats, type TableName, type TableRow } from './tables.ts';

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

const difference = async <Item>(
  writer: Writer,
  table: TableName,
  items: readonly { id: string; record: string; item: Item }[],
): Promise<Difference<Item>> => {
  const stored = await writer.rows<Keyed>(sql`select no, id, digest from ${sql.raw(table)}`);
  const known = new Map(stored.map((row) => [row.id, row]));
  let next = stored.reduce((most, row) => Math.max(most, row.no), 0) + 1;
  const put: { item: Item; no: number }[] = [];
  const drop: number[] = [];
  const seen = new Set<string>();
  for (const { id, record, item } of items) {
    if (seen.has(id)) continue;
    seen.add(id);
    const row = known.get(id);
    if (row?.digest === digest(record)) continue;
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
  const items = entities.map((item) => ({ id: item.id as string, record: JSON.stringify(item), item }));
  const { put, drop } = await difference(writer, 'entities', items);
  // FTS rows are found by number, not by a range expression.
  const labels = drop.flatMap((no) => Array.from({ length: 64 }, (_, index) => labelNo(no, index, 'name')));
  await dropRows(writer, anyOf, [['entities', 'no']], drop);
  await dropRows(writer, anyOf, [['label_words', 'rowid']], labels);
  await writer.insert(
    'entities',
    put.map(({ item, no }) => ({
      no,
      id: item.id,
      digest: digest(JSON.stringify(item)),
      kind: item.kind,
      subkind: item.subkind,
      country: item.country,
      name: item.name,
      located: item.kind === 'place' && item.lat !== null && item.lon !== null ? 1 : 0,
      record: JSON.stringify(item),
    })),
  );
  await writer.insert(
    'label_words',
    put.flatMap(({ item, no }) => nameLabels(item, no)),
  );
};

/** Each name is a label of its own: all words asked for must stand in one of them. */
const nameLabels = (entity: Entity, no: number): TableRow<'label_words'>[] => {
  const names = [...new Set([entity.name, ...entity.aliases].map(searchable))].filter((words) => words !== '').slice(0, 64);
  return names.map((words, index) => ({ rowid: labelNo(no, index, 'name'), words }));
};

const replaceClaims = async (
  writer: Writer,
  anyOf: AnyOf,
  claims: readonly Claim[],
  numberOf: ReadonlyMap<string, number>,
): Promise<void> => {
  const items = claims.map((item) => ({ id: item.id as string, record: JSON.stringify(item), item }));
  const { put, drop } = await difference(writer, 'claims', items);
  await dropRows(
    writer,
    anyOf,
    [
      ['claims', 'no'],
      ['claim_evidence', 'claim'],
      ['claim_about', 'claim'],
    ],
    drop,
  );
  await dropRows(
    writer,
    anyOf,
    [['gist_words', 'rowid']],
    drop.map((no) => gistNo(no, 'claim')),
  );
  await writer.insert(
    'claims',
    put.map(({ item, no }) => ({
      no,
      id: item.id,
      digest: digest(JSON.stringify(item)),
      status: item.status,
      origins: item.independentOrigins,
      size: item.evidence.length,
      record: JSON.stringify(item),
    })),
  );
  await writer.insert(
    'claim_evidence',
    put.flatMap(({ item, no }) =>
      item.evidence.flatMap((side) => {
        const report = numberOf.get(side.report);
        if (report === undefined) return [];
        const { statement, event, speaker, stance, evidence } = side;
        return [{ claim: no, report, statement, event, entity: speaker, stance, sentence: report * seats + evidence.sentence }];
      }),
    ),
  );
  await writer.insert(
    'claim_about',
    put.flatMap(({ item, no }) => [...new Set(item.about)].map((entity) => ({ claim: no, entity: entity as string }))),
  );
  await writer.insert(
    'gist_words',
    put.map(({ item, no }) => ({ rowid: gistNo(no, 'claim'), words: searchable(item.gist) })),
  );
};

const replaceStories = async (
  writer: Writer,
  anyOf: AnyOf,
  stories: readonly Story[],
  numberOf: ReadonlyMap<string, number>,
): Promise<void> => {
  const items = stories.map((item) => ({ id: item.id as string, record: JSON.stringify(item), item }));
  const { put, drop } = await difference(writer, 'stories', items);
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

const replaceTimeline = async (
  writer: Writer,
  anyOf: AnyOf,
  entries: readonly TimelineKept[],
  numberOf: ReadonlyMap<string, number>,
): Promise<void> => {
  const items = entries.map((item) => ({ id: item.id, record: JSON.stringify(item), item }));
  const { put, drop } = await difference(writer, 'timeline', items);
  await dropRows(
    writer,
    anyOf,
    [
      ['timeline', 'no'],
      ['timeline_links', 'entry'],
      ['timeline_reports', 'entry'],
    ],
    drop,
  );
  await dropRows(
    writer,
    anyOf,
    [['gist_words', 'rowid']],
    drop.map((no) => gistNo(no, 'timeline')),
  );
  await writer.insert(
    'timeline',
    put.map(({ item, no }) => {
      const days = dayRange(item.date) ?? { from: null, to: null };
      return {
        no,
        id: item.id,
        digest: digest(JSON.stringify(item)),
        // Oldest first, and what has no date last.
        sort: days.from === null && days.to === null ? `9999-99-99 ${item.id}` : sortKey(days, item.id),
        date_from: days.from ?? days.to,
        date_to: days.to ?? days.from,
        reality: item.reality,
        origins: item.origins,
        size: item.reports.length,
        record: JSON.stringify(item),
      };
    }),
  );
  await writer.insert(
    'timeline_links',
    put.flatMap(({ item, no }) =>
      linksOf(item).flatMap(([role, values]) => [...new Set(values)].map((value) => ({ entry: no, role, value }))),
    ),
  );
  await writer.insert(
    'timeline_reports',
    put.flatMap(({ item, no }) =>
      item.evidence.flatMap(({ report, sentence }) => {
        const number = numberOf.get(report);
        return number === undefined ? [] : [{ entry: no, report: number, sentence: number * seats + sentence }];
      }),
    ),
  );
  await writer.insert(
    'gist_words',
    put.map(({ item, no }) => ({ rowid: gistNo(no, 'timeline'), words: searchable(item.what) })),
  );
};

/** What a line of the timeline is found by. */
const linksOf = (item: TimelineKept): readonly (readonly [string, readonly string[]])[] => [
  ['type', item.types],
  ['mode', item.modes],
  ['quad', item.quads],
  ['actor', item.actors],
  ['recipient', item.recipients],
  ['place', item.places],
  ['mention', item.named],
];

const numbers = (reports: readonly string[], numberOf: ReadonlyMap<string, number>): number[] =>
  [...new Set(reports)].map((report) => numberOf.get(report)).filter((no) => no !== undefined);

/** Sets which entity across reports each entity inside a report is, where that changed. */
const replaceEntityOf = async (writer: Writer, entityOf: Readonly<Record<string, string>>): Promise<void> => {
  const numberOf = new Map(
    (await writer.rows<{ no: number; id: string }>(sql`select no, id from entities`)).map((row) => [row.id, row.no]),
  );
  const stored = await writer.rows<{ report: number; local: number; entity: number | null; key: string }>(
    sql`select l.report, l.local, l.entity, r.id || '/' || l.id as key from locals l join reports r on r.no = l.report`,
  );
  const changed: { report: number; local: number; entity: number | null }[] = [];
  for (const { report, local, entity, key } of stored) {
    const id = entityOf[key];
    const meant = id === undefined ? null : (numberOf.get(id) ?? null);
    if (meant !== entity) changed.push({ report, local, entity: meant });
  }
  await writer.update('locals', ['report', 'local'], changed);
};

/** Sets what others tell of each report, where that changed: where its words lead back to, its story, its date. */
const replaceReportColumns = async (writer: Writer, { originOf, stories, dates }: Connected['connections']): Promise<void> => {
  const storyOf = new Map<string, string>();
  for (const story of stories) for (const report of story.reports) if (!storyOf.has(report)) storyOf.set(report, story.id);
  const stored = await writer.rows<{
    no: number;
    id: string;
    origin: string | null;
    story: string | null;
    head: string;
    published: string;
  }>(sql`select no, id, origin, story, head, published from reports`);
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

/** Counts of each entity, from what the reports hold. */
const countEntities = async (writer: Writer): Promise<void> => {
  await writer.run(sql`update entities set reports = x.reports, mentions = x.mentions, precision = x.precision from (
      select l.entity, count(distinct l.report) as reports, coalesce(sum(m.times), 0) as mentions, max(l.precision) as precision
      from locals l left join (select report, local, sum(times) as times from mentions group by report, local) m
        on m.report = l.report and m.local = l.local
      where l.entity is not null group by l.entity) x
    where x.entity = entities.no and (entities.reports <> x.reports or entities.mentions <> x.mentions
      or coalesce(entities.precision, 0) <> coalesce(x.precision, 0))`);
  await writer.run(sql`update entities set statements = x.statements, events = x.events from (
      select e.no as entity, count(distinct case when k.kind = 'statement' and k.role = 'speaker' then k.row_no end) as statements,
        count(distinct case when k.kind = 'event' and k.role <> 'mention' then k.row_no end) as events
      from entities e left join locals l on l.entity = e.no left join links k on k.report = l.report and k.local = l.local group by e.no) x
    where x.entity = entities.no and (entities.statements <> x.statements or entities.events <> x.events)`);
  await writer.run(sql`update entities set reports = 0, mentions = 0
    where reports > 0 and no not in (select entity from locals where entity is not null)`);
};

/** Replaces everything computed across reports, in the writer's transaction. */
export const replaceConnectionRows = async (writer: Writer, anyOf: AnyOf, { connections, timeline }: Connected): Promise<void> => {
  const reports = await writer.rows<{ no: number; id: string }>(sql`select no, id from reports`);
  const numberOf = new Map(reports.map((row) => [row.id, row.no]));
  await replaceEntities(writer, anyOf, connections.entities);
  await replaceEntityOf(writer, connections.entityOf);
  await replaceClaims(writer, anyOf, connections.claims, numberOf);
  await replaceStories(writer, anyOf, connections.stories, numberOf);
  await replaceTimeline(writer, anyOf, timeline, numberOf);
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
  await writer.insert(
    'rulings',
    connections.judgements
      .filter((ruling) => ruling.by === 'rule')
      .map((ruling) => ({ a: ruling.a, b: ruling.b, record: JSON.stringify(ruling) })),
  );
};
