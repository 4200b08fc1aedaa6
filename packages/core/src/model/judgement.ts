import { z } from 'zod';

/**
 * A verdict on whether two entities are one. Judgements are facts and clusters are computed from them; a person's
 * judgement outweighs every rule's and is never lost when things are computed again. Keys are `entityKey`s, which do
 * not change when clusters do.
 */
export const Judgement = z.object({
  a: z.string(),
  b: z.string(),
  verdict: z.enum(['same', 'different', 'unsure']),
  by: z.enum(['rule', 'person']),
  rule: z.string(),
  score: z.number().min(0).max(1),
  reason: z.string(),
});
export type Judgement = Readonly<z.infer<typeof Judgement>>;
