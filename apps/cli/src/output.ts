import { printableJson } from './printable.ts';

/** Set when whoever read our output has gone (`| head`): writing on is pointless, and no failure. */
let gone = false;

const settle = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  gone = true;
};
process.stdout.on('error', settle);
process.stderr.on('error', settle);

/** False once nobody reads any more. */
export const isRead = (): boolean => !gone;

/** Writes to standard output and waits while the reader is slow. */
export const write = async (text: string): Promise<void> => {
  if (gone || text === '') return;
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      process.stdout.off('drain', done);
      process.stdout.off('error', done);
      process.stdout.off('close', done);
      resolve();
    };
    process.stdout.on('drain', done);
    process.stdout.on('error', done);
    process.stdout.on('close', done);
  });
};

/** Writes values as JSON: the whole of a thing in one document. */
export const writeJson = (value: unknown): Promise<void> => write(`${printableJson(JSON.stringify(value, null, 2))}\n`);

/** Writes a value as one line of JSON. */
export const writeJsonLine = (value: unknown): Promise<void> => write(`${printableJson(JSON.stringify(value))}\n`);

/** Says something to the person at the terminal; never part of the result. */
export const say = (text: string): void => {
  if (!gone) process.stderr.write(`${text}\n`);
};

/** Width to lay text out in: of the terminal, or of a page. */
export const pageWidth = (): number => Math.max(40, Math.min(process.stdout.columns ?? 100, 120));
