import { z } from 'zod';

/**
 * What the thing a report came in says about it: the entry of a feed, a record of an archive, a line of JSON, a mail,
 * a caller. `basis` names which. Dates are ISO 8601 where they could be read, else as written.
 */
export const SourceFacts = z.object({
  basis: z.enum(['feed', 'json', 'archive', 'mail', 'caller']),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  modified: z.string().nullable(),
  section: z.string().nullable(),
  topics: z.array(z.string()),
  url: z.string().nullable(),
  language: z.string().nullable(),
});
export type SourceFacts = Readonly<z.infer<typeof SourceFacts>>;
