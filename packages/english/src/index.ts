export * from './shapes.ts';
export { abbreviations, closingAbbreviations } from './abbreviations.ts';
export { english, type English } from './english.ts';
export * from './header-dates.ts';
export * from './page-words.ts';
export { stopWords } from './stop-words.ts';
