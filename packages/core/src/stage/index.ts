export type {
  Article,
  Chains,
  Doc,
  Header,
  LayerName,
  Layers,
  Page,
  PageBlock,
  PageDate,
  PageFacts,
  Parse,
  RawReport,
  Tags,
  Tokens,
} from './layers.ts';
export { Pipeline } from './pipeline.ts';
export { runPipeline, sentenceAt } from './run.ts';
export type { Run, Step } from './run.ts';
export { stage } from './stage.ts';
export type { Context, Stage } from './stage.ts';
export { SentenceTokens } from './sentence-tokens.ts';
