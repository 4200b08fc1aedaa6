import type { SentenceTokens } from '../stage/index.ts';
import type { FoundFigure } from './find-figures.ts';

const general =
  /^(?:people|persons?|others?|them|whom|which|those|dead|bodies|body|deaths?|wounded|injured|missing|casualties|fatalities|victims?|individuals|lives)$/;
const ends =
  /^(?:[,;:.!?"()]|and|or|but|who|that|which|while|when|as|were|was|have|has|had|are|is|will|would|after|before|said|since|killed|injured|wounded|held|arrested|detained|captured|dead|missing|serving|including|amid|near|until|during|so|not|also|this|last|yesterday|today|in|for|with|to|by|from|at|on)$/;

/**
 * Whom or what a number counts, in the report's words: `words` of the noun itself ("Filipino fishermen", "members of the
 * Red Lions"), else the `scope` it was told of ("the conflict").
 */
export const aboutOf = (r: SentenceTokens, text: string, found: FoundFigure): { words: string | null; scope: string | null } => {
  const slice = (from: number, to: number): string | null => {
    let start = from;
    while (start < to && /^(?:of|the|a|an|his|its|their|our|her|all|other|"|')$/.test(r.lower(start)) && to - start > 1) start++;
    return start < to ? text.slice(r.tokens.start[start]!, r.tokens.end[to - 1]!).replace(/\s+/g, ' ') : null;
  };
  const { noun, quantity } = found;
  if (noun && !general.test(noun.noun)) {
    // "33 of them civilians": the noun alone.
    if (/^(?:them|whom|which)$/.test(r.lower(noun.head - 1))) return { words: slice(noun.head, noun.to), scope: null };
    const to = r.lower(noun.to) === 'of' ? stop(r, noun.to + 1, 6) : noun.to;
    return { words: slice(quantity.to, to > noun.to + 1 ? to : noun.to), scope: null };
  }
  const scope = scopeOf(r, found);
  return { words: null, scope: scope && slice(scope.from, scope.to) };
};

/** Where a noun phrase ends: at a mark, a number, a verb, a preposition; after `most` tokens at the latest. */
const stop = (r: SentenceTokens, from: number, most: number): number => {
  let i = from;
  for (; i < r.to && i < from + most; i++) {
    const word = r.lower(i);
    if (ends.test(word) || /^\d/.test(word) || (r.small(i) && word.length > 4 && word.endsWith('ed')) || word === 'died') break;
  }
  return i;
};

/** Measures whose number is told of a matter: "the war has killed 500,000 people". */
const tolled = new Set(['killed', 'wounded', 'missing', 'displaced', 'affected', 'casualties']);

export const isToll = (measure: string): boolean => tolled.has(measure);

/** The matter the people were counted for: the subject of the verb before them, or "in the conflict" behind them. */
const scopeOf = (r: SentenceTokens, { verb, to, quantity, measure, unit }: FoundFigure): { from: number; to: number } | null => {
  const head = verb ?? (r.lower(quantity.from - 1) === 'left' || r.lower(quantity.from - 1) === 'turned' ? quantity.from - 1 : null);
  if (head !== null && tolled.has(measure)) {
    let end = head;
    while (end > r.from && /^(?:has|have|had|also|reportedly|already|so|far)$/.test(r.lower(end - 1))) end--;
    let start = end;
    while (
      start > r.from &&
      end - start < 9 &&
      !/^(?:[,;:.!?"()]|that|which|who|and|but|said|says|when|after|as|because|where)$/.test(r.lower(start - 1))
    )
      start--;
    while (start < end && /^(?:on|in|the|a|an|this|that)$/.test(r.lower(start)) && end - start > 1) start++;
    if (end > start && r.from <= start) return { from: start, to: end };
  }
  // Money is for something: "in new funding", "for the north"; people are counted "in the conflict".
  const linked = measure === 'money' ? /^(?:in|of|for|worth)$/ : /^(?:in|during|by)$/;
  if (unit !== null && measure !== 'money' && r.lower(to) !== 'of') return null;
  if (!linked.test(r.lower(to)) && r.lower(to) !== 'of') return null;
  const end = stop(r, to + 1, 6);
  return end > to + 1 ? { from: to + 1, to: end } : null;
};
