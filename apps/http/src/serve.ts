import { serve as listen } from '@hono/node-server';
import { pino } from 'pino';
import type { AddressInfo } from 'node:net';
import { isLoopback } from './access.ts';
import { createApp, type AppOptions } from './app.ts';

export interface ServeOptions extends Omit<AppOptions, 'onFailure'> {
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
}

export interface Service {
  readonly url: string;
  /** Takes no new requests, answers those under way, and ends; `grace` in milliseconds bounds the wait. */
  close(grace?: number): Promise<void>;
}

/** Starts the service. Throws where `host` is reachable from other machines and no key guards it. */
export const serve = async ({ host = '127.0.0.1', port = 7070, ...options }: ServeOptions): Promise<Service> => {
  if (!isLoopback(host) && !options.key) {
    throw new Error(
      `refusing to listen on ${host} without a key: other machines could read and write the store. Give --key KEY (or SITREP_KEY), or leave --host out.`,
    );
  }
  const log = pino({ name: 'sitrep', level: process.env['SITREP_LOG'] ?? 'warn' }, pino.destination({ fd: 2, sync: true }));
  const app = createApp({ ...options, onFailure: (error) => log.error(error) });
  const server = await new Promise<ReturnType<typeof listen>>((ready, failed) => {
    const starting = listen({ fetch: app.fetch, hostname: host, port }, () => ready(starting));
    starting.once('error', failed);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: (grace = 10_000) =>
      new Promise((done) => {
        const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace);
        server.close(() => {
          clearTimeout(late);
          done();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
};
