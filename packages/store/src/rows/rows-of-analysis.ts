import { fold, words } from '@sitrep/core/text';
import { quadOf, type Analysis, type EntityId, type Evidence, type FindingId, type Span, type Statement } from '@sitrep/core/model';
import type { EventKept, FigureKept, ReportHead, StatementKept } from '../records.ts';
import { labelNo, seats, type labelNames, type TableName, type TableRow } from '../sql/tables.ts';
import { dayRange, type DayRange } from './day-range.ts';

/** Everything one report puts into the tables, ready for bulk writes. */
export type AnalysisRows = { readonly [Name in RowTable]: readonly TableRow<Name>[] };
export const rowTables = [
  'label_words',
  'sentences',
  'sentence_words',
  'locals',
  'namings',
  'mentions',
  'statements',
  'events',
  'figures',
  'links',
] as const satisfies readonly TableName[];
type RowTable = (typeof rowTables)[number];

/** When a report was published, as days: stated, or between its bounds. */
export const reportDays = (published: Analysis['report']['published']): DayRange =>
  dayRange(published.value) ?? { from: published.earliest?.slice(0, 10) ?? null, to: published.latest?.slice(0, 10) ?? null };

/** Sorts by day, then by report. What has no day comes last when the newest come first. */
export const sortKey = (days: DayRange, id: string): string => `${days.from ?? days.to ?? '0000-00-00'} ${id}`;

export const headOf = ({ report, statements, events, figures }: Analysis): ReportHead => ({
  id: report.id,
  name: report.name,
  title: report.title,
  publisher: report.publisher,
  agency: report.agency,
  published: report.published,
  language: report.language,
  words: words(report.text).length,
  statements: statements.length,
  events: events.length,
  figures: figures.length,
  issues: report.issues,
});

/** What a text is searched by: its words, folded, single spaces. */
export const searchable = (text: string): string => words(text).join(' ');

/** Flattens an analysis into rows. `no` is the report's number in the store. */
export const rowsOfAnalysis = (analysis: Analysis, no: number): AnalysisRows => {
  const { report, sentences } = analysis;
  const base = no * seats;
  const published = reportDays(report.published);
  const text = (span: Span): string => report.text.slice(span.start, span.end);
  const evidence = (span: Span, sentence: number): Evidence => ({
    report: report.id,
    sentence,
    start: span.start,
    end: span.end,
    quote: text(span),
  });
  const localOf = new Map<EntityId, number>(analysis.entities.map((entity, index) => [entity.id, index]));
  const links: TableRow<'links'>[] = [];
  const seenLinks = new Set<string>();
  const link = (kind: string, rowNo: number, role: string, entity: EntityId | null): void => {
    const local = entity === null ? undefined : localOf.get(entity);
    const key = `${kind} ${rowNo} ${role} ${local}`;
    if (local === undefined || seenLinks.has(key)) return;
    seenLinks.add(key);
    links.push({ report: no, local, kind, role, row_no: rowNo });
  };
  const lastSentence = (span: Span, first: number): number => {
    let last = first;
    while (last + 1 < sentences.length && sentences[last + 1]!.start < span.end) last++;
    return last;
  };
  const namedIn = new Map<number, Set<EntityId>>();
  for (const { sentence, entity } of analysis.mentions) {
    if (entity !== null) namedIn.set(sentence, (namedIn.get(sentence) ?? new Set()).add(entity));
  }
  /** Everybody named in the sentences of a finding, in whatever part. */
  const linkNamed = (kind: string, row: { no: number; first_sentence: number; last_sentence: number }): void => {
    for (let sentence = row.first_sentence - base; sentence <= row.last_sentence - base; sentence++) {
      for (const entity of namedIn.get(sentence) ?? []) link(kind, row.no, 'mention', entity);
    }
  };
  const fact = (finding: { span: Span; sentence: number; id: FindingId; confidence: number }, index: number, days: DayRange | null) => ({
    no: base + index,
    report: no,
    id: finding.id,
    sort: sortKey(days ?? published, report.id),
    date_from: (days ?? published).from ?? (days ?? published).to,
    date_to: (days ?? published).to ?? (days ?? published).from,
    first_sentence: base + finding.sentence,
    last_sentence: base + lastSentence(finding.span, finding.sentence),
    confidence: finding.confidence,
  });
  const statementById = new Map<FindingId, Statement>(analysis.statements.map((statement) => [statement.id, statement]));

  const statements = analysis.statements.map((finding, index): TableRow<'statements'> => {
    const row = fact(finding, index, dayRange(finding.saidAt));
    linkNamed('statement', row);
    link('statement', row.no, 'speaker', finding.speaker);
    link('statement', row.no, 'addressee', finding.addressee);
    for (const relay of finding.relay) link('statement', row.no, 'relay', relay.from);
    const kept: StatementKept = {
      finding,
      text: finding.content.map(text).join(' … '),
      evidence: evidence(finding.span, finding.sentence),
    };
    return { ...row, kind: finding.kind, act: finding.act, record: JSON.stringify(kept) };
  });

  const events = analysis.events.map((finding, index): TableRow<'events'> => {
    const row = fact(finding, index, dayRange(finding.time?.value ?? null));
    linkNamed('event', row);
    for (const actor of finding.actors) link('event', row.no, 'actor', actor);
    for (const recipient of finding.recipients) link('event', row.no, 'recipient', recipient);
    link('event', row.no, 'place', finding.place);
    const kept: EventKept = {
      finding,
      trigger: text(finding.trigger),
      evidence: evidence(finding.span, finding.sentence),
      tellers: finding.attribution.flatMap((id) => {
        const statement = statementById.get(id);
        return statement ? [{ entity: statement.speaker, name: statement.speakerName }] : [];
      }),
    };
    const { type, mode, reality } = finding;
    return { ...row, type, mode, quad: quadOf[type], reality, record: JSON.stringify(kept) };
  });

  const figures = analysis.figures.map((finding, index): TableRow<'figures'> => {
    const row = fact(finding, index, dayRange(finding.asOf));
    const statement = finding.statement === null ? undefined : statementById.get(finding.statement);
    linkNamed('figure', row);
    link('figure', row.no, 'place', finding.place);
    link('figure', row.no, 'source', statement?.speaker ?? null);
    const kept: FigureKept = {
      finding,
      evidence: evidence(finding.span, finding.sentence),
      source: statement ? { entity: statement.speaker, name: statement.speakerName } : null,
    };
    const { measure, unit, low, best, high } = finding;
    return { ...row, measure, unit, low: low ?? best ?? high, high: high ?? best ?? low, record: JSON.stringify(kept) };
  });

  return {
    label_words: labelsOf(analysis, no),
    sentences: sentences.map((sentence) => ({
      no: base + sentence.index,
      report: no,
      starts: sentence.start,
      ends: sentence.end,
      paragraph: sentence.paragraph,
      block: sentence.block,
      text: text(sentence),
    })),
    sentence_words: sentences.map((sentence) => ({ rowid: base + sentence.index, words: searchable(text(sentence)) })),
    ...whoIsWho(analysis, no, localOf),
    statements,
    events,
    figures,
    links,
  };
};

