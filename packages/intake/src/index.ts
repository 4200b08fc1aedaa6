export { inputsFrom, inputsIn, sizeOfInputs, type InputsOptions } from './inputs-from.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { isUnreadable, type SourceInput, type UnreadableInput } from './source-input.ts';
export type { Field, FieldNames } from './json/fields.ts';
