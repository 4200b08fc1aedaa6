import { lexicon } from './lexicon.ts';
import type { Shape } from './shape.ts';

const own = /^(?:we|our|us|we're|we've|please)$/;
const trade =
  /^(?:publish|publishes|published|publisher|publishing|articles?|commentar(?:y|ies)|news|editorial|journalism|journalists|reporting|subscribers?|readers?|supporters?|donations?|views?|content|material|rewritten|redistributed|broadcast|permission|copyright|opinions|authors?|reflect|necessarily|contact|corrections?)$/;
const quoted = /"[^"]{8,}"/;

/** True for a paragraph that speaks of the outlet, its readers or its rights, not of the news. */
export const aboutOutlet = (shape: Shape): boolean => {
  const { words, plain } = shape;
  const { webWords } = lexicon();
  if (quoted.test(plain) || words.length < 8) return false;
  const first = words.filter((word) => own.test(word)).length;
  const things = new Set(words.filter((word) => trade.test(word) || webWords.has(word))).size;
  if (
    /\bmay not be (?:published|reproduced)\b|\bviews? expressed\b|\bdo(?:es)? not necessarily (?:reflect|represent)\b|\bwithout (?:the )?(?:prior |express )?(?:written )?permission\b/i.test(
      plain,
    )
  )
    return true;
  return first > 0 && things >= 3 && things + first >= words.length * 0.08;
};
