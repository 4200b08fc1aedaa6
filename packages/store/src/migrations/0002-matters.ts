import type { Migration } from './migration.ts';

/*
 * What reading reports together needs of each stands in a sketch of its own, so that whole analyses need not be read for
 * it. Claims and lines of the timeline belong to a matter, and a matter whose reports say what they said is left alone.
 */
const schema = (int: string, text: string, data: string): string => `
create table sketches (report ${int} primary key, version ${int} not null, sketch ${data} not null);
create table matters (id ${text} primary key, digest ${text} not null);
alter table claims add column matter ${text} not null default '';
alter table timeline add column matter ${text} not null default '';
create index claims_matter on claims (matter);
create index timeline_matter on timeline (matter);
alter table entities add column stale ${int} not null default 0;
create index entities_stale on entities (no) where stale = 1;
`;

export const matters: Migration = {
  name: 'matters',
  sqlite: schema('integer', 'text', 'blob'),
  postgres: schema('bigint', 'text collate "C"', 'bytea'),
};
