import { fullPhrase, isNegated, none, subjectOf } from '../syntax/index.ts';
import { pieces, type Ground } from './attribution.ts';
import { cueLexicon, takes } from './cue-lexicon.ts';
import { emptyDraft, type Draft } from './drafts.ts';
import { has, isBreak, lower, type Range } from './reading.ts';
import type { Phrase } from './noun-phrases.ts';
import { is } from './word-classes.ts';

/** A clause longer than this is a page that the parse has run together. */
const longestClause = 160;
const questionWord = /^(?:who|whom|whose|what|which|when|where|why|how|whether|if)$/;
/** Verbs with a clause behind them that nobody says or thinks. */
const unspoken = new Set(
  'be make let have help get see ensure mean cause happen seem appear turn come go take help keep leave watch wait become'.split(' '),
);
const unspeaking = /^(?:it|this|that|which|there|what|nothing|everything|something|these|those)$/;

/** Clauses that complete a verb of saying or thinking in the parse, where no cue has found them by its frames. */
export const complementDrafts = (ground: Ground, made: readonly Draft[]): Draft[] => {
  const { reading, unit } = ground;
  const { tree } = reading;
  const taken = new Set<number>();
  for (const { cue } of made) if (cue) for (let at = cue.first; at < cue.end; at++) taken.add(at);
  const found: Draft[] = [];
  for (let at = unit.first; at < unit.end; at++) {
    if (taken.has(at) || reading.quoteAt[at]! >= 0) continue;
    const clause = tree.child(at, 'ccomp');
    if (clause === none || clause < at) continue;
    const draft = complement(ground, at, clause);
    if (draft) found.push(draft);
  }
  return found;
};

const complement = (ground: Ground, at: number, clause: number): Draft | null => {
  const { reading, unit } = ground;
  const { tree } = reading;
  const upos = tree.upos(at);
  if (upos !== 'VERB' && upos !== 'ADJ') return null;
  const forms = cueLexicon().verbs.get(reading.tokens.lower[at]!) ?? [];
  const range = clauseRange(ground, at, clause);
  if (!range) return null;
  const that = tree.children(clause, 'mark').some((mark) => lower(reading, mark) === 'that');
  const asks = questionWord.test(lower(reading, range.first));
  const known = forms.find(({ verb }) => verb.rest.length === 0 && takes(verb, asks ? 'w' : that ? 'tz' : 'z'));
  if (!known && !that) return null;
  if (!known && (upos !== 'VERB' || unspoken.has(lower(reading, at)))) return null;
  const source = sourceOf(ground, at);
  if (!source || planned(ground, at)) return null;
  if (!known && unspeaking.test(lower(reading, source.first))) return null;
  const cut = pieces(ground, range);
  if (cut.spans.length === 0) return null;
  for (const id of cut.quotations) ground.claimed.add(id);
  const act = known?.verb.act ?? 'assert';
  return {
    ...emptyDraft,
    rule: 'clause of a verb',
    confidence: known ? 0.75 : 0.6,
    kind: cut.quotations.length === 0 ? 'indirect' : cut.quotations.length === cut.spans.length ? 'direct' : 'mixed',
    content: cut.spans,
    quotations: cut.quotations,
    cue: { first: at, end: at + 1 },
    lemma: known?.verb.lemma ?? lower(reading, at),
    act,
    actFixed: act !== 'assert',
    source: { phrase: source, where: source.first < at ? 'before' : 'after' },
    unit: unit.index,
    negated: isNegated(tree, at),
  };
};

/** The words of the clause behind its verb, without "that" and without the mark that ends the sentence. */
const clauseRange = ({ reading, unit }: Ground, at: number, clause: number): Range | null => {
  const { tree } = reading;
  let { from: first, to: end } = tree.extent(clause);
  if (first <= at || end > unit.end || end - first > longestClause) return null;
  while (first < end && (isBreak(reading, first) || lower(reading, first) === 'that') && reading.quoteAt[first]! < 0) first++;
  while (end > first && isBreak(reading, end - 1) && reading.quoteAt[end - 1]! < 0 && !has(reading, end - 1, is.close)) end--;
  return end - first >= 2 ? { first, end } : null;
};

const sourceOf = ({ reading, unit }: Ground, at: number): Phrase | null => {
  const { tree } = reading;
  const subject = subjectOf(tree, at);
  if (subject === none || subject < unit.first || subject >= unit.end) return null;
  const { from: first, to } = fullPhrase(tree, subject);
  if (first >= to || (first <= at && at < to)) return nearPhrase(subject);
  // The noun and what stands before it; what hangs behind it after a comma is an insertion.
  let end = subject + 1;
  while (end < to && !has(reading, end, is.comma | is.dash)) end++;
  return { first, end, inserted: end + 1 < to ? { first: end + 1, end: to } : null, preceding: null };
};
const nearPhrase = (subject: number): Phrase => ({ first: subject, end: subject + 1, inserted: null, preceding: null });

/** Behind "will", "would", "if" …: not said. */
const planned = ({ reading }: Ground, at: number): boolean => {
  const { tree } = reading;
  return (
    tree.children(at, 'aux').some((token) => has(reading, token, is.modal)) ||
    tree.children(at, 'mark').some((token) => /^(?:if|unless|whether|to)$/.test(lower(reading, token)))
  );
};
