import { z } from 'zod';
import { Finding } from './finding.ts';
import { EntityId, FindingId } from './ids.ts';

/** A place name resolved to where it is. Precision: 1 country, 2 region, 3 district, 4 town or city, 5 part of a city. */
export const Place = Finding.extend({
  text: z.string(),
  mention: FindingId,
  entity: EntityId.nullable(),
  /**
   * How the text names it: by its name, by its adjective or people ("Syrian forces"), or within the name of something
   * else ("University of Oslo").
   */
  use: z.enum(['name', 'adjective', 'within']),
  role: z.enum(['event', 'dateline', 'actor', 'mentioned']),
  precision: z.int().min(1).max(5),
  name: z.string(),
  country: z.string().nullable(),
  geonamesId: z.int().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});
export type Place = Readonly<z.infer<typeof Place>>;
