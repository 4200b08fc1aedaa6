import { english } from '@sitrep/english';
import type { Entity, EntityId, Event, Figure, Finding, FindingId, Mention, Span, Statement, TextBlock, Time } from '../../model/index.ts';
import { englishText } from '../../presets/english-news.ts';
import type { Context } from '../../stage/index.ts';
import { OffsetMap } from '../../text/index.ts';
import { events } from '../index.ts';
import type { ReportDoc } from '../report.ts';

const kinds: Readonly<Record<string, Entity['kind']>> = { p: 'person', o: 'organization', c: 'place', l: 'place' };
const publishedOn = '2024-05-10';

/** What a marked text says beside its words. */
interface Marks {
  text: string;
  readonly mentions: Mention[];
  readonly times: Time[];
  readonly statements: Statement[];
  readonly figures: Figure[];
  readonly blocks: TextBlock[];
  readonly entities: Map<string, Entity>;
  readonly entityOf: Map<FindingId, EntityId>;
}

const finding = (stage: string, span: Span): Finding => ({
  id: `${stage}${span.start}` as FindingId,
  span,
  sentence: 0,
  by: { stage, rule: 'marked', version: 1 },
  confidence: 1,
});

/**
 * Reads marks out of a text: `[[Anna Kovač|p1]]` (p person, o organization, c country, l locality; `~` after the id: its
 * adjective or people), `{{on Monday|2024-05-06}}` a time, `((14|killed))` a figure, `<<p1 accuse|words>>` a statement. A
 * line that begins with "# " is the headline.
 */
const read = (source: string): Marks => {
  const marks: Marks = {
    text: '',
    mentions: [],
    times: [],
    statements: [],
    figures: [],
    blocks: [],
    entities: new Map(),
    entityOf: new Map(),
  };
  for (const raw of source.split('\n')) {
    const headline = raw.startsWith('# ');
    const line = headline ? raw.slice(2) : raw;
    if (line.trim() === '') continue;
    if (marks.text !== '') marks.text += '\n';
    const start = marks.text.length;
    readLine(line, marks);
    marks.blocks.push({ kind: headline ? 'headline' : 'body', start, end: marks.text.length });
  }
  return marks;
};

const readLine = (line: string, marks: Marks): void => {
  const open: { speaker: string; act: string; start: number }[] = [];
  let at = 0;
  for (const match of line.matchAll(/\[\[([^|\]]+)\|(\w+)(~?)\]\]|\{\{([^|}]+)\|([^}]+)\}\}|\(\(([^|)]+)\|(\w+)\)\)|<<(\w+) (\w+)\||>>/g)) {
    marks.text += line.slice(at, match.index);
    at = match.index + match[0].length;
    const [, surface, id, adjective, when, value, number, measure, speaker, act] = match;
    const start = marks.text.length;
    if (speaker !== undefined && act !== undefined) {
      open.push({ speaker, act, start });
      continue;
    }
    if (match[0] === '>>') {
      const said = open.pop();
      if (said) marks.statements.push(statementOf(said, start));
      continue;
    }
    const words = surface ?? when ?? number ?? '';
    const span = { start, end: start + words.length };
    marks.text += words;
    if (id !== undefined) addMention(marks, words, id, adjective === '~', span);
    if (value !== undefined)
      marks.times.push({
        ...finding('times', span),
        text: words,
        kind: 'date',
        value,
        precision: 'day',
        anchor: 'stated',
        direction: null,
      });
    if (measure !== undefined) marks.figures.push(figureOf(measure, words, span));
  }
  marks.text += line.slice(at);
};

const addMention = (marks: Marks, text: string, id: string, demonym: boolean, span: Span): void => {
  const pronoun = /^(?:he|she|it|they|him|her|his|its|their|them)$/i.test(text);
  const form = pronoun ? 'pronoun' : /^\p{Ll}/u.test(text) ? 'nominal' : 'name';
  const kind = kinds[id[0]!] ?? 'other';
  const mention = finding('mentions', span);
  marks.mentions.push({
    ...mention,
    text,
    kind: kind === 'place' ? 'location' : kind,
    form,
    entity: null,
    role: null,
    subkind: null,
    demonym,
    metonym: false,
  });
  marks.entityOf.set(mention.id, id as EntityId);
  if (!marks.entities.has(id)) marks.entities.set(id, entityOf(id, text, kind));
};

const entityOf = (id: string, name: string, kind: Entity['kind']): Entity => ({
  id: id as EntityId,
  kind,
  subkind: id.startsWith('c') ? 'country' : id.startsWith('l') ? 'city' : null,
  name,
  aliases: [],
  roles: [],
  country: null,
  known: null,
  geonamesId: null,
  wikidataId: null,
  lat: null,
  lon: null,
});

const statementOf = ({ speaker, act, start }: { speaker: string; act: string; start: number }, end: number): Statement =>
  ({
    ...finding('statements', { start, end }),
    kind: 'direct',
    content: [{ start, end }],
    cue: null,
    source: null,
    speaker,
    act,
    addressee: null,
    saidAt: null,
    relay: [],
    negated: false,
    hedged: false,
  }) as unknown as Statement;

const figureOf = (measure: string, text: string, span: Span): Figure =>
  ({ ...finding('figures', span), text, measure, low: null, best: Number(text), high: null }) as unknown as Figure;

/** The layers of a marked text, published on 10 May 2024. */
export const layersOf = (source: string): { doc: ReportDoc; context: Context } => {
  const marks = read(source);
  const article = { text: marks.text, map: OffsetMap.identity(marks.text.length), blocks: marks.blocks, language: 'en' };
  const context: Context = {
    english,
    find: (rule, span, confidence, kind = '') => ({
      ...finding(`events|${kind}|`, span),
      by: { stage: 'events', rule, version: 1 },
      confidence,
    }),
    issue: () => {},
  };
  const words = tokensOf(article, context);
  const doc = {
    article,
    header: { publisher: null, agency: null, dateline: null },
    ...words,
    mentions: marks.mentions,
    times: marks.times,
    places: [],
    chains: { entities: [...marks.entities.values()], entityOf: marks.entityOf },
    statements: marks.statements,
    figures: marks.figures,
    dating: { value: publishedOn, precision: 'day', basis: 'stated', earliest: null, latest: null, reasons: [] },
  } as unknown as ReportDoc;
  return { doc, context };
};

/** The events of a marked text. */
export const eventsOf = (source: string): { text: string; events: readonly Event[] } => {
  const { doc, context } = layersOf(source);
  return { text: doc.article.text, events: events.run(doc, context) };
};

const cut = ['sentences', 'tokens', 'tags', 'parse'];
const stages = englishText.stages.filter(({ adds }) => cut.includes(adds));
const tokensOf = (article: unknown, context: Context): object => {
  const layers: Record<string, unknown> = { article };
  for (const stage of stages) layers[stage.adds] = stage.run(layers as never, context);
  return Object.fromEntries(cut.map((layer) => [layer, layers[layer]]));
};

/** One line an event: type and mode, actors > recipients, @place, date, reality. */
export const shown = (event: Event): string => {
  const { type, mode, actors, recipients, place, time, reality } = event;
  const sides = `${actors.toSorted().join(' ')}${recipients.length > 0 ? ` > ${recipients.toSorted().join(' ')}` : ''}`.trim();
  const parts = [`${type}${mode ? `/${mode}` : ''}`, sides, place ? `@${place}` : '', time?.basis === 'stated' ? time.value : '', reality];
  return parts.filter((part) => part !== '').join(' ');
};
