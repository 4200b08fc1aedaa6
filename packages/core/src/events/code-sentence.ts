import type { EntityId, EventType, Span } from '../model/index.ts';
import { attachedAfter } from './attached.ts';
import { eventsIn, type Told } from './find-events.ts';
import type { Participant } from './participants.ts';
import { type NounPhrase, type Phrases, phrasesOf } from './phrases.ts';
import { type Report, type ReportDoc, reportOf } from './report.ts';
import { knowsOf, sentenceViews } from './sentence-view.ts';
import { outermostOwner } from './subject-lists.ts';
import type { View } from './view.ts';
import { enough, weigh } from './weigh.ts';

/** Somebody who takes part: by name where the report knows him, else by the words that say who. */
export interface CodedSide {
  readonly entity: EntityId | null;
  /** The phrase, without its article; offsets into the report's text. */
  readonly span: Span;
}

/** One event as event coders list them: a root with its sides. */
export interface Coded {
  /** The root PLOVER's coders give: what is planned and kind is AGREE, planned and hostile THREATEN, a signature SUPPORT. */
  readonly root: EventType;
  readonly sentence: number;
  /** False for what is coded only because its sentence tells nothing plainer. */
  readonly plain: boolean;
  readonly actors: readonly CodedSide[];
  readonly recipients: readonly CodedSide[];
}

const signing = new Set(['sign', 'ratify', 'ink', 'initial', 'conclude', 'finalise', 'finalize', 'adopt', 'approve', 'endorse']);
const kind = new Set<EventType>(['CONSULT', 'AID', 'COOPERATE', 'SUPPORT', 'RETREAT', 'CONCEDE']);
const hostile = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);

const imposing = new Set(['impose', 'prolong', 'extend', 'adopt', 'renew', 'tighten', 'slap', 'reimpose', 'order', 'announce']);
const territory = new Set(['city', 'town', 'village', 'field', 'territory', 'base', 'airport', 'mosque', 'bridge', 'oil-field']);

/** Where the records that coders started from divide otherwise: CAMEO 172, 191, 192 and verdicts. */
const inheritedRoot = (view: View<EntityId>, { type, mode, match }: Told<EntityId>): EventType => {
  if (match.frame.kind !== 'verb') return type;
  const verb = match.frame.words[0]!;
  const object = view.lower[match.last]!;
  if (type === 'SANCTION' && mode === 'convict' && !verb.startsWith('execut')) return 'ACCUSE';
  if (type === 'SANCTION' && imposing.has(verb) && /^sanctions?$/.test(object)) return 'COERCE';
  if (type === 'COERCE' && /^blockades?$/.test(object)) return 'ASSAULT';
  if (type === 'COERCE' && mode === 'seize' && territory.has(object.replace(/s$/, ''))) return 'ASSAULT';
  return type;
};

/** The model keeps what an event is and whether it happened apart; PLOVER's roots mix them. */
const rootOf = (view: View<EntityId>, told: Told<EntityId>): EventType => {
  const { wording, match } = told;
  const type = inheritedRoot(view, told);
  if (type === 'AGREE' && match.frame.kind === 'verb' && signing.has(match.frame.words[0]!)) return 'SUPPORT';
  // "is about to restore ties" is as good as done; what one means to do is a promise or a threat.
  if (wording !== 'planned' || view.lower[match.clause?.governorToken ?? -1] === 'about') return type;
  return kind.has(type) ? 'AGREE' : hostile.has(type) ? 'THREATEN' : type;
};

/** Coders write the name down, not the pronoun, and a partner stands on both sides. */
class Sides {
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  of(view: View<EntityId>, { match, actors, recipients, places }: Told<EntityId>): Pick<Coded, 'actors' | 'recipients'> {
    const phrases = phrasesOf(view);
    const { nouns } = phrases;
    const side = ({ who, noun }: Participant<EntityId>): CodedSide => {
      const np = nouns[noun]!;
      const start = outermostOwner(phrases, np).start;
      const first = view.tags[start] === 'D' && np.end - start > 1 ? start + 1 : start;
      const named = view.tags[start] === 'O' ? this.nameOf(who) : null;
      return { entity: who, span: named ?? { start: view.start[first]!, end: view.end[this.lastOf(view, phrases, np)]! } };
    };
    const [left, right] = [actors.map(side), recipients.map(side)];
    if (match.frame.symmetric && right.length === 0) return { actors: left, recipients: left };
    if (right.length > 0) return { actors: left, recipients: right };
    // Whoever holds the place bears what is done there.
    const place = places[0] === undefined ? null : this.nameOf(places[0]);
    return { actors: left, recipients: place ? [{ entity: places[0]!, span: place }] : [] };
  }

  /** "positions *of the security forces*", "calls *by its rulers*": a thing is told from others by whose it is. */
  private lastOf(view: View<EntityId>, phrases: Phrases, np: NounPhrase): number {
    if (view.covering.has(np.head)) return np.end - 1;
    const owner = attachedAfter(view, phrases, np.end)[0];
    if (!owner || !['of', 'by', 'from', 'in', 'at', 'on'].includes(owner.preposition)) return np.end - 1;
    return phrases.nouns[owner.nouns.at(-1)!]!.end - 1;
  }

  private nameOf(who: EntityId | null): Span | null {
    if (who === null) return null;
    const { mentions, chains } = this.report.doc;
    return mentions.find(({ id, form }) => form !== 'pronoun' && chains.entityOf.get(id) === who)?.span ?? null;
  }
}

/** Coders take whoever takes part, named or not, and code what a sentence is about even where little of it is said. */
const plainness = (told: Told<EntityId>): number => {
  const { confidence } = weigh(told, false);
  const unnamed = [...told.actors, ...told.recipients].filter(({ who, person }) => who === null && person).length;
  return confidence + Math.min(2, unnamed) * 0.25;
};

/**
 * Events sentence by sentence in the manner of event coders: what is plain in main clauses; what is told in passing only
 * where these tell nothing. The same finder as the stage's, without the report's memory.
 */
export const codeSentences = (doc: ReportDoc): Coded[] => {
  const report = reportOf(doc);
  const knows = knowsOf(report);
  const sides = new Sides(report);
  return doc.sentences.flatMap((sentence) => {
    const told = sentenceViews(report, sentence)
      .flatMap((view) => eventsIn(view, knows).map((event) => ({ view, event, plain: plainness(event) })))
      .filter(({ event: { within, wording } }) => !within && wording !== 'negated' && wording !== 'background');
    const best = told.reduce((most, { plain }) => Math.max(most, plain), 0);
    const plainly = told.filter(({ plain }) => plain >= Math.min(enough, best));
    const main = plainly.filter(({ event }) => !event.aside);
    return (main.length > 0 ? main : plainly)
      .toSorted((a, b) => a.event.match.first - b.event.match.first)
      .map(({ view, event, plain }) => ({
        root: rootOf(view, event),
        sentence: sentence.index,
        plain: plain >= enough,
        ...sides.of(view, event),
      }));
  });
};
