import { sql } from 'kysely';
import type { Analysis, Entity, EntityId, Judgement, Lineage, ReportId, SegmentVerdict } from '@sitrep/core/model';
import { everything, type RowKind } from '../condition.ts';
import type { ChangeRecord, ConnectionState, Known, Naming, Problem, Store } from '../contract.ts';
import type { KeptInput } from '../records.ts';
import { pack, unpack } from '../rows/packed.ts';
import { compileCondition } from './compile-condition.ts';
import type { Engine, Reader } from './engine.ts';
import { putReport } from './put-report.ts';
import { activeJudgements, readConnections, readConnectionsOf } from './read-connections.ts';
import { countRows, readEntityNames, readHeads, readRows, searchSentences } from './read-rows.ts';
import { replaceConnectionRows } from './replace-connections.ts';
import { bumpRevision } from './revision.ts';

/** Ranking looks at this many of the newest hits. */
const rankNewest = 5000;

/** How a stretch of a report's input stands among the judgements. */
const stretchKey = ({ start, end }: { readonly start: number; readonly end: number }): string => `raw:${start}-${end}`;

/** The store over any engine. One method, one query or one transaction. */
export const sqlStore = (engine: Engine): Store => {
  const { read } = engine;
  const revisionOf = async (reader: Reader): Promise<number> => {
    const [row] = await reader.rows<{ revision: number }>(sql`select revision from state where one = 1`);
    return row!.revision;
  };
  const stateOf = async (reader: Reader): Promise<ConnectionState> => {
    const [row] = await reader.rows<{ revision: number; connected: number; connected_by: string | null }>(
      sql`select revision, connected, connected_by from state where one = 1`,
    );
    return { revision: row!.revision, current: row!.revision === row!.connected, pipeline: row!.connected_by };
  };
  /** A change that leaves the connections as current as they were. */
  const aside = async (writer: Parameters<Parameters<Engine['write']>[0]>[0], revision: number): Promise<void> => {
    await writer.run(sql`update state set connected = ${revision} where one = 1 and connected = ${revision - 1}`);
  };

  return {
    location: engine.location,

    async put(entry, options) {
      const [outcome] = await this.putAll([{ ...entry, ...options }]);
      return outcome!;
    },

    putAll: (entries) =>
      engine.write(async (writer) => {
        const outcomes: ('added' | 'known' | 'replaced')[] = [];
        let last: number | null = null;
        for (const entry of entries) {
          const { outcome, revision } = await putReport(writer, entry, entry.replace ?? false);
          outcomes.push(outcome);
          last = revision ?? last;
        }
        if (last !== null) await engine.announce(writer, last);
        return outcomes;
      }),

    async known(ids) {
      const rows = await read.rows<{ id: ReportId; content_hash: string; pipeline: string }>(
        sql`select id, content_hash, pipeline from reports where ${engine.anyOf(sql.raw('id'), ids)}`,
      );
      return new Map(rows.map((row): [ReportId, Known] => [row.id, { id: row.id, contentHash: row.content_hash, pipeline: row.pipeline }]));
    },

    async analysis(id) {
      const [row] = await read.rows<{ analysis: Uint8Array }>(
        sql`select d.analysis from documents d join reports r on r.no = d.report where r.id = ${id}`,
      );
      return row ? unpack<Analysis>(row.analysis) : null;
    },

    async raw(id) {
      const [row] = await read.rows<{ input: Uint8Array }>(
        sql`select d.input from documents d join reports r on r.no = d.report where r.id = ${id}`,
      );
      return row ? unpack<KeptInput>(row.input) : null;
    },

    async *analyses(where) {
      const condition = compileCondition(engine, 'report', where ?? everything);
      let after = '';
      for (;;) {
        const rows = await read.rows<{ id: string; analysis: Uint8Array }>(sql`select t.id, d.analysis from reports t
          join documents d on d.report = t.no where t.id > ${after} and ${condition} order by t.id limit 32`);
        for (const row of rows) yield unpack<Analysis>(row.analysis);
        if (rows.length < 32) return;
        after = rows.at(-1)!.id;
      }
    },

    async analysesOf(ids) {
      const rows = await read.rows<{ analysis: Uint8Array }>(
        sql`select d.analysis from documents d join reports r on r.no = d.report where ${engine.anyOf(sql.raw('r.id'), ids)}`,
      );
      return rows.map((row) => unpack<Analysis>(row.analysis));
    },

    async *sketches() {
      let after = '';
      for (;;) {
        const rows = await read.rows<{ id: ReportId; version: number | null; sketch: Uint8Array | null }>(
          sql`select r.id, s.version, s.sketch from reports r left join sketches s on s.report = r.no
            where r.id > ${after} order by r.id limit 256`,
        );
        for (const { id, version, sketch } of rows) {
          yield { id, sketch: version === null || sketch === null ? null : { version, value: unpack<unknown>(sketch) } };
        }
        if (rows.length < 256) return;
        after = rows.at(-1)!.id;
      }
    },

    keepSketches: (sketches) =>
      engine.write(async (writer) => {
        for (const { id, sketch } of sketches) {
          const [row] = await writer.rows<{ no: number }>(sql`select no from reports where id = ${id}`);
          if (!row) continue;
          await writer.run(sql`delete from sketches where report = ${row.no}`);
          await writer.insert('sketches', [{ report: row.no, version: sketch.version, sketch: pack(sketch.value) }]);
        }
      }),

    async reportIds(where) {
      const rows = await read.rows<{ id: ReportId }>(
        sql`select t.id from reports t where ${compileCondition(engine, 'report', where ?? everything)} order by t.id`,
      );
      return rows.map((row) => row.id);
    },

    rows: <Kind extends RowKind>(kind: Kind, query: Parameters<Store['rows']>[1]) =>
      engine.snapshot(async (reader) => ({
        rows: await readRows(engine, reader, kind, query),
        revision: await revisionOf(reader),
      })),

    count: (kind, where) => countRows(engine, read, kind, where),

    search: ({ where, terms, limit, offset, rankNewest: cap = rankNewest }) =>
      engine.snapshot(async (reader) => ({
        rows: await searchSentences(engine, reader, { where, terms, limit, offset, cap }),
        revision: await revisionOf(reader),
      })),

    heads: (ids) => readHeads(engine, read, ids),
    entityNames: (ids) => readEntityNames(engine, read, ids),

    async entitiesOf(report) {
      const rows = await read.rows<{ local: EntityId; record: string }>(sql`select l.id as local, e.record from reports r
        join locals l on l.report = r.no join entities e on e.no = l.entity where r.id = ${report}`);
      return new Map(rows.map((row): [EntityId, Entity] => [row.local, JSON.parse(row.record) as Entity]));
    },

    async namings(entity, limit) {
      const rows = await read.rows<{ surface: string; report: string; sentence: number; starts: number; ends: number }>(
        sql`select n.surface, r.id as report, n.sentence, n.starts, n.ends from entities e join locals l on l.entity = e.no
          join namings n on n.report = l.report and n.local = l.local join reports r on r.no = l.report
          where e.id = ${entity} order by r.sort desc, n.starts limit ${limit}`,
      );
      return rows.map(({ surface, report, sentence, starts, ends }): Naming => ({
        surface,
        evidence: { report, sentence, start: starts, end: ends, quote: surface },
      }));
    },

    async entityKeys(entity) {
      const rows = await read.rows<{ key: string }>(sql`select r.id || '/' || l.id as key from entities e
        join locals l on l.entity = e.no join reports r on r.no = l.report where e.id = ${entity} order by r.id, l.local`);
      return rows.map((row) => row.key);
    },

    async judgementsOn(entity) {
      const keys = await this.entityKeys(entity);
      const mine = new Set([...keys, entity]);
      const rulings = await read.rows<{ record: string }>(
        sql`select record from rulings where ${engine.anyOf(sql.raw('a'), [...mine])} or ${engine.anyOf(sql.raw('b'), [...mine])} order by a, b, record`,
      );
      const persons = (await activeJudgements(read)).filter(({ a, b }) => mine.has(a) || mine.has(b));
      return [...persons, ...rulings.map((row) => JSON.parse(row.record) as Judgement)];
    },

    async lineageOf(report) {
      const rows = await read.rows<{ record: string }>(
        sql`select l.record from lineage l join reports r on r.no = l.report where r.id = ${report} order by l.record`,
      );
      return rows.map((row) => JSON.parse(row.record) as Lineage);
    },

    replaceConnections: (next, basis) =>
      engine.write(async (writer) => {
        await replaceConnectionRows(writer, engine.anyOf.bind(engine), next);
        const revision = await bumpRevision(writer, 'connections', null);
        // What came in while they were computed is not in them.
        const connected = revision === basis + 1 ? revision : basis;
        await writer.run(sql`update state set connected = ${connected}, connected_by = ${next.pipeline} where one = 1`);
        await engine.announce(writer, revision);
        return stateOf(writer);
      }),

    connections: (reports) => engine.snapshot((reader) => (reports ? readConnectionsOf(reader, engine, reports) : readConnections(reader))),
    connectionState: () => stateOf(read),

    judge: (judgement, said = judgement) =>
      engine.write(async (writer) => {
        await writer.run(sql`insert into judgements (a, b, said_a, said_b, record)
          values (${judgement.a}, ${judgement.b}, ${said.a}, ${said.b}, ${JSON.stringify(judgement)})`);
        const revision = await bumpRevision(writer, 'judgement', judgement.a);
        await engine.announce(writer, revision);
        return revision;
      }),

    unjudge: (a, b) =>
      engine.write(async (writer) => {
        const [last] = await writer.rows<{ no: number }>(sql`select no from judgements
          where undone = 0 and ((a = ${a} and b = ${b}) or (a = ${b} and b = ${a})
            or (said_a = ${a} and said_b = ${b}) or (said_a = ${b} and said_b = ${a})) order by no desc limit 1`);
        if (!last) return false;
        await writer.run(sql`update judgements set undone = 1 where no = ${last.no}`);
        await engine.announce(writer, await bumpRevision(writer, 'judgement', a));
        return true;
      }),

    judgements: () => activeJudgements(read),

    judgeSegment: (report, verdict) =>
      engine.write(async (writer) => {
        const stretch = stretchKey(verdict);
        await writer.run(sql`insert into judgements (a, b, said_a, said_b, record)
          values (${report}, ${stretch}, ${report}, ${stretch}, ${JSON.stringify(verdict)})`);
        const revision = await bumpRevision(writer, 'judgement', report);
        await engine.announce(writer, revision);
        return revision;
      }),

    unjudgeSegment(report, start, end) {
      return this.unjudge(report, stretchKey({ start, end }));
    },

    async segmentVerdicts(report) {
      const rows = await read.rows<{ b: string; record: string }>(
        sql`select b, record from judgements where undone = 0 and a = ${report} and b like 'raw:%' order by no`,
      );
      const latest = new Map<string, SegmentVerdict>();
      for (const { b, record } of rows) {
        latest.delete(b);
        latest.set(b, JSON.parse(record) as SegmentVerdict);
      }
      return [...latest.values()];
    },

    async noteProblems(inputs, problems) {
      const before = await read.rows<Problem>(
        sql`select input, code, severity, message from problems where ${engine.anyOf(sql.raw('input'), inputs)} order by no`,
      );
      if (JSON.stringify(before.map(plain)) === JSON.stringify(problems.map(plain))) return;
      await engine.write(async (writer) => {
        await writer.run(sql`delete from problems where ${engine.anyOf(sql.raw('input'), inputs)}`);
        await writer.insert('problems', problems.map(plain));
        const revision = await bumpRevision(writer, 'problem', null);
        await aside(writer, revision);
        await engine.announce(writer, revision);
      });
    },

    async problems(limit = 10_000) {
      const rows = await read.rows<Problem>(sql`select input, code, severity, message from problems order by input, no limit ${limit}`);
      return rows.map(plain);
    },

    revision: () => revisionOf(read),

    async changes(since, limit = 10_000) {
      const rows = await read.rows<ChangeRecord>(
        sql`select revision, kind, id from changes where revision > ${since} order by revision, no limit ${limit}`,
      );
      return rows.map(({ revision, kind, id }) => ({ revision, kind, id }));
    },

    watch(listener) {
      let last: number | null = null;
      let stopped = false;
      const look = async (): Promise<void> => {
        const revision = await revisionOf(read);
        const changed = last !== null && revision !== last;
        last = revision;
        if (changed && !stopped) listener(revision);
      };
      const quietly = (): void => void look().catch(() => undefined);
      quietly();
      const stop = engine.onChange(quietly);
      return () => {
        stopped = true;
        stop();
      };
    },

    close: () => engine.close(),
  };
};

const plain = ({ input, code, severity, message }: Problem): Problem => ({ input, code, severity, message });
