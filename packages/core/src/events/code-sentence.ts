import type { EventType, Reality } from '../model/index.ts';
import { eventsIn, type Knows, type Told } from './find-events.ts';
import { viewOf, type ViewInput } from './view.ts';
import { enough, weigh } from './weigh.ts';

/** One event of one sentence, as event coders list them: a root with its sides. */
export interface Coded<Who> {
  readonly type: EventType;
  /** The root PLOVER's coders give: what is planned and kind is AGREE, planned and hostile THREATEN, a signature SUPPORT. */
  readonly root: EventType;
  readonly mode: string | null;
  readonly actors: readonly Who[];
  readonly recipients: readonly Who[];
  readonly reality: Exclude<Reality, 'claimed'>;
  readonly entry: string;
  readonly confidence: number;
  readonly told: Told<Who>;
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

const everywhere: Knows<unknown> = { isLocality: () => false };

/**
 * Events of a single sentence out of its report: what is plain, main clauses first, told in passing last. Pure; linear in
 * the length of the sentence.
 */
export const codeSentence = <Who>(input: ViewInput<Who>, knows: Knows<Who> = everywhere): Coded<Who>[] => {
  const view = viewOf(input);
  const coded: Coded<Who>[] = [];
  for (const told of eventsIn(view, knows)) {
    if (told.within || told.wording === 'negated' || told.wording === 'background') continue;
    const { confidence } = weigh(told, false);
    if (confidence < enough) continue;
    const who = (list: Told<Who>['actors']): Who[] => [
      ...new Set(list.flatMap((participant) => (participant.who === null ? [] : [participant.who]))),
    ];
    coded.push({
      type: told.type,
      root: rootOf(told),
      mode: told.mode,
      actors: who(told.actors),
      recipients: who(told.recipients),
      reality: told.wording === 'reported' ? 'happened' : told.wording,
      entry: told.match.frame.entry,
      confidence,
      told,
    });
  }
  return coded.toSorted((a, b) => Number(a.told.aside) - Number(b.told.aside) || a.told.match.first - b.told.match.first);
};
