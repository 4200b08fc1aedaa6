import { sql } from 'kysely';
import type { Claim } from '@sitrep/core/model';
import type { Connected, Matter } from '../contract.ts';
import type { TimelineKept } from '../records.ts';
import { dayRange } from '../rows/day-range.ts';
import { searchable, sortKey } from '../rows/rows-of-analysis.ts';
import type { Engine, Writer } from './engine.ts';
import { digest } from './put-report.ts';
import { gistNo, seats } from './tables.ts';

type AnyOf = Engine['anyOf'];

/** Connections that come without matters are one. */
const allInOne = ({ connections, timeline }: Connected): readonly Matter[] => [
  { id: '', digest: '', find: async () => ({ claims: connections.claims, timeline }) },
];

/** Puts claims and lines of the timeline in place matter by matter; a matter under its old digest stays as it is. */
export const replaceMatters = async (
  writer: Writer,
  anyOf: AnyOf,
  next: Connected,
  numberOf: ReadonlyMap<string, number>,
): Promise<void> => {
  const stored = new Map(
    (await writer.rows<{ id: string; digest: string }>(sql`select id, digest from matters`)).map((row) => [row.id, row.digest]),
  );
  const matters = next.matters ?? allInOne(next);
  const changed = matters.filter(({ id, digest: mark }) => mark === '' || stored.get(id) !== mark);
  const there = new Set(matters.map(({ id }) => id));
  const gone = [...stored.keys(), ''].filter((id) => !there.has(id));
  // All that goes goes first: a claim may come up again in another matter.
  for (const ids of chunks([...gone, ...changed.map(({ id }) => id)])) await dropMatters(writer, anyOf, ids);
  const [claimNo, lineNo] = [await nextNo(writer, 'claims'), await nextNo(writer, 'timeline')];
  const free = { claims: claimNo, timeline: lineNo };
  const seen = { claims: new Set<string>(), timeline: new Set<string>() };
  for (const { id, digest: mark, find } of changed) {
    const { claims, timeline } = await find();
    const fresh = <Item extends { readonly id: string }>(kind: 'claims' | 'timeline', items: readonly Item[]) =>
      items.flatMap((item) => (seen[kind].has(item.id) ? [] : (seen[kind].add(item.id), [{ item, no: free[kind]++ }])));
    await insertClaims(writer, id, fresh('claims', claims), numberOf);
    await insertTimeline(writer, id, fresh('timeline', timeline), numberOf);
    await writer.insert('matters', [{ id, digest: mark }]);
  }
};

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / 500) }, (_, index) => ids.slice(index * 500, (index + 1) * 500));

const nextNo = async (writer: Writer, table: 'claims' | 'timeline'): Promise<number> => {
  const [row] = await writer.rows<{ most: number | null }>(sql`select max(no) as most from ${sql.raw(table)}`);
  return (row?.most ?? 0) + 1;
};

const dropMatters = async (writer: Writer, anyOf: AnyOf, ids: readonly string[]): Promise<void> => {
  const mine = (table: string) => sql`select no from ${sql.raw(table)} where ${anyOf(sql.raw('matter'), ids)}`;
  for (const [table, kind, parts] of [
    [
      'claims',
      'claim',
      [
        ['claim_evidence', 'claim'],
        ['claim_about', 'claim'],
      ],
    ],
    [
      'timeline',
      'timeline',
      [
        ['timeline_links', 'entry'],
        ['timeline_reports', 'entry'],
      ],
    ],
  ] as const) {
    const numbers = (await writer.rows<{ no: number }>(mine(table) as never)).map(({ no }) => no);
    if (numbers.length === 0) continue;
    for (const [part, column] of parts) await writer.run(sql`delete from ${sql.raw(part)} where ${anyOf(sql.raw(column), numbers)}`);
    const gists = numbers.map((no) => gistNo(no, kind));
    await writer.run(sql`delete from gist_words where ${anyOf(sql.raw('rowid'), gists)}`);
    await writer.run(sql`delete from ${sql.raw(table)} where ${anyOf(sql.raw('no'), numbers)}`);
  }
  await writer.run(sql`delete from matters where ${anyOf(sql.raw('id'), ids)}`);
};

interface Numbered<Item> {
  readonly item: Item;
  readonly no: number;
}

const insertClaims = async (
  writer: Writer,
  matter: string,
  put: readonly Numbered<Claim>[],
  numberOf: ReadonlyMap<string, number>,
): Promise<void> => {
  await writer.insert(
    'claims',
    put.map(({ item, no }) => ({
      no,
      id: item.id,
      digest: digest(JSON.stringify(item)),
      status: item.status,
      origins: item.independentOrigins,
      size: item.evidence.length,
      matter,
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

const insertTimeline = async (
  writer: Writer,
  matter: string,
  put: readonly Numbered<TimelineKept>[],
  numberOf: ReadonlyMap<string, number>,
): Promise<void> => {
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
        matter,
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
