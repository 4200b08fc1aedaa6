import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, edit, insert, type Draft } from './draft.ts';

const after = (draft: Draft, keys: string): Draft => keys.split(' ').reduce((now, key) => edit(now, key) ?? now, draft);
const show = ({ text, at }: Draft): string => `${text.slice(0, at)}|${text.slice(at)}`;

describe('the line a filter is typed in', () => {
  it.each([
    ['left left', 'speaker:velten harbo|ur'],
    ['home right right', 'sp|eaker:velten harbour'],
    ['^w', 'speaker:velten |'],
    ['^u', '|'],
    ['home ^k', '|'],
    ['alt+b alt+b alt+f', 'speaker:velten| harbour'],
    ['home delete', '|peaker:velten harbour'],
    ['backspace ^h', 'speaker:velten harbo|'],
  ])('%s', (keys, expected) => expect(show(after(draftOf('speaker:velten harbour'), keys))).toBe(expected));

  it('moves over and deletes whole letters', () => {
    expect(show(after(draftOf('e\u0301👩‍👧'), 'left'))).toBe('e\u0301|👩‍👧');
    expect(show(after(draftOf('e\u0301👩‍👧'), 'backspace backspace'))).toBe('|');
  });
  it('keeps the cursor inside whatever comes', () => {
    const keys = fc.array(fc.constantFrom('left', 'right', 'home', 'end', '^w', '^k', 'alt+b', 'alt+f', 'backspace', 'delete', 'type'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), keys, (text, pressed) => {
        const end = pressed.reduce((draft, key) => (key === 'type' ? insert(draft, 'é東') : (edit(draft, key) ?? draft)), draftOf(text));
        expect(end.at).toBeGreaterThanOrEqual(0);
        expect(end.at).toBeLessThanOrEqual(end.text.length);
      }),
    );
  });
  it('takes no more than a filter can be', () => expect(insert(draftOf(''), 'x'.repeat(5000)).text.length).toBe(1000));
});
