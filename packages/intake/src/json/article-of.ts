import type { Input } from '@sitrep/core';
import type { SourceFacts } from '@sitrep/core/model';
import { compose, plain } from '../compose.ts';
import { dateValue } from '../date-value.ts';
import { factsOf, webAddress } from '../facts.ts';
import { commonNames, folded, type Field, type FieldNames } from './fields.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parts of a record that services wrap the article in. */
const wrappers = ['fields', 'attributes', '_source', 'article', 'data', 'item', 'metadata'];
/** Texts shorter than this are labels, unless the caller names the field. */
const SHORTEST_TEXT = 20;

export interface Article {
  readonly input: Omit<Input, 'name'>;
  /** False where the text is only a description of something. */
  readonly full: boolean;
}

/** A record as a report, or null where it holds no text. `outlet` is the publisher where the record names none. */
export const articleOf = (
  record: JsonRecord,
  names: FieldNames,
  basis: SourceFacts['basis'] = 'json',
  outlet: string | null = null,
): Article | null => {
  const levels = [record, ...wrappers.map((key) => record[key]).filter(isRecord)].map(
    (level) => new Map(Object.entries(level).map(([key, value]) => [folded(key), value] as const)),
  );
  const all = function* (field: Field): Generator<unknown> {
    const named = names[field];
    if (named !== undefined) return yield at(record, named);
    for (const name of commonNames[field]) for (const level of levels) if (level.has(name)) yield level.get(name);
  };
  const one = <T>(field: Field, read: (value: unknown) => T | null): T | null => {
    for (const value of all(field)) {
      const found = read(value);
      if (found !== null) return found;
    }
    return null;
  };
  const text = one('text', (value) => textOf(value, names.text === undefined ? SHORTEST_TEXT : 1));
  if (text === null) return null;
  const title = one('title', (value) => (typeof value === 'string' ? plain(value) : null));
  const url = one('url', (value) => (typeof value === 'string' ? webAddress(value) : null));
  const publisher = one('publisher', (value) => nameOf(value)) ?? outlet;
  const sourceFacts = factsOf(basis, {
    title,
    authors: one('authors', (value) => (namesOf(value).length > 0 ? namesOf(value) : null)) ?? [],
    publisher: publisher !== null && webAddress(publisher) !== null ? new URL(publisher).hostname.replace(/^www\./, '') : publisher,
    published: one('published', dateValue),
    modified: one('modified', dateValue),
    section: one('section', nameOf),
    topics: one('topics', (value) => (namesOf(value).length > 0 ? namesOf(value) : null)) ?? [],
    url,
    language: one('language', (value) => (typeof value === 'string' ? value.trim() || null : null)),
  });
  const short = commonNames.text.slice(commonNames.text.indexOf('description'));
  const full = names.text !== undefined || !levels.some((level) => short.some((name) => level.get(name) === text));
  return { input: { ...compose(title, text), sourceUrl: url, retrievedAt: one('retrievedAt', isoTime), sourceFacts }, full };
};

/** Follows a path of keys; a key that holds dots itself is found too. */
const at = (record: JsonRecord, path: string): unknown => {
  if (path in record) return record[path];
  let value: unknown = record;
  for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined;
  return value;
};

/** A text, or paragraphs as a list. */
const textOf = (value: unknown, shortest: number): string | null => {
  if (typeof value === 'string') return value.trim().length >= shortest ? value : null;
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'))
    return textOf(value.join('\n\n'), shortest);
  return isRecord(value) ? textOf(value['text'] ?? value['plain'] ?? value['html'] ?? null, shortest) : null;
};

const nameOf = (value: unknown): string | null => {
  if (Array.isArray(value)) return value.length > 0 ? nameOf(value[0]) : null;
  if (isRecord(value)) return nameOf(value['name'] ?? value['title'] ?? value['original'] ?? value['uri'] ?? value['id'] ?? null);
  const name = typeof value === 'string' ? plain(value) : null;
  return name !== null && name.length <= 200 ? name : null;
};

/** "By A and B", "A; B", `["A", {"name": "B"}]`. */
const namesOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => nameOf(one) ?? []))].slice(0, 100);
  const line = nameOf(value);
  if (line === null) return [];
  return line
    .replace(/^\[|\]$|^by\s+/gi, '')
    .split(/\s*[;,|]\s*|\s+and\s+/)
    .map((name) => name.replace(/^['"]|['"]$/g, '').trim())
    .filter((name) => name !== '' && !/^(?:none|null|nan|n\/a|unknown)$/i.test(name));
};

const isoTime = (value: unknown): string | null => {
  const date = dateValue(value);
  return date !== null && /^\d{4}-\d\d-\d\d/.test(date) ? date : null;
};
