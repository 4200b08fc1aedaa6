import { z } from 'zod';
import { ReportRow, ReportView, type Newsroom } from '@sitrep/newsroom';
import { inputsOf, ReportBody } from '../body.ts';
import { HttpProblem } from '../problem.ts';
import { resource, type Resource } from './resource.ts';

const Problems = z.array(z.object({ input: z.string(), code: z.string(), severity: z.string(), message: z.string() }));
const Receipt = z.object({
  reports: z.array(z.object({ id: z.string(), name: z.string(), new: z.boolean() })),
  problems: Problems,
  revision: z.int(),
});

/**
 * Reports, and the way new ones come in: one, or all that a feed, a list of records or an archive holds. The same
 * content twice is one report: 201 at first, 200 after.
 */
export const reports = (newsroom: Newsroom): Resource => {
  const parts = resource(newsroom, {
    name: 'reports',
    about: 'Reports with their dates and sources',
    row: ReportRow,
    one: { view: ReportView, read: (room, id) => room.report(id) },
  });
  parts.app.post('/', async (context) => {
    const { added, known, problems, revision } = await newsroom.ingest(await inputsOf(context));
    const stored = [...added.map((one) => ({ ...one, new: true })), ...known.map((one) => ({ ...one, new: false }))];
    if (stored.length === 0) {
      throw new HttpProblem(
        'unprocessable',
        problems[0]?.message ?? 'The input holds no report.',
        problems.map(({ code, message }) => ({ at: code, message })),
      );
    }
    context.header('location', `/v1/reports/${stored[0]!.id}`);
    return context.json({ reports: stored, problems, revision }, added.length > 0 ? 201 : 200);
  });
  return {
    ...parts,
    descriptions: [
      ...parts.descriptions,
      { method: 'post', path: '/v1/reports', summary: 'Take a report in', tag: 'reports', body: ReportBody, answer: Receipt, status: 201 },
    ],
  };
};
