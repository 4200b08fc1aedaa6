import { codeText, predictTimes, processReport, readInput, type Analysis, type Entity, type Span, type Statement } from '@sitrep/core';
import { analyse, rawOf, type GoldDocument } from '../document.ts';
import { reprints } from './reprints.ts';

/** Turns one line of a set into the prediction the scorer reads; offsets point into the line's `text`. */
export type Predictor = (document: GoldDocument) => Record<string, unknown>;

const anchorOf = (document: GoldDocument): string | null => (typeof document['reference'] === 'string' ? document['reference'] : null);
const analysisOf = (document: GoldDocument): Analysis => analyse(document.id, document.text, anchorOf(document));
const pair = ({ start, end }: Span): [number, number] => [start, end];

/** Names as flat sets have them: the outermost, no adjectives of countries. */
const names: Predictor = (document) => {
  const found = analysisOf(document).mentions.filter((mention) => mention.form === 'name' && !mention.demonym);
  const outer = found.filter(
    ({ span }) =>
      !found.some(
        (other) =>
          other.span !== span &&
          other.span.start <= span.start &&
          other.span.end >= span.end &&
          other.span.end - other.span.start > span.end - span.start,
      ),
  );
  return { id: document.id, entities: outer.map(({ span, kind }) => ({ ...span, kind })) };
};

/** A reference told to the minute is the now of a conversation: there a range is one answer, in TimeML it is two. */
const times: Predictor = (document) => {
  const reference = anchorOf(document);
  return { id: document.id, times: predictTimes(document.text, reference, reference?.includes('T') ?? false) };
};

const quotes: Predictor = (document) => ({
  id: document.id,
  attributions: withContinuations(analysisOf(document).statements).map(({ source, cue, content, kind }) => ({
    source: source ? [pair(source)] : [],
    cue: cue ? [pair(cue)] : [],
    content: content.map((span, index) => (index === 0 && kind !== 'direct' ? pair(withThat(document.text, span)) : pair(span))),
  })),
});

/** The set counts a quotation and what goes on of it as one attribution, and "that" as part of the words. */
const withContinuations = (statements: Analysis['statements']): Pick<Statement, 'id' | 'source' | 'cue' | 'content' | 'kind'>[] => {
  const whole = new Map<string, Statement>();
  const out: Statement[] = [];
  for (const statement of statements) {
    const first = statement.continues ? whole.get(statement.continues) : undefined;
    if (first) first.content.push(...statement.content);
    else out.push({ ...statement, content: [...statement.content] });
    whole.set(statement.id, first ?? out.at(-1)!);
  }
  return out;
};

const withThat = (text: string, { start, end }: Span): Span => {
  const that = /\bthat\s+$/.exec(text.slice(Math.max(0, start - 8), start));
  return { start: start - (that?.[0].length ?? 0), end };
};

const places: Predictor = (document) => ({
  id: document.id,
  places: analysisOf(document).places.map(({ span, lat, lon, geonamesId }) => ({ ...span, lat, lon, geonameid: geonamesId })),
});

/** The first mention of an entity in the event's sentence, which is where a coder would mark it. */
const mentionOf = ({ mentions }: Analysis, entity: Entity['id'], sentence: number): Span | null =>
  (
    mentions.find((mention) => mention.entity === entity && mention.sentence === sentence) ??
    mentions.find((mention) => mention.entity === entity)
  )?.span ?? null;

/** Sets of single sentences code what the sentence is about, whoever takes part. */
const codings: Predictor = (document) => {
  const { analysis, coded } = codeText(rawOf(document.id, document.text, anchorOf(document)));
  return {
    id: document.id,
    events: coded.map((event) => {
      const spans = (ids: readonly Entity['id'][]): Span[] =>
        ids.map((id) => mentionOf(analysis, id, event.sentence)).filter((span) => span !== null);
      const [actors, recipients] = [spans(event.actors), spans(event.recipients)];
      return { root: event.root, actors, recipients, actor: actors[0] ?? null, recipient: recipients[0] ?? null };
    }),
  };
};

/** Sets that list every event of a text, or none where nothing happens. */
const events: Predictor = (document) => ({ id: document.id, events: analysisOf(document).events.map(({ type }) => ({ root: type })) });

const furniture: Predictor = (document) => {
  const raw = readInput({ name: document.id, content: document.text }).reports[0];
  return { id: document.id, segments: raw ? processReport(raw).segments.map(({ start, end, kind }) => ({ start, end, kind })) : [] };
};

export const predictors: Readonly<Record<string, Predictor>> = {
  ner: names,
  times,
  quotes,
  places,
  plv: codings,
  gsr: codings,
  petrarch: events,
  furniture,
};

/** Tasks whose documents are read together. */
export const togetherPredictors: Readonly<Record<string, (documents: readonly GoldDocument[]) => Record<string, unknown>[]>> = { reprints };
