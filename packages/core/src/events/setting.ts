import { type Attached, attachedAfter } from './attached.ts';
import type { Clause } from './clauses.ts';
import { lexicon } from './lexicon.ts';
import { isAgentNoun, participantOf } from './participants.ts';
import { isPreposition, type Phrases } from './phrases.ts';
import type { Match } from './predicates.ts';
import type { View } from './view.ts';

const wherePrepositions = new Set([
  'in',
  'at',
  'near',
  'off',
  'outside',
  'inside',
  'around',
  'across',
  'on',
  'over',
  'along',
  'within',
  'throughout',
  'south',
  'north',
  'east',
  'west',
  'aboard',
  'through',
  'into',
]);

/** Places named in the phrases of an event, best first: a town before the country it lies in. */
export const placesOf = <Who>(view: View<Who>, phrases: Phrases, match: Match, isLocality: (who: Who) => boolean): Who[] => {
  const found: Who[] = [];
  const add = (attached: readonly Attached[], accept: (preposition: string) => boolean): void => {
    let inside = false;
    for (const { preposition, nouns } of attached) {
      // "through the market of Tin Ezzeren"
      inside = accept(preposition) || (inside && preposition === 'of');
      if (!inside) continue;
      for (const index of nouns) {
        for (const who of locationsIn(view, phrases, index)) {
          // "on Malvia" is whom, "on the island" is where
          const whom = (preposition === 'on' || preposition === 'over' || preposition === 'to') && !isLocality(who);
          if (!whom && !found.includes(who)) found.push(who);
        }
      }
    }
  };
  const towards = match.frame.mode === 'visit' || match.frame.type === 'AID' || match.frame.type === 'MOBILIZE';
  const where = (preposition: string): boolean =>
    wherePrepositions.has(preposition) || (towards && (preposition === 'to' || preposition === 'for'));
  add(match.around, where);
  if (found.length === 0) add(whereClause(view, phrases, match), () => true);
  if (match.noun >= 0) {
    const np = phrases.nouns[match.noun]!;
    for (let i = np.start; i < match.first; i++) {
      for (const mention of view.endingAt.get(i) ?? []) {
        if (
          mention.kind === 'location' &&
          !mention.demonym &&
          mention.first >= np.start &&
          isLocality(mention.who) &&
          !found.includes(mention.who)
        )
          found.push(mention.who);
      }
    }
    if (np.possessor >= 0)
      for (const who of locationsIn(view, phrases, np.possessor)) if (isLocality(who) && !found.includes(who)) found.push(who);
    const inside = np.preposition >= 0 ? match.clause : null;
    if (inside && found.length === 0) add(inside.attached, where);
  }
  const { clause } = match;
  if (clause) {
    // "The talks follow a meeting in Doha": the object's place is not the subject's
    const mine = match.stands === 'event-subject' ? [] : clause.passive ? clause.subjects : clause.objects;
    for (const index of mine) {
      for (const who of locationsIn(view, phrases, index)) if (isLocality(who) && !found.includes(who)) found.push(who);
      add(attachedAfter(view, phrases, phrases.nouns[index]!.end), where);
    }
    if (found.length === 0 && !clause.passive) {
      // "An airstrike on the town killed 23": the subject is the event
      for (const index of clause.subjects) {
        const np = phrases.nouns[index]!;
        if (isAgentNoun(view.lower[np.head]!) || np.head < np.start) continue;
        if (!lexicon().nouns.has(view.lower[np.head]!)) continue;
        for (const { nouns } of attachedAfter(view, phrases, np.end))
          for (const inner of nouns)
            for (const who of locationsIn(view, phrases, inner)) if (isLocality(who) && !found.includes(who)) found.push(who);
        for (const who of locationsIn(view, phrases, index)) if (isLocality(who) && !found.includes(who)) found.push(who);
      }
    }
    if (found.length === 0) add(leading(view, phrases, clause), where);
    for (const phrase of match.around)
      if (
        found.length === 0 &&
        (phrase.preposition === 'of' || phrase.preposition === 'on' || phrase.preposition === 'against' || phrase.preposition === 'for')
      ) {
        for (const index of phrase.nouns) for (const who of locationsIn(view, phrases, index)) if (isLocality(who)) found.push(who);
      }
  } else {
    for (const phrase of match.around)
      for (const index of phrase.nouns)
        for (const who of locationsIn(view, phrases, index)) if (isLocality(who) && !found.includes(who)) found.push(who);
  }
  return found;
};

/** "Astana, Kazakhstan, where two days of talks …": the places before "where", nearest to it last. */
const whereClause = (view: View<unknown>, phrases: Phrases, match: Match): Attached[] => {
  let at = -1;
  for (let i = match.first; i >= 0 && i > match.first - 12; i--) {
    if (view.lower[i] === 'where') {
      at = i;
      break;
    }
    if (view.lower[i] === ';') break;
  }
  if (at < 1) return [];
  const nouns: number[] = [];
  let i = at - 1;
  for (let guard = 0; i >= 0 && guard < 3; guard++) {
    if (view.lower[i] === ',') i--;
    const index = i >= 0 ? phrases.nounAt[i]! : -1;
    if (index < 0) break;
    nouns.unshift(index);
    i = phrases.nouns[index]!.start - 1;
    if (view.lower[i] !== ',') break;
  }
  return [{ preposition: 'where', nouns }];
};

/** Locations a phrase means, and those of what follows it: "the market in Tin Ezzeren". */
const locationsIn = <Who>(view: View<Who>, phrases: Phrases, index: number): Who[] => {
  const out: Who[] = [];
  const np = phrases.nouns[index]!;
  const participant = participantOf(view, phrases, index);
  for (let i = np.start; i < np.end; i++) {
    for (const mention of view.endingAt.get(i) ?? []) {
      if (mention.kind === 'location' && !mention.demonym && mention.first >= np.start && !out.includes(mention.who)) out.push(mention.who);
    }
  }
  if (
    participant.who !== null &&
    participant.kind === 'location' &&
    participant.direct &&
    !out.includes(participant.who) &&
    np.head >= np.start
  ) {
    const own = view.endingAt.get(np.head)?.[0];
    if (own && !own.demonym) out.push(participant.who);
  }
  return out;
};

/** "In Lakhami, the president welcomed …": phrases before the subject. */
const leading = (view: View<unknown>, phrases: Phrases, clause: Clause): Attached[] => {
  let i = 0;
  while (i < view.length && !isPreposition(view, i) && i < 3) {
    if (phrases.nounAt[i]! >= 0 || phrases.verbAt[i]! >= 0) return [];
    i++;
  }
  if (i >= 3 || i >= clause.verb.start) return [];
  return attachedAfter(view, phrases, i);
};
