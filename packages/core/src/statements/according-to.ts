import { pieces, type Ground } from './attribution.ts';
import { accordingTo, clauseBeforeAttribution, clauseEnd, firstCueFrom, holdsFinite } from './clauses.ts';
import { emptyDraft, type Draft } from './drafts.ts';
import { has, isBreak, lower, type Range } from './reading.ts';
import { phraseAfter } from './sources.ts';
import { is } from './word-classes.ts';

/** A cue further off than this, in tokens, governs other words. */
const farthestCue = 200;

/** "…, according to the prefect": statements without a verb of saying. A second source for words already told is a relay. */
export const accordingToDrafts = (
  ground: Ground,
  made: readonly Draft[],
): { drafts: Draft[]; relays: { of: Draft; range: Range; cue: Range }[] } => {
  const { reading, unit, verbs } = ground;
  const drafts: Draft[] = [];
  const relays: { of: Draft; range: Range; cue: Range }[] = [];
  let nearby = 0;
  for (let at = unit.first; at + 2 < unit.end; at++) {
    if (reading.quoteAt[at]! >= 0 || !accordingTo(reading, at)) continue;
    const cue = { first: at, end: at + 2 };
    const phrase = phraseAfter(reading, unit, at + 2, verbs);
    if (!phrase) continue;
    const opens = at === unit.first || (at === unit.first + 1 && has(reading, unit.first, is.coordinator | is.quote));
    const inserted = phrase.inserted && !(opens && !has(reading, phrase.inserted.end, is.comma)) ? phrase.inserted : null;
    const sourceEnd = inserted?.end ?? phrase.end;
    const base: Omit<Draft, 'rule' | 'confidence' | 'kind' | 'content'> = {
      ...emptyDraft,
      cue,
      lemma: 'according to',
      source: { phrase: { ...phrase, inserted }, where: 'by' },
      unit: unit.index,
    };
    const quoteFirst = at > unit.first ? reading.quoteAt[has(reading, at - 1, is.comma) ? at - 2 : at - 1]! : -1;
    const range = opens ? after(ground, sourceEnd) : before(ground, at);
    if (!opens) {
      // The clause is told by somebody already: who is named here passed it on.
      const first = reading.tokens.start[range.first] ?? 0;
      while (nearby < made.length && (made[nearby]!.cue?.first ?? at) < at - farthestCue) nearby++;
      let told: Draft | undefined;
      for (let i = nearby; i < made.length && (made[i]!.cue?.first ?? at) < at + farthestCue; i++) {
        if (made[i]!.content.some(({ start, end }) => start >= first - 1 && end <= reading.tokens.end[at]!)) told = made[i]!;
      }
      if (told) {
        relays.push({ of: told, range: { first: phrase.first, end: sourceEnd }, cue });
        continue;
      }
    }
    if (range.end <= range.first) continue;
    const cut = pieces(ground, range);
    if (cut.spans.length === 0 || (!holdsFinite(ground, range) && cut.quotations.length === 0 && range.end - range.first < 4)) continue;
    for (const q of cut.quotations) ground.claimed.add(q);
    const direct = cut.quotations.length === cut.spans.length;
    drafts.push({
      ...base,
      rule: 'according to',
      confidence: 0.85,
      kind: direct ? 'direct' : cut.quotations.length > 0 ? 'mixed' : 'indirect',
      content: cut.spans,
      quotations: cut.quotations,
    });
    if (quoteFirst >= 0) ground.claimed.add(quoteFirst);
  }
  return { drafts, relays };
};

const after = (ground: Ground, sourceEnd: number): Range => {
  const { reading, unit } = ground;
  let first = sourceEnd;
  while (first < unit.end && reading.quoteAt[first]! < 0 && !has(reading, first, is.comma) && first < sourceEnd + 14) first++;
  if (!has(reading, first, is.comma)) first = sourceEnd;
  while (first < unit.end && reading.quoteAt[first]! < 0 && isBreak(reading, first)) first++;
  return { first, end: Math.max(first, clauseEnd(ground, ground.cues.length, first, 'clause')) };
};

const before = (ground: Ground, at: number): Range => {
  const { reading, unit } = ground;
  let end = at;
  if (end > unit.first && has(reading, end - 1, is.comma)) end--;
  const index = firstCueFrom(ground.cues, at + 1);
  const stretch = clauseBeforeAttribution(ground, index, end);
  if (/^(?:while|whereas)$/.test(lower(reading, stretch.first))) return { first: stretch.first + 1, end: stretch.end };
  return stretch;
};
