import type { SourceFacts } from '@sitrep/core/model';
import { ByteReader } from '../byte-reader.ts';
import { plain } from '../compose.ts';
import type { Opening, Source } from '../open.ts';
import type { SourceInput } from '../source-input.ts';
import { articleOf, isRecord, type JsonRecord } from './article-of.ts';
import { folded } from './fields.ts';
import { linesIn, objectsIn } from './json-values.ts';

const LONGEST_LOOK = 1 << 20;
/** Keys under which an object holds a list of articles, perhaps one level down. */
const listKeys = new Set(
  'articles items results docs documents entries data stories posts news reports hits records response value'.split(' '),
);
const MOST_NESTED = 4;
const MOST_KEYS_NAMED = 12;

/**
 * Opens records of JSON: one a line, in a list, one behind another, or in an object with a list of articles. A record
 * at fault is named and the next is read; what is no JSON after all is read as the text it is.
 */
export async function* openJson(source: Source, opening: Opening): AsyncGenerator<SourceInput> {
  const { budget } = opening;
  const reader = await inUtf8(source.reader);
  const head = await reader.peek(LONGEST_LOOK);
  const lineEnd = head.indexOf(10);
  const lines = lineEnd !== -1 && lineEnd + 1 < head.length && isRecord(parsed(head.subarray(0, lineEnd)));
  const whole = head.length < LONGEST_LOOK ? head : null;
  let first: JsonRecord | null = null;
  let number = 0;
  for await (const piece of (lines ? linesIn : objectsIn)(reader, budget.limits.maxBytes)) {
    number += 1;
    const name = `${source.name}#${piece.number}`;
    const record = piece.bytes === null ? null : parsed(piece.bytes);
    if (!isRecord(record)) {
      if (number === 1 && whole !== null && piece.bytes !== null) {
        if (source.archived) return opening.passOver(source.name);
        budget.entry();
        return yield { name: source.name, content: whole, ...source.known };
      }
      const { code, message } =
        piece.bytes === null ? budget.tooLarge(null) : { code: 'input.broken' as const, message: 'it is no whole JSON' };
      yield { name, code, message: `${name}: ${message}` };
      continue;
    }
    // A lone record carries the file's name; whether it is alone the next one tells.
    if (number === 1 && !lines) first = record;
    else {
      if (first !== null) yield* reports(first, `${source.name}#1`, source, opening);
      first = null;
      yield* reports(record, name, source, opening);
    }
    if (budget.spent) return;
  }
  if (first !== null) yield* reports(first, source.name, source, opening);
  else if (number === 0 && !source.archived)
    yield { name: source.name, code: 'input.empty', message: `${source.name}: the JSON holds no record` };
}

/** The reports of one record: itself, or the articles of a list in it. */
function* reports(record: JsonRecord, name: string, source: Source, opening: Opening): Generator<SourceInput> {
  const { budget, fields, passOver } = opening;
  const own = articleOf(record, fields);
  const list = own?.full ? null : listIn(record, 0);
  if (list === null || list.length === 0) {
    if (own !== null) {
      budget.entry();
      const { known } = source;
      yield { name, ...known, ...own.input, sourceUrl: own.input.sourceUrl ?? known.sourceUrl ?? null, charset: null };
    } else if (source.archived) passOver(name);
    else {
      const keys = Object.keys(record).slice(0, MOST_KEYS_NAMED).join(', ');
      const message = `${name}: no field of the record reads as the text of a report (it has ${keys || 'none'}); --field text=NAME names it`;
      yield { name, code: 'input.unsupported', message };
    }
    return;
  }
  const isFeed = /jsonfeed\.org/.test(typeof record['version'] === 'string' ? record['version'] : '');
  const basis: SourceFacts['basis'] = isFeed ? 'feed' : 'json';
  const outlet = isFeed && typeof record['title'] === 'string' ? plain(record['title']) : null;
  let found = 0;
  for (const [index, item] of list.entries()) {
    const article = articleOf(item, fields, basis, outlet);
    if (article === null) continue;
    found += 1;
    budget.entry();
    yield { name: `${name}#${index + 1}`, ...article.input };
  }
  if (found === 0 && !source.archived) {
    yield {
      name,
      code: 'input.unsupported',
      message: `${name}: no record of its list holds the text of a report; --field text=NAME names it`,
    };
  }
}

/** A list of records under a key that lists of articles have. */
const listIn = (record: JsonRecord, depth: number): readonly JsonRecord[] | null => {
  if (depth > MOST_NESTED) return null;
  for (const [key, value] of Object.entries(record)) {
    if (!listKeys.has(folded(key))) continue;
    if (Array.isArray(value) && value.some(isRecord)) return value.filter(isRecord);
    const inside = isRecord(value) ? listIn(value, depth + 1) : null;
    if (inside !== null) return inside;
  }
  return null;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

const parsed = (bytes: Uint8Array): unknown => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    text = western.decode(bytes);
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The same in UTF-8 without a mark. */
const inUtf8 = async (reader: ByteReader): Promise<ByteReader> => {
  const [a, b, c] = await reader.peek(4);
  if (a === 0xef && b === 0xbb && c === 0xbf) await reader.skip(3);
  const wide = (a === 0xff && b === 0xfe) || b === 0 ? 'utf-16le' : (a === 0xfe && b === 0xff) || a === 0 ? 'utf-16be' : null;
  if (wide === null) return reader;
  const decoder = new TextDecoder(wide);
  return new ByteReader(
    (async function* () {
      for await (const chunk of reader.chunks()) yield Buffer.from(decoder.decode(chunk, { stream: true }));
      yield Buffer.from(decoder.decode());
    })(),
  );
};
