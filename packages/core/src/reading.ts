/** What training and measuring need of the way words are read; front ends take `index.ts`. */
export { isJoinedStop, relationNames, uposNames } from './syntax/index.ts';
export { Manner, mostFeatures, TagFeatures, Tagger } from './tagging/index.ts';
export * from './weights/index.ts';
export { readWords } from './read-words.ts';
export { readTree, type ReadWord } from './read-trees.ts';
export * as parsing from './parsing/training.ts';
export * as simd from './simd/index.ts';
export * from './names/index.ts';
export { readReference } from './read-reference.ts';
export { beliefs, decideWith, Pointer, referenceModelOf, type Candidate, type Decide, type Question } from './chains/reference/index.ts';
export { isCommonWord, lexiconOf, phraseKey, wordAt, wordsOf, type Words } from './knowledge/index.ts';
