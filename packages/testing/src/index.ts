export { sampleAnalysis, sampleRaw, type SampleOptions } from './sample-analyses.ts';
export { sampleConnections } from './sample-connections.ts';
export { sampleReports, type SampleReport } from './sample-reports.ts';
