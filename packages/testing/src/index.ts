export { sampleAnalysis, sampleRaw, type SampleOptions } from './sample-analyses.ts';
export { sampleConnections } from './sample-connections.ts';
export { sampleReports, type SampleReport } from './sample-reports.ts';
export { AnalysisWriter, type EntitySpec, type Happened, type Piece, type ReportSpec, type Said } from './analysis-writer.ts';
export { inventCorpus, type CorpusOptions, type InventedReport, type Making } from './invented-corpus.ts';
export { Dice, inventName, inventPerson } from './invented-world.ts';
