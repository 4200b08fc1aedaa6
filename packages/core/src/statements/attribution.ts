import type { Span } from '../model/index.ts';
import type { Adverbials } from './adverbials.ts';
import { clauseHead, type Scene } from './clauses.ts';
import { takes } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import { emptyDraft, type Draft } from './drafts.ts';
import { innerSpans, type QuotedKind } from './quoted-words.ts';
import { has, isBreak, lower, mentionsIn, spanOf, type Range } from './reading.ts';
import { isDocument, isSpokesNoun, type Source } from './sources.ts';
import { is } from './word-classes.ts';

export interface Ground extends Scene {
  readonly kinds: readonly QuotedKind[];
  /** Quotations that some statement has taken. */
  readonly claimed: Set<number>;
}

export interface Context {
  readonly ground: Ground;
  readonly index: number;
  readonly cue: Cue;
  readonly source: Source | null;
  readonly adverbials: Adverbials;
  readonly addressee: Range | null;
}

export const draft = (
  { ground: { unit }, cue, source, adverbials, addressee }: Context,
  rule: string,
  confidence: number,
  kind: Draft['kind'],
  content: readonly Span[],
  quotations: readonly number[] = [],
): Draft => ({
  ...emptyDraft,
  rule,
  confidence,
  kind,
  content,
  quotations,
  cue: { first: cue.groupStart, end: cue.groupEnd },
  verb: cue,
  lemma: [cue.verb.lemma, ...cue.verb.rest].join(' '),
  act: cue.verb.act,
  actFixed: cue.verb.act !== 'assert',
  source,
  addressee,
  occasion: adverbials.occasion,
  time: adverbials.time,
  unit: unit.index,
  negated: cue.negated,
  hedged: cue.hedged,
});

/** The spans of a stretch without the marks of the quotations in it. Words in marks that are only named keep their marks. */
export const pieces = ({ reading, kinds, claimed }: Ground, { first, end }: Range): { spans: Span[]; quotations: number[] } => {
  const spans: Span[] = [];
  const quotations: number[] = [];
  let from = first;
  const flush = (to: number): void => {
    let start = from;
    while (start < to && isBreak(reading, start) && !has(reading, start, is.open) && reading.quoteAt[start]! < 0) start++;
    if (start < to) spans.push(spanOf(reading, { first: start, end: to }));
  };
  for (let at = first; at < end;) {
    const id = reading.quoteAt[at]!;
    if (id < 0) {
      at++;
      continue;
    }
    const range = reading.quoteRanges[id]!.find((part) => at >= part.first && at < part.end)!;
    if (kinds[id] !== 'mention' && !claimed.has(id) && range.end <= end) {
      flush(at);
      spans.push(...innerSpans(reading, id));
      quotations.push(id);
      from = range.end;
    }
    at = Math.max(at + 1, range.end);
  }
  flush(end);
  return { spans, quotations };
};

/** "If it finds that …": nobody has said it. */
export const hypothetical = (ground: Ground, index: number): boolean => {
  const head = clauseHead(ground, index);
  return (
    (head > ground.unit.first &&
      /^(?:if|unless|whether|should|until)$/.test(lower(ground.reading, head - 1)) &&
      !has(ground.reading, head - 1, is.capital)) ||
    (head === ground.unit.first + 1 && /^(?:if|unless)$/.test(lower(ground.reading, head - 1)))
  );
};

/** Planned, possible or wished speech: nobody has said it. */
export const unsaid = (cue: Cue): boolean => (cue.modal && !cue.negated) || (cue.infinitive && !cue.governed);

/** "The changes indicate": a subject that cannot speak, beside a verb that need not mean speech. */
export const evidenceOnly = ({ ground: { reading }, cue, source }: Context): boolean => {
  if (!takes(cue.verb, 'e')) return false;
  if (!source) return true;
  const { first, end } = source.phrase;
  if (source.where === 'shared' && cue.participle) return !isDocument(lower(reading, cue.groupStart - 1));
  if (mentionsIn(reading, source.phrase).some(({ kind, form }) => form !== 'pronoun' && (kind === 'person' || kind === 'organization')))
    return false;
  for (let at = first; at < end; at++) {
    if (isDocument(lower(reading, at)) || isSpokesNoun(lower(reading, at))) return false;
    if (
      /^(?:he|she|they|we|i|who|researchers?|scientists?|experts?|analysts?|authors?|police|investigators?|prosecutors?|critics?|data|figures|numbers|statistics|results|polls?|surveys?|findings|documents|records|evidence|research)$/.test(
        lower(reading, at),
      )
    )
      return false;
  }
  return !has(reading, end - 1, is.capital);
};
