import { describe, expect, it } from 'vitest';
import { draftOf } from '../state/draft.ts';
import { completed, hintFor } from './filter-hints.ts';
import { hitPattern } from './hit-pattern.ts';

const found = (query: string, text: string): string[] => [...text.matchAll(hitPattern(query) ?? /$^/g)].map(([one]) => one);

describe('words a filter looks for', () => {
  it.each([
    ['talks', 'Talk of talks, talking and a stalker', ['Talk', 'talks', 'talking']],
    ['is', 'This Islamic is', ['is']],
    ['speaker:velten type:CONSULT', 'Velten will CONSULT', ['Velten']],
    ['"crews of velmar"', 'the crews of Velmar', ['crews', 'of', 'Velmar']],
    ['-velten harbour', 'Velten in the harbour', ['harbour']],
    ['a.b', 'a.b or axb', ['a', 'b']],
  ])('%s', (query, text, words) => expect(found(query, text)).toEqual(words));
  it('are none in a filter that does not hold or names no words', () => {
    expect(hitPattern('type:CONSULT')).toBeNull();
    expect(hitPattern('"not closed')).toBeNull();
  });
});

describe('what may be typed', () => {
  it.each([
    ['spe', 'speaker:'],
    ['after:2031 cla', 'after:2031 claim:'],
    ['act:den', 'act:deny'],
    ['-act:assert,den', '-act:assert,deny'],
    ['s', 's'],
    ['nothing', 'nothing'],
    ['"spe', '"spe'],
    ['', ''],
  ])('%s is written out to %s', (typed, expected) => expect(completed(draftOf(typed)).text).toBe(expected));
  it('is told with the key that is typed', () => {
    expect(hintFor(draftOf('act:d'))).toMatch(/^act: .*deny/);
    expect(hintFor(draftOf('act:d'))).not.toContain('assert');
    expect(hintFor(draftOf(''))).toContain('speaker:');
    expect(hintFor(draftOf('x:y'))).toContain('-not');
  });
});
