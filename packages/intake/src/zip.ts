import type { Readable } from 'node:stream';
import { fromBuffer, open as openFile, type Entry, type ZipFile } from 'yauzl';
import { ByteReader } from './byte-reader.ts';
import { isHidden, nameInside } from './entry-name.ts';
import { LimitReached } from './limits.ts';
import type { Opening, Source } from './open.ts';
import type { SourceInput } from './source-input.ts';
import { unpack } from './unpack.ts';

const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false } as const;

/**
 * Opens the files of a ZIP archive. One on disk is read where it lies; one that comes as a stream is held in memory,
 * for its list of contents stands at its end. Names are names only: nothing is written anywhere.
 */
export async function* openZip(source: Source, opening: Opening): AsyncGenerator<SourceInput> {
  const { budget, open } = opening;
  let zip: ZipFile;
  if (source.path === undefined) {
    const bytes = await source.reader.rest(budget.limits.maxBytes);
    if (source.reader.failure instanceof LimitReached) return;
    if (bytes === null) throw budget.tooLarge(null);
    zip = await new Promise((resolve, reject) => {
      fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options, (error, made) =>
        error ? reject(error) : resolve(made),
      );
    });
  } else {
    const { path } = source;
    zip = await new Promise((resolve, reject) => {
      openFile(path, options, (error, made) => (error ? reject(error) : resolve(made)));
    });
  }
  const packedSize = zip.fileSize;
  let unpacked = 0;
  try {
    for (let entry = await next(zip); entry !== null; entry = await next(zip)) {
      const name = nameOf(entry);
      if (/^(?:\[Content_Types\]\.xml|mimetype|META-INF\/(?:MANIFEST\.MF|container\.xml))$/.test(name)) {
        const message = `${source.name}: it is an office document, a book or a program and no archive of reports`;
        yield { name: source.name, code: 'input.unsupported', message };
        return;
      }
      if (name.endsWith('/') || isHidden(name)) continue;
      const inside = nameInside(source.name, name);
      if (entry.isEncrypted()) {
        yield { name: inside, code: 'input.unsupported', message: `${inside}: it is encrypted` };
        continue;
      }
      let stream: Readable;
      try {
        stream = await rawStream(zip, entry);
      } catch (error) {
        yield {
          name: inside,
          code: 'input.broken',
          message: `${inside}: it is damaged (${error instanceof Error ? error.message : String(error)})`,
        };
        continue;
      }
      const packing = packings[entry.compressionMethod];
      if (packing === undefined) {
        stream.destroy();
        yield {
          name: inside,
          code: 'input.unsupported',
          message: `${inside}: it is packed in a way that is not taken (${entry.compressionMethod})`,
        };
        continue;
      }
      const bytes = packing === null ? (stream as AsyncIterable<Uint8Array>) : unpack(stream, packing, budget);
      const reader = new ByteReader(
        (async function* () {
          for await (const chunk of bytes) {
            unpacked += chunk.length;
            // Entries may share their packed bytes: each is small, all together are a bomb.
            budget.unpacked(packedSize, unpacked, 0);
            yield chunk;
          }
        })(),
      );
      yield* open({ name: inside, reader, depth: source.depth + 1, known: source.known, archived: true });
      if (budget.spent || unpacked > packedSize * budget.limits.maxRatio + 2 ** 26) return;
    }
  } finally {
    zip.close();
  }
}

const packings: Readonly<Record<number, 'deflate-raw' | 'zstd' | null>> = { 0: null, 8: 'deflate-raw', 93: 'zstd' };

/** Names are in UTF-8 where a flag says so, and nearly always without it; else in the letters of DOS. */
const nameOf = (entry: Entry): string => {
  const bytes = entry.fileName as unknown as Uint8Array;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
};

const next = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      zip.off('entry', onEntry);
      zip.off('end', onEnd);
      zip.off('error', onError);
    };
    const onEntry = (entry: Entry): void => {
      done();
      resolve(entry);
    };
    const onEnd = (): void => {
      done();
      resolve(null);
    };
    const onError = (error: Error): void => {
      done();
      reject(error);
    };
    zip.on('entry', onEntry);
    zip.on('end', onEnd);
    zip.on('error', onError);
    zip.readEntry();
  });

const rawStream = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    const settle = (error: Error | null, stream: Readable): void => (error ? reject(error) : resolve(stream));
    zip.openReadStream(entry, { decodeFileData: false }, settle);
  });
