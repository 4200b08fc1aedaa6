export {
  defaultLimits,
  fetcherWith,
  inputsFrom,
  inputsIn,
  isUnreadable,
  sizeOfInputs,
  type Field,
  type FieldNames,
  type InputsOptions,
  type Limits,
  type SourceInput,
  type UnreadableInput,
} from '@sitrep/intake';
export * from './newsroom.ts';
export { newsroomOver, openNewsroom, type NewsroomOptions } from './open-newsroom.ts';
export { parseQuery, type Query, type QueryPart } from './query/parse-query.ts';
export { queryHelp, queryKeysMarkdown } from './query/query-help.ts';
export { queryKeys, type QueryKey } from './query/query-keys.ts';
export { dateText, publishedText } from './view/date-text.ts';
export * from './views.ts';
export { StoreError, type StoreErrorCode } from '@sitrep/store';
export * from './report-feed.ts';
