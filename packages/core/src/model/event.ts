import { z } from 'zod';
import { Finding } from './finding.ts';
import { EntityId, FindingId } from './ids.ts';
import { Span } from './span.ts';

/** PLOVER event types with their modes. Source: the PLOVER ontology manual (2021). */
export const ploverModes = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: ['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold', 'misinformation', 'cyber'],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
} as const;
export type EventType = keyof typeof ploverModes;
export const eventTypes = Object.keys(ploverModes) as [EventType, ...EventType[]];

export const quads = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const;
export type Quad = (typeof quads)[number];
export const quadOf: Readonly<Record<EventType, Quad>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
};

export const realities = ['happened', 'claimed', 'denied', 'planned', 'conditional', 'background'] as const;

/** When an event took place: a stated time, or one taken over from the context with that said. */
export const EventTime = z.object({
  value: z.string(),
  precision: z.string(),
  basis: z.enum(['stated', 'context', 'published']),
  finding: FindingId.nullable(),
});
export type EventTime = Readonly<z.infer<typeof EventTime>>;

/** Something happens, in PLOVER terms. `reality` is what the report makes of it, not whether it is true. */
export const Event = Finding.extend({
  type: z.enum(eventTypes),
  mode: z.string().nullable(),
  actors: z.array(EntityId),
  recipients: z.array(EntityId),
  place: EntityId.nullable(),
  time: EventTime.nullable(),
  reality: z.enum(realities),
  /** Statements that tell of it; empty where the report tells it in its own voice. */
  attribution: z.array(FindingId),
  figures: z.array(FindingId),
  trigger: Span,
});
export type Event = Readonly<z.infer<typeof Event>>;
export type Reality = Event['reality'];
