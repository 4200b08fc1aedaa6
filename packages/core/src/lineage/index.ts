export { traceCopies, type Copies } from './copies.ts';
export { inferDates, type DateInference } from './infer-dates.ts';
export { originsOf } from './origins.ts';
export { quotationsOf, sharedQuoteOf, sharedWords, type Quotation, type SharedWords } from './quotations.ts';
export { quoteLineage } from './quote-lineage.ts';
export { datesFromSentences } from './dates-from-sentences.ts';
