import type { Attached } from './attached.ts';
import { lexicon, type Slot } from './lexicon.ts';
import { type Participant, participantsOf } from './participants.ts';
import type { Phrases } from './phrases.ts';
import type { Match } from './predicates.ts';
import { tellerOf } from './reality.ts';
import type { View } from './view.ts';

/** The sides of an event, as participants of the sentence. */
export interface Sides<Who> {
  readonly actors: readonly Participant<Who>[];
  readonly recipients: readonly Participant<Who>[];
}

/** "committed them to fight the rebels": whom one agrees to fight is no party to the agreement. */
const isConflict = (lemmas: readonly string[]): boolean => {
  const general = lemmas.flatMap((lemma) => lexicon().verbs.get(lemma) ?? []).at(-1);
  return general?.type === 'ASSAULT';
};

const meetingPrepositions = new Set(['during', 'at', 'in', 'after', 'before', 'following']);
/** Forces a body speaks of as its own where it names no other. */
const ownForces = new Set(
  'jets jet aircraft warplanes warplane planes plane bombers helicopters helicopter troops forces soldiers units vessels gunboats ships officers teams'.split(
    ' ',
  ),
);
const complementOrder = ['to', 'on', 'against', 'from', 'with', 'of', 'at', 'for', 'in', 'between'];

/** Fills the slots of a predicate from where it stands. */
export const sidesOf = <Who>(view: View<Who>, phrases: Phrases, clauses: readonly Match['clause'][], match: Match): Sides<Who> => {
  const filler = new Filler(view, phrases, clauses, match);
  const { frame } = match;
  if (frame.symmetric) {
    const all: Participant<Who>[] = [];
    const partner = filler.slot('with').length > 0;
    for (const slot of [...frame.actors, ...frame.recipients])
      for (const participant of filler.slot(slot)) if (!has(all, participant)) all.push(participant);
    // "during a meeting with the prince": the subject was there
    const np = match.noun >= 0 ? phrases.nouns[match.noun]! : null;
    const during =
      partner &&
      np !== null &&
      match.stands === 'alone' &&
      ((np.preposition >= 0 && meetingPrepositions.has(view.lower[np.preposition]!)) ||
        (match.clause !== null && match.clause.objects.includes(np.index)));
    if (match.stands === 'light-object' || during)
      for (const participant of filler.subjects()) if (!has(all, participant) && (participant.direct || !during)) all.unshift(participant);
    return { actors: all, recipients: [] };
  }
  let actors = firstFilled(filler, frame.actors);
  if (match.stands === 'light-object' && actors.length === 0) actors = filler.subjects();
  let recipients = firstFilled(
    filler,
    frame.recipients.filter((slot) => slot !== 'of' || !frame.actors.includes('of') || actors.length > 0),
  );
  if (match.stands === 'suffered') recipients = filler.subjects();
  recipients = recipients.filter((participant) => !has(actors, participant));
  return { actors, recipients };
};

const has = <Who>(list: readonly Participant<Who>[], participant: Participant<Who>): boolean =>
  list.some((other) => (participant.who === null ? other.noun === participant.noun : other.who === participant.who));

/** The first slot that holds somebody named; failing that the first that holds anybody. */
const firstFilled = <Who>(filler: Filler<Who>, slots: readonly Slot[]): Participant<Who>[] => {
  let anybody: Participant<Who>[] = [];
  for (const slot of slots) {
    const found = filler.slot(slot);
    if (found.some((participant) => participant.who !== null)) return found;
    if (anybody.length === 0) anybody = found.filter((participant) => participant.person);
  }
  return anybody;
};

class Filler<Who> {
  private readonly view: View<Who>;
  private readonly phrases: Phrases;
  private readonly clauses: readonly Match['clause'][];
  private readonly match: Match;

  constructor(view: View<Who>, phrases: Phrases, clauses: readonly Match['clause'][], match: Match) {
    this.view = view;
    this.phrases = phrases;
    this.clauses = clauses;
    this.match = match;
  }

  private people(nouns: readonly number[]): Participant<Who>[] {
    return participantsOf(this.view, this.phrases, nouns).filter((participant) => participant.who !== null || participant.person);
  }

  private named(attached: readonly Attached[], preposition: string): Participant<Who>[] {
    const people = this.people(attached.filter((phrase) => phrase.preposition === preposition).flatMap((phrase) => phrase.nouns));
    // "the airstrike on a U.S.-Russian channel": a thing somebody owns is no target
    return this.match.noun >= 0 ? people.filter((participant) => participant.direct) : people;
  }

