import type { Tokens } from '../stage/index.ts';
import type { Anchor } from './anchor.ts';
import { evaluate } from './evaluate.ts';
import type { Candidate, Meaning } from './meaning.ts';
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
/** A story on a company's results speaks of one quarter for longer. */
const quarterMemory = 8;

/** "the first nine months", "nine months": what results are told of beside quarters. */
const isMonths = (m: Meaning): boolean =>
  (m.is === 'nth' && m.unit === 'month') || (m.is === 'duration' && m.unit === 'month' && (m.amount === 9 || m.amount === 6));

/** "up from $3 million", "compared with 40%", "higher than": a figure held against another stands before token `from`. */
const comparesFigures = (r: Reader, from: number): boolean => {
  for (let i = from - 1; i >= Math.max(r.from, from - 16); i--) {
    const word = r.lower(i);
    if (/^(?:from|than|against|versus)$/.test(word) || (word === 'with' && /^compare[ds]$/.test(r.lower(i - 1)))) return true;
    if (word === '.' || word === ';') return false;
  }
  return false;
};

/**
 * All time expressions of a text, resolved against `anchor`, in order and without overlaps. `exact` takes relative times
 * to the day, as in a conversation.
 */
export const findTimes = (text: string, tokens: Tokens, anchor: Anchor | null, exact = false): FoundTime[] => {
  const reader = new Reader(tokens, exact);
  const found: FoundTime[] = [];
  const candidates: Candidate[] = [];
  let previous: Period | null = null;
  let told = -1;
  let stretch: Period | null = null;
  let stretched = -1;
  let quarter: Period | null = null;
  let quartered = -1;
  for (let sentence = 0; sentence + 1 < tokens.first.length; sentence++) {
    reader.enter(sentence);
    candidates.length = 0;
    propose(reader, text, candidates);
    if (candidates.length === 0) continue;
    for (const candidate of refine(reader, candidates)) {
      const lean = (): -1 | 0 | 1 | null => leaning(reader, candidate.from, candidate.to);
      const resolved = evaluate(candidate.meaning, {
        anchor,
        previous: sentence - told <= memory ? previous : null,
        stretch: sentence - stretched <= memory ? stretch : null,
        quarter: sentence - quartered <= quarterMemory ? quarter : null,
        lean,
        compared: (base) => base === 'previous' || comparesFigures(reader, candidate.from),
        exact,
      });
      found.push({ ...resolved, from: candidate.from, to: candidate.to, candidate, sentence });
      const { value } = resolved;
      // Behind "the first nine months" a year earlier is nine months too.
      if (isMonths(candidate.meaning)) quartered = Number.NEGATIVE_INFINITY;
      if (value.kind !== 'period') continue;
      const { period } = value;
      if (period.grain === 'day') [previous, told] = [period, sentence];
      else if (period.grain === 'quarter' && candidate.meaning.is === 'nth') {
        // A quarter of the year before is told for comparison; the story stays with its own.
        if (quarter === null || period.at > quarter.at - 4) quarter = period;
        quartered = sentence;
      }
      if (period.grain === 'day' || period.grain === 'month' || period.grain === 'year') [stretch, stretched] = [period, sentence];
    }
  }
  return found;
};
