import { advance, assemble, each, op, repeat, type AssembledFunction } from '../simd/index.ts';

const eight = [0, 1, 2, 3, 4, 5, 6, 7];
const four = [0, 1, 2, 3];

/**
 * hidden = max(0, bias + the sum of rows), 16-bit numbers that stop at their limits.
 * (list, end): places of the rows' places; bias, hidden: places; bytes: of a row.
 */
const sumRows: AssembledFunction = (() => {
  const [list, end, bias, hidden, bytes, at, pointer, row] = [0, 1, 2, 3, 4, 5, 6, 7];
  const sum = (i: number): number => 8 + i;
  return {
    name: 'sumRows',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'i32', 'i32', ...eight.map(() => 'v128' as const)],
    body: repeat(at!, op.get(bytes!), [
      ...each(eight, (i) => [...op.get(bias!), ...op.get(at!), ...op.i32Add(), ...op.load(16 * i), ...op.set(sum(i))]),
      ...op.get(list!),
      ...op.set(pointer!),
      ...repeat(pointer!, op.get(end!), [
        ...op.get(pointer!),
        ...op.i32Load(),
        ...op.get(at!),
        ...op.i32Add(),
        ...op.set(row!),
        ...each(eight, (i) => [...op.get(sum(i)), ...op.get(row!), ...op.load(16 * i), ...op.i16AddSaturating(), ...op.set(sum(i))]),
        ...advance(pointer!, op.i32(4)),
      ]),
      ...each(eight, (i) => [
        ...op.get(hidden!),
        ...op.get(at!),
        ...op.i32Add(),
        ...op.get(sum(i)),
        ...op.zero(),
        ...op.i16Max(),
        ...op.store(16 * i),
      ]),
      ...advance(at!, op.i32(16 * eight.length)),
    ]),
  };
})();

/**
 * scores = rows · hidden, in 32 bits. (row, end): places of the first row and behind the last; hidden, scores: places;
 * bytes: of a row.
 */
const scoreRows: AssembledFunction = (() => {
  const [row, end, hidden, scores, bytes, at, lanes] = [0, 1, 2, 3, 4, 5, 6];
  return {
    name: 'scoreRows',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'v128'],
    body: repeat(row!, op.get(end!), [
      ...op.i32(0),
      ...op.set(at!),
      ...op.zero(),
      ...op.set(lanes!),
      ...repeat(at!, op.get(bytes!), [
        ...each(eight, (i) => [
          ...op.get(row!),
          ...op.get(at!),
          ...op.i32Add(),
          ...op.load(16 * i),
          ...op.get(hidden!),
          ...op.get(at!),
          ...op.i32Add(),
          ...op.load(16 * i),
          ...op.i32DotI16(),
          ...op.get(lanes!),
          ...op.i32AddLanes(),
          ...op.set(lanes!),
        ]),
        ...advance(at!, op.i32(16 * eight.length)),
      ]),
      ...op.get(scores!),
      ...each(four, (i) => [...op.get(lanes!), ...op.i32Lane(i), ...(i > 0 ? op.i32Add() : [])]),
      ...op.i32Store(),
      ...advance(scores!, op.i32(4)),
      ...advance(row!, op.get(bytes!)),
    ]),
  };
})();

/**
 * out = vector × matrix, rounded to 16 bits. vector and matrix are floats, a row of the matrix for each value of the
 * vector. (vector, end): places; matrix, out: places; bytes: of a row of the matrix.
 */
const multiply: AssembledFunction = (() => {
  const [vector, end, matrix, out, bytes, at, pointer, row, value] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const sum = (i: number): number => 9 + i;
  const whole = (i: number) => [...op.get(sum(i)), ...op.f32Nearest(), ...op.i32FromF32()];
  return {
    name: 'multiply',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'i32', 'i32', 'v128', ...four.map(() => 'v128' as const)],
    body: repeat(at!, op.get(bytes!), [
      ...each(four, (i) => [...op.zero(), ...op.set(sum(i))]),
      ...op.get(vector!),
      ...op.set(pointer!),
      ...op.get(matrix!),
      ...op.get(at!),
      ...op.i32Add(),
      ...op.set(row!),
      ...repeat(pointer!, op.get(end!), [
        ...op.get(pointer!),
        ...op.loadSplat32(),
        ...op.set(value!),
        ...each(four, (i) => [
          ...op.get(value!),
          ...op.get(row!),
          ...op.load(16 * i),
          ...op.f32MulLanes(),
          ...op.get(sum(i)),
          ...op.f32AddLanes(),
          ...op.set(sum(i)),
        ]),
        ...advance(row!, op.get(bytes!)),
        ...advance(pointer!, op.i32(4)),
      ]),
      ...op.get(out!),
      ...whole(0),
      ...whole(1),
      ...op.i16FromI32(),
      ...op.store(),
      ...op.get(out!),
      ...whole(2),
      ...whole(3),
      ...op.i16FromI32(),
      ...op.store(16),
      ...advance(out!, op.i32(32)),
      ...advance(at!, op.i32(16 * four.length)),
    ]),
  };
})();

/** Bits that a weight of `multiplyWhole` has behind the point. */
export const wholeBits = 10;

/**
 * out = vector × matrix, all in 16 bits. Two values of the vector are taken at once: the matrix has a row for each two
 * of them, with the weights of both side by side for each output. (vector, end, matrix, out, bytes of a row)
 */
const multiplyWhole: AssembledFunction = (() => {
  const [vector, end, matrix, out, bytes, at, pointer, row, value] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const sum = (i: number): number => 9 + i;
  const whole = (i: number) => [...op.get(sum(i)), ...op.i32(wholeBits), ...op.i32ShiftRight()];
  return {
    name: 'multiplyWhole',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'i32', 'i32', 'v128', ...eight.map(() => 'v128' as const)],
    body: repeat(at, op.get(bytes), [
      ...each(eight, (i) => [...op.i32(1 << (wholeBits - 1)), ...op.i32Splat(), ...op.set(sum(i))]),
      ...op.get(vector),
      ...op.set(pointer),
      ...op.get(matrix),
      ...op.get(at),
      ...op.i32Add(),
      ...op.set(row),
      ...repeat(pointer, op.get(end), [
        ...op.get(pointer),
        ...op.loadSplat32(),
        ...op.set(value),
        ...each(eight, (i) => [
          ...op.get(value),
          ...op.get(row),
          ...op.load(16 * i),
          ...op.i32DotI16(),
          ...op.get(sum(i)),
          ...op.i32AddLanes(),
          ...op.set(sum(i)),
        ]),
        ...advance(row, op.get(bytes)),
        ...advance(pointer, op.i32(4)),
      ]),
      ...each([0, 1, 2, 3], (i) => [...op.get(out), ...whole(2 * i), ...whole(2 * i + 1), ...op.i16FromI32(), ...op.store(16 * i)]),
      ...advance(out, op.i32(64)),
      ...advance(at, op.i32(16 * eight.length)),
    ]),
  };
})();

const all = { sumRows, scoreRows, multiply, multiplyWhole };
let bytes: Uint8Array<ArrayBuffer> | undefined;

/** The module that a network reads with. */
export const kernels = (): Uint8Array<ArrayBuffer> => (bytes ??= assemble(Object.values(all)));
export type Kernel = keyof typeof all;
