import type { ByteReader } from '../byte-reader.ts';

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d] as const;

/** A stretch that should be one JSON object. */
export interface JsonPiece {
  /** Which line or object it is, from 1. */
  readonly number: number;
  /** Null where it is longer than the bound. */
  readonly bytes: Uint8Array | null;
}

/**
 * Objects that stand one behind another, or in one list, however they are broken into lines: each as its bytes. Only
 * one is in memory. What stands between them (commas, line breaks) is passed over.
 */
export async function* objectsIn(reader: ByteReader, maxBytes: number): AsyncGenerator<JsonPiece> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let depth = 0;
  let number = 0;
  let [inString, escaped] = [false, false];
  for (let chunk = await reader.some(); chunk !== null; chunk = await reader.some()) {
    let start = depth > 0 ? 0 : -1;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (byte === QUOTE) {
        if (depth > 0) inString = true;
      } else if (byte === OPEN || (byte === OPEN_LIST && depth > 0)) {
        if (depth === 0) start = i;
        depth += 1;
      } else if ((byte === CLOSE || byte === CLOSE_LIST) && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        size += i + 1 - start;
        yield { number: ++number, bytes: size > maxBytes ? null : Buffer.concat([...parts, chunk.subarray(start, i + 1)]) };
        parts = [];
        size = 0;
        start = -1;
      }
    }
    if (start === -1) continue;
    size += chunk.length - start;
    // What is too long anyway need not be kept.
    if (size <= maxBytes) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (depth > 0) yield { number: number + 1, bytes: size > maxBytes ? null : Buffer.concat(parts) };
}

/** Lines, without empty ones. */
export async function* linesIn(reader: ByteReader, maxBytes: number): AsyncGenerator<JsonPiece> {
  let number = 0;
  for (let line = await reader.line(maxBytes); line !== null; line = await reader.line(maxBytes)) {
    number += 1;
    if (line.bytes.some((byte) => byte > 32)) yield { number, bytes: line.cut ? null : line.bytes };
  }
}
