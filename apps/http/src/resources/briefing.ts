import { Hono } from 'hono';
import { z } from 'zod';
import { Briefing } from '@sitrep/core/model';
import type { Newsroom } from '@sitrep/newsroom';
import { fieldPicker, ListParameters, parametersOf } from '../parameters.ts';
import type { Resource } from './resource.ts';

const Parameters = z.strictObject({
  q: ListParameters.shape.q,
  since: z.coerce.number().int().min(0).optional().describe('A revision: what came after it stands under `changes`'),
  fields: ListParameters.shape.fields,
});

/** The composed view of all reports, or of those a query chooses. */
export const briefing = (newsroom: Newsroom): Resource => {
  const app = new Hono();
  app.get('/', async (context) => {
    const { q, since, fields } = parametersOf(Parameters, context.req.url);
    const pick = fieldPicker(fields, Briefing);
    return context.json(pick(await newsroom.briefing(q, since)));
  });
  return {
    path: '/v1/briefing',
    app,
    descriptions: [{ method: 'get', path: '/v1/briefing', summary: 'The briefing', tag: 'briefing', query: Parameters, answer: Briefing }],
  };
};
