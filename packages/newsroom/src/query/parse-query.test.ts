import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowKinds } from '@sitrep/store';
import { compileQuery } from './compile-query.ts';
import { parseQuery, type QueryPart } from './parse-query.ts';
import { QueryError } from './query-error.ts';
import { queryHelp, queryKeysMarkdown } from './query-help.ts';
import { keyNames, queryKeys } from './query-keys.ts';

const shown = (part: QueryPart): string => {
  const body = part.kind === 'text' ? `text ${part.words.join('+')}${part.prefix ? '*' : ''}` : `${part.key}=${part.values.join('|')}`;
  return part.negated ? `not ${body}` : body;
};

const answer = (query: string): string => {
  try {
    return parseQuery(query).parts.map(shown).join('\n');
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return `error ${error.message}`;
  }
};

const cases = readFileSync(new URL('./cases/queries.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block): [name: string, input: string, expected: string] => {
    const [head, expected = ''] = block.split(/^==>\n?/m);
    const [name = '', ...input] = head!.split('\n');
    return [name, input.join('\n').replace(/\n$/, ''), expected.trim()];
  });

describe('the query grammar', () => {
  it.each(cases)('%s', (_, input, expected) => {
    if (expected.startsWith('error ')) {
      const got = answer(input);
      expect(got).toMatch(/^error /);
      expect(got).toContain(expected.slice('error '.length));
    } else expect(answer(input)).toBe(expected);
  });

  it('names the part at fault', () => {
    for (const [query, word] of [
      ['talks actr:x', 'actr:x'],
      ['talks type:CONSUL now', 'type:CONSUL'],
      ['a after:soon', 'after:soon'],
    ] as const) {
      const fault = (): unknown => compileQuery(parseQuery(query), 'event');
      expect(fault).toThrow(QueryError);
      try {
        fault();
      } catch (error) {
        expect((error as QueryError).word).toBe(word);
      }
    }
  });

  it('has one table: every key has a rule, an example that parses, and compiles for every kind of row or says why not', () => {
    expect(queryKeys.map(({ key }) => key)).toEqual(keyNames);
    for (const { key, example, lists } of queryKeys) {
      const { parts } = parseQuery(example);
      expect(parts).toMatchObject([{ kind: 'key', key }]);
      for (const kind of rowKinds) {
        try {
          compileQuery({ parts }, kind);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError);
          expect([...lists, 'sort']).not.toContain(`${kind}s`);
        }
      }
      expect(queryHelp()).toContain(example);
      expect(queryKeysMarkdown()).toContain(`| \`${key}\` |`);
    }
  });

  it('takes any text: it parses or throws a QueryError', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('"', '-', ':', ',', '\\', ' ', '*', '>', ...keyNames.map((key) => `${key}:`), '2017', '..'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          const query = parseQuery(pieces.join(''));
          for (const kind of rowKinds) compileQuery(query, kind);
        } catch (error) {
          if (!(error instanceof QueryError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stays quick with hostile text', () => {
    const started = performance.now();
    for (const text of [
      '"'.repeat(100_001),
      'a:'.repeat(50_000),
      '-'.repeat(100_000),
      `actor:${','.repeat(100_000)}`,
      `${'\\"'.repeat(50_000)}`,
      'word '.repeat(20_000),
    ]) {
      try {
        parseQuery(text);
      } catch (error) {
        expect(error).toBeInstanceOf(QueryError);
      }
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
