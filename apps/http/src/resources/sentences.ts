import { Hono } from 'hono';
import { SentenceView, type Newsroom } from '@sitrep/newsroom';
import { OneParameters, fieldPicker, parametersOf } from '../parameters.ts';
import { HttpProblem } from '../problem.ts';
import type { Resource } from './resource.ts';

/** A sentence with those around it: where every piece of evidence leads. */
export const sentences = (newsroom: Newsroom): Resource => {
  const app = new Hono();
  app.get('/:id', async (context) => {
    const pick = fieldPicker(parametersOf(OneParameters, context.req.url).fields, SentenceView);
    const found = await newsroom.sentence(context.req.param('id'));
    if (found === null) throw new HttpProblem('not-found', `No sentence has the id ${context.req.param('id')}.`);
    return context.json(pick(found));
  });
  return {
    path: '/v1/sentences',
    app,
    descriptions: [
      {
        method: 'get',
        path: '/v1/sentences/{id}',
        summary: 'A sentence with its context',
        tag: 'sentences',
        query: OneParameters,
        answer: SentenceView,
      },
    ],
  };
};
