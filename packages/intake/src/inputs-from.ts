import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Input } from '@sitrep/core';
import { ByteReader } from './byte-reader.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { FieldNames } from './json/fields.ts';
import { Budget, defaultLimits, type Limits } from './limits.ts';
import { openSource, type Opening, type Source } from './open.ts';
import type { SourceInput } from './source-input.ts';
import { unreadable } from './unreadable.ts';

export interface InputsOptions extends Partial<Limits> {
  /** Where `-` reads from. Default standard input. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Which fields of JSON records hold what, where the common names do not fit. */
  readonly fields?: FieldNames;
  /** Fetches addresses of feeds, and the pages that their entries only announce. Without it nothing is fetched. */
  readonly fetcher?: Fetcher;
  /** The time of a fetch, ISO 8601. Default now. */
  readonly clock?: () => string;
  /** Called with the number of bytes read from files and standard input, as they are read. */
  readonly onBytes?: (bytes: number) => void;
  /** Ends the reading of a file or of standard input at once. */
  readonly signal?: AbortSignal;
}

/**
 * Every report's input under some paths, in a fixed order: files as they are named, folders with all below them sorted
 * by name, `-` for standard input. Containers (archives, feeds, JSON, mail) are opened by what they hold, not by their
 * names. Hidden entries of folders are passed over; what cannot be read comes as an `UnreadableInput`. A folder that
 * links lead back into is read once. One document is in memory at a time.
 */
export async function* inputsFrom(paths: readonly string[], options: InputsOptions = {}): AsyncGenerator<SourceInput> {
  const { fetcher } = options;
  if (fetcher === undefined) yield* listed(paths, options);
  else {
    const { withPages } = await import('./fetch/fetched-inputs.ts');
    yield* withPages(listed(paths, options), fetcher, options.clock ?? now);
  }
}

const now = (): string => new Date().toISOString();

async function* listed(paths: readonly string[], options: InputsOptions): AsyncGenerator<SourceInput> {
  const { fetcher } = options;
  const seen = new Set<string>();
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      if (fetcher === undefined) {
        yield { name: path, code: 'input.unsupported', message: `${path}: addresses are read with --fetch only` };
        continue;
      }
      const { fromAddress } = await import('./fetch/fetched-inputs.ts');
      yield* fromAddress(path, fetcher, options.clock ?? now, (source) => unfolded(source, options));
    } else if (path === '-')
      yield* opened({ name: 'stdin', bytes: texts(options.stdin ?? process.stdin, options.signal), known: {} }, options);
    else yield* fromPath(path, path, options, seen);
  }
}

/** The same for one input in memory: a request's body, a document of another program. */
export async function* inputsIn(input: Input, options: InputsOptions = {}): AsyncGenerator<SourceInput> {
  const { name, content, sourceUrl, retrievedAt, charset, sourceFacts } = input;
  if (typeof content === 'string') {
    yield input;
    return;
  }
  const once = (async function* () {
    yield content;
  })();
  const known = {
    sourceUrl: sourceUrl ?? null,
    retrievedAt: retrievedAt ?? null,
    charset: charset ?? null,
    sourceFacts: sourceFacts ?? null,
  };
  yield* opened({ name, bytes: once, known }, options);
}

interface Bytes {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly known: Source['known'];
  readonly path?: string;
}

/** Opens one file or stream. */
async function* opened({ name, bytes, known, path }: Bytes, options: InputsOptions): AsyncGenerator<SourceInput> {
  const reader = new ByteReader(options.onBytes === undefined ? bytes : counted(bytes, options.onBytes));
  yield* unfolded({ name, reader, depth: 0, known, ...(path === undefined ? {} : { path }) }, options);
}

/** Everything in one file or stream, with a budget of its own. */
async function* unfolded(source: Source, options: InputsOptions): AsyncGenerator<SourceInput> {
  const { name } = source;
  const budget = new Budget({ ...defaultLimits, ...definedOf(options) });
  let passed = 0;
  let example = '';
  const opening: Opening = {
    budget,
    fields: options.fields ?? {},
    open: (inside) => openSource(inside, opening),
    passOver(inside) {
      passed += 1;
      if (example === '') example = inside;
    },
  };
  let given = 0;
  for await (const input of openSource(source, opening)) {
    given += 1;
    yield input;
  }
  if (passed > 0) {
    const what = passed === 1 ? 'part holds no report and was' : 'parts hold no report and were';
    const message = `${name}: ${passed.toLocaleString('en-US')} ${what} passed over (${example})`;
    yield { name, code: 'input.passed-over', message, severity: 'info' };
  } else if (given === 0) yield { name, code: 'input.empty', message: `${name}: there is nothing in it` };
}

async function* counted(bytes: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

const definedOf = (options: InputsOptions): Partial<Limits> =>
  Object.fromEntries(
    Object.keys(defaultLimits).flatMap((key) => (options[key as keyof Limits] === undefined ? [] : [[key, options[key as keyof Limits]]])),
  );

async function* texts(stream: AsyncIterable<Uint8Array | string>, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  // Somebody may be typing: an interruption does not wait for the next line.
  signal?.addEventListener('abort', () => (stream as Partial<Readable>).destroy?.(), { once: true });
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* fromPath(path: string, name: string, options: InputsOptions, seen: Set<string>): AsyncGenerator<SourceInput> {
  try {
    const kind = await stat(path);
    if (kind.isDirectory()) {
      const real = await realpath(path);
      if (seen.has(real)) return;
      seen.add(real);
      yield* fromFolder(path, name, options, seen);
    } else if (kind.isFile()) {
      const { signal } = options;
      const bytes = createReadStream(path, { ...(signal === undefined ? {} : { signal }), highWaterMark: 1 << 18 });
      yield* opened({ name, bytes, known: {}, path }, options);
    } else {
      yield { name, code: 'input.unsupported', message: `${name}: it is neither a file nor a folder` };
    }
  } catch (error) {
    yield unreadable(name, error);
  }
}

async function* fromFolder(path: string, name: string, options: InputsOptions, seen: Set<string>): AsyncGenerator<SourceInput> {
  let entries: string[];
  try {
    entries = await readdir(path);
  } catch (error) {
    yield unreadable(name, error);
    return;
  }
  for (const entry of entries.sort((a, b) => (a < b ? -1 : 1))) {
    if (entry.startsWith('.')) continue;
    const inside = join(path, entry);
    // A link that leads nowhere is worth a word; sockets and devices inside a folder are not.
    const link = await lstat(inside).catch(() => null);
    const special = link && !link.isFile() && !link.isDirectory() && !link.isSymbolicLink();
    if (!special) yield* fromPath(inside, join(name, entry), options, seen);
  }
}

/** Bytes of the files under the paths, for progress; null where that is not known beforehand. */
export const sizeOfInputs = async (paths: readonly string[]): Promise<number | null> => {
  let size = 0;
  const seen = new Set<string>();
  const walk = async (path: string): Promise<void> => {
    const kind = await stat(path);
    if (!kind.isDirectory()) {
      size += kind.isFile() ? kind.size : 0;
      return;
    }
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of await readdir(path)) if (!entry.startsWith('.')) await walk(join(path, entry)).catch(() => undefined);
  };
  for (const path of paths) {
    if (path === '-') return null;
    await walk(path).catch(() => undefined);
  }
  return size;
};
