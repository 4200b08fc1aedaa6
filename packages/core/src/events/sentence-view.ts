import type { EntityId, Sentence, Span } from '../model/index.ts';
import type { Knows } from './find-events.ts';
import type { Report } from './report.ts';
import { dayNames, type Marked, tokenSlice, tokensOfSentence, type View, viewOf } from './view.ts';

/** Words by which a speaker means his own side. */
const ours = new Set(['we', 'our', 'us', 'ours']);
const countries = new Set(['country', 'region']);

/** Tokens that are searched together at most: what is longer is a list or no prose, and is read in pieces. */
const longest = 320;

/** A sentence with who and when is marked in it; more than one view where it is too long for one. */
export const sentenceViews = (report: Report, sentence: Sentence): View<EntityId>[] => {
  const { first, end } = tokensOfSentence(report.doc.tokens, sentence.index);
  const views: View<EntityId>[] = [];
  for (let from = first; from < end;) {
    const to = pieceEnd(report.doc.tokens.lower, from, end);
    views.push(pieceView(report, sentence.index, from, to));
    from = to;
  }
  return views;
};

/** The last mark in reach of the longest piece, else the reach itself. */
const pieceEnd = (lower: readonly string[], from: number, end: number): number => {
  if (end - from <= longest) return end;
  for (let i = from + longest; i > from + longest / 2; i--) if (/^[,;:.!?—–|]$/.test(lower[i - 1]!)) return i;
  return from + longest;
};

const pieceView = (report: Report, sentence: number, from: number, to: number): View<EntityId> => {
  const { doc, entities } = report;
  const input = tokenSlice(doc.tokens, from, to);
  const marked: Marked<EntityId>[] = [];
  const joined: [number, number][] = [];
  const taken = new Uint8Array(input.text.length);
  for (const mention of report.mentions[sentence]!) {
    const at = tokenRange(input.start, input.end, mention.span);
    if (!at) continue;
    // "Ali Demir Wednesday": the day is none of the name
    while (at[1] > at[0] && dayNames.has(input.lower[at[1]]!)) at[1]--;
    const who = doc.chains.entityOf.get(mention.id);
    if (who === undefined) {
      if (mention.form === 'name' || mention.form === 'title') joined.push(at);
      continue;
    }
    const kind = entities.get(who)?.kind;
    taken.fill(1, at[0], at[1] + 1);
    marked.push({
      who,
      first: at[0],
      last: at[1],
      kind: kind === 'place' ? 'location' : (kind ?? mention.kind),
      form: mention.form,
      demonym: mention.demonym,
    });
  }
  for (const [word, who] of report.bodies) {
    for (let i = input.lower.indexOf(word); i >= 0; i = input.lower.indexOf(word, i + 1)) {
      if (taken[i] === 0) marked.push({ who, first: i, last: i, kind: 'organization', form: 'nominal', demonym: false });
    }
  }
  for (const { speaker, content, kind } of report.statements[sentence]!) {
    const who = speaker === null || kind === 'indirect' ? undefined : report.speaksFor.get(speaker);
    if (who === undefined) continue;
    for (let i = 0; i < input.lower.length; i++) {
      if (taken[i] === 1 || !ours.has(input.lower[i]!)) continue;
      const within = content.some(({ start, end }) => start <= input.start[i]! && input.end[i]! <= end);
      if (within) marked.push({ who, first: i, last: i, kind: 'organization', form: 'pronoun', demonym: false });
    }
  }
  const timed = new Uint8Array(input.text.length);
  for (const time of report.times[sentence]!) {
    const at = tokenRange(input.start, input.end, time.span);
    if (at) timed.fill(1, at[0], at[1] + 1);
  }
  return viewOf({ ...input, tree: report.tree, tags: doc.tags, from, marked, timed, joined });
};

/** First and last token of a span, or null where it holds none. */
const tokenRange = (start: ArrayLike<number>, end: ArrayLike<number>, span: Span): [number, number] | null => {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  let last = first;
  while (last < start.length && start[last]! < span.end) last++;
  return last > first ? [first, last - 1] : null;
};

/** Which places are sites, for one report. */
export const knowsOf = ({ entities, sites }: Report): Knows<EntityId> => ({
  isLocality: (who) => {
    const entity = entities.get(who);
    if (entity?.kind !== 'place') return false;
    return entity.subkind === null ? sites.has(who) : !countries.has(entity.subkind);
  },
});
