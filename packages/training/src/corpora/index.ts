/** Annotated texts, for those who measure on them. */
export { readGumReference, referenceOf } from './reference.ts';
export type { GoldMention, ReferenceDocument } from './reference.ts';
export { isHeldOut, readTexts } from './texts.ts';
