import { render } from 'ink';
import { useEffect, useState, type ReactElement } from 'react';
import type { Newsroom } from '@sitrep/newsroom';
import { App } from './components/app.tsx';
import { LookContext } from './components/look.ts';
import type { Look } from './paint.ts';
import { runEffect } from './run-effects.ts';
import { reduce, type Message } from './state/reduce.ts';
import { initialState, type State } from './state/state.ts';

/** Holds the state outside React, so that messages in one burst are all reduced before the screen is drawn once. */
class Screen {
  state: State;
  readonly #newsroom: Newsroom;
  #listener: ((state: State) => void) | null = null;
  quit: () => void = () => undefined;

  constructor(newsroom: Newsroom, state: State) {
    this.#newsroom = newsroom;
    this.state = state;
  }

  readonly send = (message: Message): void => {
    const [next, effects] = reduce(this.state, message);
    this.state = next;
    for (const effect of effects) {
      runEffect(effect, {
        newsroom: this.#newsroom,
        send: this.send,
        write: (sequence) => void process.stdout.write(sequence),
        quit: () => this.quit(),
      });
    }
    this.#listener?.(next);
  };

  subscribe(listener: (state: State) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }
}

const Root = ({ screen, look }: { readonly screen: Screen; readonly look: Look }): ReactElement => {
  const [state, setState] = useState(screen.state);
  useEffect(() => screen.subscribe(setState), [screen]);
  return (
    <LookContext.Provider value={look}>
      <App state={state} send={screen.send} />
    </LookContext.Provider>
  );
};

/** Runs the UI until the person quits; the terminal is as before afterwards, whatever ended it. */
export const run = async (newsroom: Newsroom, look: Look, query: string): Promise<number> => {
  const screen = new Screen(newsroom, initialState(process.stdout.columns ?? 80, process.stdout.rows ?? 24, query));
  const app = render(<Root screen={screen} look={look} />, {
    alternateScreen: !look.linear,
    incrementalRendering: true,
    exitOnCtrlC: false,
    patchConsole: true,
    maxFps: 60,
    isScreenReaderEnabled: look.linear,
  });
  screen.quit = () => app.unmount();
  const unwatch = newsroom.watch(() => screen.send({ kind: 'changed' }));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let code = 0;
  const stop = (signal: NodeJS.Signals): void => {
    code = 128 + ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }[signal as string] ?? 0);
    app.unmount();
  };
  for (const signal of signals) process.once(signal, stop);
  screen.send({ kind: 'resized', columns: process.stdout.columns ?? 80, rows: process.stdout.rows ?? 24 });
  try {
    await app.waitUntilExit();
  } finally {
    unwatch();
    for (const signal of signals) process.removeListener(signal, stop);
  }
  return code;
};