const labelsOf = ({ report }: Analysis, no: number): TableRow<'label_words'>[] => {
  const labels: TableRow<'label_words'>[] = [];
  const add = (label: (typeof labelNames)[number], value: string | null): void => {
    const words = value === null ? '' : searchable(value);
    if (words !== '' && labels.length < 1024) labels.push({ rowid: labelNo(no, labels.length, label), words });
  };
  add('publisher', report.publisher);
  add('agency', report.agency);
  add('title', report.title);
  add('title', report.name);
  for (const topic of report.topics) add('topic', topic);
  add('topic', report.section);
  for (const code of new Set(report.issues.map((issue) => issue.code))) add('issue', code);
  return labels;
};

type WhoIsWho = Pick<AnalysisRows, 'locals' | 'namings' | 'mentions'>;

const whoIsWho = (analysis: Analysis, no: number, localOf: ReadonlyMap<EntityId, number>): WhoIsWho => {
  const precision = new Map<number, number>();
  for (const place of analysis.places) {
    const local = place.entity === null ? undefined : localOf.get(place.entity);
    if (local !== undefined) precision.set(local, place.precision);
  }
  const namings = new Map<string, TableRow<'namings'>>();
  const mentions = new Map<string, { -readonly [Key in keyof TableRow<'mentions'>]: TableRow<'mentions'>[Key] }>();
  for (const mention of analysis.mentions) {
    const local = mention.entity === null ? undefined : localOf.get(mention.entity);
    if (local === undefined) continue;
    const sentence = no * seats + mention.sentence;
    const known = mentions.get(`${local} ${sentence}`);
    if (known) known.times = (known.times ?? 0) + 1;
    else mentions.set(`${local} ${sentence}`, { report: no, local, sentence, times: 1 });
    const surface = `${local} ${fold(mention.text)}`;
    if (mention.form === 'pronoun' || namings.has(surface)) continue;
    const { start, end } = mention.span;
    namings.set(surface, { report: no, local, surface: mention.text, sentence: mention.sentence, starts: start, ends: end });
  }
  return {
    locals: analysis.entities.map(({ id, kind, subkind, name }, local) => ({
      report: no,
      local,
      id,
      kind,
      subkind,
      name,
      precision: precision.get(local) ?? null,
      entity: null,
    })),
    namings: [...namings.values()],
    mentions: [...mentions.values()],
  };
};
