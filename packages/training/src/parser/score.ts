import { Manner, relationNames, type parsing, type Tagger } from '@sitrep/core/reading';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readConllu } from '../corpora/conllu.ts';
import { tagged } from './fold-tags.ts';

const base = (relation: string): string => relation.split(':')[0]!;

/** Attachment over all words of a file of trees, with tags of the tagger: "UAS 85.1 LAS 82.0 …". */
export const attachment = (parser: parsing.Parser, tagger: Tagger, path: string): string => {
  // The treebanks differ in how they tag, and so does the tagger.
  const manner = basename(path).startsWith('ewt') ? Manner.web : Manner.edited;
  let [words, heads, both] = [0, 0, 0];
  const found = { nsubj: [0, 0, 0], obj: [0, 0, 0] };
  for (const read of readConllu(readFileSync(path, 'utf8'))) {
    const sentence = tagged(tagger, read, manner);
    const c = parser.configuration;
    c.reserve(sentence.forms.length);
    for (const [i, form] of sentence.forms.entries()) {
      c.tag[i] = parser.tags.numberOf(sentence.upos[i]!, sentence.xpos[i]!);
      c.word[i] = parser.wordOf(form, form.toLowerCase());
    }
    parser.parse();
    for (const [i, head] of sentence.heads.entries()) {
      const gold = base(sentence.relations[i]!);
      const predicted = base(relationNames[c.relation[i]!]!);
      const right = c.head[i] === head;
      words++;
      if (right) heads++;
      if (right && gold === predicted) both++;
      for (const [name, row] of Object.entries(found)) {
        if (gold === name) row[0]!++;
        if (predicted === name) row[1]!++;
        if (gold === name && predicted === name && right) row[2]!++;
      }
    }
  }
  const percent = (share: number): string => (share * 100).toFixed(1);
  const f1 = ([gold = 0, predicted = 0, right = 0]: readonly number[]): string => percent((2 * right) / Math.max(1, gold + predicted));
  return `${basename(path, '.conllu')}: UAS ${percent(heads / words)}, LAS ${percent(both / words)}, nsubj ${f1(found.nsubj)}, obj ${f1(found.obj)}`;
};
