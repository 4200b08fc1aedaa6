import { actSignals, performatives } from '@sitrep/english';
import { acts, type Act } from '../model/index.ts';
import { plainTypography } from '../text/index.ts';
import type { Draft } from './drafts.ts';
import type { Reading } from './reading.ts';

interface Signal {
  readonly act: Act;
  readonly pattern: RegExp;
}
let signals: { readonly quoted: readonly Signal[]; readonly reported: readonly Signal[] } | undefined;
let outright: readonly Signal[] | undefined;

const compiled = (act: string, patterns: readonly string[], quoted: boolean): Signal => ({
  act: acts.find((known) => known === act) ?? 'assert',
  pattern: new RegExp(
    patterns
      .join('|')
      .replaceAll('{self}', '(?:we|i)')
      .replaceAll('{reported}', quoted ? '(?!)' : '(?:he|she|it|they)'),
    'u',
  ),
});

/** "it had fired at a depot": what the speaker did accuses nobody. */
const ownDeed = /^(?:it|he|she|we|i|its|our|his|her) (?!(?:was|were|had been|has been|have been|is|are) )/;
/** Longer words are read only this far: what is done by them stands at their head. */
const farthest = 1200;

/** The act of a statement: its cue's, or what its words do where the cue is neutral. */
export const actOf = (reading: Reading, draft: Draft): Act => {
  if (draft.negated) {
    if (draft.act === 'deny') return 'confirm';
    if (draft.act === 'confirm') return draft.lemma === 'accept' || draft.lemma === 'agree' ? 'reject' : 'assert';
    if (draft.lemma === 'exclude' || draft.lemma === 'rule out') return 'propose';
  }
  // "agreed to withdraw": consent to do something is a promise of it.
  if (draft.lemma === 'agree' && draft.rule === 'cue infinitive') return 'promise';
  const words = plainWords(reading, draft);
  if (draft.lemma === 'warn' && draft.act !== 'demand') {
    if (!/\b(?:will|would|could|may|might|risk)\b/.test(words)) return 'assert';
    return doneBy(words, false) === 'threaten' ? 'threaten' : 'expect';
  }
  if (draft.actFixed && draft.act !== 'expect') return draft.act;
  const done = doneBy(words, draft.kind === 'direct');
  // "would" in a speaker's own words, and a question, foretell nothing.
  if (
    (done === 'expect' || done === 'promise') &&
    draft.kind === 'direct' &&
    (words.endsWith('?') ||
      !/\b(?:will|shall|going to|expects?|hopes?|anticipates?|looks? forward|committed|promise|pledge|vow|guarantee|commit|stays?|comes?|'ll)\b|'ll\b/.test(
        words,
      ))
  )
    return draft.act;
  return done ?? draft.act;
};

const plainWords = (reading: Reading, { content }: Draft): string =>
  plainTypography(content.map(({ start, end }) => reading.text.slice(start, Math.min(end, start + farthest))).join(' '))
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .slice(0, farthest);

/** What words do by themselves: the first sentence tells, a later one only where the first is short and neutral. */
const doneBy = (words: string, quoted: boolean): Act | null => {
  signals ??= {
    quoted: actSignals.map(({ act, patterns }) => compiled(act, patterns, true)),
    reported: actSignals.map(({ act, patterns }) => compiled(act, patterns, false)),
  };
  outright ??= performatives.map(({ act, pattern }) => compiled(act, [pattern], true));
  for (const { act, pattern } of outright) if (pattern.test(words)) return act;
  const stop = /[.?!]["']?\s/.exec(words);
  for (const part of stop ? [words.slice(0, stop.index + 1), words] : [words]) {
    for (const { act, pattern } of quoted ? signals.quoted : signals.reported)
      if (pattern.test(part) && !(act === 'accuse' && ownDeed.test(part))) return act;
    if (part.length > 60) break;
  }
  return null;
};
