import { readWeights } from '@sitrep/english/weights';
import { englishParser } from './parsing/index.ts';
import { relationNames, uposNames, type Relation, type Upos } from './syntax/index.ts';
import { Tagger, type Manner } from './tagging/index.ts';
import { WeightsFile } from './weights/index.ts';

/** A word of a sentence with its tags and the word it hangs on: counted from 0, -1 for the root. */
export interface ReadWord {
  readonly upos: Upos;
  readonly xpos: string;
  readonly head: number;
  readonly relation: Relation;
}

let tagger: Tagger | undefined;

/** Tags and tree of a sentence whose words are given, as treebanks give them: for measuring. */
export const readTree = (forms: readonly string[], manner: Manner): ReadWord[] => {
  tagger ??= new Tagger(new WeightsFile(readWeights('tags')));
  const parser = englishParser();
  const classes = new Uint8Array(forms.length);
  tagger.tag(forms, classes, 0, manner);
  const c = parser.configuration;
  c.reserve(forms.length);
  const tags = Array.from(classes, (label) => [uposNames[tagger!.upos[label]!]!, tagger!.xposNames[tagger!.xpos[label]!]!] as const);
  for (const [i, form] of forms.entries()) {
    c.tag[i] = parser.tags.numberOf(...tags[i]!);
    c.word[i] = parser.wordOf(form, form.toLowerCase());
  }
  parser.parse();
  return tags.map(([upos, xpos], i) => ({ upos, xpos, head: c.head[i]!, relation: relationNames[c.relation[i]!]! }));
};
