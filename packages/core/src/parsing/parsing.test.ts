import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '../model/index.ts';
import type { Parse, Tokens } from '../stage/index.ts';
import { relationNames, Tree, objectOf, subjectOf, agentOf, complementOf, isPassive } from '../syntax/index.ts';
import { tagsOf } from '../tagging/index.ts';
import { tokensOf } from '../tokens/index.ts';
import parseCases from './cases/sentences.txt?raw';
import { englishParser, parseWith } from './index.ts';

const sentence = (start: number, end: number): Sentence => ({ start, end }) as unknown as Sentence;
const read = (lines: readonly string[]) => {
  const text = lines.join('\n');
  let at = 0;
  const sentences = lines.map((line) => {
    const from = at;
    at += line.length + 1;
    return sentence(from, from + line.length);
  });
  const tokens = tokensOf(text, sentences);
  const tags = tagsOf(tokens);
  return { tokens, tags, parse: parseWith(englishParser(), tokens, tags) };
};

const expectTrees = (tokens: Tokens, { head, relation }: Parse): void => {
  expect(head.length).toBe(tokens.length);
  for (let s = 0; s + 1 < tokens.first.length; s++) {
    const [from, to] = [tokens.first[s]!, tokens.first[s + 1]!];
    let roots = 0;
    // Every way up ends at a root, and no token is walked over twice from below.
    const reaches = new Uint8Array(to - from);
    for (let i = from; i < to; i++) {
      expect(relation[i]).toBeLessThan(relationNames.length);
      if (head[i] === -1) roots++;
      else if (head[i]! < from || head[i]! >= to) throw new Error(`head of ${i} outside its sentence`);
      expect(relationNames[relation[i]!] === 'root').toBe(head[i] === -1);
      const way: number[] = [];
      let at = i;
      while (at !== -1 && reaches[at - from] === 0) {
        way.push(at);
        reaches[at - from] = 2;
        at = head[at]!;
        if (at !== -1 && reaches[at - from] === 2) throw new Error(`token ${at} hangs on itself`);
      }
      for (const token of way) reaches[token - from] = 1;
    }
    expect(roots).toBe(from === to ? 0 : 1);
  }
};

describe('sentences of reports', () => {
  const cases = parseCases
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  test.each(cases.map(([name, input, , ...expected]) => ({ name, input: input!, expected })))('$name', ({ input, expected }) => {
    const { tokens, tags, parse } = read([input]);
    const tree = new Tree(tokens, tags, parse);
    const word = (token: number): string => (token < 0 ? '-' : tokens.text[token]!);
    const found = expected.map((line) => {
      const [, question = '', of = ''] = /^(\w+)\((.+)\)/.exec(line)!;
      const token = tokens.text.indexOf(of);
      const answers: Record<string, string> = {
        subject: word(subjectOf(tree, token)),
        object: word(objectOf(tree, token)),
        agent: word(agentOf(tree, token)),
        complement: word(complementOf(tree, token)),
        passive: isPassive(tree, token) ? 'yes' : 'no',
        head: word(tree.head(token)),
        relation: tree.relation(token)!,
      };
      return `${question}(${of}) = ${answers[question]}`;
    });
    expect(found).toEqual(expected);
  });
});

describe('every sentence is one tree', () => {
  test('whatever the words', () => {
    const words = fc.constantFrom(
      'the',
      'Army',
      'said',
      'of',
      ',',
      '.',
      '"',
      'U.S.',
      '12',
      'who',
      'was',
      'killed',
      'by',
      '\u0301',
      '😀',
      'and',
      'it',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.array(words, { maxLength: 40 }), fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 12 })), {
          maxLength: 4,
        }),
        (lines) => {
          const { tokens, tags, parse } = read(lines.map((line) => line.join(' ').replaceAll('\n', ' ')));
          expectTrees(tokens, parse);
          expect(parseWith(englishParser(), tokens, tags)).toEqual(parse);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a sentence of thousands of words too, in time that grows with it', { timeout: 60_000 }, () => {
    const line = 'the minister of defence said on Monday that two men , who were not named , had died and';
    const timed = (times: number): number => {
      const { tokens, tags, parse } = read([Array<string>(times).fill(line).join(' ')]);
      expectTrees(tokens, parse);
      const started = performance.now();
      parseWith(englishParser(), tokens, tags);
      return performance.now() - started;
    };
    timed(100);
    expect(timed(3000) / timed(300)).toBeLessThan(30);
  });

  test('marks alone', () => {
    const { tokens, parse } = read(['"'.repeat(2000), '( ( ( )', '']);
    expectTrees(tokens, parse);
  });
});
