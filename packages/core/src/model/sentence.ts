import { z } from 'zod';

/** A sentence of the text. `paragraph` counts blocks of the text from 0. */
export const Sentence = z.object({
  index: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  paragraph: z.int().nonnegative(),
  block: z.enum(['headline', 'body', 'subheading', 'caption']),
});
export type Sentence = Readonly<z.infer<typeof Sentence>>;
