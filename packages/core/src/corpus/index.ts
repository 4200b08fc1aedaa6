export { dateInWords, dayNumber, dayRange, isoDay, weekdayOf, weekdays, type Weekday } from './calendar.ts';
export { contentStems, isContentWord, stem } from './content-words.ts';
export { readCorpus, Reading, type Corpus, type Resolution } from './corpus.ts';
export { byPlace, evidenceOf, sentenceEvidence } from './evidence.ts';
export { Groups } from './groups.ts';
export { wordsIn, type ReportWords } from './report-words.ts';
export { cosine, similarPairs, type Features, type Search } from './similar-pairs.ts';
