import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import { render } from 'ink';
import type { Newsroom } from '@sitrep/newsroom';
import { Root } from '../components/root.tsx';
import { lookOf, type LookOptions } from '../paint.ts';
import { Session } from '../session.ts';
import { initialState } from '../state/state.ts';

export interface ScreenOptions {
  readonly newsroom: Newsroom;
  readonly columns: number;
  readonly rows: number;
  readonly query?: string;
  readonly look?: Partial<LookOptions>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The whole UI in a terminal that lives in memory: keys go in as bytes, cells come out. */
export class TerminalScreen {
  readonly terminal: xterm.Terminal;
  readonly session: Session;
  /** Everything that was written to the terminal. */
  written = '';
  readonly #output: EventEmitter & { columns: number; rows: number };
  readonly #input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => undefined,
    ref: () => undefined,
    unref: () => undefined,
  });
  readonly #unmount: () => void;

  constructor({ newsroom, columns, rows, query = '', look = {} }: ScreenOptions) {
    this.terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
    const write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
      this.written += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      this.terminal.write(chunk);
      const done = rest.at(-1);
      if (typeof done === 'function') setImmediate(done as () => void);
      return true;
    };
    this.#output = Object.assign(new EventEmitter(), { isTTY: true, columns, rows, write });
    this.session = new Session(newsroom, initialState(columns, rows, query, look.screenReader ?? false), write);
    const painted = lookOf({ noColor: false, ascii: false, screenReader: false, ...look });
    const app = render(<Root session={this.session} look={painted} />, {
      stdout: this.#output as unknown as NodeJS.WriteStream,
      stdin: this.#input as unknown as NodeJS.ReadStream,
      alternateScreen: true,
      incrementalRendering: true,
      interactive: true,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: 60,
    });
    this.#unmount = app.unmount;
    this.session.quit = app.unmount;
    this.session.send({ kind: 'resized', columns, rows });
  }

  /** Types bytes. */
  type(bytes: string): void {
    this.#input.write(bytes);
  }

  resize(columns: number, rows: number): void {
    this.terminal.resize(columns, rows);
    Object.assign(this.#output, { columns, rows });
    this.#output.emit('resize');
  }

  /** Until the cells say so; throws with what they say instead after three seconds. */
  async until(says: (lines: readonly string[]) => boolean): Promise<readonly string[]> {
    const deadline = performance.now() + 3000;
    for (;;) {
      const lines = await this.lines();
      if (says(lines)) return lines;
      if (performance.now() > deadline) throw new Error(`the screen says:\n${lines.join('\n')}`);
      await pause(5);
    }
  }

  /** Lines of the screen as cells show them. */
  async lines(): Promise<readonly string[]> {
    await new Promise<void>((resolve) => this.terminal.write('', resolve));
    const { active } = this.terminal.buffer;
    return Array.from({ length: this.terminal.rows }, (_, row) => active.getLine(active.baseY + row)?.translateToString(false) ?? '');
  }

  close(): void {
    this.session.end();
    this.#unmount();
    this.terminal.dispose();
  }
}
