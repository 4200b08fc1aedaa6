import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { QueryError, type Newsroom } from '@sitrep/newsroom';
import { access, onlyOwnHost } from './access.ts';
import { docs } from './docs.ts';
import { freshness } from './freshness.ts';
import { describe } from './openapi.ts';
import { HttpProblem, problemKinds, problemResponse } from './problem.ts';
import { annotate } from './resources/annotate.ts';
import { briefing } from './resources/briefing.ts';
import { facts } from './resources/facts.ts';
import { feeds } from './resources/feeds.ts';
import { geoJson } from './resources/places.ts';
import { reports } from './resources/reports.ts';
import { sentences } from './resources/sentences.ts';

export interface AppOptions {
  readonly newsroom: Newsroom;
  /** Asked for as a bearer token; null for none. */
  readonly key?: string | null;
  /** Of a request body, in bytes. */
  readonly maxBody?: number;
  readonly version?: string;
  /** Told of failures that are the service's own. */
  readonly onFailure?: (error: unknown) => void;
}

/** The whole service: one sub-app a resource, one shape for every error. */
export const createApp = ({ newsroom, key = null, maxBody = 10 * 1024 * 1024, version = '0.1.0', onFailure }: AppOptions): Hono => {
  const app = new Hono();
  const resources = [
    reports(newsroom),
    geoJson(newsroom),
    ...facts(newsroom),
    sentences(newsroom),
    briefing(newsroom),
    annotate(newsroom),
    feeds(newsroom),
  ];
  const description = describe(
    resources.flatMap((resource) => resource.descriptions),
    version,
  );

  app.use('*', async (context, next) => {
    await next();
    context.res.headers.set('x-content-type-options', 'nosniff');
    context.res.headers.set('referrer-policy', 'no-referrer');
    context.res.headers.set('cross-origin-resource-policy', 'same-origin');
  });
  app.get('/livez', (context) => context.json({ status: 'live' }));
  app.get('/readyz', async (context) => {
    try {
      return context.json({ status: 'ready', revision: await newsroom.revision() });
    } catch {
      return problemResponse(context, 'not-ready', 'The store does not answer.');
    }
  });
  app.use('*', onlyOwnHost(key));
  app.get('/', (context) => context.redirect('/docs'));
  app.get('/openapi.json', (context) => context.json(description));
  app.route('/docs', docs());
  app.get('/problems/:kind', (context) => {
    const kind = problemKinds[context.req.param('kind') as keyof typeof problemKinds];
    return kind ? context.json(kind) : problemResponse(context, 'not-found', 'No such kind of problem.');
  });
  app.use('/v1/*', access(key));
  app.use(
    '/v1/*',
    bodyLimit({ maxSize: maxBody, onError: (context) => problemResponse(context, 'too-large', `A body may have ${maxBody} bytes.`) }),
  );
  app.use('/v1/*', freshness(newsroom, version));
  for (const { path, app: part } of resources) app.route(path, part);

  app.notFound((context) => {
    const { pathname } = new URL(context.req.url);
    const known = resources
      .flatMap(({ descriptions }) => descriptions)
      .filter(({ path }) => new RegExp(`^${path.replace('{id}', '[^/]+')}/?$`).test(pathname));
    if (known.length > 0) {
      context.header('allow', [...new Set(known.map(({ method }) => method.toUpperCase()))].join(', '));
      return problemResponse(context, 'method-not-allowed', `${context.req.method} is not answered here.`);
    }
    return problemResponse(context, 'not-found', 'No such address; /docs tells which there are.');
  });
  app.onError((error, context) => {
    if (error instanceof HttpProblem) return problemResponse(context, error.kind, error.message, error.errors);
    if (error instanceof QueryError)
      return problemResponse(context, 'bad-query', error.message, [{ at: error.word, message: error.message }]);
    onFailure?.(error);
    return problemResponse(context, 'internal', 'The failure is in the log of the service.');
  });
  return app;
};
