import type { EventType } from '../model/index.ts';
import type { Clause } from './clauses.ts';
import type { Frame } from './lexicon.ts';
import { type Participant, participantsOf } from './participants.ts';
import type { Phrases } from './phrases.ts';
import type { Match } from './predicates.ts';
import { tellerOf } from './reality.ts';
import type { View } from './view.ts';

/** What somebody does by the modal of what he says: "said that Malvia must withdraw" demands, "said it will not pay" refuses. */
export interface ModalAct<Who> {
  readonly match: Match;
  readonly actors: readonly Participant<Who>[];
  readonly recipients: readonly Participant<Who>[];
}

const frameOf = (type: EventType, mode: string | null, word: string): Frame => ({
  entry: `say +that ${word}`,
  kind: 'verb',
  type,
  mode,
  words: ['say'],
  particles: [],
  objects: null,
  notObjects: null,
  prepositions: null,
  prepositionNouns: null,
  needsObject: null,
  complement: 'that',
  complementVerbs: null,
  weak: false,
  actors: ['s'],
  recipients: ['x'],
  symmetric: false,
  weight: 0,
});
const demand = frameOf('REQUEST', 'change', 'must');
const refusal = frameOf('REJECT', null, 'will not');

const demanding = new Set(['must', 'should', 'ought']);
const willing = new Set(['will', 'would', 'wo', "'ll", 'shall']);
/** Saying in one's own name; who hopes, fears or foresees demands nothing. */
const stating =
  /^(?:sa(?:y|ys|id|ying)|tell(?:s|ing)?|told|add(?:s|ed)?|announc\w+|stress\w*|insist\w*|declar\w*|reiterat\w*|stat(?:es|ed)|warn\w*|argu\w*|vow\w*)$/;
const selves = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

/** Demands and refusals told by a modal; `matches` is what was found there already. */
export const modalActs = <Who>(
  view: View<Who>,
  phrases: Phrases,
  clauses: readonly Clause[],
  matches: readonly Match[],
): ModalAct<Who>[] => {
  const found: ModalAct<Who>[] = [];
  for (const clause of clauses) {
    const { modal, negated } = clause.verb;
    if (modal === null || clause.subjects.length === 0) continue;
    // "should be there by Monday" foresees
    const demands = demanding.has(modal) && !(modal === 'should' && view.lower[clause.verb.head] === 'be');
    if (!demands && !(negated && willing.has(modal) && !clause.passive)) continue;
    const teller = tellerOf(view, clauses, clause);
    if (!teller || teller.passive || teller.verb.negated || !stating.test(view.lower[teller.verb.head]!)) continue;
    const people = (nouns: readonly number[]): Participant<Who>[] =>
      participantsOf(view, phrases, nouns).filter(({ who, person }) => who !== null || person);
    const actors = people(teller.subjects);
    const others = people(clause.subjects);
    const own =
      clause.subjects.every((index) => selves.has(view.lower[phrases.nouns[index]!.head]!)) ||
      others.some(({ who }) => who !== null && actors.some((actor) => actor.who === who));
    if (actors.length === 0 || own === demands) continue;
    if (demands && others.length === 0) continue;
    // "will not meet" is a refusal by its own verb
    if (!demands && matches.some((match) => match.clause === clause && match.stands === 'verb')) continue;
    const match: Match = {
      frame: demands ? demand : refusal,
      first: clause.verb.start,
      last: clause.verb.head,
      clause: teller,
      noun: -1,
      stands: 'verb',
      attached: [],
      around: teller.attached,
      within: null,
    };
    found.push({ match, actors, recipients: demands ? others : [] });
  }
  return found;
};
