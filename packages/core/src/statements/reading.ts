import { elisions } from '@sitrep/english';
import type { Mention, Sentence, Span, Statement, Time } from '../model/index.ts';
import type { Article, Chains, Doc, Tokens } from '../stage/index.ts';
import { Tree } from '../syntax/index.ts';
import { findQuotations, type MarkProblem, type Quotation } from './quotations.ts';
import { breaks, classify, is } from './word-classes.ts';

/** Half-open token indices. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A sentence, or several that one quotation holds together. Tokens `first` to before `end`. */
export interface Unit extends Range {
  readonly index: number;
  readonly paragraph: number;
  readonly block: Sentence['block'];
}

/** A report prepared for finding who says what: every lookup by token index is an array access. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  readonly bits: Uint32Array;
  readonly units: readonly Unit[];
  readonly unitOf: Uint32Array;
  readonly quotations: readonly Quotation[];
  readonly problems: readonly MarkProblem[];
  /** Index of the outermost quotation that holds the token or is its mark, or -1. */
  readonly quoteAt: Int32Array;
  /** Tokens of a quotation's parts, marks included. */
  readonly quoteRanges: readonly (readonly Range[])[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  /** Index of the time that holds the token, or -1. */
  readonly timeAt: Int32Array;
  /** Index into `mentions` of the first mention that begins at the token or later. */
  readonly mentionFrom: Uint32Array;
  readonly chains: Chains;
  readonly tree: Tree;
}

export type StatementLayers = Doc<'article' | 'header' | 'sentences' | 'tokens' | 'tags' | 'parse' | 'mentions' | 'times' | 'chains'>;
export type StatementKind = Statement['kind'];

/** First token that ends after the offset. */
export const tokenAfter = (tokens: Tokens, offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const rangeOf = (tokens: Tokens, { start, end }: Span): Range => {
  const first = tokenAfter(tokens, start);
  let last = first;
  while (last < tokens.length && tokens.start[last]! < end) last++;
  return { first, end: last };
};

export const read = ({ article, sentences, tokens, tags, parse, mentions, times, chains }: StatementLayers): Reading => {
  const bits = classify(tokens);
  // The stop of an abbreviation ends no phrase: "Col. Bako", "No. 41".
  for (let i = 1; i + 1 < tokens.length; i++) {
    const inside = tokens.text[i] === '.' && tokens.end[i - 1] === tokens.start[i] && tokens.sentence[i] === tokens.sentence[i + 1];
    if (inside && (bits[i + 1]! & is.word) !== 0 && tokens.text[i - 1]!.length <= 5) bits[i] = 0;
  }
  const { all, problems } = findQuotations(article.text, article.blocks, new Set(elisions));
  const quotations = all.filter(({ depth }) => depth === 0);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  const quoteRanges = quotations.map(({ parts }, index) =>
    parts.map((part) => {
      const range = rangeOf(tokens, part);
      quoteAt.fill(index, range.first, range.end);
      return range;
    }),
  );
  const timeAt = new Int32Array(tokens.length).fill(-1);
  times.forEach((time, index) => {
    const { first, end } = rangeOf(tokens, time.span);
    timeAt.fill(index, first, end);
  });
  const ordered = mentions.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const mentionFrom = new Uint32Array(tokens.length + 1);
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (at < ordered.length && ordered[at]!.span.start < tokens.start[i]!) at++;
    mentionFrom[i] = at;
  }
  mentionFrom[tokens.length] = ordered.length;
  const { units, unitOf } = unitsOf(sentences, tokens, quoteAt);
  return {
    article,
    text: article.text,
    tokens,
    bits,
    units,
    unitOf,
    quotations,
    problems,
    quoteAt,
    quoteRanges,
    mentions: ordered,
    times,
    timeAt,
    mentionFrom,
    chains,
    tree: new Tree(tokens, tags, parse),
  };
};

/** Sentences, joined where a quotation runs over their border. */
const unitsOf = (sentences: readonly Sentence[], tokens: Tokens, quoteAt: Int32Array): { units: Unit[]; unitOf: Uint32Array } => {
  const units: Unit[] = [];
  const unitOf = new Uint32Array(tokens.length);
  for (const sentence of sentences) {
    const first = tokens.first[sentence.index]!;
    const end = tokens.first[sentence.index + 1]!;
    if (first >= end) continue;
    const last = units.at(-1);
    const joined =
      last && last.paragraph === sentence.paragraph && last.end === first && quoteAt[first]! >= 0 && quoteAt[first] === quoteAt[first - 1];
    if (joined) units[units.length - 1] = { ...last, end };
    else units.push({ index: units.length, first, end, paragraph: sentence.paragraph, block: sentence.block });
    unitOf.fill(units.length - 1, first, end);
  }
  return { units, unitOf };
};

/** The characters a range of tokens covers. */
export const spanOf = ({ tokens }: Reading, { first, end }: Range): Span => ({ start: tokens.start[first]!, end: tokens.end[end - 1]! });

export const has = ({ bits }: Reading, token: number, classes: number): boolean => (bits[token]! & classes) !== 0;

/** The word that a token is, lower case; empty past the ends. */
export const lower = ({ tokens }: Reading, token: number): string => tokens.lower[token] ?? '';

/** True where no space parts a token from the one before it: the hyphen of "U.S.-led". */
export const glued = ({ tokens }: Reading, token: number): boolean => token > 0 && tokens.end[token - 1] === tokens.start[token];

/** True for a token that ends a phrase; a hyphen inside a word does not. */
export const isBreak = (reading: Reading, token: number): boolean =>
  has(reading, token, breaks) && !(has(reading, token, is.dash) && glued(reading, token)) && !has(reading, token, is.clitic);

/** Mentions that begin inside a range of tokens. */
export const mentionsIn = ({ mentions, mentionFrom, tokens }: Reading, { first, end }: Range): readonly Mention[] => {
  if (first >= end) return [];
  const limit = tokens.end[end - 1]!;
  const out: Mention[] = [];
  for (let at = mentionFrom[first]!; at < mentions.length && mentions[at]!.span.start < limit; at++) {
    if (mentions[at]!.span.end <= limit) out.push(mentions[at]!);
  }
  return out;
};
