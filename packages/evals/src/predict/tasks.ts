import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeText, predictTimes, processReport, readInput, type Analysis, type Span, type Statement } from '@sitrep/core';
import { analyse, rawOf, type GoldDocument } from '../document.ts';
import { incidents } from './incidents.ts';
import { reprints } from './reprints.ts';

/**
 * Turns one line of a set into the prediction the scorer reads; offsets point into the line's `text`. Files that a line
 * names lie in `folder`.
 */
export type Predictor = (document: GoldDocument, folder: string) => Record<string, unknown>;

const anchorOf = (document: GoldDocument): string | null => (typeof document['reference'] === 'string' ? document['reference'] : null);
const analysisOf = (document: GoldDocument): Analysis => analyse(document.id, document.text, anchorOf(document));
const pair = ({ start, end }: Span): [number, number] => [start, end];

/** Names as flat sets have them: the outermost that end in a capital ("Stansted" in "Stansted airport"), no adjectives of countries. */
const names: Predictor = (document) => {
  const found = analysisOf(document)
    .mentions.filter((mention) => mention.form === 'name' && !mention.demonym)
    .map((mention) => (mention.by.rule === 'name.place-word' ? { ...mention, span: withoutLastWord(mention.span, mention.text) } : mention))
    .filter(({ by, text }) => by.rule !== 'institution.phrase' || !/\s\p{Ll}+$/u.test(text));
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

const withoutLastWord = ({ start }: Span, text: string): Span => ({ start, end: start + text.lastIndexOf(' ') });

/**
 * Names as sets of noun groups have them: with the article and the title before them, those inside others too, and what
 * is named by a description.
 */
const groups: Predictor = (document) => {
  const { mentions } = analysisOf(document);
  const before = (start: number): string => document.text.slice(Math.max(0, start - 60), start);
  const withFront = ({ span, kind, role, form }: (typeof mentions)[number]): Span => {
    if (form !== 'name') return span;
    if (kind === 'person')
      return role !== null && before(span.start).trimEnd().endsWith(role)
        ? { ...span, start: document.text.lastIndexOf(role, span.start) }
        : span;
    const article = /(?:^|\s)((?:the|The)\s+)$/.exec(before(span.start))?.[1];
    return kind === 'organization' && article ? { ...span, start: span.start - article.length } : span;
  };
  const seen = new Set<string>();
  const entities = mentions
    .filter(({ form, demonym }) => form !== 'pronoun' && !demonym)
    .map((mention) => ({ ...withFront(mention), kind: mention.kind }))
    .filter(({ start, end, kind }) => !seen.has(`${start}.${end}.${kind}`) && seen.add(`${start}.${end}.${kind}`));
  return { id: document.id, entities };
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

/** Streets and buildings are no toponyms to those who place towns and regions; of "Western Massachusetts" the state is. */
const places: Predictor = (document) => {
  const found = analysisOf(document).places.filter(({ precision, lat }) => precision < 5 || lat !== null);
  const located = found.filter(({ lat }) => lat !== null);
  const holdsAnother = ({ span }: (typeof found)[number]): boolean =>
    located.some(
      (inner) => inner.span.start >= span.start && inner.span.end <= span.end && inner.span.end - inner.span.start < span.end - span.start,
    );
  return {
    id: document.id,
    places: found
      .filter((place) => place.lat !== null || !holdsAnother(place))
      .map(({ span, lat, lon, geonamesId }) => ({ ...span, lat, lon, geonameid: geonamesId })),
  };
};

/** Sets of single sentences code what the sentence is about, whoever takes part. */
const codings: Predictor = (document) => {
  const { coded } = codeText(rawOf(document.id, document.text, anchorOf(document)));
  return {
    id: document.id,
    events: coded.map(({ root, ...sides }) => {
      const [actors, recipients] = [sides.actors.map(({ span }) => span), sides.recipients.map(({ span }) => span)];
      return { root, actors, recipients, actor: actors[0] ?? null, recipient: recipients[0] ?? null };
    }),
  };
};

/** Sets that list every event of a text, or none where nothing happens. */
const events: Predictor = (document) => {
  const { coded } = codeText(rawOf(document.id, document.text, anchorOf(document)));
  return { id: document.id, events: coded.filter(({ plain }) => plain).map(({ root }) => ({ root })) };
};

const furniture: Predictor = (document) => {
  const raw = readInput({ name: document.id, content: document.text }).reports[0];
  return { id: document.id, segments: raw ? processReport(raw).segments.map(({ start, end, kind }) => ({ start, end, kind })) : [] };
};

/** What a page of the web says: the set's bodies hold paragraphs and the headings between them; no headline, no summary under it, no captions. */
const pages: Predictor = ({ id, file, url }, folder) => {
  const content = readFileSync(join(folder, String(file)));
  const raw = readInput({ name: id, content, sourceUrl: typeof url === 'string' ? url : null }).reports[0];
  if (!raw) return { id };
  const { report, segments } = processReport(raw);
  const first = segments.findIndex(({ kind }) => kind === 'body');
  const body = segments.filter(({ kind }, index) => kind === 'body' || (kind === 'subheading' && index > first)).map(({ text }) => text);
  return { id, title: report.title, author: report.byline, date: report.published.value?.slice(0, 10) ?? null, body: body.join('\n') };
};

export const predictors: Readonly<Record<string, Predictor>> = {
  ner: names,
  groups,
  times,
  quotes,
  places,
  plv: codings,
  gsr: codings,
  petrarch: events,
  furniture,
  pages,
  muc4: incidents,
};

/** Tasks whose documents are read together. */
export const togetherPredictors: Readonly<Record<string, (documents: readonly GoldDocument[]) => Record<string, unknown>[]>> = { reprints };
