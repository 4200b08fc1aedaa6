import { eventLexicon } from '@sitrep/english';
import { type Attached, attachedAfter } from './attached.ts';
import type { Clause } from './clauses.ts';
import { singularOf } from './inflect.ts';
import { type Frame, lexicon } from './lexicon.ts';
import type { NounPhrase, Phrases } from './phrases.ts';
import type { View } from './view.ts';

/** A predicate of the lexicon found in a sentence, before anybody asks who takes part. */
export interface Match {
  readonly frame: Frame;
  /** Tokens of the trigger, both included. */
  readonly first: number;
  readonly last: number;
  /** Clause of the verb, or of the light verb a noun leans on. */
  readonly clause: Clause | null;
  /** The noun phrase that names the event; -1 for verbs. */
  readonly noun: number;
  /** How the noun stands in its clause. */
  readonly stands: 'verb' | 'light-object' | 'suffered' | 'event-subject' | 'alone';
  /** Prepositional phrases that belong to it. */
  readonly attached: readonly Attached[];
  /** Those that tell where: with the clause's own for an event that is its subject. */
  readonly around: readonly Attached[];
  /** Inside the words of another event: "called for *talks*", "threatened to *pull out*". */
  readonly within: Match | null;
}

interface Light {
  readonly light: ReadonlySet<string>;
  readonly suffer: ReadonlySet<string>;
  readonly event: ReadonlySet<string>;
  readonly figurativeObjects: ReadonlySet<string>;
  readonly figurativeModifiers: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
}
let lightWords: Light | undefined;
const light = (): Light =>
  (lightWords ??= {
    light: new Set(eventLexicon.lightVerbs),
    suffer: new Set(eventLexicon.sufferVerbs),
    event: new Set(eventLexicon.eventVerbs),
    figurativeObjects: new Set(eventLexicon.figurativeObjects),
    figurativeModifiers: new Set(eventLexicon.figurativeModifiers),
    conflicts: new Set(eventLexicon.nounSets['conflict']!.split(' ')),
    parties: new Set(eventLexicon.partyPhrases),
    idle: new Set(eventLexicon.idleComplements),
  });

/** Lemma of a phrase's head and its compounds with the words before: "water cannon" is also "water-cannon". */
const headsOf = (view: View<unknown>, phrases: Phrases, index: number, depth = 0): string[] => {
  const np = phrases.nouns[index]!;
  const head = view.lower[np.head]!;
  const out = [head, singularOf(head)];
  // "the wooden boat Santa Filomena": what bears the name
  if (view.tags[np.head] === 'P') {
    let k = np.head;
    while (k >= np.start && view.tags[k] === 'P') k--;
    if (k >= np.start && view.tags[k] === 'N') out.push(view.lower[k]!, singularOf(view.lower[k]!));
  }
  let joined = singularOf(head);
  for (let i = np.head - 1; i >= np.start && i > np.head - 4; i--) {
    joined = `${view.lower[i]!}-${joined}`;
    out.push(joined);
  }
  // A name stands for its kind: "hit Aleppo", "dismissed Gen. Odeh"
  for (const { kind, form, demonym } of view.covering.get(np.head) ?? []) {
    if (form === 'pronoun' || demonym) continue;
    if (kind === 'person') out.push('person');
    if (kind === 'location') out.push('city');
  }
  const after = view.lower[np.end] === 'of' && depth < 2 && np.end + 1 < view.length ? phrases.nounAt[np.end + 1]! : -1;
  if (after >= 0) {
    out.push(`${singularOf(head)}-of-${view.lower[phrases.nouns[after]!.head]!}`);
    // "dozens of people", "a round of talks": a measure stands for what it measures
    if (measures.has(singularOf(head)) || view.tags[np.head] === 'U') out.push(...headsOf(view, phrases, after, depth + 1));
  }
  return out;
};
const measures = new Set(
  'dozen hundred thousand score number group series round couple pair lot string wave barrage volley spate state member piece day hour week dozens member'.split(
    ' ',
  ),
);

const someHead = (view: View<unknown>, phrases: Phrases, nouns: readonly number[], set: ReadonlySet<string>): boolean =>
  nouns.some((index) => headsOf(view, phrases, index).some((head) => set.has(head)));

const questions = new Set(['whether', 'if', 'about', 'why', 'how', 'what', 'when', 'where', 'who']);

