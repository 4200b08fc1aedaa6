import type { EventType } from '../model/index.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { modalActs } from './modal-acts.ts';
import { type Participant } from './participants.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type Match, matchesOf } from './predicates.ts';
import { tellerOf, type Wording, wordingOf } from './reality.ts';
import { sidesOf } from './roles.ts';
import { placesOf } from './setting.ts';
import { laidOver } from './tree-clauses.ts';
import type { View } from './view.ts';

/** An event as one sentence tells it. */
export interface Told<Who> {
  readonly match: Match;
  /** The predicate's type, unless its negation makes it another: "will not meet" refuses. */
  readonly type: EventType;
  readonly mode: string | null;
  readonly actors: readonly Participant<Who>[];
  readonly recipients: readonly Participant<Who>[];
  /** Best first. */
  readonly places: readonly Who[];
  readonly wording: Wording;
  /** Told in the words of another event: asked for, threatened, refused. */
  readonly within: Match | null;
  /** Told in passing, in a relative clause or participle. */
  readonly aside: boolean;
  /** A date stands before the noun that names it: "the December 29 agreement". */
  readonly dated: boolean;
  /** "last month's talks", "previous talks": a look back. */
  readonly lookBack: boolean;
  /** "here", "in this port": where the report was written. */
  readonly here: boolean;
  /** The clause is what somebody says: "the ministry said two jets …". */
  readonly said: boolean;
  /** First and last token of its clause, for what else stands there. */
  readonly from: number;
  readonly to: number;
}

export interface Knows<Who> {
  /** True for towns, facilities, waters: where things happen, not who does them. */
  isLocality(who: Who): boolean;
}

/** Everything a sentence tells that the lexicon knows, in order, before it is weighed. */
export const eventsIn = <Who>(view: View<Who>, knows: Knows<Who>): Told<Who>[] => {
  const phrases = phrasesOf(view);
  if (phrases.nouns.length === 0) return [];
  const clauses = laidOver(view, phrases, clausesOf(view, phrases));
  const told: Told<Who>[] = [];
  const matches = matchesOf(view, phrases, clauses);
  const acts = modalActs(view, phrases, clauses, matches);
  for (const { match, actors, recipients } of acts) {
    const [from, to] = extent(view, phrases, match);
    told.push({
      match,
      type: match.frame.type,
      mode: match.frame.mode,
      actors,
      recipients,
      places: [],
      wording: wordingOf(view, phrases, clauses, match),
      within: null,
      aside: match.clause?.relative ?? false,
      dated: false,
      lookBack: false,
      here: false,
      said: false,
      from,
      to,
    });
  }
  for (const match of matches) {
    // What is demanded by a modal is a part of the demand.
    const asked =
      match.within ?? acts.find((act) => act.match.frame.type === 'REQUEST' && act.match.last === match.clause?.verb.head)?.match ?? null;
    const { actors, recipients } = sidesOf(view, phrases, clauses, match);
    const [from, to] = extent(view, phrases, match);
    const wording = wordingOf(view, phrases, clauses, match);
    const refusal = wording === 'negated' ? refusalOf(match, clauses) : null;
    // "A will not meet B": A refuses, B is refused
    const refusing = refusal && match.frame.symmetric ? actors.filter(({ noun }) => match.clause!.subjects.includes(noun)) : null;
    told.push({
      match,
      type: refusal ? 'REJECT' : match.frame.type,
      mode: refusal ? refusal.mode : match.frame.mode,
      actors: refusing ?? actors,
      recipients: refusing ? actors.filter((actor) => !refusing.includes(actor)) : recipients,
      places: placesOf(view, phrases, match, (who) => knows.isLocality(who)),
      wording: refusal ? 'happened' : wording,
      within: asked,
      aside: match.clause?.relative ?? false,
      dated: match.noun >= 0 && isDated(view, phrases, match),
      lookBack: match.noun >= 0 && isLookBack(view, phrases, match),
      here: isHere(view, phrases, match),
      said: tellerOf(view, clauses, match.stands === 'alone' ? null : match.clause) !== null,
      from,
      to,
    });
  }
  return told;
};

const refused: Readonly<Partial<Record<EventType, string | null>>> = {
  CONSULT: 'meet',
  AID: 'assist',
  COOPERATE: 'assist',
  AGREE: null,
  CONCEDE: 'yield',
  RETREAT: 'yield',
  SUPPORT: null,
};
const unwilling = new Set(['will', 'wo', 'would', 'shall', "'ll", "'d", 'can', 'ca', 'could']);

/** "will not meet", "refused to release": not doing what is kind is a refusal, told of somebody who could. */
const refusalOf = (match: Match, clauses: readonly Clause[]): { mode: string | null } | null => {
  const mode = refused[match.frame.type];
  const verb = match.clause?.verb;
  if (mode === undefined || !verb || match.stands === 'alone' || match.stands === 'event-subject' || match.clause?.passive) return null;
  const governor = match.clause && match.clause.governor >= 0 ? clauses[match.clause.governor] : null;
  const wills =
    (verb.modal !== null && unwilling.has(verb.modal)) ||
    verb.form === 'infinitive' ||
    (verb.start < verb.head && verb.progressive) ||
    (governor?.verb.negated ?? false);
  return wills ? { mode } : null;
};

const isDated = (view: View<unknown>, phrases: Phrases, match: Match): boolean => {
  const np = phrases.nouns[match.noun]!;
  if (view.lower[np.start] !== 'the') return false;
  for (let i = np.start; i < match.first; i++) if (view.timed[i] === 1 && /\d/.test(view.lower[i]!)) return true;
  return false;
};

const pastWords = new Set(['last', 'previous', 'earlier', 'past', 'former', 'prior']);
const isLookBack = (view: View<unknown>, phrases: Phrases, match: Match): boolean => {
  const np = phrases.nouns[match.noun]!;
  const owner = np.possessor >= 0 ? phrases.nouns[np.possessor]! : null;
  for (let i = owner?.time ? owner.start : np.start; i < match.first; i++) if (pastWords.has(view.lower[i]!)) return true;
  return false;
};

const herePlaces = new Set('port city town capital village country island province district region'.split(' '));

/** "signed an agreement here", "met in this Black Sea port". */
const isHere = (view: View<unknown>, phrases: Phrases, match: Match): boolean => {
  if (match.stands !== 'alone' && match.clause?.particles.includes('here')) return true;
  const last = match.noun >= 0 ? phrases.nouns[match.noun]!.end : match.last + 1;
  if (view.lower[last] === 'here') return true;
  return match.around.some(
    ({ preposition, nouns }) =>
      (preposition === 'in' || preposition === 'at') &&
      nouns.some((index) => view.lower[phrases.nouns[index]!.start] === 'this' && herePlaces.has(view.lower[phrases.nouns[index]!.head]!)),
  );
};

/** From the end of the verb before to the start of the verb after that stands in a clause of its own. */
const extent = (view: View<unknown>, phrases: Phrases, match: Match): [number, number] => {
  const own = match.clause && match.stands !== 'alone' ? match.clause.verb : null;
  const anchor = own ? own.head : match.first;
  let from = 0;
  let to = view.length;
  for (const verb of phrases.verbs) {
    if (own && verb.index === own.index) continue;
    // "agreed to meet on Monday": the day is that of the meeting
    if (verb.form === 'infinitive' && own && verb.start > anchor && verb.start < to) to = verb.start;
    if (verb.form !== 'finite') continue;
    if (verb.end <= anchor && verb.end > from) from = verb.end;
    if (verb.start > Math.max(anchor, match.last) && verb.start < to) to = verb.start;
  }
  return [from, to];
};
