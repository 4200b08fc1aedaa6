import { z } from 'zod';
import { Finding } from './finding.ts';
import { EntityId } from './ids.ts';

export const mentionKinds = ['person', 'organization', 'location', 'other'] as const;

/** A stretch of text that names or points to an entity. A title or "the" stays outside a name. */
export const Mention = Finding.extend({
  text: z.string(),
  kind: z.enum(mentionKinds),
  form: z.enum(['name', 'title', 'nominal', 'pronoun']),
  entity: EntityId.nullable(),
  /** Office or description standing at the name: "Russian Foreign Minister". */
  role: z.string().nullable(),
  subkind: z.string().nullable(),
  /** True for "Syrian" where the country is meant through its adjective or people. */
  demonym: z.boolean(),
  /** True for a capital or seat that stands for a government. */
  metonym: z.boolean(),
});
export type Mention = Readonly<z.infer<typeof Mention>>;
