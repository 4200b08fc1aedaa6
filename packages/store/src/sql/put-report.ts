import { sql } from 'kysely';
import { shortHash } from '@sitrep/core/text';
import type { Entry } from '../contract.ts';
import { pack } from '../rows/packed.ts';
import { headOf, reportDays, rowsOfAnalysis, rowTables, sortKey } from '../rows/rows-of-analysis.ts';
import { StoreError } from '../store-error.ts';
import type { Writer } from './engine.ts';
import { bumpRevision } from './revision.ts';
import { seats, type TableRow } from './tables.ts';

/** Tables whose rows are numbered by report. */
const numberedTables = ['sentences', 'statements', 'events', 'figures'] as const;

/** Tables that hold rows of one report under `report`. */
const ownTables = ['locals', 'namings', 'mentions', 'links', 'documents', 'sketches', 'inferred_dates'] as const;

const forget = async (writer: Writer, no: number): Promise<void> => {
  // What these entities take part in is counted again when the reports are connected.
  await writer.run(sql`update entities set stale = 1 where no in (select entity from locals where report = ${no})`);
  for (const table of ownTables) await writer.run(sql`delete from ${sql.raw(table)} where report = ${no}`);
  for (const table of numberedTables) {
    await writer.run(sql`delete from ${sql.raw(table)} where no >= ${no * seats} and no < ${(no + 1) * seats}`);
  }
  await writer.run(sql`delete from sentence_words where rowid >= ${no * seats} and rowid < ${(no + 1) * seats}`);
  await writer.run(sql`delete from label_words where rowid >= ${no * 8192} and rowid < ${(no + 1) * 8192} and (rowid & 7) <= 4`);
};

/** Keeps one report: everything in the writer's transaction. Returns the new revision, or null where it was there. */
export const putReport = async (
  writer: Writer,
  { raw, analysis, pipeline, sketch }: Entry,
  replace: boolean,
): Promise<{ outcome: 'added' | 'known' | 'replaced'; revision: number | null }> => {
  const { report } = analysis;
  const [known] = await writer.rows<{ no: number; content_hash: string }>(
    sql`select no, content_hash from reports where id = ${report.id}`,
  );
  if (known && known.content_hash !== report.contentHash) {
    throw new StoreError('id-taken', `${report.name}: another report has the id ${report.id}`);
  }
  if (known && !replace) return { outcome: 'known', revision: null };
  const outcome = known ? 'replaced' : 'added';
  const revision = await bumpRevision(writer, outcome === 'added' ? 'report' : 'replaced', report.id);
  const days = reportDays(report.published);
  const head = headOf(analysis);
  const columns = {
    sort: sortKey(days, report.id),
    from: days.from ?? days.to,
    to: days.to ?? days.from,
    head: JSON.stringify(head),
    published: JSON.stringify(report.published),
  };
  let no: number;
  if (known) {
    no = known.no;
    await forget(writer, no);
    await writer.run(sql`update reports set sort = ${columns.sort}, date_from = ${columns.from}, date_to = ${columns.to},
      basis = ${report.published.basis}, language = ${report.language}, words = ${head.words}, pipeline = ${pipeline},
      head = ${columns.head}, published = ${columns.published} where no = ${no}`);
  } else {
    const [made] = await writer.rows<{ no: number }>(sql`insert into reports
      (id, content_hash, sort, date_from, date_to, basis, language, words, added, pipeline, head, published)
      values (${report.id}, ${report.contentHash}, ${columns.sort}, ${columns.from}, ${columns.to}, ${report.published.basis},
        ${report.language}, ${head.words}, ${revision}, ${pipeline}, ${columns.head}, ${columns.published}) returning no`);
    no = made!.no;
  }
  await writer.insert('documents', [{ report: no, analysis: pack(analysis), input: pack(raw) }]);
  if (sketch) await writer.insert('sketches', [{ report: no, version: sketch.version, sketch: pack(sketch.value) }]);
  const rows = rowsOfAnalysis(analysis, no);
  for (const table of rowTables) await writer.insert(table, rows[table] as readonly TableRow<typeof table>[]);
  return { outcome, revision };
};

/** A mark of what a record says, to see whether it changed. */
export const digest = (record: string): string => shortHash(record);
