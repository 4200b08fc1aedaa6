import { readDateline } from '../dateline/read-dateline.ts';
import { lexicon } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { isParagraph } from './surroundings.ts';
import type { Zone } from './zone.ts';

const FEWEST_PARAGRAPHS = 3;

/**
 * Ends the zone where another article begins in the same input: a headline followed by a dateline, after several
 * paragraphs. `second` is its first block, or the number of blocks.
 */
export const withoutSecondArticle = (
  marks: readonly Mark[],
  { first, last }: Zone,
  counts: (index: number) => boolean,
): Zone & { readonly second: number } => {
  let paragraphs = 0;
  for (let i = first; i < last; i++) {
    const { kind, prose, shape } = marks[i]!;
    if (isParagraph({ marks, counts }, i) && prose >= 2) paragraphs++;
    if (paragraphs < FEWEST_PARAGRAPHS || prose > 0 || shape.terminal || shape.words.length < 3 || kind === 'byline') continue;
    // In markup a headline says that it is one.
    if (shape.block.tag !== '' && !/^h[12]$/.test(shape.block.tag)) continue;
    let next = i + 1;
    while (next <= last && marks[next]!.kind === 'byline') next++;
    if (!isParagraph({ marks, counts }, next) || marks[next]!.prose < 2 || readDateline(marks[next]!.shape.text, lexicon()) === null)
      continue;
    let end = i - 1;
    while (end > first && !isParagraph({ marks, counts }, end)) end--;
    return { first, last: end, second: i };
  }
  return { first, last, second: marks.length };
};
