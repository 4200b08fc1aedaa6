import type { Lineage } from '../model/index.ts';
import type { Alignment } from './passages.ts';

export type CopyRelation = Exclude<Lineage['relation'], 'shares-quote'>;

/**
 * What a copy is to its source by what they share: `verbatim` where every sentence stands in it in order and little else,
 * `abridged` where the copy is a part of the source, `rewritten` where sentences were reordered, reworded, put in or taken
 * from between others. Null where they share too little beside quotations to be copies.
 */
export const relationOf = (alignment: Alignment, copyWords: number): CopyRelation | null => {
  const { copyShare, sourceShare, leftOutInside, inOrder, ownWords, sentences, reworded } = alignment;
  if (ownWords < 20 && (ownWords < 8 || ownWords < 0.5 * copyWords)) return null;
  // Editors cut from the end; what is missing in between was taken out, or put in by the other.
  const fromBetween = leftOutInside >= 0.5 * (1 - sourceShare);
  if (sourceShare >= 0.9 && copyShare >= 0.6) {
    if (copyShare < 0.96 || inOrder < 0.985 || reworded > 0.02) return 'rewritten';
    return sourceShare >= 0.97 ? 'verbatim' : fromBetween ? 'rewritten' : 'abridged';
  }
  if (copyShare >= 0.6 && inOrder < 0.75) return 'rewritten';
  if (copyShare >= 0.7) return sourceShare >= 0.75 && fromBetween ? 'rewritten' : 'abridged';
  const enough = copyShare >= 0.3 || sourceShare >= 0.5;
  return enough && sentences.length >= 2 && ownWords >= 30 ? 'rewritten' : null;
};
