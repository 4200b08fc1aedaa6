import { readWeights } from '@sitrep/english/weights';
import { stage, type Tags, type Tokens } from '../stage/index.ts';
import { isJoinedStop } from '../syntax/index.ts';
import { WeightsFile } from '../weights/index.ts';
import { Tagger } from './tagger.ts';

export { Manner, mostFeatures, TagFeatures } from './tag-features.ts';
export { Tagger } from './tagger.ts';

let english: Tagger | undefined;

/** Parts of speech of all tokens. */
export const tagsOf = (tokens: Tokens, tagger = (english ??= new Tagger(new WeightsFile(readWeights('tags'))))): Tags => {
  const classes = new Uint8Array(tokens.length);
  const own = new Uint8Array(tokens.length);
  for (let sentence = 0; sentence + 1 < tokens.first.length; sentence++) {
    const [from, to] = [tokens.first[sentence]!, tokens.first[sentence + 1]!];
    const forms: string[] = [];
    for (let i = from; i < to; i++) {
      if (isJoinedStop(tokens, i)) forms[forms.length - 1] += '.';
      else forms.push(tokens.text[i]!);
    }
    tagger.tag(forms, own);
    for (let i = from, form = 0; i < to; i++) classes[i] = isJoinedStop(tokens, i) ? tagger.stop : own[form++]!;
  }
  return {
    upos: classes.map((label) => tagger.upos[label]!),
    xpos: classes.map((label) => tagger.xpos[label]!),
    xposNames: tagger.xposNames,
  };
};

export const tags = stage({
  name: 'tags',
  version: 1,
  needs: ['tokens'],
  adds: 'tags',
  about: 'says of each word whether it is a noun, a verb, a name, with a model trained on openly licensed treebanks',
  run: ({ tokens }) => tagsOf(tokens),
  empty: () => ({ upos: new Uint8Array(0), xpos: new Uint8Array(0), xposNames: [] }),
});
