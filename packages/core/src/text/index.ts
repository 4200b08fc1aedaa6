export { contentHash, shortHash } from './hash.ts';
export { fold, plainTypography, squash, words } from './normalise.ts';
export { OffsetMap, OffsetMapBuilder } from './offset-map.ts';
