import { addresseeOf, addressing } from './addressees.ts';
import { adverbialsAfter, type Adverbials } from './adverbials.ts';
import { hypothetical, unsaid, type Context, type Ground } from './attribution.ts';
import type { Draft } from './drafts.ts';
import { passive, quotedAsSaying } from './passives.ts';
import { lower } from './reading.ts';
import { rightOf } from './words-after.ts';
import { adjoinsQuotation, leftClause, leftQuotation } from './words-before.ts';

/** The statements one cue of a unit governs. */
export const attribute = (ground: Ground, index: number): Draft[] => {
  const { reading, unit, cues, sources } = ground;
  const cue = cues[index]!;
  const source = sources[index] ?? null;
  const afterSource =
    source?.where === 'after' || source?.where === 'by' ? (source.phrase.inserted?.end ?? source.phrase.end) : cue.groupEnd;
  const quotedAs = quotedAsSaying(ground, index, cue);
  if (quotedAs) return quotedAs;
  if (cue.participle && lower(reading, cue.groupStart - 1) === 'as' && index > 0) return [];
  if (cue.passive) return passive(ground, index, cue, source);
  const first = adverbialsAfter(reading, unit, afterSource);
  const told = source?.where === 'after' ? null : addresseeOf(ground, cue, first.end);
  const addressed = told ?? addressing(ground, first.end);
  const second = addressed ? adverbialsAfter(reading, unit, addressed.end) : first;
  const adverbials: Adverbials = addressed
    ? { end: second.end, time: second.time ?? first.time, occasion: second.occasion ?? first.occasion }
    : first;
  const context: Context = { ground, index, cue, source, adverbials, addressee: addressed };
  const said = unsaid(cue);
  if (hypothetical(ground, index)) return [];
  const joined = adjoinsQuotation(context) ? leftQuotation(context) : null;
  if (joined && joined.quotations.length > 1) return [joined];
  const right = joined ? [] : rightOf(context);
  if (said && !right.some(({ kind }) => kind !== 'indirect')) return right.filter(({ negated }) => negated);
  // Reported speech that nobody is seen to speak is a heading, an order or a noun taken for a verb.
  if (!source && right.every(({ kind }) => kind === 'indirect')) return [];
  if (right.length > 0) {
    const left = joined ?? leftQuotation(context);
    return left ? [left, ...right] : right;
  }
  if (!source) return [];
  const left = joined ?? leftQuotation(context) ?? leftClause(context);
  return left ? [left] : [];
};
