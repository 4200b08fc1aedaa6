/** What training and measuring need of the way words are read; front ends take `index.ts`. */
export { relationNames, uposNames } from './syntax/index.ts';
export { mostFeatures, TagFeatures, Tagger } from './tagging/index.ts';
export * from './weights/index.ts';
export * as parsing from './parsing/training.ts';
export * as simd from './simd/index.ts';