  /** Who does what the clause says. */
  subjects(): Participant<Who>[] {
    const { clause } = this.match;
    if (!clause) return [];
    if (clause.passive) return this.named(clause.attached, 'by');
    // "Turkey confirmed that its aircraft worked with …": the one who speaks owns them
    const owned = clause.subjects.some((index) => this.phrases.nouns[index]!.owner >= 0);
    const telling = owned
      ? this.clauses.find((other) => other !== null && other.complement === clause.verb.index && other.complementBy === 'that')
      : undefined;
    if (telling && !telling.passive) {
      const tellers = this.people(telling.subjects);
      if (tellers.some((participant) => participant.who !== null)) return tellers;
    }
    const subjects = this.people(clause.subjects);
    if (subjects.some((participant) => participant.who !== null)) return subjects;
    // "the ministry said two jets carried out …": forces that bear no name are the speaker's
    const forces =
      clause.subjects.length > 0 && clause.subjects.every((index) => ownForces.has(this.view.lower[this.phrases.nouns[index]!.head]!));
    const teller = forces
      ? tellerOf(
          this.view,
          this.clauses.filter((other) => other !== null),
          clause,
        )
      : null;
    const speakers = teller && !teller.passive ? this.people(teller.subjects).filter((participant) => participant.kind !== 'person') : [];
    return speakers.some((participant) => participant.who !== null) ? speakers : subjects;
  }

  private objects(): Participant<Who>[] {
    const { clause } = this.match;
    if (!clause) return [];
    if (clause.passive) return this.people(clause.subjects);
    if (clause.indirect.length > 0) {
      const first = this.people(clause.indirect);
      if (first.some((participant) => participant.who !== null)) return first;
    }
    return this.people(clause.objects);
  }

  private complement(): Participant<Who>[] {
    const agreeing = this.match.frame.type === 'AGREE' || this.match.frame.type === 'CONCEDE';
    const inner = this.match.clause && this.match.clause.complement >= 0 ? this.clauses[this.match.clause.complement] : null;
    if (!inner || (agreeing && isConflict(inner.verb.lemmas))) return [];
    // "demanded that they withdraw": who should do it is asked
    if (this.match.frame.type === 'REQUEST' && this.match.clause!.complementBy === 'that' && inner.subjects.length > 0 && !inner.passive) {
      const asked = this.people(inner.subjects);
      if (asked.length > 0) return asked;
    }
    const objects = this.people(inner.passive ? inner.subjects : inner.objects).filter(
      (participant) => participant.direct || participant.who !== null,
    );
    if (objects.some((participant) => participant.who !== null)) return objects;
    for (const preposition of complementOrder) {
      const found = this.named(inner.attached, preposition);
      if (found.some((participant) => participant.who !== null)) return found;
    }
    return objects;
  }

  /** "eleven of his crewmates in Malaysian custody": those in it. */
  private holders(): Participant<Who>[] {
    const { phrases, match } = this;
    const np = match.noun >= 0 ? phrases.nouns[match.noun]! : null;
    if (!np || np.preposition < 1) return [];
    const before = phrases.nounAt[np.preposition - 1]!;
    if (before >= 0) return this.people([before]);
    return match.clause ? this.people(match.clause.objects.length > 0 ? match.clause.objects : match.clause.subjects) : [];
  }

  slot(slot: Slot): Participant<Who>[] {
    const { view, phrases, match } = this;
    const np = match.noun >= 0 ? phrases.nouns[match.noun]! : null;
    switch (slot) {
      case 's':
        return this.subjects();
      case 'o':
        return this.objects();
      case 'x':
        return this.complement();
      case 'p': {
        if (!np) return [];
        if (np.possessor >= 0) return this.people([np.possessor]);
        const owner = np.owner >= 0 ? view.endingAt.get(np.owner)?.[0] : undefined;
        return owner ? [{ who: owner.who, noun: match.noun, kind: owner.kind, direct: true, person: owner.kind === 'person' }] : [];
      }
      case 'd': {
        if (!np) return [];
        const out: Participant<Who>[] = [];
        for (let i = np.start; i < match.first; i++) {
          // The longest name that ends here, unless a longer one goes on: "European Union" in "European Union Council"
          const mention = view.endingAt.get(i)?.find(({ first, form }) => first >= np.start && form !== 'pronoun');
          if (!mention || out.some((other) => other.who === mention.who)) continue;
          if (view.covering.get(i)!.some(({ first, last }) => first <= mention.first && last > mention.last && last < match.first))
            continue;
          out.push({
            who: mention.who,
            noun: match.noun,
            kind: mention.kind,
            direct: mention.demonym || mention.kind !== 'location',
            person: false,
          });
        }
        return out;
      }
      case 'h':
        return this.holders();
      default:
        return this.named(match.attached, slot);
    }
  }
}