/** Does the clause have what the entry asks for? */
const fits = (view: View<unknown>, phrases: Phrases, clause: Clause, frame: Frame): boolean => {
  if ((frame.type === 'REQUEST' || frame.type === 'REJECT') && clause.complementBy === 'to' && isIdle(view, phrases, clause)) return false;
  // "asked whether", "asked about": a question
  if (frame.type === 'REQUEST' && questions.has(view.lower[clause.verb.end] ?? '')) return false;
  const objects = clause.passive ? clause.subjects : clause.objects;
  for (const particle of frame.particles) {
    if (!clause.particles.includes(particle) && !clause.objects.some((index) => view.lower[phrases.nouns[index]!.head] === particle))
      return false;
  }
  const retained = clause.passive && clause.objects.length > 0 ? [...objects, ...clause.objects] : objects;
  if (frame.needsObject !== null && frame.needsObject !== objects.length > 0) return false;
  if (frame.objects && !someHead(view, phrases, retained, frame.objects)) return false;
  if (frame.notObjects && someHead(view, phrases, objects, frame.notObjects)) return false;
  if (frame.prepositions) {
    const phrase = clause.attached.find(
      (attached) =>
        frame.prepositions!.includes(attached.preposition) &&
        (!frame.prepositionNouns || someHead(view, phrases, attached.nouns, frame.prepositionNouns)),
    );
    const gerund =
      !frame.prepositionNouns &&
      clause.complementBy !== null &&
      clause.complement >= 0 &&
      phrases.verbs[clause.complement]!.form === 'ing' &&
      frame.prepositions.includes(clause.complementBy);
    const bare =
      frame.prepositionNouns &&
      clause.particles.some((word, i) => frame.prepositions!.includes(word) && frame.prepositionNouns!.has(clause.particles[i + 1] ?? ''));
    if (!phrase && !gerund && !bare) return false;
  }
  if (frame.complement) {
    if (
      frame.complement === 'that' ? clause.complementBy !== 'that' || clause.objects.length > 0 : clause.complementBy !== frame.complement
    )
      return false;
    if (frame.complementVerbs && !complementIs(view, phrases, clause, frame.complementVerbs)) return false;
  }
  return true;
};

const complementIs = (view: View<unknown>, phrases: Phrases, clause: Clause, verbs: ReadonlySet<string>): boolean => {
  if (clause.complement < 0) return false;
  const { head, lemmas } = phrases.verbs[clause.complement]!;
  return verbs.has(view.lower[head]!) || lemmas.some((lemma) => verbs.has(lemma));
};

/** "asked not to be named", "declined to comment". */
const isIdle = (view: View<unknown>, phrases: Phrases, clause: Clause): boolean => {
  if (clause.complement < 0) return false;
  const { head, lemmas } = phrases.verbs[clause.complement]!;
  const word = view.lower[head]!;
  const { idle } = light();
  return (
    idle.has(word) ||
    idle.has(word.replace(/(?:e?d)$/, '')) ||
    idle.has(word.replace(/d$/, '')) ||
    idle.has(word.replace(/ied$/, 'y')) ||
    lemmas.some((lemma) => idle.has(lemma))
  );
};

/** "battle with cancer", "hit the headlines", "war killed 500,000 people": no event of ours. */
const figurative = (view: View<unknown>, phrases: Phrases, clause: Clause, frame: Frame): boolean => {
  const { figurativeObjects, conflicts } = light();
  if (frame.type !== 'ASSAULT' && frame.type !== 'COERCE' && frame.type !== 'MOBILIZE') return false;
  const partners = [
    ...(clause.passive ? clause.subjects : clause.objects).filter((index) => !frame.objects?.has(view.lower[phrases.nouns[index]!.head]!)),
    ...clause.attached
      .filter(({ preposition }) => preposition === 'with' || preposition === 'against' || preposition === 'for')
      .flatMap(({ nouns }) => nouns),
  ];
  if (partners.some((index) => figurativeObjects.has(singularOf(view.lower[phrases.nouns[index]!.head]!)))) return true;
  const actors = clause.passive
    ? clause.attached.filter(({ preposition }) => preposition === 'by').flatMap(({ nouns }) => nouns)
    : clause.subjects;
  return actors.some((index) => conflicts.has(singularOf(view.lower[phrases.nouns[index]!.head]!)));
};

const verbMatch = (view: View<unknown>, phrases: Phrases, clause: Clause): Match | null => {
  const { verbs } = lexicon();
  let best: Frame | null = null;
  for (const lemma of clause.verb.lemmas) {
    for (const frame of verbs.get(lemma) ?? []) {
      if (best && frame.weight <= best.weight) break;
      if (fits(view, phrases, clause, frame)) {
        best = frame;
        break;
      }
    }
  }
  if (!best || figurative(view, phrases, clause, best)) return null;
  let last = clause.verb.head;
  for (let i = last + 1; i < Math.min(view.length, last + 6); i++) {
    if (best.particles.includes(view.lower[i]!)) last = i;
  }
  if (best.objects) {
    const objects = clause.passive ? [] : clause.objects.filter((index) => someHead(view, phrases, [index], best.objects!));
    if (objects.length > 0) last = Math.max(last, phrases.nouns[objects[0]!]!.head);
  }
  return {
    frame: best,
    first: clause.verb.head,
    last,
    clause,
    noun: -1,
    stands: 'verb',
    attached: clause.attached,
    around: clause.attached,
    within: null,
  };
};

