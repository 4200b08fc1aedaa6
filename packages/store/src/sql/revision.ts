import { sql } from 'kysely';
import type { ChangeRecord } from '../contract.ts';
import type { Writer } from './engine.ts';

/** Counts the revision up and notes what changed, in the writer's transaction. */
export const bumpRevision = async (writer: Writer, kind: ChangeRecord['kind'], id: string | null): Promise<number> => {
  const [row] = await writer.rows<{ revision: number }>(sql`update state set revision = revision + 1 where one = 1 returning revision`);
  const revision = row!.revision;
  await writer.run(sql`insert into changes (revision, kind, id) values (${revision}, ${kind}, ${id})`);
  return revision;
};
