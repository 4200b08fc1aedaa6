import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actions, actionOf, keyOf, keysAsMarkdown, keyTable } from './keys.ts';

describe('the key table', () => {
  it('has a key for every action, and no key twice', () => {
    expect(keyTable.map(({ action }) => action).toSorted()).toEqual([...actions].toSorted());
    const all = keyTable.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });
  it('holds the keys people expect', () => {
    const expected = 'j k g G ^d ^u tab 1 2 3 4 5 6 7 / n N enter escape ? y o q [ ] up down left right pageup pagedown home end ^c';
    expect(expected.split(' ').filter((name) => actionOf(name) === null)).toEqual([]);
  });
  it('names keys as the table does', () => {
    expect(keyOf('', { tab: true, shift: true })).toBe('shift+tab');
    expect(keyOf('d', { ctrl: true })).toBe('^d');
    expect(keyOf('b', { meta: true })).toBe('alt+b');
    expect(keyOf('', { return: true })).toBe('enter');
    expect(keyOf('G', { shift: true })).toBe('G');
  });
  it('is what docs/keys.md says', () => {
    expect(readFileSync(new URL('../../../docs/keys.md', import.meta.url), 'utf8')).toBe(keysAsMarkdown());
  });
});
