import { readWeights } from '@sitrep/english/weights';
import { stage, type Parse, type Tags, type Tokens } from '../stage/index.ts';
import { isJoinedStop, relationNames, uposNames } from '../syntax/index.ts';
import { WeightsFile } from '../weights/index.ts';
import { longestSentence } from './network.ts';
import { Parser } from './parser.ts';

const parataxis = relationNames.indexOf('parataxis');
const punct = relationNames.indexOf('punct');

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
  /** Tokens of the stretch, without the stops of abbreviations. */
  const words = new Int32Array(longestSentence);

  const fill = (word: number, token: number, stopped: boolean): void => {
    const upos = tags.upos[token]!;
    const xpos = tags.xpos[token]!;
    const pair = upos * tags.xposNames.length + xpos;
    if (kinds[pair]! < 0) kinds[pair] = english.tags.numberOf(uposNames[upos]!, tags.xposNames[xpos]!);
    c.tag[word] = kinds[pair]!;
    const [text, lower] = [tokens.text[token]!, tokens.lower[token]!];
    c.word[word] = stopped ? english.wordOf(`${text}.`, `${lower}.`) : english.wordOf(text, lower);
  };

  for (let s = 0; s + 1 < tokens.first.length; s++) {
    const end = tokens.first[s + 1]!;
    let root = -1;
    for (let from = tokens.first[s]!; from < end;) {
      c.reserve(longestSentence);
      let count = 0;
      let at = from;
      for (; at < end && count < longestSentence; at++) {
        const stopped = at + 1 < end && isJoinedStop(tokens, at + 1);
        words[count] = at;
        fill(count++, at, stopped);
        if (!stopped) continue;
        at++;
        head[at] = at - 1;
        relation[at] = punct;
      }
      c.length = count;
      english.parse();
      for (let i = 0; i < count; i++) {
        const token = words[i]!;
        const parent = c.head[i]!;
        // What is no sentence any more is parsed in stretches that hang together loosely.
        head[token] = parent < 0 ? root : words[parent]!;
        relation[token] = parent < 0 && root >= 0 ? parataxis : c.relation[i]!;
      }
      if (root < 0) root = words[c.stack[0]!]!;
      from = at;
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
