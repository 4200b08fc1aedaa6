import type { Context } from 'hono';
import { z } from 'zod';
import type { Input } from '@sitrep/newsroom';
import { HttpProblem } from './problem.ts';

/** A report as JSON. */
export const ReportBody = z.strictObject({
  text: z.string().min(1).describe('The raw report: text or HTML'),
  name: z.string().min(1).max(500).optional().describe('File name or title to show it under'),
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
  retrievedAt: z.iso.datetime({ offset: true }).optional(),
});

/** The input a request carries: the bytes of a text or page, or JSON. Throws the problem that says what is wrong. */
export const inputOf = async (context: Context): Promise<Input> => {
  const type = (context.req.header('content-type') ?? 'text/plain').split(';')[0]!.trim().toLowerCase();
  if (type === 'application/json') {
    const body: unknown = await context.req.json().catch(() => {
      throw new HttpProblem('bad-request', 'The body is not JSON.');
    });
    const parsed = ReportBody.safeParse(body);
    if (!parsed.success) {
      const errors = parsed.error.issues.map((issue) => ({ at: issue.path.join('.') || 'body', message: issue.message }));
      throw new HttpProblem('bad-request', 'The body does not fit its schema.', errors);
    }
    const { text, name, sourceUrl, retrievedAt } = parsed.data;
    return { name: name ?? sourceUrl ?? 'report', content: text, sourceUrl: sourceUrl ?? null, retrievedAt: retrievedAt ?? null };
  }
  if (type !== 'text/plain' && type !== 'text/html' && type !== 'application/xhtml+xml' && type !== 'application/octet-stream') {
    throw new HttpProblem('unsupported-type', 'Send text/plain, text/html or application/json.');
  }
  return { name: context.req.header('x-report-name') ?? 'report', content: new Uint8Array(await context.req.arrayBuffer()) };
};
