import { Client, type ClientConfig } from 'pg';

/** Hears of changes through LISTEN on a connection of its own; after a break it connects again and says so. */
export interface PostgresFeed {
  listen(listener: () => void): () => void;
  close(): Promise<void>;
}

const againAfter = 1000;

export const postgresFeed = (config: ClientConfig, channel: string): PostgresFeed => {
  const listeners = new Set<() => void>();
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const connect = async (): Promise<void> => {
    const next = new Client(config);
    client = next;
    const again = (): void => {
      if (closed || timer || client !== next) return;
      client = null;
      timer = setTimeout(() => {
        timer = null;
        if (listeners.size > 0) void connect();
      }, againAfter);
      timer.unref();
    };
    next.on('error', again);
    next.on('end', again);
    next.on('notification', tell);
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      // Changes from before the connection stood would be missed.
      tell();
    } catch {
      again();
    }
  };

  return {
    listen(listener) {
      listeners.add(listener);
      if (!client && !timer) void connect();
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      listeners.clear();
      if (timer) clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
};
