import { Hono } from 'hono';
import { z } from 'zod';
import type { Newsroom } from '@sitrep/newsroom';
import { geoJsonOf } from '../formats/geojson.ts';
import { ListParameters, parametersOf } from '../parameters.ts';
import type { Resource } from './resource.ts';

const Parameters = ListParameters.pick({ q: true, limit: true, cursor: true });
const FeatureCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).length(2) }),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Places as GeoJSON, for maps. */
export const geoJson = (newsroom: Newsroom): Resource => {
  const app = new Hono();
  app.get('/', async (context) => {
    const { q, limit, cursor } = parametersOf(Parameters, context.req.url);
    const page = await newsroom.list('places', {
      limit,
      ...(q === undefined ? {} : { query: q }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return context.body(JSON.stringify(geoJsonOf(page.rows)), 200, { 'content-type': 'application/geo+json' });
  });
  return {
    path: '/v1/places.geojson',
    app,
    descriptions: [
      {
        method: 'get',
        path: '/v1/places.geojson',
        summary: 'Places as GeoJSON',
        tag: 'places',
        query: Parameters,
        answer: FeatureCollection,
        type: 'application/geo+json',
      },
    ],
  };
};
