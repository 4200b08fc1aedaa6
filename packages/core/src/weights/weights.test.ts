import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterOf, coarseCluster, coarsestCluster, HashIndex, hashText, join, LinearModel, noCluster, shapeOf } from './index.ts';
import { weightsBytes, WeightsFile } from './index.ts';

const header = { model: 'test', version: 1, facts: { classes: ['a', 'b', 'c'] } };
const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 60 });

describe('a file of weights', () => {
  test('gives back every array as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -32768, max: 32767 })), fc.array(fc.integer({ min: 0, max: 255 })), (shorts, bytes) => {
        const arrays = { shorts: Int16Array.from(shorts), bytes: Uint8Array.from(bytes), floats: Float32Array.of(0.5, -2) };
        const file = new WeightsFile(weightsBytes(header, arrays).buffer);
        expect(file.array('shorts', 'i16')).toEqual(arrays.shorts);
        expect(file.array('bytes', 'u8')).toEqual(arrays.bytes);
        expect(file.array('floats', 'f32')).toEqual(arrays.floats);
        expect(file.facts('classes')).toEqual(['a', 'b', 'c']);
      }),
    );
  });
  test('says what it lacks', () => {
    const file = new WeightsFile(weightsBytes(header, { keys: Uint32Array.of(1) }).buffer);
    expect(() => file.array('rows', 'u32')).toThrow('no u32 array "rows"');
    expect(() => file.array('keys', 'u8')).toThrow('no u8 array "keys"');
    expect(() => new WeightsFile(new ArrayBuffer(3))).toThrow('not a file of weights');
    expect(() => new WeightsFile(new TextEncoder().encode('<!doctype html>').buffer)).toThrow('not a file of weights');
  });
});

test('an index of hashes finds every key, and no other', () => {
  fc.assert(
    fc.property(hashes, hashes, (keys, others) => {
      const index = new HashIndex(Uint32Array.from(keys));
      keys.forEach((key, place) => expect(index.find(key)).toBe(place));
      for (const other of others) expect(index.find(other)).toBe(keys.indexOf(other));
    }),
  );
});

test('a linear model adds the weights of the features it has, and none for others', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -30000, max: 30000 }));
  const row = fc.uniqueArray(pair, { selector: ([label]) => label, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      hashes.chain((keys) => fc.tuple(fc.constant(keys), fc.array(row, { minLength: keys.length, maxLength: keys.length }), hashes)),
      ([keys, rows, others]) => {
        const starts = rows.reduce<number[]>((all, one) => [...all, all.at(-1)! + one.length], [0]);
        const arrays = {
          keys: Uint32Array.from(keys),
          rows: Uint32Array.from(starts),
          classes: Uint8Array.from(rows.flat(), ([label]) => label),
          weights: Int16Array.from(rows.flat(), ([, weight]) => weight),
        };
        const model = new LinearModel(new WeightsFile(weightsBytes(header, arrays).buffer));
        for (const feature of [...keys, ...others]) {
          const scores = new Int32Array(6);
          model.add(feature, scores, 1);
          const expected = new Int32Array(6);
          for (const [label, weight] of rows[keys.indexOf(feature)] ?? []) expected[label + 1] = weight;
          expect(scores).toEqual(expected);
        }
      },
    ),
  );
});

test('hashes keep order and template apart', () => {
  expect(hashText('ab')).not.toBe(hashText('ba'));
  expect(join(1, 2)).not.toBe(join(2, 1));
  expect(hashText('Kerem')).toBe(hashText('Kerem'));
});

test.each([
  ['Moscow', 'Xx'],
  ['U.S.', 'X.X.'],
  ['14:44', 'd:d'],
  ['McGee', 'XxXx'],
  ['“', '“'],
  ['Ōsaka', 'Xx'],
  ['', ''],
])('the shape of "%s" is "%s"', (word, shape) => expect(shapeOf(word)).toBe(shape));

describe('clusters of words', () => {
  test('hold words of a kind together', () => {
    expect(coarsestCluster(clusterOf('moscow'))).not.toBe(coarsestCluster(clusterOf('walked')));
    const towns = ['moscow', 'kiev', 'warsaw', 'prague'].map((word) => coarseCluster(clusterOf(word)));
    expect(new Set(towns).size).toBeLessThan(4);
  });
  test('leave strange words out', () => {
    for (const word of ['', 'qzxwv-kerem', '🙂']) {
      expect(clusterOf(word)).toBe(noCluster);
      expect(coarseCluster(clusterOf(word))).toBe(noCluster);
    }
  });
});
