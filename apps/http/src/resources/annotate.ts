import { Hono } from 'hono';
import { z } from 'zod';
import { Issue } from '@sitrep/core/model';
import type { Newsroom } from '@sitrep/newsroom';
import { inputOf, ReportBody } from '../body.ts';
import { HttpProblem } from '../problem.ts';
import type { Resource } from './resource.ts';

const Answer = z.object({ annotations: z.array(z.record(z.string(), z.unknown())), issues: z.array(Issue) });

/** Everything found in a text, without storing it. */
export const annotate = (newsroom: Newsroom): Resource => {
  const app = new Hono();
  app.post('/', async (context) => {
    const { annotations, issues } = await newsroom.annotate(await inputOf(context));
    if (annotations.length === 0) {
      throw new HttpProblem(
        'unprocessable',
        issues[0]?.message ?? 'The input holds no report.',
        issues.map(({ code, message }) => ({ at: code, message })),
      );
    }
    return context.json({ annotations, issues });
  });
  return {
    path: '/v1/annotate',
    app,
    descriptions: [
      {
        method: 'post',
        path: '/v1/annotate',
        summary: 'Analyse a text without storing it',
        tag: 'annotate',
        body: ReportBody,
        answer: Answer,
      },
    ],
  };
};
