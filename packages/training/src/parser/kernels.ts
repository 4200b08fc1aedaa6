import { simd } from '@sitrep/core/reading';

const { advance, assemble, each, op, repeat } = simd;

const eight = [0, 1, 2, 3, 4, 5, 6, 7];
const vectors = (count: number): simd.ValueType[] => Array<simd.ValueType>(count).fill('v128');
const at = (base: number, offset: number): simd.Code => [...op.get(base), ...op.get(offset), ...op.i32Add()];
const step = 16 * eight.length;

/** out = bias + the sum of rows. (list, end, bias, out, bytes) */
const sumRows = (): simd.AssembledFunction => {
  const [list, end, bias, out, bytes, offset, pointer, row, first] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  return {
    name: 'sumRows',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'i32', 'i32', ...vectors(8)],
    body: repeat(offset, op.get(bytes), [
      ...each(eight, (i) => [...at(bias, offset), ...op.load(16 * i), ...op.set(first + i)]),
      ...op.get(list),
      ...op.set(pointer),
      ...repeat(pointer, op.get(end), [
        ...op.get(pointer),
        ...op.i32Load(),
        ...op.get(offset),
        ...op.i32Add(),
        ...op.set(row),
        ...each(eight, (i) => [...op.get(first + i), ...op.get(row), ...op.load(16 * i), ...op.f32AddLanes(), ...op.set(first + i)]),
        ...advance(pointer, op.i32(4)),
      ]),
      ...each(eight, (i) => [...at(out, offset), ...op.get(first + i), ...op.store(16 * i)]),
      ...advance(offset, op.i32(step)),
    ]),
  };
};

/** Each row += values. (list, end, values, bytes) */
const addToRows = (): simd.AssembledFunction => {
  const [list, end, values, bytes, offset, pointer, row, first] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  return {
    name: 'addToRows',
    parameters: ['i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'i32', 'i32', ...vectors(8)],
    body: repeat(offset, op.get(bytes), [
      ...each(eight, (i) => [...at(values, offset), ...op.load(16 * i), ...op.set(first + i)]),
      ...op.get(list),
      ...op.set(pointer),
      ...repeat(pointer, op.get(end), [
        ...op.get(pointer),
        ...op.i32Load(),
        ...op.get(offset),
        ...op.i32Add(),
        ...op.set(row),
        ...each(eight, (i) => [
          ...op.get(row),
          ...op.get(row),
          ...op.load(16 * i),
          ...op.get(first + i),
          ...op.f32AddLanes(),
          ...op.store(16 * i),
        ]),
        ...advance(pointer, op.i32(4)),
      ]),
      ...advance(offset, op.i32(step)),
    ]),
  };
};

/** out = vector × matrix. (vector, end, matrix, out, bytes of a row of the matrix) */
const multiply = (): simd.AssembledFunction => {
  const [vector, end, matrix, out, bytes, offset, pointer, row, value, first] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  return {
    name: 'multiply',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'i32', 'i32', 'v128', ...vectors(8)],
    body: repeat(offset, op.get(bytes), [
      ...each(eight, (i) => [...op.zero(), ...op.set(first + i)]),
      ...op.get(vector),
      ...op.set(pointer),
      ...at(matrix, offset),
      ...op.set(row),
      ...repeat(pointer, op.get(end), [
        ...op.get(pointer),
        ...op.loadSplat32(),
        ...op.set(value),
        ...each(eight, (i) => [
          ...op.get(value),
          ...op.get(row),
          ...op.load(16 * i),
          ...op.f32MulLanes(),
          ...op.get(first + i),
          ...op.f32AddLanes(),
          ...op.set(first + i),
        ]),
        ...advance(row, op.get(bytes)),
        ...advance(pointer, op.i32(4)),
      ]),
      ...each(eight, (i) => [...at(out, offset), ...op.get(first + i), ...op.store(16 * i)]),
      ...advance(offset, op.i32(step)),
    ]),
  };
};

/** Sum of the lanes of a vector, onto the stack. */
const lanesSum = (vector: number): simd.Code =>
  each([0, 1, 2, 3], (i) => [...op.get(vector), ...op.f32Lane(i), ...(i > 0 ? op.f32Add() : [])]);

/**
 * The way back through `multiply`: vectorGradient += matrix · gradient; matrixGradient += vector ⊗ gradient.
 * (vector, end, matrix, matrixGradient, gradient, vectorGradient, bytes)
 */
const multiplyBack = (): simd.AssembledFunction => {
  const [vector, end, matrix, matrixGradient, gradient, vectorGradient, bytes, offset, value, g, sum] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const;
  return {
    name: 'multiplyBack',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', ...vectors(3)],
    body: repeat(vector, op.get(end), [
      ...op.get(vector),
      ...op.loadSplat32(),
      ...op.set(value),
      ...op.zero(),
      ...op.set(sum),
      ...op.i32(0),
      ...op.set(offset),
      ...repeat(offset, op.get(bytes), [
        ...each(eight, (i) => [
          ...at(gradient, offset),
          ...op.load(16 * i),
          ...op.set(g),
          ...at(matrix, offset),
          ...op.load(16 * i),
          ...op.get(g),
          ...op.f32MulLanes(),
          ...op.get(sum),
          ...op.f32AddLanes(),
          ...op.set(sum),
          ...at(matrixGradient, offset),
          ...at(matrixGradient, offset),
          ...op.load(16 * i),
          ...op.get(g),
          ...op.get(value),
          ...op.f32MulLanes(),
          ...op.f32AddLanes(),
          ...op.store(16 * i),
        ]),
        ...advance(offset, op.i32(step)),
      ]),
      ...op.get(vectorGradient),
      ...op.get(vectorGradient),
      ...op.f32Load(),
      ...lanesSum(sum),
      ...op.f32Add(),
      ...op.f32Store(),
      ...advance(matrix, op.get(bytes)),
      ...advance(matrixGradient, op.get(bytes)),
      ...advance(vectorGradient, op.i32(4)),
      ...advance(vector, op.i32(4)),
    ]),
  };
};

