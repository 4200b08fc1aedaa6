import type { Tokens } from '../stage/index.ts';
import { anchorOf, type Anchor } from './anchor.ts';
import { conversational } from './conversation.ts';
import { evaluate } from './evaluate.ts';
import { findTimes, type FoundTime } from './find-times.ts';
import type { Candidate } from './meaning.ts';
import { timexOf, type TimexType } from './timex.ts';

/** A time expression as the evaluation sets write it: half-open offsets, TIMEX3 type and value. */
export interface PredictedTime {
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  readonly value: string;
}

/**
 * Time expressions in the manner of TimeML: prepositions stay outside, the two ends of a range are two expressions,
 * values are TIMEX3. `reference` is the document's ISO date or time. With `whole`, ranges stay in one piece and values are
 * those of a conversation: moments as exact as the reference, intervals without their end.
 */
export const predictTimes = (text: string, tokens: Tokens, reference: string | null, whole = false): PredictedTime[] => {
  const anchor = anchorOf(reference, 'published');
  const found = findTimes(text, tokens, anchor, whole);
  return whole
    ? found.flatMap((one) => talked(one, tokens, anchor, /T\d\d:\d\d:/.test(reference ?? '')))
    : found.flatMap((one) => marked(one, tokens, anchor));
};

const talked = (found: FoundTime, tokens: Tokens, anchor: Anchor | null, seconds: boolean): PredictedTime[] => {
  const { from, to, value } = found;
  let working = false;
  for (let i = from; i < to; i++) if (/^(?:business|working)$/.test(tokens.lower[i]!)) working = true;
  const { type, value: timex } = timexOf(value);
  return [{ start: tokens.start[from]!, end: tokens.end[to - 1]!, type, value: conversational(found, anchor, seconds, working) ?? timex }];
};

const marked = (found: FoundTime, tokens: Tokens, anchor: Anchor | null): PredictedTime[] =>
  partsOf(found, () => anchor).map(({ from, to, value }) => ({
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    ...timexOf(value, found.anchor === 'stated'),
  }));

/** The pieces of an expression that TimeML marks. */
const partsOf = (found: FoundTime, anchor: () => Anchor | null): { from: number; to: number; value: FoundTime['value'] }[] => {
  const { meaning, from, to, rule } = found.candidate;
  const own = (candidate: Candidate): { from: number; to: number; value: FoundTime['value'] } => {
    const scene = {
      anchor: anchor(),
      previous: null,
      stretch: null,
      quarter: null,
      compared: () => false,
      lean: () => -1 as const,
      exact: false,
    };
    const { value } = evaluate(candidate.meaning, scene);
    return { from: candidate.from, to: candidate.to, value };
  };
  if (meaning.is === 'range' && found.value.kind === 'span' && found.value.to !== null) {
    const isNow = (m: Candidate['meaning']): FoundTime['value'] | null => (m.is === 'reference' ? { kind: 'reference', to: m.to } : null);
    const period = (p: Extract<FoundTime['value'], { kind: 'span' }>['from']) => ({ kind: 'period', period: p, edge: null }) as const;
    return [
      { from: meaning.first.from, to: meaning.first.to, value: isNow(meaning.first.meaning) ?? period(found.value.from) },
      { from: meaning.last.from, to: meaning.last.to, value: isNow(meaning.last.meaning) ?? period(found.value.to) },
    ];
  }
  if (meaning.is === 'lasting') return [own(meaning.length), own(meaning.start)];
  if (meaning.is === 'since') {
    const { of } = meaning;
    if (found.value.kind !== 'span' || of.meaning.is === 'edge') return [own(of)];
    return [{ from: of.from, to: of.to, value: { kind: 'period', period: found.value.from, edge: null } }];
  }
  if (meaning.is === 'away' && rule === 'time-after')
    return [{ from, to: to - 1, value: { kind: 'duration', amount: meaning.amount, unit: meaning.unit } }];
  if (rule === 'within' || rule === 'in-future') return [{ from: from + 1, to, value: found.value }];
  return [{ from, to, value: found.value }];
};
