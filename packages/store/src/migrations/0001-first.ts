import type { Migration } from './migration.ts';

/*
 * Reports, sentences and findings carry the columns lists are filtered and ordered by, and the finding itself as JSON.
 * `no` of a sentence or finding is `report number * 2^24 + index`. `sort` is a day and a report id: newest first is an
 * index scan. What is computed across reports stands in its own tables and can be replaced; what a person judged
 * stands apart in `judgements` and is never deleted.
 */

const facts = (name: string, columns: string, indexed: readonly string[], int: string, text: string): string => `
create table ${name} (
  no ${int} primary key, report ${int} not null, id ${text} not null, sort ${text} not null,
  date_from ${text}, date_to ${text}, first_sentence ${int} not null, last_sentence ${int} not null,
  confidence real not null, ${columns}, record text not null
);
create index ${name}_sort on ${name} (sort desc, no);
create index ${name}_id on ${name} (id);
create index ${name}_sentence on ${name} (first_sentence, last_sentence);
create index ${name}_date on ${name} (date_from, date_to);
${indexed.map((column) => `create index ${name}_${column} on ${name} (${column}, sort desc, no);`).join('\n')}`;

const schema = (int: string, text: string, data: string, serial: string, keyed: string): string => `
create table reports (
  no ${serial}, id ${text} not null unique, content_hash ${text} not null, sort ${text} not null,
  date_from ${text}, date_to ${text}, basis ${text} not null, language ${text} not null, words ${int} not null,
  origin ${text}, story ${text}, added ${int} not null, pipeline ${text} not null, head text not null,
  published text not null
);
create index reports_sort on reports (sort desc, no);
create index reports_date on reports (date_from, date_to);
create index reports_added on reports (added);
create table documents (report ${int} primary key, analysis ${data} not null, input ${data} not null);
create table sentences (
  no ${int} primary key, report ${int} not null, starts ${int} not null, ends ${int} not null,
  paragraph ${int} not null, block ${text} not null, text text not null
);
${facts('statements', `kind ${text} not null, act ${text} not null`, ['act'], int, text)}
${facts('events', `type ${text} not null, mode ${text}, quad ${text} not null, reality ${text} not null`, ['type'], int, text)}
${facts('figures', `measure ${text} not null, unit ${text}, low double precision, high double precision`, ['measure'], int, text)}
create table locals (
  report ${int} not null, local ${int} not null, id ${text} not null, kind ${text} not null, subkind ${text}, name text not null,
  precision ${int}, entity ${int}, primary key (report, local)
)${keyed};
create index locals_entity on locals (entity, report, local);
create table namings (
  report ${int} not null, local ${int} not null, surface text not null, sentence ${int} not null, starts ${int} not null, ends ${int} not null
);
create index namings_local on namings (report, local);
create table mentions (
  report ${int} not null, local ${int} not null, sentence ${int} not null, times ${int} not null, primary key (report, local, sentence)
)${keyed};
create table links (
  report ${int} not null, local ${int} not null, kind ${text} not null, role ${text} not null, row_no ${int} not null,
  primary key (report, local, kind, role, row_no)
)${keyed};
create table entities (
  no ${int} primary key, id ${text} not null unique, digest ${text} not null, kind ${text} not null, subkind ${text}, country ${text},
  name ${text} not null, located ${int} not null, precision ${int}, reports ${int} not null default 0, mentions ${int} not null default 0,
  statements ${int} not null default 0, events ${int} not null default 0, record text not null
);
create index entities_reports on entities (reports desc, mentions desc, name, id);
create index entities_kind on entities (kind, reports desc, mentions desc, name, id);
create index entities_name on entities (name, id);
create table claims (
  no ${int} primary key, id ${text} not null unique, digest ${text} not null, status ${text} not null,
  origins ${int} not null, size ${int} not null, record text not null
);
create index claims_origins on claims (origins desc, size desc, id);
create index claims_status on claims (status, origins desc, size desc, id);
create table claim_evidence (
  claim ${int} not null, report ${int} not null, statement ${text}, event ${text}, entity ${text}, stance ${text} not null, sentence ${int} not null
);
create index claim_evidence_claim on claim_evidence (claim);
create index claim_evidence_report on claim_evidence (report);
create index claim_evidence_statement on claim_evidence (statement);
create index claim_evidence_event on claim_evidence (event);
create index claim_evidence_entity on claim_evidence (entity);
create index claim_evidence_sentence on claim_evidence (sentence);
create table claim_about (claim ${int} not null, entity ${text} not null, primary key (claim, entity));
create index claim_about_entity on claim_about (entity);
create table stories (
  no ${int} primary key, id ${text} not null unique, digest ${text} not null, sort ${text} not null, date_from ${text}, date_to ${text},
  origins ${int} not null, size ${int} not null, record text not null
);
create index stories_sort on stories (sort desc, no);
create table story_reports (story ${int} not null, report ${int} not null, primary key (story, report));
create index story_reports_report on story_reports (report);
create table timeline (
  no ${int} primary key, id ${text} not null unique, digest ${text} not null, sort ${text} not null, date_from ${text}, date_to ${text},
  reality ${text} not null, origins ${int} not null, size ${int} not null, record text not null
);
create index timeline_sort on timeline (sort, no);
create table timeline_links (entry ${int} not null, role ${text} not null, value ${text} not null, primary key (entry, role, value));
create index timeline_links_value on timeline_links (value, role);
create table timeline_reports (entry ${int} not null, report ${int} not null, sentence ${int} not null);
create index timeline_reports_entry on timeline_reports (entry);
create index timeline_reports_report on timeline_reports (report);
create index timeline_reports_sentence on timeline_reports (sentence);
create table lineage (report ${int} not null, record text not null);
create index lineage_report on lineage (report);
create table shared_quotes (no ${int} primary key, record text not null);
create table inferred_dates (report ${int} primary key, record text not null);
create table rulings (a text not null, b text not null, record text not null);
create index rulings_a on rulings (a);
create index rulings_b on rulings (b);
create table judgements (
  no ${serial}, a text not null, b text not null, said_a text not null, said_b text not null, record text not null,
  undone ${int} not null default 0
);
create index judgements_a on judgements (a);
create index judgements_b on judgements (b);
create table problems (no ${serial}, input text not null, code ${text} not null, severity ${text} not null, message text not null);
create index problems_input on problems (input);
create table changes (no ${serial}, revision ${int} not null, kind ${text} not null, id ${text});
create index changes_revision on changes (revision);
create table state (
  one ${int} primary key check (one = 1), revision ${int} not null, connected ${int} not null, connected_by ${text}
);
insert into state values (1, 0, 0, null);
`;

export const first: Migration = {
  name: 'first',
  sqlite: `${schema('integer', 'text', 'blob', 'integer primary key', ' without rowid')}
create virtual table sentence_words using fts5(words, content='', contentless_delete=1, tokenize='porter unicode61');
create virtual table label_words using fts5(words, content='', contentless_delete=1, tokenize='unicode61');
create virtual table gist_words using fts5(words, content='', contentless_delete=1, tokenize='porter unicode61');`,
  // Columns that are compared and sorted use byte order, so that both databases answer alike.
  postgres: `${schema('bigint', 'text collate "C"', 'bytea', 'bigint generated by default as identity primary key', '')}
create text search dictionary stems (template = snowball, language = english);
create text search configuration stemmed (copy = simple);
alter text search configuration stemmed alter mapping for asciiword, word, numword with stems;
create table sentence_words (rowid bigint primary key, words tsvector not null);
create index sentence_words_words on sentence_words using gin (words);
create table label_words (rowid bigint primary key, words tsvector not null);
create index label_words_words on label_words using gin (words);
create table gist_words (rowid bigint primary key, words tsvector not null);
create index gist_words_words on gist_words using gin (words);`,
};
