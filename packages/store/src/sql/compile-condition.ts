import { sql, type RawBuilder } from 'kysely';
import type { Condition, Field, NumberField, RowKind, Term, Who } from '../condition.ts';
import type { Engine } from './engine.ts';
import { gistKinds, labelNames, seats } from './tables.ts';

type Bool = RawBuilder<unknown>;

/** Where a kind's rows stand, and how to come from them to their reports. */
export const tableOf: Readonly<Record<RowKind, string>> = {
  report: 'reports',
  sentence: 'sentences',
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  claim: 'claims',
  entity: 'entities',
  place: 'entities',
  story: 'stories',
  timeline: 'timeline',
};
const factKinds: ReadonlySet<RowKind> = new Set<RowKind>(['statement', 'event', 'figure']);
/** Tables between a row and its several reports. */
const reportTables: Partial<Readonly<Record<RowKind, { table: string; owner: string }>>> = {
  claim: { table: 'claim_evidence', owner: 'claim' },
  story: { table: 'story_reports', owner: 'story' },
  timeline: { table: 'timeline_reports', owner: 'entry' },
  entity: { table: 'locals', owner: 'entity' },
  place: { table: 'locals', owner: 'entity' },
};

const columns: Partial<Readonly<Record<RowKind, Partial<Record<Field | NumberField, string>>>>> = {
  report: { id: 'id', basis: 'basis', language: 'language', words: 'words', added: 'added' },
  sentence: { id: 'no' },
  statement: { id: 'id', act: 'act', kind: 'kind', confidence: 'confidence' },
  event: { id: 'id', type: 'type', mode: 'mode', quad: 'quad', reality: 'reality', confidence: 'confidence' },
  figure: { id: 'id', measure: 'measure', unit: 'unit', confidence: 'confidence' },
  claim: { id: 'id', status: 'status', sources: 'origins', reports: 'size' },
  entity: { id: 'id', kind: 'kind', subkind: 'subkind', country: 'country', sources: 'reports', reports: 'reports' },
  place: { id: 'id', kind: 'kind', subkind: 'subkind', country: 'country', sources: 'reports', reports: 'reports' },
  story: { id: 'id', sources: 'origins', reports: 'size' },
  timeline: { id: 'id', reality: 'reality', sources: 'origins', reports: 'size' },
};

const c = (name: string): RawBuilder<unknown> => sql.raw(`t.${name}`);

/** Rows that are there to be seen: a place is an entity that lies somewhere, an entity needs a report. */
export const kindCondition = (kind: RowKind): Bool =>
  kind === 'place' ? sql`t.located = 1 and t.reports > 0` : kind === 'entity' ? sql`t.reports > 0` : sql`1 = 1`;

/** Compiles a condition on rows of a kind into SQL over the alias `t`. */
export const compileCondition = (engine: Engine, kind: RowKind, condition: Condition): Bool => {
  const compile = (inner: Condition): Bool => compileCondition(engine, kind, inner);
  switch (condition.op) {
    case 'all':
      return condition.of.length === 0 ? sql`1 = 1` : sql`(${sql.join(condition.of.map(compile), sql` and `)})`;
    case 'any':
      return condition.of.length === 0 ? sql`1 = 0` : sql`(${sql.join(condition.of.map(compile), sql` or `)})`;
    case 'not':
      return sql`not coalesce(${compile(condition.of)}, ${falsity})`;
    case 'is':
      if (kind === 'timeline' && timelineFields.has(condition.field)) {
        return sql`t.no in (select entry from timeline_links where role = ${sql.lit(condition.field)} and ${engine.anyOf(sql.raw('value'), condition.values)})`;
      }
      return engine.anyOf(columnOf(kind, condition.field), condition.values);
    case 'compare':
      return compare(kind, condition.field, condition.by, condition.value);
    case 'during':
      return during(kind, condition.from, condition.before);
    case 'text':
      return textCondition(engine, kind, condition.terms);
    case 'label':
      return sql`t.no in (select (rowid >> 13) from (${engine.matching('label_words', [condition.term])}) w where (rowid & 7) = ${sql.lit(labelNames.indexOf(condition.label))})`;
    case 'entity':
      return entityCondition(engine, kind, condition.roles, condition.who);
    case 'country':
      return countryCondition(kind, condition.code);
    case 'claim':
      return claimCondition(engine, kind, condition.where);
    case 'beside':
      return inReports(kind, reportsHolding(engine, condition.kind, condition.where));
  }
};

/** A line of the timeline may stand for events of several types. */
const timelineFields: ReadonlySet<Field> = new Set<Field>(['type', 'mode', 'quad']);

