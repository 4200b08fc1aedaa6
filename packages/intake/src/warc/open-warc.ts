import { ByteReader } from '../byte-reader.ts';
import type { Opening, Source } from '../open.ts';
import type { SourceInput } from '../source-input.ts';
import { readHeaders } from './http.ts';
import { openRecord } from './page-record.ts';

const LONGEST_LINE = 65_536;
const latin = new TextDecoder('latin1');
const kept = new Set(['response', 'resource', 'conversion']);

/** Opens the pages and texts of a WARC archive. Where lengths are wrong it goes on at the next record that begins a line. */
export async function* openWarc(source: Source, opening: Opening): AsyncGenerator<SourceInput> {
  const { reader } = source;
  let number = 0;
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) return;
    if (!/^WARC\/\d/.test(latin.decode(line.bytes.subarray(0, 16)))) continue;
    const headers = await readHeaders(reader);
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const type = (headers.get('warc-type') ?? '').trim().toLowerCase();
    if (!Number.isSafeInteger(length) || length < 0) continue;
    const end = reader.position + length;
    if (kept.has(type)) {
      number += 1;
      const record = {
        name: `${source.name}#${number}`,
        target: headers.get('warc-target-uri') ?? null,
        date: headers.get('warc-date') ?? null,
        type: headers.get('content-type') ?? '',
        block: new ByteReader(reader.chunks(length)),
      };
      yield* openRecord(source, record, opening);
      if (opening.budget.spent) return;
    }
    await reader.skip(end - reader.position);
    if (reader.position < end && reader.failure === null) throw new Error('the last record is cut off');
  }
}
