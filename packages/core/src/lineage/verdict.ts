import type { Lineage } from '../model/index.ts';
import type { Alignment } from './passages.ts';

export type CopyRelation = Exclude<Lineage['relation'], 'shares-quote'>;

/**
 * What a copy is to its source by what they share: `verbatim` where nearly all of both is the same in the same order,
 * `abridged` where the copy is a part of the source, `rewritten` where much of it was reordered, reworded or added to.
 * Null where they share too little beside quotations to be copies.
 */
export const relationOf = ({ copyShare, sourceShare, inOrder, ownWords, sentences }: Alignment, copyWords: number): CopyRelation | null => {
  const longEnough = ownWords >= 20 || (ownWords >= 8 && ownWords >= 0.5 * copyWords);
  if (!longEnough) return null;
  if (copyShare >= 0.6 && inOrder < 0.85) return 'rewritten';
  if (sourceShare >= 0.9 && copyShare >= 0.85) return 'verbatim';
  if (copyShare >= 0.7) return 'abridged';
  const enough = copyShare >= 0.3 || sourceShare >= 0.5;
  return enough && sentences.length >= 2 && ownWords >= 30 ? 'rewritten' : null;
};
