import { OpenApiGeneratorV31, OpenAPIRegistry, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { Problem, problemKinds } from './problem.ts';

/** What the description says of one way into the service. */
export interface Description {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly list?: { readonly name: string; readonly row: z.ZodObject };
  readonly answer?: z.ZodType;
  /** Media type of the answer; JSON where it is not said. */
  readonly type?: string;
  readonly status?: number;
}

const problem = { description: 'A problem, as RFC 9457 has it', content: { 'application/problem+json': { schema: Problem } } };

const routeOf = ({
  method,
  path,
  summary,
  tag,
  query,
  body,
  list,
  answer,
  type = 'application/json',
  status = 200,
}: Description): RouteConfig => {
  const schema = list
    ? z.object({ total: z.int(), revision: z.int(), next: z.string().nullable(), [list.name]: z.array(list.row) })
    : (answer ?? z.string());
  const id = path.includes('{id}') ? { params: z.object({ id: z.string() }) } : {};
  const content = { [type]: { schema }, ...(list ? { 'text/csv': { schema: z.string() } } : {}) };
  const name = `${method}${path.replace(/^\/v1/, '').replace(/[^a-z]+(.)?/gi, (_, letter: string | undefined) => (letter ?? '').toUpperCase())}`;
  return {
    method,
    path,
    summary,
    tags: [tag],
    operationId: name,
    security: [{ key: [] }, {}],
    request: {
      ...id,
      ...(query ? { query } : {}),
      ...(body
        ? {
            body: {
              required: true,
              content: { 'application/json': { schema: body }, 'text/plain': { schema: z.string() }, 'text/html': { schema: z.string() } },
            },
          }
        : {}),
    },
    responses: {
      [status]: { description: summary, content },
      ...(method === 'get' ? { 304: { description: 'Unchanged since the ETag given' } } : {}),
      ...(method === 'post' ? { 413: problem, 415: problem, 422: problem } : {}),
      ...(id.params ? { 404: problem } : {}),
      400: problem,
      401: problem,
    },
  };
};

/** The service in OpenAPI 3.1, from the same schemas the answers are typed by. */
export const describe = (descriptions: readonly Description[], version: string): object => {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'Needed only where the service was started with a key.',
  });
  for (const description of descriptions) registry.registerPath(routeOf(description));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Sitrep',
      version,
      description:
        'Raw news reports in, sourced briefings out. Every fact carries its evidence: the report, the sentence and the exact stretch of text it rests on (half-open offsets in UTF-16 code units).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(descriptions.map(({ tag }) => tag))].map((name) => ({ name })),
    'x-problems': problemKinds,
  });
};
