import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandKeys, isBlank, signature, similarity } from './minhash.ts';

const hashes = (from: number, count: number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, index) => {
    let x = Math.imul(from + index + 1, 0x9e3779b1);
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return (x ^ (x >>> 16)) >>> 0;
  });

test('estimates the share of shingles in common', () => {
  for (const shared of [0, 100, 200, 300, 400]) {
    const [a, b] = [hashes(0, 400), hashes(400 - shared, 400)];
    const jaccard = shared / (800 - shared);
    expect(Math.abs(similarity(signature(a), signature(b)) - jaccard)).toBeLessThan(0.15);
  }
});

test('the order of shingles changes nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 60 }), (list) => {
      expect(signature(Uint32Array.from(list))).toEqual(signature(Uint32Array.from(list.toReversed())));
    }),
  );
});

test('a text without shingles is like no other', () => {
  const blank = signature(new Uint32Array());
  expect(isBlank(blank)).toBe(true);
  expect(similarity(blank, blank)).toBe(0);
});

test('texts that are half the same share a band', () => {
  const [a, b] = [bandKeys(signature(hashes(0, 300))), new Set(bandKeys(signature(hashes(100, 300))))];
  expect([...a].some((key) => b.has(key))).toBe(true);
});