const falsity = sql.raw('(1 = 0)');

const columnOf = (kind: RowKind, field: Field | NumberField): RawBuilder<unknown> => {
  const column = columns[kind]?.[field];
  if (column === undefined) throw new TypeError(`rows of kind ${kind} have no field ${field}`);
  return c(column);
};

const compare = (kind: RowKind, field: NumberField, by: '<' | '<=' | '>' | '>=' | '=', value: number): Bool => {
  if (field === 'value') {
    // A number that is only bounded matches where it may lie: the upper end for "more", the lower for "less".
    if (by === '=') return sql`(t.low <= ${value} and t.high >= ${value})`;
    return sql`${c(by.startsWith('>') ? 'high' : 'low')} ${sql.raw(by)} ${value}`;
  }
  return sql`${columnOf(kind, field)} ${sql.raw(by)} ${value}`;
};

const during = (kind: RowKind, from: string | null, before: string | null): Bool => {
  const touches = (low: Bool, high: Bool): Bool =>
    sql`(${from === null ? sql`1 = 1` : sql`${high} >= ${from}`} and ${before === null ? sql`1 = 1` : sql`${low} < ${before}`} and ${low} is not null)`;
  if (reportTables[kind] && kind !== 'story' && kind !== 'timeline') {
    return inReports(kind, sql`select t.no from reports t where ${touches(c('date_from'), c('date_to'))}`);
  }
  if (kind === 'sentence') return inReports(kind, sql`select t.no from reports t where ${touches(c('date_from'), c('date_to'))}`);
  return touches(c('date_from'), c('date_to'));
};

const textCondition = (engine: Engine, kind: RowKind, terms: readonly Term[]): Bool => {
  if (terms.length === 0) return sql`1 = 1`;
  if (kind === 'sentence') return sql`t.no in (${engine.matching('sentence_words', terms)})`;
  // In anything larger than a sentence the terms may stand in different ones.
  return sql`(${sql.join(
    terms.map((term) => oneTerm(engine, kind, term)),
    sql` and `,
  )})`;
};

const oneTerm = (engine: Engine, kind: RowKind, term: Term): Bool => {
  const sentences = engine.matching('sentence_words', [term]);
  const ownWords = (label: number, shift: number, mask: number, table: 'label_words' | 'gist_words'): Bool =>
    sql`t.no in (select (rowid >> ${sql.lit(shift)}) from (${engine.matching(table, [term])}) w where (rowid & ${sql.lit(mask)}) = ${sql.lit(label)})`;
  if (kind === 'report') return sql`t.no in (select (rowid >> 24) from (${sentences}) w)`;
  if (factKinds.has(kind)) {
    // From the sentences to the findings that start in them or up to forty before.
    return sql`t.no in (select f.no from (${sentences}) w join ${sql.raw(tableOf[kind])} f
      on f.first_sentence <= w.rowid and f.first_sentence > w.rowid - 40 and f.last_sentence >= w.rowid)`;
  }
  if (kind === 'entity' || kind === 'place') return ownWords(labelNames.indexOf('name'), 13, 7, 'label_words');
  const gist = ownWords(gistKinds.indexOf(kind as 'claim'), 3, 7, 'gist_words');
  if (kind === 'claim') return sql`(${gist} or t.no in (select e.claim from claim_evidence e where e.sentence in (${sentences})))`;
  if (kind === 'timeline') return sql`(${gist} or t.no in (select e.entry from timeline_reports e where e.sentence in (${sentences})))`;
  return sql`(${gist} or t.no in (select e.story from story_reports e where e.report in (select (rowid >> 24) from (${sentences}) w)))`;
};

/** Numbers of the entities across reports that are meant. */
const entityNumbers = (engine: Engine, { id, name }: Who): Bool =>
  name === null
    ? sql`select no from entities where id = ${id}`
    : sql`select no from entities where id = ${id}
  union select (rowid >> 13) from (${engine.matching('label_words', [name])}) w where (rowid & 7) = ${sql.lit(labelNames.indexOf('name'))}`;

