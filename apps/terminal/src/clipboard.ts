import { spawn } from 'node:child_process';

/** The sequence (OSC 52) by which a terminal takes text into its clipboard. */
export const clipboardSequence = (text: string): string => `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;

/** Strings longer than this GNU screen throws away. */
const screenChunk = 240;

/** A sequence for the terminal around tmux or GNU screen, wrapped so that they pass it on or drop it, and never print it. */
export const passedThrough = (sequence: string, environment: NodeJS.ProcessEnv): string => {
  if (environment['TMUX']) return `\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`;
  if (!environment['STY']) return sequence;
  const chunks = sequence.match(new RegExp(`[\\s\\S]{1,${screenChunk}}`, 'g')) ?? [];
  return chunks.map((chunk) => `\u001bP${chunk}\u001b\\`).join('');
};

/**
 * Copies text. In tmux through tmux itself, which keeps it as a buffer and hands it to the terminal's clipboard (by
 * default it takes neither a plain nor a wrapped sequence); where that fails, and everywhere else, by sequence.
 */
export const copy = (text: string, write: (sequence: string) => void, environment: NodeJS.ProcessEnv = process.env): void => {
  const bySequence = (): void => write(passedThrough(clipboardSequence(text), environment));
  if (!environment['TMUX']) return bySequence();
  const tmux = spawn('tmux', ['load-buffer', '-w', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
  let failed = false;
  const once = (): void => {
    if (!failed) bySequence();
    failed = true;
  };
  tmux.on('error', once);
  tmux.on('exit', (code) => {
    if (code !== 0) once();
  });
  tmux.stdin.on('error', () => undefined);
  tmux.stdin.end(text);
};
