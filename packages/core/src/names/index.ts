export { Features, mostNameFeatures } from './features.ts';
export { findNames, nameModelOf, spansOf, type NameModel, type NameSpan } from './find-names.ts';
export { knownPhrases } from './known-phrases.ts';
export * from './labels.ts';
export { stretchesOf, type Stretch } from './stretches.ts';
export { bestLabels } from './viterbi.ts';
export { mostVotes, Votes } from './votes.ts';
