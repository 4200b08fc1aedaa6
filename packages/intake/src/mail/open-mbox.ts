import { ByteReader } from '../byte-reader.ts';
import type { Opening, Source } from '../open.ts';
import type { SourceInput } from '../source-input.ts';

const LONGEST_LINE = 1 << 20;
const latin = new TextDecoder('latin1');
const isFrom = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x46 && bytes[1] === 0x72 && bytes[4] === 0x20 && /^From \S+ .{0,80}\d{4}/.test(latin.decode(bytes.subarray(0, 160)));
const isQuoted = (bytes: Uint8Array): boolean => bytes[0] === 0x3e && /^>+From /.test(latin.decode(bytes.subarray(0, 40)));

/** Opens the mails of an mbox file one after another. A mail begins at a "From " line behind an empty one. */
export async function* openMbox(source: Source, opening: Opening): AsyncGenerator<SourceInput> {
  const { reader } = source;
  const { maxBytes } = opening.budget.limits;
  await reader.line(LONGEST_LINE);
  let number = 0;
  for (let more = true; more;) {
    number += 1;
    const parts: Uint8Array[] = [];
    let size = 0;
    let blank = false;
    more = false;
    for (let line = await reader.line(LONGEST_LINE); line !== null; line = await reader.line(LONGEST_LINE)) {
      if (blank && isFrom(line.bytes)) {
        more = true;
        break;
      }
      const { bytes } = line;
      blank = bytes.length <= 2 && (bytes[0] === 10 || bytes[0] === 13);
      size += bytes.length;
      if (size <= maxBytes) parts.push(isQuoted(bytes) ? bytes.subarray(1) : bytes);
    }
    const name = `${source.name}#${number}`;
    if (size > maxBytes) {
      const { code, message } = opening.budget.tooLarge(size);
      yield { name, code, message: `${name}: ${message}` };
      continue;
    }
    const mail = Buffer.concat(parts);
    const { openMail } = await import('./open-mail.ts');
    const once = (async function* () {
      yield mail;
    })();
    if (size > 0) yield* openMail({ name, reader: new ByteReader(once), depth: source.depth + 1, known: {} }, opening);
    if (opening.budget.spent) return;
  }
}
