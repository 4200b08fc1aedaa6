import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uposNames } from '../syntax/index.ts';
import type { Tokens } from '../stage/index.ts';
import { tagsOf } from './index.ts';

/** Tokens of one sentence that stands as its words, a space between them but before a stop that is glued. */
const sentenceOf = (words: readonly string[]): Tokens => {
  const start: number[] = [];
  const end: number[] = [];
  let at = 0;
  for (const word of words) {
    if (word.startsWith('~')) at -= 1;
    start.push(at);
    at += word.replace('~', '').length;
    end.push(at);
    at += 1;
  }
  const text = words.map((word) => word.replace('~', ''));
  return {
    length: text.length,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentence: new Uint32Array(text.length),
    first: Uint32Array.of(0, text.length),
    text,
    lower: text.map((word) => word.toLowerCase()),
  };
};

const universal = (line: string): string => {
  const { upos } = tagsOf(sentenceOf(line.split(' ')));
  return Array.from(upos, (tag) => uposNames[tag]).join(' ');
};

describe('parts of speech', () => {
  test.each([
    ['The army entered Kerem on Monday ~.', 'DET NOUN VERB PROPN ADP PROPN PUNCT'],
    ['Officials say the talks failed ~.', 'NOUN VERB DET NOUN VERB PUNCT'],
    ["He did ~n't say who fired ~.", 'PRON AUX PART VERB PRON VERB PUNCT'],
    ['They plan to ship grain ~.', 'PRON VERB PART VERB NOUN PUNCT'],
    ['The ship left port ~.', 'DET NOUN VERB NOUN PUNCT'],
    ['Nine people were killed and 40 wounded ~.', 'NUM NOUN AUX VERB CCONJ NUM VERB PUNCT'],
  ])('%s', (line, tags) => expect(universal(line)).toBe(tags));

  test('the stop of an abbreviation is a mark, and its word a name', () => {
    expect(universal('It met Gen ~. Orlan Tave ~.')).toBe('PRON VERB PROPN PUNCT PROPN PROPN PUNCT');
  });

  test('a line in capitals is no line of names', () => {
    const tags = universal('ARMY ENTERS TOWN AFTER TALKS FAIL').split(' ');
    expect(tags.filter((tag) => tag === 'PROPN').length).toBeLessThan(4);
  });

  test('any words get one tag each, the same every time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { maxLength: 20 }), (words) => {
        const tokens = sentenceOf(words.map((word) => word.replaceAll('~', '-')));
        const { upos, xpos, xposNames } = tagsOf(tokens);
        expect(upos.length).toBe(words.length);
        for (let i = 0; i < words.length; i++) {
          expect(uposNames[upos[i]!]).toBeDefined();
          expect(xposNames[xpos[i]!]).toBeDefined();
        }
        expect(tagsOf(tokens)).toEqual({ upos, xpos, xposNames });
      }),
    );
  });

  test('a sentence of 50,000 words takes time in proportion', () => {
    const words = Array.from({ length: 50_000 }, (_, i) => (i % 7 === 0 ? 'Kerem' : 'falls'));
    const started = performance.now();
    tagsOf(sentenceOf(words));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
