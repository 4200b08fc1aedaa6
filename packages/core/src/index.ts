export { annotationOf } from './annotation.ts';
export { readInput, type Input, type Intake } from './intake/index.ts';
export { englishNews } from './presets/english-news.ts';
export { predictTimes } from './predict-times.ts';
export { analysisOf, processReport, processText, runReport } from './process-report.ts';
export type { RawReport, Run, Step } from './stage/index.ts';
export * from './model/index.ts';
export { contentHash as contentHashOf } from './text/index.ts';
