import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import type { Budget } from './limits.ts';

export type Packing = 'gzip' | 'deflate' | 'deflate-raw' | 'brotli' | 'zstd';

const makers: Readonly<Record<Packing, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  'deflate-raw': createInflateRaw,
  brotli: createBrotliDecompress,
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } }),
};
/** Chunks that wait before the unpacker is told to rest. */
const waiting = 8;

/**
 * Unpacks a stream, counting against the budget. What came out before a fault in the data is handed on before the
 * fault is thrown, so that the readable part of a broken file is read.
 */
export async function* unpack(source: AsyncIterable<Uint8Array>, packing: Packing, budget: Budget): AsyncGenerator<Uint8Array> {
  const output = makers[packing]();
  const queue: Uint8Array[] = [];
  let [packed, unpacked] = [0, 0];
  let [ended, stopped] = [false, false];
  let failure: { readonly error: unknown } | null = null;
  let wake = (): void => undefined;
  let drained = (): void => undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    wake();
    drained();
  };
  output.on('data', (chunk: Uint8Array) => {
    queue.push(chunk);
    if (queue.length >= waiting) output.pause();
    wake();
  });
  output.on('end', () => {
    ended = true;
    wake();
  });
  output.on('error', fail);
  output.on('drain', () => drained());
  const feed = async (): Promise<void> => {
    for await (const chunk of source) {
      if (stopped || failure !== null) return;
      packed += chunk.length;
      if (!output.write(chunk)) await new Promise<void>((resolve) => (drained = resolve));
      if (stopped || failure !== null) return;
    }
    output.end();
  };
  const feeding = feed().catch(fail);
  try {
    for (;;) {
      const chunk = queue.shift();
      if (chunk !== undefined) {
        unpacked += chunk.length;
        budget.unpacked(packed, unpacked, chunk.length);
        yield chunk;
        continue;
      }
      if (failure !== null) throw (failure as { error: unknown }).error;
      if (ended) return;
      output.resume();
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stopped = true;
    output.destroy();
    drained();
    // The source is another's again only when nobody reads it any more.
    await feeding;
  }
}
