import {
  acts,
  claimStatuses,
  entityKinds,
  entitySubkinds,
  eventTypes,
  issueCodes,
  ploverModes,
  quads,
  realities,
} from '@sitrep/core/model';
import type { Condition, Label, LinkRole, RowKind, Term } from '@sitrep/store';
import { words } from '@sitrep/core/text';
import type { ListName } from '../views.ts';
import { QueryError } from './query-error.ts';
import { comparisons, countryValue, dateValue, nextDay, oneOf } from './values.ts';

/** A value of a key in a query; `source` is the part as written. */
interface Value {
  readonly key: string;
  readonly text: string;
  readonly source: string;
}
type Compile = (value: Value) => Condition;

/** A key of the query grammar, as help and docs show it. */
export interface QueryKey {
  readonly key: string;
  readonly about: string;
  /** Lists whose rows it picks by themselves. In other lists it picks rows of reports that hold such a thing. */
  readonly lists: readonly ListName[];
  readonly values: readonly string[] | null;
  readonly example: string;
}

export interface KeyRule extends QueryKey {
  /** How rows of a kind are picked. */
  readonly rows: Partial<Readonly<Record<RowKind, Compile>>>;
  /** The kind that carries the thing, for all other kinds; null where it means nothing to them. */
  readonly home: RowKind | ((value: Value) => RowKind) | null;
}

const listOf: Readonly<Record<Exclude<RowKind, 'sentence'>, ListName>> = {
  report: 'reports',
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  claim: 'claims',
  entity: 'entities',
  place: 'places',
  story: 'stories',
  timeline: 'timeline',
};

const rule = (
  key: string,
  about: string,
  example: string,
  rows: KeyRule['rows'],
  home: KeyRule['home'] = null,
  values: readonly string[] | null = null,
): KeyRule => {
  const lists = (Object.keys(rows) as RowKind[]).filter((kind) => kind !== 'sentence').map((kind) => listOf[kind]);
  return { key, about, lists: home === null ? lists : [...lists, 'search'], values, example, rows, home };
};

const term = ({ key, text, source }: Value): Term => {
  const found = words(text);
  if (found.length === 0) throw new QueryError(`${key}: needs words to look for`, source);
  return { words: found, prefix: text.endsWith('*') };
};

const entity =
  (...roles: LinkRole[]): Compile =>
  (value) => ({ op: 'entity', roles, who: { id: value.text, name: term(value) } });

const is =
  (field: Extract<Condition, { op: 'is' }>['field'], allowed: readonly string[]): Compile =>
  ({ key, text, source }) => ({ op: 'is', field, values: [oneOf(key, text, allowed, source)] });

const label =
  (name: Label): Compile =>
  (value) => ({ op: 'label', label: name, term: term(value) });

const compare =
  (field: Extract<Condition, { op: 'compare' }>['field']): Compile =>
  ({ key, text, source }) => ({
    op: 'all',
    of: comparisons(key, text, source).map(({ by, value }) => ({ op: 'compare', field, by, value })),
  });

const inClaim =
  (where: Compile): Compile =>
  (value) => ({ op: 'claim', where: where(value) });

/** An id, or words. */
const idOr =
  (other: Compile): Compile =>
  (value) => ({ op: 'any', of: [{ op: 'is', field: 'id', values: [value.text] }, other(value)] });

const text: Compile = (value) => ({ op: 'text', terms: [term(value)] });

const after: Compile = ({ key, text, source }) => ({ op: 'during', from: dateValue(key, text, source).from, before: null });
const before: Compile = ({ key, text, source }) => ({ op: 'during', from: null, before: dateValue(key, text, source).from });
const on: Compile = ({ key, text, source }) => {
  const { from, to } = dateValue(key, text, source);
  return { op: 'during', from, before: nextDay(to) };
};
const everyKind = (compile: Compile): KeyRule['rows'] => ({
  report: compile,
  sentence: compile,
  statement: compile,
  event: compile,
  figure: compile,
  claim: compile,
  entity: compile,
  place: compile,
  story: compile,
  timeline: compile,
});

const modes = [...new Set<string>(Object.values(ploverModes).flat())].sort();
const statementKinds: readonly string[] = ['direct', 'indirect', 'mixed'];
const anyKind: readonly string[] = [...statementKinds, ...entityKinds, ...entitySubkinds.filter((kind) => kind !== 'other')];

const claimIs: Compile = (value) =>
  claimStatuses.some((status) => status === value.text.toLowerCase()) ? is('status', claimStatuses)(value) : idOr(text)(value);

const kindIs: Compile = (value) => {
  const kind = oneOf(value.key, value.text, anyKind, value.source);
  return {
    op: 'any',
    of: [
      { op: 'is', field: 'kind', values: [kind] },
      { op: 'is', field: 'subkind', values: [kind] },
    ],
  };
};

const anywhere = entity('actor', 'recipient', 'place', 'speaker', 'addressee', 'relay', 'source', 'about', 'mention');
const somewhere = entity('place', 'mention', 'about');

