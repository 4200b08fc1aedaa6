import { z } from 'zod';
import { EntityId, ReportId } from './ids.ts';
import { Issue } from './issue.ts';
import { SourceFacts } from './source-facts.ts';

/**
 * When a report was published. `value` is an ISO 8601 date or time as precise as stated, or null where nobody says;
 * then `earliest` and `latest` bound it (either may be null) and `reasons` say why. Never the clock.
 */
export const Published = z.object({
  value: z.string().nullable(),
  precision: z.enum(['minute', 'day', 'month', 'year', 'none']),
  basis: z.enum(['stated', 'dateline', 'markup', 'inferred', 'none']),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  reasons: z.array(z.string()),
});
export type Published = Readonly<z.infer<typeof Published>>;

export const Dateline = z.object({
  place: z.string().nullable(),
  /** As written: "January 25". */
  date: z.string().nullable(),
  entity: EntityId.nullable(),
  rawStart: z.int().nonnegative(),
  rawEnd: z.int().nonnegative(),
});
export type Dateline = Readonly<z.infer<typeof Dateline>>;

/** A stretch of `text` that is no plain body: headline, subheading, caption. Body is what no block covers. */
export const TextBlock = z.object({
  kind: z.enum(['headline', 'body', 'subheading', 'caption']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type TextBlock = Readonly<z.infer<typeof TextBlock>>;

/** One article as one outlet published it. */
export const Report = z.object({
  id: ReportId,
  /** File name or address it came under. */
  name: z.string(),
  title: z.string().nullable(),
  /** Headline, body, subheadings and captions, paragraphs divided by a line break. Offsets of findings point here. */
  text: z.string(),
  blocks: z.array(TextBlock),
  language: z.string(),
  publisher: z.string().nullable(),
  agency: z.string().nullable(),
  byline: z.array(z.string()),
  credit: z.string().nullable(),
  section: z.string().nullable(),
  topics: z.array(z.string()),
  dateline: Dateline.nullable(),
  published: Published,
  sourceUrl: z.string().nullable(),
  retrievedAt: z.string().nullable(),
  encoding: z.string(),
  format: z.enum(['text', 'html', 'markdown']),
  /** SHA-256 of the raw input, hex. */
  contentHash: z.string(),
  /** What the feed, archive, mail or caller it came with says about it; absent where nothing does. */
  sourceFacts: SourceFacts.nullish(),
  issues: z.array(Issue),
});
export type Report = Readonly<z.infer<typeof Report>>;
