import { oneLine } from './printable.ts';

/** One line that is written over, on standard error, only where that is a terminal. */
export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

const often = 80;

export const progressLine = (stream: NodeJS.WriteStream = process.stderr): ProgressLine => {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  let shown = false;
  return {
    show(text) {
      const now = performance.now();
      if (now - last < often) return;
      last = now;
      shown = true;
      stream.write(`\r\u001b[K${oneLine(text).slice(0, Math.max(10, (stream.columns ?? 80) - 1))}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
};
