export { sampleAnalysis, sampleRaw, type SampleOptions } from './sample-analyses.ts';
export { sampleConnections } from './sample-connections.ts';
