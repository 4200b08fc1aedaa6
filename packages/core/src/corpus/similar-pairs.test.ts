import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Groups } from './groups.ts';
import { similarPairs } from './similar-pairs.ts';
import { cosine, Vocabulary } from './vectors.ts';

const features = fc.array(fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.double({ min: 0.1, max: 5, noNaN: true })), { maxLength: 12 });

test('finds every pair that shares a feature, and says how alike they are', () => {
  fc.assert(
    fc.property(features, (raw) => {
      const vocabulary = new Vocabulary();
      const all = raw.map((each) => vocabulary.vector(new Map(Object.entries(each))));
      const members = all.map((_, index) => index);
      const pairs = similarPairs(all, members, [], { mostHolders: 100, neighbours: 100 });
      const found = new Map(pairs.map(([a, b, value]) => [`${a}|${b}`, value]));
      for (const a of members) {
        for (const b of members.slice(a + 1)) {
          const value = cosine(all[a]!, all[b]!);
          if (value > 0) expect(found.get(`${a}|${b}`)).toBeCloseTo(value, 9);
        }
      }
      expect(pairs.map(([, , value]) => value)).toEqual(pairs.map(([, , value]) => value).toSorted((x, y) => y - x));
    }),
  );
});

test('the order of joins changes no set', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 }), (joins) => {
      const [one, other] = [new Groups(20), new Groups(20)];
      for (const [a, b] of joins) one.join(a, b);
      for (const [a, b] of joins.toReversed()) other.join(b, a);
      expect([...one.sets()]).toEqual([...other.sets()]);
    }),
  );
});
