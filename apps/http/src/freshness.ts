import type { MiddlewareHandler } from 'hono';
import type { Newsroom } from '@sitrep/newsroom';

/**
 * ETag from the store's revision: the same revision gives the same bytes, so an unchanged store answers 304 before
 * anything is read. `generation` tells runs of the program apart, since another version may answer differently.
 */
export const freshness =
  (newsroom: Newsroom, generation: string): MiddlewareHandler =>
  async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    const tag = `"${generation}-${await newsroom.revision()}"`;
    const wanted = context.req.header('if-none-match');
    if (wanted !== undefined && wanted.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) {
      return context.body(null, 304, { etag: tag, 'cache-control': 'no-cache' });
    }
    await next();
    if (context.res.status === 200 && !context.res.headers.has('etag')) {
      context.res.headers.set('etag', tag);
      context.res.headers.set('cache-control', 'no-cache');
    }
    return undefined;
  };
