import { z } from 'zod';
import { Finding } from './finding.ts';
import { EntityId, FindingId } from './ids.ts';
import { Span } from './span.ts';

export const acts = [
  'assert',
  'deny',
  'confirm',
  'accuse',
  'demand',
  'promise',
  'threaten',
  'propose',
  'welcome',
  'expect',
  'reject',
  'apologise',
] as const;

/** One link of a relay: who passed the words on. */
export const Relay = z.object({ from: EntityId.nullable(), name: z.string(), cue: z.string().nullable() });
export type Relay = Readonly<z.infer<typeof Relay>>;

/**
 * Somebody says something. `span` covers content, cue and source; `content` holds the words, two spans where the
 * speaker splits them; quotation marks stay outside. `speaker` is null where the report does not tell.
 */
export const Statement = Finding.extend({
  kind: z.enum(['direct', 'indirect', 'mixed']),
  content: z.array(Span).min(1),
  cue: Span.nullable(),
  source: Span.nullable(),
  speaker: EntityId.nullable(),
  /** The speaker's name, or the words for one who has none ("a senior official"). */
  speakerName: z.string().nullable(),
  roleAsStated: z.string().nullable(),
  act: z.enum(acts),
  addressee: EntityId.nullable(),
  addresseeName: z.string().nullable(),
  occasion: z.string().nullable(),
  /** ISO date or time the words were said, where the report tells. */
  saidAt: z.string().nullable(),
  relay: z.array(Relay),
  negated: z.boolean(),
  hedged: z.boolean(),
  /** The statement whose quotation goes on here, after the attribution or in the next paragraph. */
  continues: FindingId.nullable().optional(),
});
export type Statement = Readonly<z.infer<typeof Statement>>;
export type Act = Statement['act'];
