import { calendarNames, functionWords, type English } from '@sitrep/english';
import { isCommonWord } from './common-words.ts';
import { gazetteerOf } from './gazetteer.ts';
import { institutionWordsOf } from './institution-words.ts';
import { lexiconOf, type KnownName } from './lexicon.ts';
import { personNamesOf } from './names.ts';
import { peopleWordsOf } from './people-words.ts';
import { phraseKey } from './phrase-key.ts';

/** Fewer letters than these may be a headline or a cry. */
const leastLetters = 200;
const leastShare = 0.9;
const sampled = 20_000;

/** True for a text written in capitals throughout, as teleprinters and old archives have it. */
export const isInCapitals = (text: string): boolean => {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length && upper + lower < sampled; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  return upper + lower >= leastLetters && upper >= leastShare * (upper + lower);
};

const wordPattern = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;
const functional = new Set(functionWords);
const calendar = new Set(calendarNames);
const romans = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/;
const dotted = /^(?:\p{L}\.)+\p{L}?$/u;
const ends = /[.!?:]["'”’)\]]*\s+["'“‘([]*$|\n\s*["'“‘([]*$/;
const particles = new Set('de del la las los da do dos di van von der den el al bin ibn y'.split(' '));

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** No mark but a space stands before it. */
  readonly joined: boolean;
  readonly opening: boolean;
  how: 'lower' | 'capital' | 'upper';
}

/** A letter that grows or shrinks when its case changes stays as it is. */
const sameLength = (text: string, to: string): string => (to.length === text.length ? to : text);
const capitalised = (text: string): string =>
  sameLength(
    text,
    text.toLowerCase().replace(/(^|[-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  );

const longestPhrase = 6;

const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let before = 0;
  for (const found of text.matchAll(wordPattern)) {
    const start = found.index;
    const between = text.slice(Math.max(before, start - 12), start);
    words.push({
      text: found[0],
      key: phraseKey(found[0]),
      start,
      end: start + found[0].length,
      joined: between === ' ',
      opening: words.length === 0 || ends.test(between),
      how: 'lower',
    });
    before = start + found[0].length;
  }
  return words;
};

/** Names the program knows, the longest at each word. */
const markKnown = (words: readonly Word[], english: English): void => {
  const lexicon = lexiconOf(english);
  const gazetteer = gazetteerOf(english);
  for (let i = 0; i < words.length; i++) {
    let phrase = '';
    let to = i;
    let known: KnownName | null = null;
    for (let end = i + 1; end <= Math.min(words.length, i + longestPhrase); end++) {
      if (end > i + 1 && !words[end - 1]!.joined) break;
      phrase = end === i + 1 ? words[i]!.key : `${phrase} ${words[end - 1]!.key}`;
      const single = end === i + 1;
      const found = lexicon.get(phrase).find((name) => !name.word && !(single && (name.ambiguous || name.acronym) && isCommonWord(phrase)));
      const town = !found && gazetteer.has(phrase) && !isCommonWord(phrase);
      if (!found && !town) continue;
      to = end;
      known = found ?? null;
    }
    for (let at = i; at < to; at++) {
      const word = words[at]!;
      if (known?.acronym) word.how = 'upper';
      else if (known) word.how = known.capitals & (1 << (at - i)) || !functional.has(word.key) ? 'capital' : 'lower';
      else word.how = at > i && particles.has(word.key) ? 'lower' : 'capital';
    }
    if (to > i) i = to - 1;
  }
};

/** Words of no dictionary are names; heads of institutions and titles take the capital of the name at their side. */
const markBySide = (words: readonly Word[], text: string, english: English): void => {
  const names = personNamesOf(english);
  const { heads, placeHeads } = institutionWordsOf(english);
  const { titles } = peopleWordsOf(english);
  for (const word of words) {
    if (word.key === 'i') word.how = 'upper';
    if (word.how !== 'lower' || functional.has(word.key) || /^\d/.test(word.text)) continue;
    const bracketed = /[[(]/.test(text[word.start - 1] ?? '') && /[\])]/.test(text[word.end] ?? '');
    if (dotted.test(word.text) || romans.test(word.text)) word.how = 'upper';
    else if (!isCommonWord(word.key) && !word.key.split(' ').every((part) => isCommonWord(part)))
      word.how = (bracketed && word.text.length < 7) || !/[AEIOUY]/i.test(word.text) ? 'upper' : 'capital';
    else if (calendar.has(word.key) && word.key !== 'may' && word.key !== 'march') word.how = 'capital';
  }
  for (let i = words.length - 1; i >= 0; i--) {
    const [word, next] = [words[i]!, words[i + 1]];
    if (word.how !== 'lower' || !next?.joined || next.how !== 'capital' || functional.has(word.key)) continue;
    if (names.isGiven(word.key) && (names.isSurname(next.key) || !isCommonWord(next.key))) word.how = 'capital';
    else if (titles.get(word.key) !== undefined && !names.isGiven(word.key)) word.how = 'capital';
  }
  for (let i = 1; i < words.length; i++) {
    const [word, before] = [words[i]!, words[i - 1]!];
    if (word.how !== 'lower' || !word.joined || before.how === 'lower' || calendar.has(before.key)) continue;
    const head =
      heads.get(word.key)?.some(({ position }) => position === 'last') ||
      placeHeads.get(word.key)?.some(({ position }) => position === 'last');
    const isAdjective = lexiconOf(english)
      .get(before.key)
      .some(({ by }) => by === 'adjective' || by === 'people');
    if (head && !isAdjective) word.how = 'capital';
  }
};

/**
 * A text in capitals with the case it would have in a newspaper: small letters but for names, the beginnings of sentences
 * and abbreviations. As long as before, character by character, so every offset stays.
 */
export const restoreCase = (text: string, english: English): string => {
  const words = wordsOf(text);
  markKnown(words, english);
  markBySide(words, text, english);
  let out = '';
  let at = 0;
  for (const { text: word, start, end, opening, how } of words) {
    const lower = sameLength(word, word.toLowerCase());
    out +=
      text.slice(at, start) +
      (how === 'upper' ? word : how === 'capital' ? capitalised(word) : opening ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower);
    at = end;
  }
  return out + text.slice(at);
};
