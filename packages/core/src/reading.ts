/** What training and measuring need of the way words are read; front ends take `index.ts`. */
export { relationNames, uposNames } from './syntax/index.ts';
export { Manner, mostFeatures, TagFeatures, Tagger } from './tagging/index.ts';
export * from './weights/index.ts';
export { readWords } from './read-words.ts';
