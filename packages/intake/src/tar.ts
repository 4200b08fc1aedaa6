import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { ByteReader } from './byte-reader.ts';
import { isHidden, nameInside } from './entry-name.ts';
import type { Opening, Source } from './open.ts';
import type { SourceInput } from './source-input.ts';

/**
 * Opens the files of a tar archive in their order. Links and devices hold no text and are passed over; names are
 * names only, so a path that leads out of the archive leads nowhere.
 */
export async function* openTar(source: Source, { budget, open }: Opening): AsyncGenerator<SourceInput> {
  const archive = extract();
  let failure: { readonly error: unknown } | null = null;
  archive.on('error', (error) => (failure ??= { error }));
  const input = Readable.from(source.reader.chunks(), { objectMode: false });
  input.on('error', (error) => archive.destroy(error));
  input.pipe(archive);
  try {
    for await (const entry of archive) {
      const { name, type } = entry.header;
      if (type !== 'file' && type !== 'contiguous-file') {
        entry.resume();
        continue;
      }
      if (!isHidden(name)) {
        const reader = new ByteReader(entry as AsyncIterable<Uint8Array>);
        yield* open({ name: nameInside(source.name, name), reader, depth: source.depth + 1, known: source.known, archived: true });
        if (budget.spent) return;
      }
      entry.resume();
    }
  } catch (error) {
    failure ??= { error };
  } finally {
    input.destroy();
    archive.destroy();
  }
  if (failure !== null) throw (failure as { error: unknown }).error;
}
