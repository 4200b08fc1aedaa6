import { ByteReader } from './byte-reader.ts';
import type { Opening, Source } from './open.ts';
import type { SourceInput } from './source-input.ts';
import { unpack, type Packing } from './unpack.ts';

const opener = (packing: Packing) =>
  async function* (source: Source, { budget, open }: Opening): AsyncGenerator<SourceInput> {
    const reader = new ByteReader(unpack(source.reader.chunks(), packing, budget));
    const { path: _, ...rest } = source;
    yield* open({ ...rest, reader, depth: source.depth + 1 });
  };

/** Opens what gzip packed, also in many members one behind the other. */
export const openGzip: ReturnType<typeof opener> = opener('gzip');
export const openZstd: ReturnType<typeof opener> = opener('zstd');
