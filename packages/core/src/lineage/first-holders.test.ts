import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FirstHolders } from './first-holders.ts';

test('knows the first holder of every key, as a map does', () => {
  const key = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.maxSafeInteger());
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
      const [firsts, map] = [new FirstHolders(), new Map<number, number>()];
      keys.forEach((each, holder) => {
        if (!map.has(each)) map.set(each, holder);
        expect(firsts.first(each, holder)).toBe(map.get(each));
      });
    }),
  );
});

test('grows', () => {
  const firsts = new FirstHolders();
  for (let key = 0; key < 50_000; key++) expect(firsts.first(key * 7919, key)).toBe(key);
  for (let key = 0; key < 50_000; key += 97) expect(firsts.first(key * 7919, -1)).toBe(key);
});
