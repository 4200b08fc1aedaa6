import { spawn } from 'node:child_process';
import type { Newsroom } from '@sitrep/newsroom';
import type { Message } from './state/reduce.ts';
import type { Effect } from './state/state.ts';
import { loadWindow } from './views/load.ts';

export interface Outside {
  readonly newsroom: Newsroom;
  readonly send: (message: Message) => void;
  /** Writes to the terminal beside the screen: only for what has no place on it. */
  readonly write: (sequence: string) => void;
  readonly quit: () => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens an address with what the desktop has for it; no shell, and nothing but http and https gets here. */
const openAddress = (url: string): void => {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};

/** Does what the reducer asked for and sends what came of it. */
export const runEffect = (effect: Effect, { newsroom, send, write, quit }: Outside): void => {
  switch (effect.kind) {
    case 'load': {
      const { view, window, query, generation } = effect;
      loadWindow(newsroom, view, window, query).then(
        ({ rows, total }) => send({ kind: 'loaded', view, window, generation, rows, total }),
        (error: unknown) => send({ kind: 'failed', view, window, generation, message: reasonOf(error) }),
      );
      return;
    }
    case 'report':
      newsroom.report(effect.id).then(
        (report) => send({ kind: 'report', id: effect.id, report }),
        (error: unknown) => send({ kind: 'notice', text: reasonOf(error) }),
      );
      return;
    case 'copy':
      write(`\u001b]52;c;${Buffer.from(effect.text, 'utf8').toString('base64')}\u0007`);
      return;
    case 'address':
      openAddress(effect.url);
      return;
    case 'quit':
      quit();
  }
};