/** Every key: what it means, where it holds, and how it becomes a condition. Help and docs are made from this table. */
const keyRules: readonly KeyRule[] = [
  rule(
    'actor',
    'who acts; in statements, who speaks',
    'actor:lavrov',
    {
      event: entity('actor'),
      timeline: entity('actor'),
      statement: entity('speaker'),
      claim: entity('speaker', 'about'),
    },
    'event',
  ),
  rule(
    'recipient',
    'whom an act is directed at; in statements, who is addressed',
    'recipient:"security council"',
    {
      event: entity('recipient'),
      timeline: entity('recipient'),
      statement: entity('addressee'),
    },
    'event',
  ),
  rule(
    'speaker',
    'who says it, or gives the number',
    'speaker:pahon',
    {
      statement: entity('speaker'),
      figure: entity('source'),
      claim: entity('speaker'),
    },
    'statement',
  ),
  rule('entity', 'a person, organization or place in any part', 'entity:"foreign ministry"', {
    ...everyKind(anywhere),
  }),
  rule('place', 'where it happens, or a place that is named', 'place:Astana', {
    event: entity('place'),
    figure: entity('place'),
    timeline: entity('place'),
    report: somewhere,
    sentence: somewhere,
    statement: somewhere,
    claim: somewhere,
    place: somewhere,
    entity: somewhere,
    story: somewhere,
  }),
  rule('country', 'the country of an entity, or of the place of an event; name or two-letter code', 'country:syria', {
    ...everyKind(({ text, source }) => ({ op: 'country', code: countryValue(text, source) })),
  }),
  rule(
    'type',
    'PLOVER type of the event',
    'type:CONSULT',
    { event: is('type', eventTypes), timeline: is('type', eventTypes) },
    'event',
    eventTypes,
  ),
  rule('mode', 'PLOVER mode of the event', 'mode:aerial', { event: is('mode', modes), timeline: is('mode', modes) }, 'event', modes),
  rule(
    'quad',
    'verbal or material, cooperation or conflict',
    'quad:material-conflict',
    { event: is('quad', quads), timeline: is('quad', quads) },
    'event',
    quads,
  ),
  rule(
    'reality',
    'what the report makes of the event',
    'reality:planned',
    { event: is('reality', realities), timeline: is('reality', realities) },
    'event',
    realities,
  ),
  rule('act', 'what the speaker does with the words', 'act:deny', { statement: is('act', acts) }, 'statement', acts),
  rule(
    'kind',
    'of a statement: direct, indirect, mixed; of an entity: person, organization, ministry, city …',
    'kind:direct',
    {
      statement: is('kind', anyKind),
      entity: kindIs,
      place: kindIs,
    },
    ({ text }) => (statementKinds.includes(text.toLowerCase()) ? 'statement' : 'entity'),
    anyKind,
  ),
  rule('after', 'on or after the first day of the date', 'after:2017-01', everyKind(after)),
  rule('before', 'before the first day of the date', 'before:2017-02', everyKind(before)),
  rule('on', 'within the day, month or year', 'on:2017-01-24', everyKind(on)),
  rule(
    'claim',
    'in a claim of this status, with these words, or with this id',
    'claim:disputed',
    everyKind(inClaim(claimIs)),
    null,
    claimStatuses,
  ),
  rule(
    'sources',
    'number of independent sources: of a claim, story or line of the timeline; of reports that name an entity; of the claim a statement stands in',
    'sources:>2',
    {
      ...everyKind(inClaim(compare('sources'))),
      claim: compare('sources'),
      story: compare('sources'),
      timeline: compare('sources'),
      entity: compare('sources'),
      place: compare('sources'),
    },
  ),
  rule(
    'measure',
    'what a number counts',
    'measure:killed',
    {
      figure: ({ text }) => ({ op: 'is', field: 'measure', values: [text.toLowerCase()] }),
    },
    'figure',
  ),
  rule('value', 'a number in the text', 'value:>1000', { figure: compare('value') }, 'figure'),
  rule('publisher', 'the outlet', 'publisher:tass', { report: label('publisher') }, 'report'),
  rule('agency', 'the news agency a report is credited to', 'agency:upi', { report: label('agency') }, 'report'),
  rule(
    'report',
    'a report by id, or by words of its title or file name',
    'report:"air strikes"',
    { report: idOr(label('title')) },
    'report',
  ),
  rule('story', 'a story by id, or by words of it', 'story:astana', { story: idOr(text) }, 'story'),
  rule('topic', 'section or topic the outlet gives', 'topic:politics', { report: label('topic') }, 'report'),
  rule(
    'basis',
    'how a report is dated',
    'basis:inferred',
    { report: is('basis', ['stated', 'dateline', 'markup', 'inferred', 'none']) },
    'report',
    ['stated', 'dateline', 'markup', 'inferred', 'none'],
  ),
  rule(
    'issue',
    'reports in which something was wrong',
    'issue:report.no-date',
    {
      report: (value) => label('issue')({ ...value, text: oneOf(value.key, value.text, Object.keys(issueCodes), value.source) }),
    },
    'report',
    Object.keys(issueCodes),
  ),
  rule(
    'language',
    'language of the report, two letters',
    'language:en',
    {
      report: ({ text }) => ({ op: 'is', field: 'language', values: [text.toLowerCase()] }),
    },
    'report',
  ),
  rule('confidence', 'how sure the finding is, 0 to 1', 'confidence:>0.8', {
    statement: compare('confidence'),
    event: compare('confidence'),
    figure: compare('confidence'),
  }),
  rule('sort', 'order of the list', 'sort:oldest', {}, null, ['newest', 'oldest', 'name']),
];

const byKey = new Map(keyRules.map((one) => [one.key, one]));

export const ruleFor = (key: string): KeyRule => byKey.get(key)!;

export const keyNames: readonly string[] = keyRules.map(({ key }) => key);

/** The table of keys for help and docs. */
export const queryKeys: readonly QueryKey[] = keyRules.map(({ key, about, lists, values, example }) => ({
  key,
  about,
  lists,
  values,
  example,
}));
