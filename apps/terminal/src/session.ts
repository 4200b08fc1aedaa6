import type { Newsroom } from '@sitrep/newsroom';
import { runEffect } from './run-effects.ts';
import { reduce, type Message } from './state/reduce.ts';
import type { State } from './state/state.ts';

/** Changes of the store in quick succession are one: the screen is read anew at most so often, in milliseconds. */
const changePause = 700;

/** Holds the state outside React, so that messages in one burst are all reduced before the screen is drawn once. */
export class Session {
  state: State;
  readonly #newsroom: Newsroom;
  readonly #write: (sequence: string) => void;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #unwatch: () => void;
  #listener: ((state: State) => void) | null = null;
  #ended = false;
  quit: () => void = () => undefined;

  constructor(newsroom: Newsroom, state: State, write: (sequence: string) => void) {
    this.#newsroom = newsroom;
    this.#write = write;
    this.state = state;
    this.#unwatch = newsroom.watch(() => {
      if (!this.#timers.has('changed')) this.#later('changed', changePause, () => this.send({ kind: 'changed' }));
    });
  }

  readonly send = (message: Message): void => {
    if (this.#ended) return;
    const [next, effects] = reduce(this.state, message);
    // What has been asked for is not on the screen: drawing it again would cost a frame for nothing.
    const same = next === this.state || message.kind === 'settled';
    this.state = next;
    for (const effect of effects) {
      runEffect(effect, {
        newsroom: this.#newsroom,
        send: this.send,
        write: this.#write,
        quit: () => this.quit(),
        later: this.#later,
      });
    }
    if (!same) this.#listener?.(this.state);
  };

  readonly #later = (name: string, milliseconds: number, work: () => void): void => {
    clearTimeout(this.#timers.get(name));
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      work();
    }, milliseconds);
    this.#timers.set(name, timer);
  };

  subscribe(listener: (state: State) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }

  /** Nothing happens afterwards: answers still on their way are dropped. */
  end(): void {
    this.#ended = true;
    this.#unwatch();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
