import type { Context } from 'hono';
import { z } from 'zod';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** RFC 9457: the one shape of every error. `type` is an address in this service that explains the kind. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  /** The parameters, fields or words at fault. */
  errors: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Every kind of problem the service answers with. */
export const problemKinds = {
  'bad-request': { status: 400, title: 'The request is not understood' },
  'bad-query': { status: 400, title: 'The query is not understood' },
  unauthorized: { status: 401, title: 'A key is needed' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'not-acceptable': { status: 406, title: 'The format is not offered' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-type': { status: 415, title: 'The content type is not taken' },
  unprocessable: { status: 422, title: 'The input holds no report' },
  internal: { status: 500, title: 'The service failed' },
  'not-ready': { status: 503, title: 'The service is not ready' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;
export type ProblemKind = keyof typeof problemKinds;

/** Thrown by handlers; `app.onError` turns it into the answer. */
export class HttpProblem extends Error {
  readonly kind: ProblemKind;
  readonly errors: Problem['errors'];
  constructor(kind: ProblemKind, detail: string, errors?: Problem['errors']) {
    super(detail);
    this.name = 'HttpProblem';
    this.kind = kind;
    this.errors = errors;
  }
}

export const problemResponse = (context: Context, kind: ProblemKind, detail: string, errors?: Problem['errors']): Response => {
  const { status, title } = problemKinds[kind];
  const body: Problem = {
    type: `/problems/${kind}`,
    title,
    status,
    detail,
    instance: new URL(context.req.url).pathname,
    ...(errors ? { errors } : {}),
  };
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
  if (kind === 'unauthorized') headers['www-authenticate'] = 'Bearer';
  return context.body(JSON.stringify(body), status, headers);
};
