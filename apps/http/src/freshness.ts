import type { MiddlewareHandler } from 'hono';
import type { Newsroom } from '@sitrep/newsroom';

/** Answers kept for the revision at hand: how many, and of how many bytes in all. */
const mostAnswers = 500;
const mostBytes = 32 * 1024 * 1024;

interface Answer {
  readonly body: ArrayBuffer;
  readonly headers: Headers;
}

/**
 * ETag from the store's revision: the same revision gives the same bytes, so an unchanged store answers 304 before
 * anything is read, and an address asked for again gets the bytes it got before. `generation` tells versions of the
 * program apart, since another one may answer differently.
 */
export const freshness = (newsroom: Newsroom, generation: string): MiddlewareHandler => {
  let kept = { tag: '', bytes: 0, answers: new Map<string, Answer>() };
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    const tag = `"${generation}-${await newsroom.revision()}"`;
    const wanted = context.req.header('if-none-match');
    if (wanted !== undefined && wanted.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) {
      return context.body(null, 304, { etag: tag, 'cache-control': 'no-cache' });
    }
    if (kept.tag !== tag) kept = { tag, bytes: 0, answers: new Map() };
    const { answers } = kept;
    const before = answers.get(context.req.url);
    if (before !== undefined) return new Response(before.body, { status: 200, headers: before.headers });
    await next();
    if (context.res.status !== 200) return undefined;
    const headers = new Headers(context.res.headers);
    headers.set('etag', tag);
    headers.set('cache-control', 'no-cache');
    const body = await context.res.arrayBuffer();
    if (kept.tag === tag && answers.size < mostAnswers && kept.bytes + body.byteLength <= mostBytes) {
      answers.set(context.req.url, { body, headers });
      kept.bytes += body.byteLength;
    }
    context.res = new Response(body, { status: 200, headers });
    return undefined;
  };
};
