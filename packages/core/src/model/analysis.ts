import { z } from 'zod';
import { Entity } from './entity.ts';
import { Event } from './event.ts';
import { Figure } from './figure.ts';
import { Mention } from './mention.ts';
import { Place } from './place.ts';
import { Report } from './report.ts';
import { Segment } from './segment.ts';
import { Sentence } from './sentence.ts';
import { Statement } from './statement.ts';
import { Time } from './time.ts';

/** Everything found in one report: what is stored, and what `sitrep annotate` prints in its outward form. */
export const Analysis = z.object({
  report: Report,
  segments: z.array(Segment),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  /** Entities inside this report. */
  entities: z.array(Entity),
  times: z.array(Time),
  places: z.array(Place),
  statements: z.array(Statement),
  events: z.array(Event),
  figures: z.array(Figure),
});
export type Analysis = Readonly<z.infer<typeof Analysis>>;
