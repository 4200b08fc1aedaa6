import type { Mention } from '../model/index.ts';
import type { Tags, Tokens } from '../stage/index.ts';
import type { Tree } from '../syntax/index.ts';
import { repaired } from './class-repairs.ts';
import { type Overlay, wordClasses } from './word-classes.ts';

/** A mention with what the finder asks of it. `first` and `last` are token indexes within the sentence, both included. */
export interface Marked<Who> {
  readonly who: Who;
  readonly first: number;
  readonly last: number;
  readonly kind: Mention['kind'];
  readonly form: Mention['form'];
  readonly demonym: boolean;
}

/** One sentence as the finder sees it. Indexes count its tokens from 0. */
export interface View<Who> {
  readonly tree: Tree;
  /** Place of the first token in the report. */
  readonly from: number;
  readonly length: number;
  readonly text: readonly string[];
  readonly lower: readonly string[];
  /** Offsets into the article. */
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  /** One letter a token: `word-classes.ts`. */
  readonly tags: string;
  /** Longest first where they nest. */
  readonly marked: readonly Marked<Who>[];
  /** Mentions that end at a token, longest first. */
  readonly endingAt: ReadonlyMap<number, readonly Marked<Who>[]>;
  /** Mentions that hold a token. */
  readonly covering: ReadonlyMap<number, readonly Marked<Who>[]>;
  /** Stretches that are one name or title although nobody is linked to them: first and last token. */
  readonly joined: readonly (readonly [number, number])[];
  /** True where capitals tell nothing: a headline in Title Case. */
  readonly titleCase: boolean;
  /** True at tokens inside a time expression. */
  readonly timed: Uint8Array;
}

export interface ViewInput<Who> {
  readonly tree: Tree;
  readonly tags: Tags;
  /** Place of the first token in the report. */
  readonly from: number;
  readonly text: readonly string[];
  readonly lower: readonly string[];
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly marked: readonly Marked<Who>[];
  readonly timed: Uint8Array;
  readonly joined?: readonly (readonly [number, number])[];
}

const capital = /^\p{Lu}/u;
/** Always times, whether a time expression was found there or not. */
export const dayNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight'.split(' '),
);
const letters = /\p{L}{2}/u;

/** Headlines in Title Case or capitals: capitals tell nothing there. */
const isTitleCase = (text: readonly string[]): boolean => {
  let upper = 0;
  let lower = 0;
  for (const word of text) {
    if (!letters.test(word) || word.length < 4) continue;
    if (capital.test(word)) upper++;
    else lower++;
  }
  return upper >= 4 && upper > lower * 3;
};

export const viewOf = <Who>(input: ViewInput<Who>): View<Who> => {
  const marked = input.marked.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const overlay: Overlay[] = Array.from({ length: input.text.length }, () => null);
  for (const mention of marked) {
    if (mention.form === 'nominal') overlay[mention.last] ??= 'nominal';
    if (mention.form !== 'name') continue;
    for (let i = mention.first; i <= mention.last; i++) {
      if (overlay[i] === null && capital.test(input.text[i]!)) overlay[i] = mention.demonym ? 'demonym' : 'name';
    }
  }
  const titleCase = isTitleCase(input.text);
  const endingAt = new Map<number, Marked<Who>[]>();
  const covering = new Map<number, Marked<Who>[]>();
  for (const mention of marked) {
    for (let i = mention.first; i <= mention.last; i++) {
      const list = covering.get(i);
      if (list) list.push(mention);
      else covering.set(i, [mention]);
    }
    const list = endingAt.get(mention.last);
    if (list) list.push(mention);
    else endingAt.set(mention.last, [mention]);
  }
  for (let i = 0; i < input.text.length; i++) if (dayNames.has(input.lower[i]!)) input.timed[i] = 1;
  return {
    tree: input.tree,
    from: input.from,
    length: input.text.length,
    text: input.text,
    lower: input.lower,
    start: input.start,
    end: input.end,
    tags: repaired(wordClasses(input.tags, input.from, input.lower, overlay), input.lower),
    titleCase,
    marked,
    endingAt,
    covering,
    joined: input.joined ?? [],
    timed: input.timed,
  };
};

/** First token of a sentence, and the one after its last. */
export const tokensOfSentence = (tokens: Tokens, sentence: number): { first: number; end: number } => {
  const first = tokens.first[sentence] ?? 0;
  return { first, end: tokens.first[sentence + 1] ?? first };
};

/** A stretch of a report's tokens. */
export const tokenSlice = (tokens: Tokens, from: number, to: number): Pick<ViewInput<never>, 'text' | 'lower' | 'start' | 'end'> => ({
  text: tokens.text.slice(from, to),
  lower: tokens.lower.slice(from, to),
  start: tokens.start.subarray(from, to),
  end: tokens.end.subarray(from, to),
});
