import { z } from 'zod';
import { EntityId } from './ids.ts';
import { Evidence } from './span.ts';

export const entityKinds = ['person', 'organization', 'place', 'other'] as const;
export const entitySubkinds = [
  'government',
  'ministry',
  'agency',
  'military',
  'police',
  'armed-group',
  'party',
  'parliament',
  'court',
  'company',
  'media',
  'igo',
  'ngo',
  'religious',
  'university',
  'team',
  'union',
  'group',
  'country',
  'city',
  'region',
  'facility',
  'water',
  'mountain',
  'event',
  'law',
  'product',
  'ship',
  'work',
  'language',
  'other',
] as const;

export const Role = z.object({
  title: z.string(),
  organization: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  evidence: z.array(Evidence),
});
export type Role = Readonly<z.infer<typeof Role>>;

/** A person, organization or place that mentions resolve to, in one report or across all. */
export const Entity = z.object({
  id: EntityId,
  kind: z.enum(entityKinds),
  subkind: z.enum(entitySubkinds).nullable(),
  name: z.string(),
  /** Other surfaces it is named by, without `name`. */
  aliases: z.array(z.string()),
  roles: z.array(Role),
  /** ISO 3166-1 alpha-2 of the country it is, lies in or belongs to. */
  country: z.string().nullable(),
  /** Key of the row of the knowledge base it is: `country:SY`, `org:United Nations`, `geo:160335`, `office:…`. */
  known: z.string().nullable(),
  geonamesId: z.int().nullable(),
  wikidataId: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});
export type Entity = Readonly<z.infer<typeof Entity>>;
export type EntityKind = Entity['kind'];
export type EntitySubkind = NonNullable<Entity['subkind']>;
