import { abbreviations, calendarNames, closingAbbreviations, functionWords } from '@sitrep/english';
import type { Sentence } from '../model/index.ts';
import type { Tokens } from '../stage/index.ts';
import { phraseKey } from './phrase-key.ts';

/** How a word is written. */
export const Shape = {
  lower: 0,
  /** "Moscow", "McCain", "Al-Jubeir". */
  capital: 1,
  /** "NATO", "U.N.": two capitals or more and no small letter but a plural s. */
  acronym: 2,
  /** "J" or "J." */
  initial: 3,
  /** "al-Assad", "ez-Zor", "d'Estaing": a name that begins with a particle in lower case. */
  particled: 4,
  number: 5,
  mark: 6,
  clitic: 7,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** How the capitals of a sentence are to be read. */
export const Casing = { running: 0, title: 1, capitals: 2 } as const;

/** The words of a report as names are read off them: an abbreviation keeps its full stop. Index i is word i. */
export interface Words {
  readonly length: number;
  /** Offsets in the text; `end` includes the full stop of an abbreviation. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly sentence: Uint32Array;
  /** First word of each sentence, with one more entry for the end. */
  readonly first: Uint32Array;
  /** Surface without the full stop. */
  readonly text: readonly string[];
  readonly lower: readonly string[];
  /** Phrase key: what lexicons are asked by; empty for marks. */
  readonly key: readonly string[];
  readonly shape: Uint8Array;
  /** 1 where a capital is due anyway: sentence start, after an opening quotation mark, a colon or a dash. */
  readonly opening: Uint8Array;
  /** 1 for function words, 2 for the names of days and months. */
  readonly plain: Uint8Array;
  /** Casing of each sentence. */
  readonly casing: Uint8Array;
}

const functional = new Set(functionWords);
const calendar = new Set(calendarNames);
const abbreviated = new Set([...abbreviations, ...closingAbbreviations, 'st', 'ste', 'ft', 'mt']);
const particled = /^(?:al|el|ul|ad|as|ash|ar|an|at|az|ez|es|ed|d|l|dell|s|t|di|de|abu|ibn|bin|ben)[-‐‑'’]\p{Lu}/u;
const allCapitals = /^(?:\p{Lu}[.&\d-]*){2,}s?$/u;
const sum = /^(?:US|A|C|HK|S|NZ|RM|PHP|USD|EUR|GBP|KES|NGN|INR|PKR|IDR|MYR|SGD|AUD|CAD|JD|BD|QR|SR|TL|KSh|USh|TSh|FCFA|XAF|Rs|R|K|N)\d/;
const firstUpper = /^\p{Lu}/u;
const letter = /^[\p{L}]/u;

const shapeOf = (text: string): Shape => {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return text.length > 2 && particled.test(text) ? Shape.particled : Shape.lower;
  if (code >= 65 && code <= 90) {
    if (text.length === 1) return Shape.initial;
    const second = text.charCodeAt(1);
    if (second >= 97 && second <= 122) return Shape.capital;
    return sum.test(text) ? Shape.number : allCapitals.test(text) ? Shape.acronym : Shape.capital;
  }
  if (code >= 48 && code <= 57) return Shape.number;
  if ((code === 39 || code === 8217) && text.length > 1) return Shape.clitic;
  if (firstUpper.test(text)) return text.length === 1 ? Shape.initial : allCapitals.test(text) ? Shape.acronym : Shape.capital;
  if (letter.test(text)) return particled.test(text) ? Shape.particled : Shape.lower;
  return /\d/.test(text) ? Shape.number : Shape.mark;
};

/** True for words written as names are: with a capital, in capitals, as an initial, or behind a particle. */
export const isNameShape = (shape: number): boolean => shape >= Shape.capital && shape <= Shape.particled;

const opens = (text: string, before: string): boolean =>
  text === '"' ||
  text === '“' ||
  text === '„' ||
  text === '«' ||
  text === '‘' ||
  text === ':' ||
  text === ';' ||
  text === '•' ||
  text === '–' ||
  text === '—' ||
  text === '--' ||
  text === '…' ||
  text === '?' ||
  text === '!' ||
  text === '.' ||
  (text === "'" && before !== '') ||
  text === '-' ||
  text === '/' ||
  text === '·' ||
  text === '|' ||
  text === '*';

const casingOf = (
  words: Pick<Words, 'text' | 'shape' | 'plain' | 'opening'>,
  from: number,
  to: number,
  block: Sentence['block'],
): number => {
  let letters = 0;
  let capitals = 0;
  let acronyms = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const shape = words.shape[i]!;
    if (shape > Shape.particled || words.text[i]!.length < 2) continue;
    letters++;
    if (shape === Shape.acronym) acronyms++;
    if (words.plain[i]) continue;
    if (isNameShape(shape)) capitals++;
    else small++;
  }
  if (letters >= 3 && acronyms / letters > 0.75) return Casing.capitals;
  const last = words.text[to - 1];
  const closed = last === '.' || last === '"' || last === '”';
  const due = block === 'headline' || block === 'subheading' ? 2 : 4;
  if (!closed && capitals >= due && to - from < 40 && small <= (block === 'headline' ? 0.3 : 0.2) * capitals) return Casing.title;
  return Casing.running;
};

const build = (tokens: Tokens, sentences: readonly Sentence[]): Words => {
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  const first: number[] = [];
  const text: string[] = [];
  const lower: string[] = [];
  const key: string[] = [];
  const shape: number[] = [];
  const opening: number[] = [];
  const plain: number[] = [];
  const casing = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    first.push(text.length);
    const stop = tokens.first[s + 1] ?? tokens.length;
    let due = true;
    for (let t = tokens.first[s] ?? stop; t < stop; t++) {
      const surface = tokens.text[t]!;
      const low = tokens.lower[t]!;
      // "40GB", "US$7": what is glued to a number or stands before a sum is no word.
      const glued =
        (t > 0 &&
          tokens.end[t - 1] === tokens.start[t] &&
          tokens.end[t - 1]! > tokens.start[t - 1]! &&
          /^\d/.test(tokens.text[t - 1]!) &&
          /^\p{L}/u.test(surface)) ||
        (t + 1 < stop && tokens.start[t + 1] === tokens.end[t] && /^\p{Sc}/u.test(tokens.text[t + 1]!) && surface.length < 4);
      const kind = glued ? Shape.number : shapeOf(surface);
      let to = tokens.end[t]!;
      // The full stop of an abbreviation or an initial belongs to it, unless it ends the sentence.
      if (
        t + 2 < stop &&
        tokens.text[t + 1] === '.' &&
        tokens.start[t + 1] === to &&
        kind !== Shape.mark &&
        kind !== Shape.number &&
        (kind === Shape.initial || abbreviated.has(low))
      ) {
        to = tokens.end[t + 1]!;
      }
      const mark = kind === Shape.mark;
      start.push(tokens.start[t]!);
      end.push(to);
      sentence.push(s);
      text.push(surface);
      lower.push(low);
      key.push(mark ? (surface === '&' ? 'and' : '') : phraseKey(surface));
      shape.push(kind);
      opening.push(due ? 1 : 0);
      plain.push(mark ? 0 : functional.has(low) ? 1 : calendar.has(low) ? 2 : 0);
      due = mark ? due || opens(surface, text.at(-2) ?? '') : false;
      if (to !== tokens.end[t]) t++;
    }
  }
  first.push(text.length);
  const words = { text, shape: Uint8Array.from(shape), plain: Uint8Array.from(plain), opening: Uint8Array.from(opening) };
  for (let s = 0; s < sentences.length; s++) casing[s] = casingOf(words, first[s]!, first[s + 1]!, sentences[s]!.block);
  return {
    ...words,
    length: text.length,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentence: Uint32Array.from(sentence),
    first: Uint32Array.from(first),
    lower,
    key,
    casing,
  };
};

const built = new WeakMap<Tokens, Words>();

/** The words of a report, made once for all stages that read names. */
export const wordsOf = (tokens: Tokens, sentences: readonly Sentence[]): Words => {
  const ready = built.get(tokens);
  if (ready) return ready;
  const words = build(tokens, sentences);
  built.set(tokens, words);
  return words;
};

/** Phrase key of the words from `from` up to `to`; empty where one of them is a mark other than an apostrophe. */
export const keyOf = (words: Words, from: number, to: number): string => {
  let key = words.key[from]!;
  for (let i = from + 1; i < to; i++) {
    const next = words.key[i]!;
    if (next !== '') key += ` ${next}`;
    else if (words.text[i] !== "'" && words.text[i] !== '’') return '';
  }
  return key;
};

/** Index of the word that holds an offset, or of the first one after it. */
export const wordAt = (words: Words, offset: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
