import { ByteReader } from '../byte-reader.ts';
import type { Opening, Source } from '../open.ts';
import type { SourceInput } from '../source-input.ts';
import { openRecord } from './page-record.ts';

const LONGEST_LINE = 65_536;
/** Address, host, date, type (with more behind it in later versions), length. Addresses may hold spaces. */
const header = /^(\S.*?) (\S+) (\d{8,14}) (\S+)(?: .*)? (\d+)\s*$/;

/** Opens the pages of an ARC archive, the format before WARC. */
export async function* openArc(source: Source, opening: Opening): AsyncGenerator<SourceInput> {
  const { reader } = source;
  let number = 0;
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) return;
    const fields = header.exec(new TextDecoder('latin1').decode(line.bytes));
    if (fields === null) continue;
    const [, target, , date, type, size] = fields;
    const length = Number(size);
    const end = reader.position + length;
    if (!target!.startsWith('filedesc:')) {
      number += 1;
      const block = new ByteReader(reader.chunks(length));
      yield* openRecord(source, { name: `${source.name}#${number}`, target: target!, date: date!, type: type!, block }, opening);
      if (opening.budget.spent) return;
    }
    await reader.skip(end - reader.position);
    if (reader.position < end && reader.failure === null) throw new Error('the last record is cut off');
  }
}
