import type { Sentence } from '../model/index.ts';
import { stage, type Tokens } from '../stage/index.ts';
import { plainTypography } from '../text/index.ts';
import { tokenize } from './tokenize.ts';

/** Tokens of all sentences of a text. */
export const tokensOf = (text: string, sentences: readonly Sentence[]): Tokens => {
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  const first: number[] = [];
  const surfaces: string[] = [];
  for (const [index, { start: from, end: to }] of sentences.entries()) {
    first.push(start.length);
    for (const span of tokenize(text.slice(from, to))) {
      start.push(from + span.start);
      end.push(from + span.end);
      sentence.push(index);
      surfaces.push(text.slice(from + span.start, from + span.end));
    }
  }
  first.push(start.length);
  return {
    length: start.length,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentence: Uint32Array.from(sentence),
    first: Uint32Array.from(first),
    text: surfaces,
    lower: surfaces.map((surface) => plainTypography(surface).toLowerCase()),
  };
};

export const tokens = stage({
  name: 'tokens',
  version: 1,
  needs: ['article', 'sentences'],
  adds: 'tokens',
  about: 'divides sentences into words, numbers and marks; "U.S.-led" into three, "al-Khatib" into one',
  run: ({ article, sentences }) => tokensOf(article.text, sentences),
  empty: () => tokensOf('', []),
});
