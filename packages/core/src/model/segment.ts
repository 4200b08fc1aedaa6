import { z } from 'zod';

export const segmentKinds = [
  'headline',
  'byline',
  'credit',
  'dateline',
  'published',
  'section',
  'body',
  'subheading',
  'caption',
  'related',
  'topics',
  'furniture',
  'duplicate',
  'comment',
] as const;

/** A stretch of the raw input with its kind and the reason it was taken for that. Offsets point into the raw input. */
export const Segment = z.object({
  kind: z.enum(segmentKinds),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The stretch as a reader would see it (markup gone, entities decoded). */
  text: z.string(),
  reason: z.string(),
  /** Index in `segments` of the stretch this one repeats. */
  duplicateOf: z.int().nonnegative().nullable(),
});
export type Segment = Readonly<z.infer<typeof Segment>>;
export type SegmentKind = Segment['kind'];

/** Kinds that make up the article's text. */
export const articleKinds: ReadonlySet<SegmentKind> = new Set<SegmentKind>(['headline', 'body', 'subheading', 'caption']);
