import { quadOf, type EntityId } from '@sitrep/core/model';
import type { EntityNames, EventRecord, FigureRecord, ReportHead, ReportRecord, SentenceRecord, StatementRecord } from '@sitrep/store';
import type { EntityRef, EventRow, FigureRow, ReportRow, SearchHit, StatementRow } from '../views.ts';
import { publishedText } from './date-text.ts';
import { eventText } from './event-text.ts';

export const titleOf = ({ title, name }: ReportHead): string => title ?? name;

const whereFrom = (report: ReportHead): { report: string; reportTitle: string; publisher: string | null } => ({
  report: report.id,
  reportTitle: titleOf(report),
  publisher: report.publisher,
});

const ref = (names: EntityNames, id: EntityId | null): EntityRef | null => {
  const known = id === null ? undefined : names.get(id);
  return known ? { id: known.id, name: known.name, kind: known.kind, subkind: known.subkind } : null;
};

/** Each entity once: two inside a report may be one across reports. */
const refs = (names: EntityNames, ids: readonly EntityId[]): EntityRef[] => {
  const found = new Map<string, EntityRef>();
  for (const id of ids) {
    const one = ref(names, id);
    if (one) found.set(one.id, one);
  }
  return [...found.values()];
};

export const reportRow = ({ report, origin, story }: ReportRecord): ReportRow => ({
  id: report.id,
  name: report.name,
  title: titleOf(report),
  publisher: report.publisher,
  agency: report.agency,
  published: report.published,
  publishedText: publishedText(report.published),
  words: report.words,
  origin,
  story,
  statements: report.statements,
  events: report.events,
  figures: report.figures,
  issues: [...report.issues],
});

export const statementRow = ({ finding, text, evidence, report, names }: StatementRecord): StatementRow => {
  const speaker = ref(names, finding.speaker);
  return {
    id: finding.id,
    kind: finding.kind,
    act: finding.act,
    speaker,
    speakerText: speaker?.name ?? finding.speakerName ?? 'unknown speaker',
    role: finding.roleAsStated,
    text,
    addressee: ref(names, finding.addressee)?.name ?? finding.addresseeName,
    occasion: finding.occasion,
    saidAt: finding.saidAt,
    relay: finding.relay.map(({ from, name, cue }) => ({ name: ref(names, from)?.name ?? name, cue })),
    negated: finding.negated,
    hedged: finding.hedged,
    ...whereFrom(report),
    evidence,
  };
};

export const eventRow = ({ finding, trigger, evidence, tellers, report, names }: EventRecord): EventRow => {
  const actors = refs(names, finding.actors);
  const recipients = refs(names, finding.recipients);
  const place = ref(names, finding.place);
  const { type, mode } = finding;
  const plain = (entities: readonly EntityRef[]): string[] => entities.map(({ name }) => name);
  return {
    id: finding.id,
    type,
    mode,
    quad: quadOf[type],
    actors,
    recipients,
    place,
    date: finding.time?.value ?? null,
    dateBasis: finding.time?.basis ?? null,
    reality: finding.reality,
    trigger,
    text: eventText({ type, mode, actors: plain(actors), recipients: plain(recipients), place: place?.name ?? null, trigger }),
    attribution: [...new Set(tellers.flatMap(({ entity, name }) => ref(names, entity)?.name ?? name ?? []))],
    ...whereFrom(report),
    evidence,
  };
};

export const figureRow = ({ finding, evidence, source, report, names }: FigureRecord): FigureRow => ({
  id: finding.id,
  measure: finding.measure,
  low: finding.low,
  best: finding.best,
  high: finding.high,
  qualifier: finding.qualifier,
  unit: finding.unit,
  about: finding.about,
  asOf: finding.asOf,
  place: ref(names, finding.place),
  source: source === null ? null : (ref(names, source.entity)?.name ?? source.name),
  text: finding.text,
  ...whereFrom(report),
  evidence,
});

export const sentenceHit = ({ report, sentence, text }: SentenceRecord): SearchHit => ({
  kind: 'sentence',
  id: `${report.id}.${sentence.index}`,
  text,
  ...whereFrom(report),
  publishedText: publishedText(report.published),
  evidence: { report: report.id, sentence: sentence.index, start: sentence.start, end: sentence.end, quote: text },
});

/** A fact as a hit of a search. */
export const factHit = (kind: 'statement' | 'event' | 'figure', record: StatementRecord | EventRecord | FigureRecord): SearchHit => {
  const text =
    kind === 'statement'
      ? `${statementRow(record as StatementRecord).speakerText}: ${(record as StatementRecord).text}`
      : kind === 'event'
        ? eventRow(record as EventRecord).text
        : record.evidence.quote;
  return {
    kind,
    id: record.finding.id,
    text,
    ...whereFrom(record.report),
    publishedText: publishedText(record.report.published),
    evidence: record.evidence,
  };
};