/** scores = rows · hidden. (row, end, hidden, scores, bytes) */
const scoreRows = (): simd.AssembledFunction => {
  const [row, end, hidden, scores, bytes, offset, sum] = [0, 1, 2, 3, 4, 5, 6] as const;
  return {
    name: 'scoreRows',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'v128'],
    body: repeat(row, op.get(end), [
      ...op.i32(0),
      ...op.set(offset),
      ...op.zero(),
      ...op.set(sum),
      ...repeat(offset, op.get(bytes), [
        ...each(eight, (i) => [
          ...at(row, offset),
          ...op.load(16 * i),
          ...at(hidden, offset),
          ...op.load(16 * i),
          ...op.f32MulLanes(),
          ...op.get(sum),
          ...op.f32AddLanes(),
          ...op.set(sum),
        ]),
        ...advance(offset, op.i32(step)),
      ]),
      ...op.get(scores),
      ...lanesSum(sum),
      ...op.f32Store(),
      ...advance(scores, op.i32(4)),
      ...advance(row, op.get(bytes)),
    ]),
  };
};

/**
 * The way back through one row of `scoreRows`: rowGradient += weight · hidden; hiddenGradient += weight · row.
 * (row, end, rowGradient, hidden, hiddenGradient, weight)
 */
const scoreBack = (): simd.AssembledFunction => {
  const [row, end, rowGradient, hidden, hiddenGradient, weight, w] = [0, 1, 2, 3, 4, 5, 6] as const;
  return {
    name: 'scoreBack',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'f32'],
    locals: ['v128'],
    body: [
      ...op.get(weight),
      ...op.f32Splat(),
      ...op.set(w),
      ...repeat(row, op.get(end), [
        ...each(eight, (i) => [
          ...op.get(rowGradient),
          ...op.get(rowGradient),
          ...op.load(16 * i),
          ...op.get(hidden),
          ...op.load(16 * i),
          ...op.get(w),
          ...op.f32MulLanes(),
          ...op.f32AddLanes(),
          ...op.store(16 * i),
          ...op.get(hiddenGradient),
          ...op.get(hiddenGradient),
          ...op.load(16 * i),
          ...op.get(row),
          ...op.load(16 * i),
          ...op.get(w),
          ...op.f32MulLanes(),
          ...op.f32AddLanes(),
          ...op.store(16 * i),
        ]),
        ...each([row, rowGradient, hidden, hiddenGradient], (local) => advance(local, op.i32(step))),
      ]),
    ],
  };
};

/**
 * One step of Adam on a row, four numbers at a time; the gradient is zero behind it.
 * (values, end, gradient, mean, square, b1, rest1, b2, rest2, scale, keep, least)
 */
const adam = (): simd.AssembledFunction => {
  const [values, end, gradient, mean, square] = [0, 1, 2, 3, 4] as const;
  const [b1, rest1, b2, rest2, scale, keep, least, g, m, v] = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;
  const splat = (local: number): simd.Code => [...op.get(local), ...op.f32Splat()];
  return {
    name: 'adam',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'f32', 'f32', 'f32', 'f32', 'f32', 'f32', 'f32'],
    locals: vectors(3),
    body: repeat(values, op.get(end), [
      ...op.get(gradient),
      ...op.load(),
      ...op.set(g),
      ...op.get(gradient),
      ...op.zero(),
      ...op.store(),
      ...op.get(mean),
      ...op.load(),
      ...splat(b1),
      ...op.f32MulLanes(),
      ...op.get(g),
      ...splat(rest1),
      ...op.f32MulLanes(),
      ...op.f32AddLanes(),
      ...op.set(m),
      ...op.get(square),
      ...op.load(),
      ...splat(b2),
      ...op.f32MulLanes(),
      ...op.get(g),
      ...op.get(g),
      ...op.f32MulLanes(),
      ...splat(rest2),
      ...op.f32MulLanes(),
      ...op.f32AddLanes(),
      ...op.set(v),
      ...op.get(mean),
      ...op.get(m),
      ...op.store(),
      ...op.get(square),
      ...op.get(v),
      ...op.store(),
      ...op.get(values),
      ...op.get(values),
      ...op.load(),
      ...splat(keep),
      ...op.f32MulLanes(),
      ...op.get(m),
      ...splat(scale),
      ...op.f32MulLanes(),
      ...op.get(v),
      ...op.f32SqrtLanes(),
      ...splat(least),
      ...op.f32AddLanes(),
      ...op.f32DivLanes(),
      ...op.f32SubLanes(),
      ...op.store(),
      ...each([values, gradient, mean, square], (local) => advance(local, op.i32(16))),
    ]),
  };
};

const all = { sumRows, addToRows, multiply, multiplyBack, scoreRows, scoreBack, adam };
export type Kernel = keyof typeof all;

/** The module that a network is trained with. */
export const kernels = (): Uint8Array<ArrayBuffer> => assemble(Object.values(all).map((one) => one()));
