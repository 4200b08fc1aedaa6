import type { Newsroom } from '@sitrep/newsroom';
import { runEffect } from '../run-effects.ts';
import { reduce, type Message } from '../state/reduce.ts';
import { initialState, type Effect, type State } from '../state/state.ts';

export interface PlayOptions {
  readonly newsroom: Newsroom;
  readonly columns?: number;
  readonly rows?: number;
  readonly query?: string;
  readonly linear?: boolean;
}

/** Plays keys to the reducer with everything it asks for done, at once and in order. */
export class Play {
  state: State;
  readonly effects: Effect[] = [];
  readonly #newsroom: Newsroom;
  #pending: Promise<void>[] = [];

  constructor({ newsroom, columns = 160, rows = 40, query = '', linear = false }: PlayOptions) {
    this.#newsroom = newsroom;
    this.state = initialState(columns, rows, query, linear);
    this.send({ kind: 'resized', columns, rows });
  }

  send(message: Message): void {
    const [next, effects] = reduce(this.state, message);
    this.state = next;
    for (const effect of effects) {
      this.effects.push(effect);
      if (effect.kind === 'copy' || effect.kind === 'address' || effect.kind === 'quit') continue;
      if (effect.kind === 'settle') this.send({ kind: 'settled' });
      else
        this.#pending.push(
          new Promise((resolve) => {
            runEffect(effect, {
              newsroom: this.#newsroom,
              send: (answer) => {
                this.send(answer);
                resolve();
              },
              write: () => undefined,
              quit: () => undefined,
              later: (_, __, work) => work(),
            });
          }),
        );
    }
  }

  /** Until nothing is on its way. */
  async rest(): Promise<State> {
    while (this.#pending.length > 0) {
      const waiting = this.#pending;
      this.#pending = [];
      await Promise.all(waiting);
    }
    return this.state;
  }

  /** Keys by name, divided by spaces; what stands in quotation marks is typed. Rests after each. */
  async keys(names: string): Promise<State> {
    for (const [name, text] of [...names.matchAll(/"([^"]*)"|\S+/g)].map((match) => [match[0], match[1]] as const)) {
      if (text === undefined) this.send({ kind: 'key', name });
      else this.send({ kind: 'typed', text });
      await this.rest();
    }
    return this.state;
  }
}
