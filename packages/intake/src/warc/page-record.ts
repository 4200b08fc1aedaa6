import { ByteReader } from '../byte-reader.ts';
import { dateValue } from '../date-value.ts';
import { factsOf, webAddress } from '../facts.ts';
import type { Opening, Source } from '../open.ts';
import type { SourceInput } from '../source-input.ts';
import { mediaType, readHttp } from './http.ts';

/** One record of an archive of the web: what was fetched, from where, when. */
export interface PageRecord {
  readonly name: string;
  readonly target: string | null;
  readonly date: string | null;
  /** Media type of the block, with parameters. */
  readonly type: string;
  readonly block: ByteReader;
}

const noText =
  /^(?:image|audio|video|font)\/|\/(?:css|javascript|x-javascript|ecmascript|dns|wasm|x-font|font|vnd\.ms-fontobject)|\bwarc-fields\b/;

/** Opens what a record holds, where that can be a report: a page that was found, or text. The rest is passed over. */
export async function* openRecord(source: Source, record: PageRecord, opening: Opening): AsyncGenerator<SourceInput> {
  const { name, block } = record;
  const url = webAddress(record.target?.replace(/^<|>$/g, '').replace(/ /g, '%20'));
  const http = await readHttp(block, opening.budget);
  const { type, charset } = http ?? mediaType(record.type);
  const refused = http !== null && (http.status < 200 || http.status > 299 || http.status === 204);
  if (refused || noText.test(type) || /\/robots\.txt$/i.test(url ?? '')) return opening.passOver(name);
  const retrievedAt = dateValue(record.date);
  const known = { sourceUrl: url, retrievedAt, charset, sourceFacts: factsOf('archive', { url }) };
  yield* opening.open({ name, reader: http?.body ?? block, depth: source.depth + 1, known, archived: true });
}
