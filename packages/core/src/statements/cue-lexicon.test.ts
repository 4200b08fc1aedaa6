import { reportingVerbs } from '@sitrep/english';
import { describe, expect, test } from 'vitest';
import { cueLexicon, inflect } from './cue-lexicon.ts';

describe('the lexicon of reporting verbs', () => {
  test('every line is read, none stands twice, each names an act', () => {
    const keys = reportingVerbs.map((line) => line.trim().split(' ').slice(0, -2).join(' '));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.length).toBeGreaterThan(400);
    expect(() => cueLexicon()).not.toThrow();
  });
  test.each([
    ['deny', false, 'denies denied denying'],
    ['urge', false, 'urges urged urging'],
    ['admit', true, 'admits admitted admitting'],
    ['stress', false, 'stresses stressed stressing'],
    ['agree', false, 'agrees agreed agreeing'],
    ['signal', true, 'signals signalled signaled signalling signaling'],
  ])('%s', (lemma, doubles, forms) => {
    const made = inflect(lemma, doubles).map(([form]) => form);
    for (const form of forms.split(' ')) expect(made).toContain(form);
  });
  test.each(['said', 'says', 'told', 'wrote', 'written', 'vowed', 'denying', 'sought'])('knows "%s"', (form) => {
    expect(cueLexicon().verbs.has(form)).toBe(true);
  });
});
