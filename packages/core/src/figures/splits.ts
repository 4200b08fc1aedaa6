import type { SentenceTokens } from '../stage/index.ts';

/** A figure already found in the sentence, as far as splits of it need it. */
export interface Whole {
  readonly measure: string;
  readonly to: number;
  /** True where what is told stands before the number, so that a list behind it goes on: "killed two men and a boy". */
  readonly goesOn: boolean;
}

const opens = /^(?:including|among|amongst|of|from|comprising|included|them|whom|which)$/;

/**
 * The measure a count takes over from the figure before it: "12 killed, including 3 children", "41 dead: 37 civilians",
 * "killing 14 soldiers and nine policemen", "33 of them civilians", "from 31 dead to 33". Null where it takes none.
 */
export const inherited = (r: SentenceTokens, whole: Whole, from: number, nounTo: number, bare: boolean): string | null => {
  const gap = from - whole.to;
  if (gap > 24 || gap < 0) return null;
  for (let i = whole.to; i < from; i++) if (/^[;.?!"]$/.test(r.lower(i))) return null;
  const before = r.lower(from - 1);
  // "including 11 children", "among them seven children", "of whom 33 were civilians", "from which 11 children"
  const opened =
    before === 'including' ||
    before === 'included' ||
    before === 'comprising' ||
    (/^(?:them|whom|which|these)$/.test(before) && opens.test(r.lower(from - 2)));
  if (opened) return whole.measure;
  // "thirty-three of them civilians", "nine of whom died"
  if (r.lower(nounTo - 3) === 'of' && /^(?:them|whom|which)$/.test(r.lower(nounTo - 2))) return whole.measure;
  if (r.lower(nounTo - 2) === 'of' && /^(?:them|whom|which)$/.test(r.lower(nounTo - 1))) return whole.measure;
  if (before === ':' && gap <= 2) return whole.measure;
  if (before === 'to' && gap <= 2 && bare) return whole.measure;
  if (!whole.goesOn) return null;
  // A list goes on over commas and "and", with a few words of each noun phrase between.
  if (before !== 'and' && before !== ',' && before !== 'or' && before !== 'plus') return null;
  if (gap > 14) return null;
  for (let i = whole.to; i < from - 1; i++)
    if (/^(?:was|were|is|are|has|have|had|said|says|who|that|which|but|while|when|after)$/.test(r.lower(i))) return null;
  return bare && gap > 3 ? null : whole.measure;
};
