import type { Tokens } from '../stage/index.ts';
import type { Anchor } from './anchor.ts';
import { evaluate } from './evaluate.ts';
import type { Candidate } from './meaning.ts';
import type { Period } from './period.ts';
import { propose } from './propose.ts';
import { Reader } from './reader.ts';
import { refine } from './refine/index.ts';
import { leaning } from './tense.ts';
import type { Resolved } from './value.ts';

/** A time expression with what it means: tokens `from` to `to` (exclusive). */
export interface FoundTime extends Resolved {
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate;
  readonly sentence: number;
}

/** How many sentences a day that was told stays at hand for "the next morning" and "at 9 a.m.". */
const memory = 4;

/**
 * All time expressions of a text, resolved against `anchor`, in order and without overlaps. `exact` takes relative times
 * to the day, as in a conversation.
 */
export const findTimes = (text: string, tokens: Tokens, anchor: Anchor | null, exact = false): FoundTime[] => {
  const reader = new Reader(tokens);
  const found: FoundTime[] = [];
  const candidates: Candidate[] = [];
  let previous: Period | null = null;
  let told = -1;
  let quarter: Period | null = null;
  for (let sentence = 0; sentence + 1 < tokens.first.length; sentence++) {
    reader.enter(sentence);
    candidates.length = 0;
    propose(reader, text, candidates);
    if (candidates.length === 0) continue;
    for (const candidate of refine(reader, candidates)) {
      const lean = (): -1 | 0 | 1 | null => leaning(reader, candidate.from, candidate.to);
      const at = sentence - told <= memory ? previous : null;
      const resolved = evaluate(candidate.meaning, { anchor, previous: at, quarter, lean, exact });
      found.push({ ...resolved, from: candidate.from, to: candidate.to, candidate, sentence });
      const { value } = resolved;
      if (value.kind !== 'period') continue;
      if (value.period.grain === 'day') [previous, told] = [value.period, sentence];
      else if (value.period.grain === 'quarter') quarter = value.period;
    }
  }
  return found;
};
