import { render } from 'ink';
import type { Newsroom } from '@sitrep/newsroom';
import { Root } from './components/root.tsx';
import type { Look } from './paint.ts';
import { Session } from './session.ts';
import { initialState } from './state/state.ts';

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Runs the UI until the person quits; the terminal is as before afterwards, whatever ended it. */
export const run = async (newsroom: Newsroom, look: Look, query: string): Promise<number> => {
  const { stdout } = process;
  const size = { columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 };
  const session = new Session(
    newsroom,
    initialState(size.columns, size.rows, query, look.linear),
    (sequence) => void stdout.write(sequence),
  );
  const app = render(<Root session={session} look={look} />, {
    alternateScreen: !look.linear,
    incrementalRendering: true,
    // It has been made sure of that this is a terminal; a CI variable in the environment changes nothing.
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: true,
    maxFps: 60,
    isScreenReaderEnabled: false,
  });
  let code = 0;
  let fault: unknown = null;
  const leave = (): void => {
    session.end();
    app.unmount();
  };
  session.quit = leave;
  const handlers = Object.entries(signals).map(([signal, number]) => {
    const stop = (): void => {
      code = 128 + number;
      leave();
    };
    process.on(signal, stop);
    return () => process.removeListener(signal, stop);
  });
  const failed = (error: unknown): void => {
    fault ??= error;
    leave();
  };
  // A terminal that has gone takes no more text; the signal that follows ends the program.
  const gone = (): void => failed(null);
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
  stdout.on('error', gone);
  session.send({ kind: 'resized', ...size });
  try {
    await app.waitUntilExit();
  } finally {
    session.end();
    for (const remove of handlers) remove();
    process.removeListener('uncaughtException', failed);
    process.removeListener('unhandledRejection', failed);
    stdout.removeListener('error', gone);
  }
  if (fault !== null) throw fault;
  return code;
};
