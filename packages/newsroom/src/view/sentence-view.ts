import { parseSentenceId, sentenceId, type Analysis, type Span } from '@sitrep/core/model';
import type { Store } from '@sitrep/store';
import type { SentenceView } from '../views.ts';
import { publishedText } from './date-text.ts';

/** Sentences shown before and after. */
const around = 2;

/** A sentence with those around it, and everything found in it. */
export const sentenceView = async (store: Store, id: string): Promise<SentenceView | null> => {
  const address = parseSentenceId(id);
  const analysis = address && (await store.analysis(address.report));
  const sentence = address && analysis?.sentences[address.index];
  if (!address || !analysis || !sentence) return null;
  const { report, sentences } = analysis;
  const neighbour = (index: number): { id: string; text: string }[] => {
    const one = sentences[index];
    return one ? [{ id: sentenceId(report.id, index), text: report.text.slice(one.start, one.end) }] : [];
  };
  const steps = Array.from({ length: around }, (_, i) => i + 1);
  return {
    id,
    report: report.id,
    reportTitle: report.title ?? report.name,
    publisher: report.publisher,
    publishedText: publishedText(report.published),
    index: address.index,
    text: report.text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    before: steps.toReversed().flatMap((step) => neighbour(address.index - step)),
    after: steps.flatMap((step) => neighbour(address.index + step)),
    findings: findingsIn(analysis, sentence),
  };
};

const findingsIn = (analysis: Analysis, { start, end }: Span): SentenceView['findings'] => {
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const found: SentenceView['findings'] = [];
  const add = (kind: string, id: string, span: Span, label: string): void => {
    if (span.start < end && span.end > start) found.push({ kind, id, start: span.start, end: span.end, label });
  };
  for (const one of analysis.mentions) add('mention', one.id, one.span, (one.entity && names.get(one.entity)) ?? one.text);
  for (const one of analysis.times) add('time', one.id, one.span, one.value ?? one.text);
  for (const one of analysis.places) add('place', one.id, one.span, one.name);
  for (const one of analysis.statements) add('statement', one.id, one.span, `${one.act}, ${one.speakerName ?? 'unknown speaker'}`);
  for (const one of analysis.events) add('event', one.id, one.span, one.mode === null ? one.type : `${one.type} ${one.mode}`);
  for (const one of analysis.figures) add('figure', one.id, one.span, one.measure);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};
