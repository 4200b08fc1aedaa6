import { clausesOf } from './clauses.ts';
import { type Participant } from './participants.ts';
import { phrasesOf } from './phrases.ts';
import { type Match, matchesOf } from './predicates.ts';
import { type Wording, wordingOf } from './reality.ts';
import { sidesOf } from './roles.ts';
import { placesOf } from './setting.ts';
import type { View } from './view.ts';

/** An event as one sentence tells it. */
export interface Told<Who> {
  readonly match: Match;
  readonly actors: readonly Participant<Who>[];
  readonly recipients: readonly Participant<Who>[];
  /** Best first. */
  readonly places: readonly Who[];
  readonly wording: Wording;
  /** Told in the words of another event: asked for, threatened, refused. */
  readonly within: Match | null;
  /** Told in passing, in a relative clause or participle. */
  readonly aside: boolean;
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
  const clauses = clausesOf(view, phrases);
  const told: Told<Who>[] = [];
  for (const match of matchesOf(view, phrases, clauses)) {
    const { actors, recipients } = sidesOf(view, phrases, clauses, match);
    const [from, to] = extent(view, phrases, match);
    told.push({
      match,
      actors,
      recipients,
      places: placesOf(view, phrases, match, (who) => knows.isLocality(who)),
      wording: wordingOf(view, phrases, clauses, match),
      within: match.within,
      aside: match.clause?.relative ?? false,
      from,
      to,
    });
  }
  return told;
};

/** From the end of the verb before to the start of the verb after that stands in a clause of its own. */
const extent = (view: View<unknown>, phrases: ReturnType<typeof phrasesOf>, match: Match): [number, number] => {
  const own = match.clause && match.stands !== 'alone' ? match.clause.verb : null;
  const anchor = own ? own.head : match.first;
  let from = 0;
  let to = view.length;
  for (const verb of phrases.verbs) {
    if (own && verb.index === own.index) continue;
    if (verb.form !== 'finite') continue;
    if (verb.end <= anchor && verb.end > from) from = verb.end;
    if (verb.start > Math.max(anchor, match.last) && verb.start < to) to = verb.start;
  }
  return [from, to];
};
