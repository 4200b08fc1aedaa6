import { readWeights } from '@sitrep/english/weights';
import { stage, type Parse, type Tags, type Tokens } from '../stage/index.ts';
import { uposNames } from '../syntax/index.ts';
import { WeightsFile } from '../weights/index.ts';
import { Parser } from './parser.ts';

let parser: Parser | undefined;

/** The parser of English, read from disk when first asked for. */
export const englishParser = (): Parser => (parser ??= new Parser(new WeightsFile(readWeights('parse'))));

/** Trees of all sentences of tagged tokens. */
export const parseWith = (english: Parser, tokens: Tokens, tags: Tags): Parse => {
  const head = new Int32Array(tokens.length).fill(-1);
  const relation = new Uint8Array(tokens.length);
  const c = english.configuration;
  // The tags of a text are few: each pair is looked up by name once.
  const kinds = new Int32Array(uposNames.length * tags.xposNames.length).fill(-1);
  for (let s = 0; s + 1 < tokens.first.length; s++) {
    const from = tokens.first[s]!;
    const to = tokens.first[s + 1]!;
    c.reserve(to - from);
    for (let i = from; i < to; i++) {
      const upos = tags.upos[i]!;
      const xpos = tags.xpos[i]!;
      const pair = upos * tags.xposNames.length + xpos;
      if (kinds[pair]! < 0) kinds[pair] = english.tags.numberOf(uposNames[upos]!, tags.xposNames[xpos]!);
      c.tag[i - from] = kinds[pair]!;
      c.word[i - from] = english.wordOf(tokens.text[i]!, tokens.lower[i]!);
    }
    english.parse();
    for (let i = from; i < to; i++) {
      const parent = c.head[i - from]!;
      head[i] = parent < 0 ? -1 : from + parent;
      relation[i] = c.relation[i - from]!;
    }
  }
  return { head, relation };
};

export const parse = stage({
  name: 'parse',
  version: 1,
  needs: ['tokens', 'tags'],
  adds: 'parse',
  about: 'hangs every word on the word it belongs to and names how: subject, object, clause, modifier',
  run: ({ tokens, tags }) => parseWith(englishParser(), tokens, tags),
  empty: ({ tokens }) => ({ head: new Int32Array(tokens.length).fill(-1), relation: new Uint8Array(tokens.length) }),
});
