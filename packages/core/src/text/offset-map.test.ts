import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OffsetMap, OffsetMapBuilder } from './offset-map.ts';

/** A source of letters and a derived text that copies, drops and replaces stretches of it. */
const derivation = fc.array(fc.record({ length: fc.integer({ min: 1, max: 5 }), how: fc.constantFrom('copy', 'drop', 'replace') }), {
  maxLength: 20,
});

const derive = (source: string, steps: readonly { length: number; how: string }[]) => {
  const map = new OffsetMapBuilder();
  let text = '';
  let at = 0;
  for (const { length, how } of steps) {
    const to = Math.min(source.length, at + length);
    if (how === 'copy') {
      text += source.slice(at, to);
      map.copy(to - at, at);
    } else if (how === 'replace' && to > at) {
      text += '#';
      map.replace(1, at, to);
    }
    at = to;
  }
  return { text, map: map.build() };
};

test('a copied stretch maps back to the same characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcdefgh'), maxLength: 60 }), derivation, (source, steps) => {
      const { text, map } = derive(source, steps);
      for (let i = 0; i < text.length; i++) {
        const { start, end } = map.span(i, i + 1);
        if (text[i] === '#') expect(end).toBeGreaterThan(start);
        else expect(source.slice(start, end)).toBe(text[i]);
      }
    }),
  );
});

test('two maps in a row equal one', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcdefgh'), maxLength: 60 }), derivation, derivation, (source, first, second) => {
      const a = derive(source, first);
      const b = derive(a.text, second);
      const joined = b.map.after(a.map);
      for (let i = 0; i < b.text.length; i++) {
        const step = b.map.span(i, i + 1);
        expect(joined.span(i, i + 1)).toEqual(a.map.span(step.start, step.end));
      }
    }),
  );
});

test('the identity maps every span to itself', () => {
  expect(OffsetMap.identity(10).span(2, 7)).toEqual({ start: 2, end: 7 });
});