/** Words that stand after the head inside noun entries: "battle to retake", "cessation of hostilities". */
const joints = new Set(['of', 'to', 'on', 'for', 'in', 'into', 'against', 'with', 'from', 'by', 'at', 'unto']);
const headIndex = (words: readonly string[]): number => {
  const joint = words.findIndex((word, i) => i > 0 && joints.has(word));
  return joint > 0 ? joint - 1 : words.length - 1;
};

const nounFrameAt = (view: View<unknown>, phrases: Phrases, i: number): { frame: Frame; np: NounPhrase; first: number } | null => {
  for (const frame of lexicon().nouns.get(view.lower[i]!) ?? []) {
    const first = i - frame.words.length + 1;
    if (first < 0) continue;
    let same = true;
    for (let k = 0; same && k < frame.words.length - 1; k++)
      same = view.lower[first + k] === frame.words[k] || singularOf(view.lower[first + k]!) === frame.words[k];
    if (!same) continue;
    const head = first + headIndex(frame.words);
    const at = phrases.nounAt[head]!;
    if (at < 0) continue;
    const np = phrases.nouns[at]!;
    if (np.head !== head) continue;
    return { frame, np, first };
  }
  return null;
};

/** "Sulu Sea Alliance", "the so-called “Coordination”": a name is no event. */
const isNamePart = (view: View<unknown>, i: number): boolean =>
  (view.covering.get(i) ?? []).some(({ first, last, form, kind }) => form === 'name' && kind !== 'other' && last > first) ||
  (!view.titleCase && /^\p{Lu}\p{Ll}/u.test(view.text[i]!) && i > 0 && view.tags[i - 1] !== 'F');

const nounMatch = (view: View<unknown>, phrases: Phrases, i: number, places: NounPlaces): Match | null => {
  const found = nounFrameAt(view, phrases, i);
  if (!found) return null;
  const { frame, np, first } = found;
  if (isNamePart(view, np.head)) return null;
  const { figurativeModifiers, figurativeObjects, light: lights, suffer, event, parties } = light();
  for (let k = np.start; k < np.head; k++) if (figurativeModifiers.has(view.lower[k]!)) return null;
  const own = attachedAfter(view, phrases, Math.max(np.end, i + 1));
  if (
    own.some(
      ({ preposition, nouns }) =>
        ['on', 'with', 'against', 'for', 'to', 'of'].includes(preposition) &&
        figurativeObjects.has(singularOf(view.lower[phrases.nouns[nouns[0]!]!.head]!)),
    )
  )
    return null;
  const place = places.get(np.index);
  const base = { frame, first: Math.min(first, np.head), last: i, noun: np.index, within: null };
  if (place) {
    const { clause, as } = place;
    const lemmas = clause.verb.lemmas;
    const isLight = lemmas.some((lemma) => lights.has(lemma) || clause.particles.some((particle) => lights.has(`${lemma}-${particle}`)));
    const both = [...own, ...clause.attached.filter((phrase) => !own.some((mine) => mine.nouns[0] === phrase.nouns[0]))];
    const preposition = np.preposition >= 0 ? view.lower[np.preposition]! : '';
    const party =
      as === 'attached' &&
      lemmas.some((lemma) => parties.has(`${lemma}-${preposition}`) || parties.has(`${lemma}-${clause.particles[0]}-${preposition}`));
    if ((as === 'object' && isLight) || party) return { ...base, clause, stands: 'light-object', attached: both, around: both };
    if (as === 'object' && lemmas.some((lemma) => suffer.has(lemma)))
      return { ...base, clause, stands: 'suffered', attached: both, around: both };
    const happens =
      lemmas.some(
        (lemma) =>
          event.has(lemma) ||
          event.has(`${lemma}-${clause.particles[0] ?? clause.objects.map((index) => view.lower[phrases.nouns[index]!.head]).join(' ')}`),
      ) || goesOn(view, phrases, clause);
    if (as === 'subject' && ends.has(frame.type) && lemmas.some((lemma) => endings.has(lemma))) return null;
    if (as === 'subject' && (happens || (clause.passive && isLight))) {
      // "The talks follow a meeting in Doha": the place is that of the other event
      const another = clause.objects.some((index) => lexicon().nouns.has(view.lower[phrases.nouns[index]!.head]!));
      return { ...base, clause, stands: 'event-subject', attached: clause.passive ? both : own, around: another ? own : both };
    }
    return { ...base, clause, stands: 'alone', attached: own, around: own };
  }
  return { ...base, clause: null, stands: 'alone', attached: own, around: own };
};

