import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input } from '@sitrep/core';
import type { IssueCode } from '@sitrep/core/model';

/** An input that could not be listed or read: it takes the place of its content and becomes a problem. */
export interface UnreadableInput {
  readonly name: string;
  readonly code: Extract<IssueCode, 'input.unreadable' | 'input.too-large' | 'input.unsupported'>;
  readonly message: string;
}

export type SourceInput = Input | UnreadableInput;

export const isUnreadable = (input: SourceInput): input is UnreadableInput => 'code' in input;

export interface InputsOptions {
  /** Bytes a file may have. Default 64 MiB. */
  readonly maxBytes?: number;
  /** Where `-` reads from. Default standard input. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
  EISDIR: 'it is a folder',
  EIO: 'the disk fails',
  ENAMETOOLONG: 'its name is too long',
};

const unreadable = (name: string, error: unknown): UnreadableInput => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return { name, code: 'input.unreadable', message: `${name}: ${reason}` };
};

/**
 * Everything to read under some paths, in a fixed order: files as they are named, folders with all below them sorted
 * by name, `-` for standard input. Hidden entries inside folders are passed over; what cannot be read comes as an
 * `UnreadableInput`. A folder that links lead back into is read once. One file is in memory at a time.
 */
export async function* inputsFrom(paths: readonly string[], options: InputsOptions = {}): AsyncGenerator<SourceInput> {
  const limit = options.maxBytes ?? 64 * 1024 * 1024;
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') yield await fromStream('stdin', options.stdin ?? process.stdin, limit);
    else yield* fromPath(path, path, limit, seen);
  }
}

async function* fromPath(path: string, name: string, limit: number, seen: Set<string>): AsyncGenerator<SourceInput> {
  try {
    const kind = await stat(path);
    if (kind.isDirectory()) {
      const real = await realpath(path);
      if (seen.has(real)) return;
      seen.add(real);
      yield* fromFolder(path, name, limit, seen);
    } else if (kind.isFile()) {
      if (kind.size > limit) yield tooLarge(name, kind.size, limit);
      else yield await fromStream(name, createReadStream(path), limit);
    } else {
      yield { name, code: 'input.unsupported', message: `${name}: it is neither a file nor a folder` };
    }
  } catch (error) {
    yield unreadable(name, error);
  }
}

async function* fromFolder(path: string, name: string, limit: number, seen: Set<string>): AsyncGenerator<SourceInput> {
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
    if (!special) yield* fromPath(inside, join(name, entry), limit, seen);
  }
}

const tooLarge = (name: string, size: number | null, limit: number): UnreadableInput => {
  const mib = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;
  const has = size === null ? `more than ${mib(limit)}` : mib(size);
  return { name, code: 'input.too-large', message: `${name}: ${has}; a file may have ${mib(limit)}` };
};

const fromStream = async (name: string, stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<SourceInput> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > limit) return tooLarge(name, null, limit);
      chunks.push(bytes);
    }
  } catch (error) {
    return unreadable(name, error);
  }
  return { name, content: Buffer.concat(chunks) };
};

/** How many files lie under the paths, for progress; null where that is not known beforehand. */
export const countInputs = async (paths: readonly string[]): Promise<number | null> => {
  let count = 0;
  const seen = new Set<string>();
  const walk = async (path: string): Promise<void> => {
    const kind = await stat(path);
    if (!kind.isDirectory()) {
      count += 1;
      return;
    }
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of await readdir(path)) if (!entry.startsWith('.')) await walk(join(path, entry)).catch(() => (count += 1));
  };
  for (const path of paths) {
    if (path === '-') return null;
    await walk(path).catch(() => (count += 1));
  }
  return count;
};
