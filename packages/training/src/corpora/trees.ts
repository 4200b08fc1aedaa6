import { Manner } from '@sitrep/core/reading';
import { readTrainingSet, trainingSets } from '../gold-folder.ts';
import { readConllu, type TreeSentence } from './conllu.ts';

/** The sentences of the open treebanks' training parts. `gold`: folder of the gold sets, where it is not the usual one. */
export const readTrees = (gold?: string): TreeSentence[] =>
  trainingSets.trees.flatMap((set) => readConllu(readTrainingSet(set, gold), set.includes('ewt') ? Manner.web : Manner.edited));
