import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { HttpProblem } from './problem.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Asks for the key as a bearer token, where the service has one; compared in constant time. */
export const access = (key: string | null): MiddlewareHandler => {
  const wanted = key === null ? null : digest(key);
  return async (context, next) => {
    if (wanted !== null) {
      const given = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
      if (given === undefined || !timingSafeEqual(digest(given), wanted))
        throw new HttpProblem('unauthorized', 'Send the key as "Authorization: Bearer KEY".');
    }
    await next();
  };
};

const loopback = new Set(['localhost', '127.0.0.1', '::1']);

/** True for addresses only this machine can reach. */
export const isLoopback = (host: string): boolean => loopback.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * A page on another site must not reach a service on loopback under a name of its own (DNS rebinding): where no key
 * guards it, only requests addressed to this machine are answered.
 */
export const onlyOwnHost =
  (key: string | null): MiddlewareHandler =>
  async (context, next) => {
    const host = (context.req.header('host') ?? 'localhost').replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
    if (key === null && !isLoopback(host))
      throw new HttpProblem('bad-request', 'Without a key the service answers only requests addressed to this machine.');
    await next();
  };
