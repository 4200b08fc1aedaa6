import type { EntityId, EventType } from '../model/index.ts';
import { eventsIn, type Told } from './find-events.ts';
import { type ReportDoc, reportOf } from './report.ts';
import { knowsOf, sentenceViews } from './sentence-view.ts';
import { enough, weigh } from './weigh.ts';

/** One event as event coders list them: a root with its sides. */
export interface Coded {
  /** The root PLOVER's coders give: what is planned and kind is AGREE, planned and hostile THREATEN, a signature SUPPORT. */
  readonly root: EventType;
  readonly sentence: number;
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
}

const signing = new Set(['sign', 'ratify', 'ink', 'initial', 'conclude', 'finalise', 'finalize', 'adopt', 'approve', 'endorse']);
const kind = new Set<EventType>(['CONSULT', 'AID', 'COOPERATE', 'SUPPORT', 'RETREAT', 'CONCEDE']);
const hostile = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);

/** The model keeps what an event is and whether it happened apart; PLOVER's roots mix them. */
const rootOf = ({ type, wording, match }: Told<unknown>): EventType => {
  if (type === 'AGREE' && match.frame.kind === 'verb' && signing.has(match.frame.words[0]!)) return 'SUPPORT';
  if (wording !== 'planned') return type;
  return kind.has(type) ? 'AGREE' : hostile.has(type) ? 'THREATEN' : type;
};

const unique = (sides: Told<EntityId>['actors']): EntityId[] => [...new Set(sides.flatMap(({ who }) => who ?? []))];

/**
 * Events sentence by sentence in the manner of event coders: what is plain, main clauses first, told in passing last. The
 * same finder as the stage's, without the report's memory.
 */
export const codeSentences = (doc: ReportDoc): Coded[] => {
  const report = reportOf(doc);
  const knows = knowsOf(report);
  return doc.sentences.flatMap((sentence) =>
    sentenceViews(report, sentence)
      .flatMap((view) => eventsIn(view, knows))
      .filter(
        (told) => !told.within && told.wording !== 'negated' && told.wording !== 'background' && weigh(told, false).confidence >= enough,
      )
      .toSorted((a, b) => Number(a.aside) - Number(b.aside) || a.match.first - b.match.first)
      .map((told) => ({ root: rootOf(told), sentence: sentence.index, actors: unique(told.actors), recipients: unique(told.recipients) })),
  );
};
