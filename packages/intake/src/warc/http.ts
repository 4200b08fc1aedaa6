import { ByteReader } from '../byte-reader.ts';
import type { Budget } from '../limits.ts';
import { unpack, type Packing } from '../unpack.ts';

const latin = new TextDecoder('latin1');
const LONGEST_LINE = 65_536;
const MOST_LINES = 2000;

/** Header lines up to the empty one; names in lower case, the first of a name counts. */
export const readHeaders = async (reader: ByteReader): Promise<ReadonlyMap<string, string>> => {
  const headers = new Map<string, string>();
  let last = '';
  for (let count = 0; count < MOST_LINES; count++) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) break;
    const text = utf8OrLatin(line.bytes).replace(/\r?\n$/, '');
    if (text === '') break;
    const field = /^([^:\s][^:]{0,200}?)\s*:\s*(.*)$/.exec(text);
    if (field) {
      last = field[1]!.toLowerCase();
      if (!headers.has(last)) headers.set(last, field[2]!);
    } else if (/^[ \t]/.test(text) && last !== '') headers.set(last, `${headers.get(last)!} ${text.trim()}`);
  }
  return headers;
};

const utf8OrLatin = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return latin.decode(bytes);
  }
};

export interface HttpMessage {
  readonly status: number;
  /** Media type without parameters, lower case; empty where none is stated. */
  readonly type: string;
  readonly charset: string | null;
  readonly body: ByteReader;
}

const packings: Readonly<Record<string, Packing>> = { gzip: 'gzip', 'x-gzip': 'gzip', br: 'brotli', zstd: 'zstd', deflate: 'deflate' };

/** An HTTP response as it was received: chunks joined, content unpacked. A block that is no such response gives null. */
export const readHttp = async (reader: ByteReader, budget: Budget): Promise<HttpMessage | null> => {
  const head = latin.decode(await reader.peek(16));
  const first = /^HTTP\/\d(?:\.\d)?\s+(\d{3})?/.exec(head);
  if (first === null) return null;
  const line = await reader.line(LONGEST_LINE);
  const status = Number(/^\S+\s+(\d{3})/.exec(latin.decode(line?.bytes ?? new Uint8Array()))?.[1] ?? 0);
  const headers = await readHeaders(reader);
  let body: AsyncIterable<Uint8Array> = reader.chunks();
  if (/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) body = chunked(reader);
  for (const name of (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .reverse()) {
    const packing = packings[name];
    if (packing !== undefined) body = await unpacked(body, packing, budget);
  }
  return { status, ...mediaType(headers.get('content-type') ?? ''), body: new ByteReader(body) };
};

/** "text/html; charset=utf-8" as type and charset. */
export const mediaType = (text: string): { readonly type: string; readonly charset: string | null } => ({
  type: (text.split(';')[0] ?? '').trim().toLowerCase(),
  charset: /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(text)?.[1] ?? null,
});

/** Archives often keep the header of a packing that they undid: then the bytes are taken as they are. */
const unpacked = async (source: AsyncIterable<Uint8Array>, packing: Packing, budget: Budget): Promise<AsyncIterable<Uint8Array>> => {
  const reader = new ByteReader(source);
  const [a, b] = await reader.peek(2);
  const fits =
    packing === 'gzip' ? a === 0x1f && b === 0x8b : packing === 'deflate' ? (a! & 15) === 8 : packing === 'zstd' ? a === 0x28 : a !== 0x3c;
  return fits ? unpack(reader.chunks(), packing, budget) : reader.chunks();
};

/** Joins the chunks of a transfer. What does not begin with a chunk's length was joined already. */
async function* chunked(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const head = latin.decode(await reader.peek(20));
    const length = /^(?:\r?\n)?([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?(?:\r?\n|$)/i.exec(head);
    if (length === null) {
      yield* reader.chunks();
      return;
    }
    await reader.skip(/^\r?\n/.exec(head)?.[0].length ?? 0);
    await reader.line(LONGEST_LINE);
    const size = Number.parseInt(length[1]!, 16);
    if (size === 0) return;
    yield* reader.chunks(size);
  }
}
