export * from './shapes.ts';
export { abbreviations, closingAbbreviations } from './abbreviations.ts';
export { english, type English } from './english.ts';
export * as eventLexicon from './event-lexicon/index.ts';
