import { hashText, type Manner, Tagger, uposNames, WeightsFile, weightsBytes } from '@sitrep/core/reading';
import type { TreeSentence } from '../corpora/conllu.ts';
import { trainTags, type Tagged } from '../tagger/train-tags.ts';

/** Tags of a tagger for the words of a sentence: universal and of the Penn Treebank. */
export const tagged = <Sentence extends Pick<TreeSentence, 'forms'>>(
  tagger: Tagger,
  sentence: Sentence,
  manner: Manner,
): Sentence & { upos: string[]; xpos: string[] } => {
  const classes = new Uint8Array(sentence.forms.length);
  tagger.tag(sentence.forms, classes, 0, manner);
  return {
    ...sentence,
    upos: Array.from(classes, (label) => uposNames[tagger.upos[label]!]!),
    xpos: Array.from(classes, (label) => tagger.xposNames[tagger.xpos[label]!]!),
  };
};

/**
 * The sentences with the tags a tagger gives that has not seen their document: the parser meets such tags, and should
 * learn from their mistakes. The order of the sentences stays.
 */
export const withTagsOfOthers = (
  sentences: readonly (TreeSentence & Tagged)[],
  { folds, rounds, say }: { readonly folds: number; readonly rounds: number; readonly say: (line: string) => void },
): (TreeSentence & Tagged)[] => {
  const foldOf = ({ document }: TreeSentence): number => hashText(document) % folds;
  const out: (TreeSentence & Tagged)[] = [...sentences];
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((sentence) => foldOf(sentence) !== fold);
    const { arrays, classes } = trainTags(others, { rounds, seed: 7, recased: 0.1, leastSeen: 3, leastWeight: null, say: () => {} });
    const tagger = new Tagger(new WeightsFile(weightsBytes({ model: 'tags', version: 1, facts: { classes } }, arrays).buffer));
    let [words, right] = [0, 0];
    for (const [i, sentence] of sentences.entries()) {
      if (foldOf(sentence) !== fold) continue;
      const own = (out[i] = tagged(tagger, sentence, sentence.manner));
      words += own.xpos.length;
      right += own.xpos.filter((tag, at) => tag === sentence.xpos[at]).length;
    }
    say(`tags of fold ${fold + 1}: ${((100 * right) / words).toFixed(2)} % right`);
  }
  return out;
};
