import { words } from '@sitrep/core/text';
import { nearMatch } from './near-match.ts';
import { QueryError } from './query-error.ts';
import { keyNames } from './query-keys.ts';

/** One part of a query. `source` is the part as written, for messages. */
export type QueryPart =
  | {
      readonly kind: 'text';
      readonly words: readonly string[];
      readonly prefix: boolean;
      readonly negated: boolean;
      readonly source: string;
    }
  | {
      readonly kind: 'key';
      readonly key: string;
      /** Alternatives: any of them may hold. */
      readonly values: readonly string[];
      readonly negated: boolean;
      readonly source: string;
    };

export interface Query {
  readonly parts: readonly QueryPart[];
}

/**
 * Parses the query grammar: `key:value`, `key:"value with spaces"`, `key:one,two`, `word`, `"words in this order"`,
 * `start*`, and `-` before any of these. Throws `QueryError`, which names the part at fault.
 */
export const parseQuery = (text: string): Query => {
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    const start = at;
    const negated = text[at] === '-' && at + 1 < text.length && !/\s/.test(text[at + 1]!);
    if (negated) at++;
    const key = /^([A-Za-z][A-Za-z-]*):/.exec(text.slice(at, at + 40))?.[1];
    if (key !== undefined) at += key.length + 1;
    const values: string[] = [];
    let quoted = false;
    for (;;) {
      const value = readValue(text, at, key !== undefined);
      at = value.end;
      quoted ||= value.quoted;
      if (value.text !== '') values.push(value.text);
      if (key === undefined || text[at] !== ',') break;
      at++;
    }
    const source = text.slice(start, at);
    if (key === undefined) {
      const plain = values[0] ?? '';
      const found = words(plain);
      const prefix = !quoted && plain.endsWith('*');
      if (found.length > 0) parts.push({ kind: 'text', words: found, prefix, negated, source });
      else if (quoted || plain !== '') throw new QueryError(`${source} holds no word to look for`, source);
      continue;
    }
    parts.push({ kind: 'key', key: knownKey(key, source), values: required(values, key, source), negated, source });
  }
  return { parts };
};

const readValue = (text: string, start: number, inKey: boolean): { text: string; end: number; quoted: boolean } => {
  const opening = text[start];
  if (opening === '"' || opening === '“' || opening === '”') {
    let value = '';
    for (let at = start + 1; at < text.length; at++) {
      const char = text[at]!;
      if (char === '\\' && at + 1 < text.length) {
        value += text[++at]!;
      } else if (char === '"' || char === '”' || (opening !== '"' && char === '“')) {
        return { text: value, end: at + 1, quoted: true };
      } else value += char;
    }
    throw new QueryError('a quotation mark is not closed', text.slice(start, start + 60));
  }
  let end = start;
  const stop = inKey ? /[\s,]/ : /\s/;
  while (end < text.length && !stop.test(text[end]!)) end++;
  return { text: text.slice(start, end), end, quoted: false };
};

const knownKey = (key: string, source: string): string => {
  const low = key.toLowerCase();
  if (keyNames.includes(low)) return low;
  const meant = nearMatch(low, keyNames);
  const hint = meant === null ? `keys are ${keyNames.join(', ')}` : `did you mean ${meant}:`;
  throw new QueryError(`there is no key ${key}: (${hint}); to look for the text itself, put it in quotation marks`, source);
};

const required = (values: readonly string[], key: string, source: string): readonly string[] => {
  if (values.length === 0) throw new QueryError(`${key}: needs a value behind it, without a space`, source);
  return values;
};
