/** Annotated texts, for those who measure on them. */
export { pairMentions, type FoundMention } from './pair-mentions.ts';
export { readGumReference, referenceOf, type GoldMention, type ReferenceDocument } from './reference.ts';
export { isHeldOut, readTexts } from './texts.ts';
