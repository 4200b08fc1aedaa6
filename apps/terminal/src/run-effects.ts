import { spawn } from 'node:child_process';
import type { Newsroom } from '@sitrep/newsroom';
import { copy } from './clipboard.ts';
import type { Message } from './state/reduce.ts';
import type { Effect, QueryFault } from './state/state.ts';
import { countRows, loadFull, loadWindow } from './views/load.ts';

export interface Outside {
  readonly newsroom: Newsroom;
  readonly send: (message: Message) => void;
  /** Writes to the terminal beside the screen: only for what has no place on it. */
  readonly write: (sequence: string) => void;
  readonly quit: () => void;
  /** Runs work after so many milliseconds, unless work of the same name is asked for first. */
  readonly later: (name: string, milliseconds: number, work: () => void) => void;
}

/** A choice that rests so long is read in full; short enough to feel at once, longer than the pause of a held key. */
const restFor = 60;
/** A pause in typing, after which rows are counted. */
const typingPause = 150;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const faultOf = (error: unknown): QueryFault => ({
  message: reasonOf(error),
  word: error instanceof Error && 'word' in error && typeof error.word === 'string' ? error.word : '',
});

/** Opens an address with what the desktop has for it; no shell, and nothing but http and https gets here. */
const openAddress = (url: string, failed: (reason: string) => void): void => {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => failed(`there is no ${opener} here to open it with`));
  child.unref();
};

/** Does what the reducer asked for and sends what came of it. */
export const runEffect = (effect: Effect, { newsroom, send, write, quit, later }: Outside): void => {
  switch (effect.kind) {
    case 'load': {
      const { view, window, query, generation } = effect;
      loadWindow(newsroom, view, window, query).then(
        ({ rows, total }) => send({ kind: 'loaded', view, window, generation, rows, total }),
        (error: unknown) => send({ kind: 'failed', view, generation, message: reasonOf(error) }),
      );
      return;
    }
    case 'settle':
      later('settle', restFor, () => send({ kind: 'settled' }));
      return;
    case 'report':
      newsroom.report(effect.id).then(
        (report) => send({ kind: 'report', id: effect.id, report }),
        (error: unknown) => send({ kind: 'notice', text: reasonOf(error) }),
      );
      return;
    case 'full':
      loadFull(newsroom, effect.of, effect.id).then(
        (row) => send({ kind: 'full', id: effect.id, row }),
        (error: unknown) => send({ kind: 'notice', text: reasonOf(error) }),
      );
      return;
    case 'count': {
      const { view, query } = effect;
      later('count', effect.soon ? 0 : typingPause, () => {
        countRows(newsroom, view, query).then(
          (total) => send({ kind: 'counted', check: { query, total, error: null } }),
          (error: unknown) => send({ kind: 'counted', check: { query, total: null, error: faultOf(error) } }),
        );
      });
      return;
    }
    case 'copy':
      copy(effect.text, write);
      return;
    case 'address':
      openAddress(effect.url, (text) => send({ kind: 'notice', text }));
      return;
    case 'quit':
      quit();
  }
};