const entityCondition = (engine: Engine, kind: RowKind, roles: readonly string[], who: Who): Bool => {
  const meant = entityNumbers(engine, who);
  const ids = sql`select id from entities where no in (${meant})`;
  const linked = roles.filter((role) => role !== 'mention');
  const anywhere = roles.includes('mention');
  const locals = sql`(select report, local from locals where entity in (${meant})) l`;
  const parts: Bool[] = [];
  const roleIn = (column: string, among: readonly string[] = linked): Bool => engine.anyOf(sql.raw(column), among);
  switch (kind) {
    case 'entity':
    case 'place':
      return sql`t.no in (${meant})`;
    case 'claim':
      if (linked.includes('speaker')) parts.push(sql`t.no in (select claim from claim_evidence where entity in (${ids}))`);
      if (linked.includes('about') || anywhere) parts.push(sql`t.no in (select claim from claim_about where entity in (${ids}))`);
      break;
    case 'timeline':
      parts.push(
        sql`t.no in (select entry from timeline_links where value in (${ids}) and ${roles.includes('mention') ? roleIn('role', ['actor', 'recipient', 'place', 'mention']) : roleIn('role')})`,
      );
      break;
    case 'statement':
    case 'event':
    case 'figure':
      parts.push(sql`t.no in (select k.row_no from ${locals} join links k
        on k.report = l.report and k.local = l.local and k.kind = ${sql.lit(kind)} and ${roleIn('k.role', roles)})`);
      break;
    case 'sentence':
      parts.push(sql`t.no in (select m.sentence from ${locals} join mentions m on m.report = l.report and m.local = l.local)`);
      break;
    case 'report':
      if (linked.length > 0) {
        parts.push(sql`t.no in (select k.report from ${locals} join links k
          on k.report = l.report and k.local = l.local and ${roleIn('k.role')})`);
      }
      if (anywhere) parts.push(sql`t.no in (select report from ${locals})`);
      break;
    case 'story':
      return inReports(kind, sql`select report from ${locals}`);
  }
  return parts.length === 0 ? falsity : sql`(${sql.join(parts, sql` or `)})`;
};

const countryCondition = (kind: RowKind, code: string): Bool => {
  if (kind === 'entity' || kind === 'place') return sql`t.country = ${code}`;
  const located = sql`(select l.report, l.local from entities e join locals l on l.entity = e.no where e.country = ${code} and e.kind = 'place') l`;
  if (kind === 'event' || kind === 'figure') {
    return sql`t.no in (select k.row_no from ${located} join links k
      on k.report = l.report and k.local = l.local and k.kind = ${sql.lit(kind)} and k.role = 'place')`;
  }
  if (kind === 'timeline') {
    return sql`t.no in (select entry from timeline_links where role = 'place' and value in (select id from entities where country = ${code}))`;
  }
  return inReports(kind, sql`select report from ${located}`);
};

const claimCondition = (engine: Engine, kind: RowKind, where: Condition): Bool => {
  const claims = sql`select t.no from claims t where ${compileCondition(engine, 'claim', where)}`;
  if (kind === 'claim') return compileCondition(engine, 'claim', where);
  const column = kind === 'statement' ? 'statement' : kind === 'event' ? 'event' : null;
  if (column !== null) {
    return sql`t.id in (select e.${sql.raw(column)} from claim_evidence e where e.claim in (${claims}) and e.${sql.raw(column)} is not null)`;
  }
  if (kind === 'sentence') return sql`t.no in (select e.sentence from claim_evidence e where e.claim in (${claims}))`;
  if (kind === 'entity' || kind === 'place') {
    return sql`t.id in (select a.entity from claim_about a where a.claim in (${claims})
      union select e.entity from claim_evidence e where e.claim in (${claims}) and e.entity is not null)`;
  }
  return inReports(kind, sql`select e.report from claim_evidence e where e.claim in (${claims})`);
};

/** Numbers of the reports that hold a row of a kind for which a condition holds: a subquery. */
const reportsHolding = (engine: Engine, kind: RowKind, where: Condition): Bool => {
  const condition = sql`${kindCondition(kind)} and ${compileCondition(engine, kind, where)}`;
  if (kind === 'report') return sql`select t.no from reports t where ${condition}`;
  const several = reportTables[kind];
  if (!several) return sql`select t.report from ${sql.raw(tableOf[kind])} t where ${condition}`;
  return sql`select x.report from ${sql.raw(several.table)} x where x.${sql.raw(several.owner)} in
    (select t.no from ${sql.raw(tableOf[kind])} t where ${condition})`;
};

/** Rows that stand in one of the reports. */
const inReports = (kind: RowKind, reports: Bool): Bool => {
  if (kind === 'report') return sql`t.no in (${reports})`;
  const several = reportTables[kind];
  // Numbers of sentences and findings start with their report's: a range of the key.
  if (!several)
    return sql`t.no in (with r (no) as (${reports}) select f.no from r join ${sql.raw(tableOf[kind])} f on f.no >= r.no * ${sql.lit(seats)} and f.no < (r.no + 1) * ${sql.lit(seats)})`;
  return sql`t.no in (select x.${sql.raw(several.owner)} from ${sql.raw(several.table)} x where x.report in (${reports}))`;
};