/** "The ceasefire collapsed": that is its end. */
const ends = new Set(['RETREAT', 'AGREE', 'COOPERATE', 'SUPPORT']);
const endings = new Set(['collapse', 'fail', 'end', 'expire', 'break', 'stall', 'last', 'fall']);

/** What may stand after "is" when an event is said to be going on: "the battle is already underway". */
const stillOn = new Set('already now still again also currently underway under way over on off here there ongoing not'.split(' '));

/** "The talks are on 15 May", "the battle is underway"; not "cooperation is important". */
const goesOn = (view: View<unknown>, phrases: Phrases, clause: Clause): boolean =>
  clause.verb.form === 'finite' &&
  isBe(view, clause) &&
  [...clause.particles, ...clause.objects.map((index) => view.lower[phrases.nouns[index]!.head]!)].every((word) => stillOn.has(word));

const isBe = (view: View<unknown>, clause: Clause): boolean => /^(?:is|are|was|were|be|been|being)$/.test(view.lower[clause.verb.head]!);

type NounPlaces = ReadonlyMap<number, { readonly clause: Clause; readonly as: 'subject' | 'object' | 'attached' }>;

/** Where each noun phrase stands: in which clause, and as what. */
export const nounPlaces = (clauses: readonly Clause[]): NounPlaces => {
  const places = new Map<number, { clause: Clause; as: 'subject' | 'object' | 'attached' }>();
  for (const clause of clauses) {
    for (const index of clause.objects) if (!places.has(index)) places.set(index, { clause, as: 'object' });
    for (const { nouns } of clause.attached)
      for (const index of nouns) if (!places.has(index)) places.set(index, { clause, as: 'attached' });
  }
  for (const clause of clauses) {
    if (clause.relative && clause.passive === false) continue;
    for (const index of clause.subjects)
      if (!places.has(index) || places.get(index)!.as === 'attached') places.set(index, { clause, as: 'subject' });
  }
  return places;
};

/** All predicates of a sentence, in order. What stands inside the words of another says so. */
export const matchesOf = (view: View<unknown>, phrases: Phrases, clauses: readonly Clause[]): Match[] => {
  const matches: Match[] = [];
  const byVerb = new Map<number, Match>();
  const consumed = new Map<number, Match>();
  for (const clause of clauses) {
    const match = verbMatch(view, phrases, clause);
    if (!match) continue;
    const governing = clause.governor >= 0 ? byVerb.get(clause.governor) : undefined;
    const hangs = clause.verb.form === 'infinitive' || clause.verb.form === 'ing';
    const within = governing && hangs && (governing.within || wants(governing, clause)) ? (governing.within ?? governing) : null;
    byVerb.set(clause.verb.index, { ...match, within });
    matches.push({ ...match, within });
    if (match.frame.objects) {
      const objects = clause.passive ? clause.subjects : clause.objects;
      for (const index of objects) if (someHead(view, phrases, [index], match.frame.objects)) consumed.set(index, match);
    }
    if (match.frame.prepositions) {
      for (const attached of clause.attached) {
        if (frameTakes(match.frame, attached.preposition))
          for (const index of attached.nouns) if (!consumed.has(index)) consumed.set(index, match);
      }
    }
    for (const index of clause.objects) if (!consumed.has(index) && takesEvents.has(match.frame.type)) consumed.set(index, match);
  }
  const places = nounPlaces(clauses);
  const seen = new Set<number>();
  for (let i = 0; i < view.length; i++) {
    const match = nounMatch(view, phrases, i, places);
    if (!match || seen.has(match.noun)) continue;
    seen.add(match.noun);
    const inside = consumed.get(match.noun) ?? null;
    // "held talks" is one event, and the verb tells it
    if (inside?.frame.objects) continue;
    // "collaborated on airstrikes": two events, and neither is a part of what the other asks for
    const party = match.stands === 'light-object' && inside?.frame.type === 'COOPERATE';
    const governing =
      match.stands === 'light-object' && match.clause && match.clause.governor >= 0 ? byVerb.get(match.clause.governor) : undefined;
    matches.push({ ...match, within: party ? null : (inside ?? governing ?? null) });
  }
  return matches.toSorted((a, b) => a.first - b.first || a.last - b.last);
};

const frameTakes = (frame: Frame, preposition: string): boolean => frame.prepositions?.includes(preposition) ?? false;
/** What these are about has not happened by being asked for, refused or threatened. */
/** Is an infinitive or -ing form the matter of a predicate, not its purpose or manner? */
const wants = (governing: Match, clause: Clause): boolean =>
  takesEvents.has(governing.frame.type) || (governing.clause?.complement === clause.verb.index && governing.frame.complement !== null);
const takesEvents = new Set(['REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'SUPPORT', 'CONCEDE', 'AGREE', 'CONSULT']);
