export { contentHash, shortHash } from './hash.ts';
export { fold, plainTypography, squash, words } from './normalise.ts';
export { beginsNumber, digitsOf, ordinalOf, readNumber, readNumberBefore } from './numbers.ts';
export type { NumberRead } from './numbers.ts';
export { OffsetMap, OffsetMapBuilder } from './offset-map.ts';
