export { HashIndex } from './hash-index.ts';
export { hashText, join, spread } from './hashing.ts';
export { LinearModel } from './linear-model.ts';
export { weightsBytes, WeightsFile, type ArrayType, type WeightsArray, type WeightsHeader } from './weights-file.ts';
export { clusterOf, coarseCluster, coarsestCluster, noCluster } from './word-clusters.ts';
export { shapeOf } from './word-shape.ts';
