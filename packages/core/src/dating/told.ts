import type { Sentence, Time } from '../model/index.ts';
import { firstDay } from './terms.ts';

/** A date that the text itself states and tells as past. */
export interface ToldDate {
  readonly text: string;
  /** First day of it. */
  readonly day: string;
}

const ahead =
  /\b(?:will|would|shall|to be|plans?|planned|planning|scheduled|expected|expects?|due|until|till|by|before|upcoming|next|set to|deadline|target|if|must|should|may|could|aims?|goal|ahead of|from now|no later than|through|vision|agenda|expires?|forthcoming|slated|want|wants|hopes?)\b/i;
const yearContext =
  /\b(?:in|since|of|from|during|after|late|early|mid|summer|autumn|fall|spring|winter|year|between|and|through|back in|end of|beginning of|start of)[\s-]+(?:the )?$/i;
const REACH = 120;

/** The latest date that stands in the text beyond doubt and is spoken of as past: the report cannot be older. `dated`: the report states
 * its own date, so that tense alone tells what is past. */
export const latestTold = (text: string, times: readonly Time[], sentences: readonly Sentence[], dated: boolean): ToldDate | null => {
  let best: ToldDate | null = null;
  for (const { value, anchor, kind, direction, span, sentence, text: words } of times) {
    if (value === null || anchor !== 'stated' || (kind !== 'date' && kind !== 'time') || (direction === 'future' && !dated)) continue;
    const start = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value)?.[0];
    if (start === undefined) continue;
    const from = sentences[sentence]?.start ?? 0;
    const before = text.slice(Math.max(from, span.start - REACH), span.start);
    if (ahead.test(before) || ahead.test(text.slice(span.start, span.end))) continue;
    if (start.length === 4 && /^\d{4}$/.test(words.trim()) && !yearContext.test(before)) continue;
    // Against a stated date only what is told in the past tense stands.
    if (dated && !/\b(?:was|were|had|did)\b[^.;]{0,60}$/i.test(before)) continue;
    const day = firstDay(start);
    if (best === null || day > best.day) best = { text: words, day };
  }
  return best;
};
