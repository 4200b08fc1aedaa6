import type { Analysis, Entity, Event, Mention, Report, Sentence, Statement, Time } from '../model/index.ts';

/**
 * What reading all reports together needs of each: a seventh of an analysis. A whole analysis is a sketch too. Whatever
 * needs more of a report is computed matter by matter, from the analyses of that matter alone.
 */
export interface Sketch {
  readonly report: Pick<
    Report,
    'id' | 'name' | 'title' | 'text' | 'publisher' | 'agency' | 'byline' | 'credit' | 'published' | 'contentHash'
  > & { readonly dateline: object | null };
  readonly sentences: readonly Sentence[];
  /** Those that mean an entity. */
  readonly mentions: readonly Pick<Mention, 'span' | 'sentence' | 'text' | 'kind' | 'form' | 'entity' | 'role' | 'demonym'>[];
  readonly entities: readonly Entity[];
  /** Those of a day, and those that name a weekday. */
  readonly times: readonly Pick<Time, 'text' | 'sentence' | 'value' | 'precision'>[];
  /** Those that hold quoted words. */
  readonly statements: readonly Pick<Statement, 'id' | 'kind' | 'content' | 'sentence' | 'speaker' | 'speakerName' | 'saidAt'>[];
  /** Those with a day. */
  readonly events: readonly Pick<Event, 'type' | 'reality' | 'place' | 'time'>[];
}
export type SketchMention = Sketch['mentions'][number];
export type SketchStatement = Sketch['statements'][number];
export type SketchTime = Sketch['times'][number];

/** Counts up when a sketch holds other things, so that those kept from before are made again. */
export const sketchVersion = 1;

const aDay = /^\d{4}-\d\d-\d\d/;
const aWeekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** The sketch of an analysis: plain JSON, the same for the same analysis. */
export const sketchOf = ({ report, sentences, mentions, entities, times, statements, events }: Analysis): Sketch => {
  const { id, name, title, text, publisher, agency, byline, credit, dateline, published, contentHash } = report;
  return {
    report: { id, name, title, text, publisher, agency, byline, credit, dateline: dateline === null ? null : {}, published, contentHash },
    sentences,
    mentions: mentions.flatMap(({ span, sentence, text: surface, kind, form, entity, role, demonym }) =>
      entity === null ? [] : [{ span, sentence, text: surface, kind, form, entity, role, demonym }],
    ),
    entities,
    times: times.flatMap(({ text: words, sentence, value, precision }) =>
      aDay.test(value ?? '') || aWeekday.test(words) ? [{ text: words, sentence, value, precision }] : [],
    ),
    statements: statements.flatMap(({ id: statement, kind, content, sentence, speaker, speakerName, saidAt }) =>
      kind === 'indirect' ? [] : [{ id: statement, kind, content, sentence, speaker, speakerName, saidAt }],
    ),
    events: events.flatMap(({ type, reality, place, time }) =>
      time !== null && aDay.test(time.value) ? [{ type, reality, place, time }] : [],
    ),
  };
};
