import type { Mention } from '../model/index.ts';
import type { Tags, Tokens } from '../stage/index.ts';
import type { Tree } from '../syntax/index.ts';
import { lexicon } from './lexicon.ts';
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

/** Words before a number that only say how exact it is: "more than 100", "up to 100" open the phrase of what is counted. */
const counting = new Set([
  'more than',
  'less than',
  'fewer than',
  'up to',
  'at least',
  'at most',
  'close to',
  'as many',
  'many as',
  'upwards of',
]);
const describing =
  /^(?:neighbou?ring|surrounding|remaining|visiting|ruling|warring|leading|acting|incoming|outgoing|opposing|existing|ongoing)$/;

/** People by what befell them: "treated 58 wounded". */
const struck = /^(?:wounded|injured|dead|missing|displaced|detained|hurt|sick)$/;

const counted = (tags: string, lower: readonly string[]): string => {
  let out = tags;
  for (let i = lower.length - 2; i >= 0; i--) {
    const next = out[i + 1]!;
    const letter =
      next === 'U' && out[i] === 'I' && /^(?:over|about|around|nearly|almost)$/.test(lower[i]!)
        ? 'U'
        : next === 'U' && i > 0 && counting.has(`${lower[i - 1]!} ${lower[i]!}`)
          ? 'UU'
          : 'NPJ'.includes(next) &&
              'GBZVE'.includes(out[i]!) &&
              (describing.test(lower[i]!) || (lower[i]!.includes('-') && lower[i]!.length > 4))
            ? 'J'
            : '';
    if (letter === '') continue;
    const from = i + 1 - letter.length;
    out = out.slice(0, from) + letter + out.slice(i + 1);
  }
  return out;
};

/** What the tagger cannot know: -ing forms that stand as nouns ("the shelling of"), verbs it has only seen as nouns. */
const repaired = (given: string, lower: readonly string[]): string => {
  const tags = counted(given, lower);
  let out = tags;
  for (let i = 0; i < lower.length; i++) {
    // "helped mediate": a bare verb after help and let
    if (tags[i] === 'N' && i > 0 && helping.test(lower[i - 1]!) && !'NJP'.includes(tags[i + 1] ?? 'F')) {
      if (
        lexicon()
          .verbReadings.get(lower[i]!)
          ?.some((reading) => reading.tags.includes('B'))
      )
        out = `${out.slice(0, i)}B${out.slice(i + 1)}`;
      continue;
    }
    // "where talks between": no verb takes "between" right after it
    if (tags[i] === 'Z' && lower[i + 1] === 'between' && lexicon().nouns.has(lower[i]!)) {
      out = `${out.slice(0, i)}N${out.slice(i + 1)}`;
      continue;
    }
    if (directions.has(lower[i]!)) {
      out = `${out.slice(0, i)}R${out.slice(i + 1)}`;
      continue;
    }
    // "The Front demands the release": a name, a verb in -s, and a phrase of its own
    const opensObject = 'DO'.includes(tags[i + 1] ?? 'F') || lower[i + 1] === 'that' || lower[i + 1] === 'having';
    if (tags[i] === 'N' && i > 0 && 'PN'.includes(tags[i - 1]!) && opensObject) {
      if (
        lower[i]!.endsWith('s') &&
        lexicon()
          .verbReadings.get(lower[i]!)
          ?.some((reading) => reading.tags === 'Z')
      )
        out = `${out.slice(0, i)}Z${out.slice(i + 1)}`;
      continue;
    }
    if (tags[i] !== 'G') continue;
    const before = i > 0 ? tags[i - 1]! : '';
    // "told a briefing": after an article there is a noun
    if ((before === 'D' || before === 'K') && !'NJPD'.includes(tags[i + 1] ?? 'F')) {
      out = `${out.slice(0, i)}N${out.slice(i + 1)}`;
      continue;
    }
    if (!lexicon().nouns.has(lower[i]!)) continue;
    if (('DJKP'.includes(before) && before !== '') || lower[i + 1] === 'of' || lower[i + 1] === 'between')
      out = `${out.slice(0, i)}N${out.slice(i + 1)}`;
  }
  return out;
};

const directions = new Set(['ashore', 'aground', 'abroad', 'overseas', 'apart']);
const helping = /^(?:help(?:s|ed|ing)?|let|lets)$/;

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
