import { hashText, isCommonWord, phraseKey, readWords } from '@sitrep/core/reading';
import type { Entry, Examples } from './examples.ts';
import type { NameText } from './name-texts.ts';
import { seededRandom } from '../random.ts';

const vowels = 'aeiou';
const consonants = 'bcdfghjklmnprstvz';
/** Letters at the front of a word that are changed: the ending still tells what it may be. */
const front = 3;

const shuffled = (letters: string, next: () => number): string[] => {
  const list = [...letters];
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1));
    [list[i], list[k]] = [list[k]!, list[i]!];
  }
  return list;
};

const cipherOf = (seed: number): ((word: string) => string) => {
  const next = seededRandom(seed);
  const letters = new Map<string, string>();
  for (const group of [vowels, consonants]) {
    const other = shuffled(group, next);
    for (const [i, letter] of [...group].entries()) {
      letters.set(letter, other[i]!);
      letters.set(letter.toUpperCase(), other[i]!.toUpperCase());
    }
  }
  return (word) => [...word].map((letter, i) => (i < front ? (letters.get(letter) ?? letter) : letter)).join('');
};

/**
 * Enters a copy of the text in which no list and no cluster knows the names: the same letters are exchanged for others in
 * all names of the text, so that a country and its adjective still go together. What stands round a name has to tell.
 */
export const addCiphered = (examples: Examples, text: NameText, entry: Entry, weight: number, share: number): void => {
  const draw = hashText(`cipher ${text.id}`);
  if (draw / 2 ** 32 > share) return;
  const chosen = new Set<string>();
  for (const { start, end, kind } of text.names) {
    if (kind === 'other') continue;
    for (const [word] of text.text.slice(start, end).matchAll(/\p{Lu}\p{L}{3,}/gu))
      if (!isCommonWord(phraseKey(word))) chosen.add(word.toLowerCase());
  }
  if (chosen.size === 0) return;
  const cipher = cipherOf(draw);
  const changed = text.text.replace(/\p{Lu}\p{L}{3,}/gu, (word) => (chosen.has(word.toLowerCase()) ? cipher(word) : word));
  if (changed.length === text.text.length) examples.add(readWords(changed), text.names, entry.fold, weight);
};
