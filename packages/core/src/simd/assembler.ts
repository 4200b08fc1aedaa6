/**
 * Just enough of an assembler for WebAssembly to write loops over rows of numbers with its vector instructions:
 * JavaScript has none, and they make such loops several times as fast. An instruction is the list of its bytes.
 */
export type Code = readonly number[];

export type ValueType = 'i32' | 'f32' | 'v128';

const typeBytes: Readonly<Record<ValueType, number>> = { i32: 0x7f, f32: 0x7d, v128: 0x7b };

const unsigned = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
};

const signed = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
};

const vector = (opcode: number, ...operands: readonly number[]): number[] => [0xfd, ...unsigned(opcode), ...operands];
/** Alignment (none is promised) and offset. */
const place = (offset: number): number[] => [0, ...unsigned(offset)];
const plain = (bytes: Code) => (): Code => bytes;

/** Instructions, by their names in the specification. Operands are taken from the stack. */
export const op = {
  get: (local: number): Code => [0x20, ...unsigned(local)],
  set: (local: number): Code => [0x21, ...unsigned(local)],
  i32: (value: number): Code => [0x41, ...signed(value)],
  i32Add: plain([0x6a]),
  i32Mul: plain([0x6c]),
  i32LessUnsigned: plain([0x49]),
  i32Load: (offset = 0): Code => [0x28, ...place(offset)],
  i32Store: (offset = 0): Code => [0x36, ...place(offset)],
  f32Load: (offset = 0): Code => [0x2a, ...place(offset)],
  f32Store: (offset = 0): Code => [0x38, ...place(offset)],
  f32Add: plain([0x92]),
  load: (offset = 0): Code => vector(0x00, ...place(offset)),
  loadSplat32: (offset = 0): Code => vector(0x09, ...place(offset)),
  store: (offset = 0): Code => vector(0x0b, ...place(offset)),
  zero: plain(vector(0x0c, ...Array<number>(16).fill(0))),
  f32Splat: plain(vector(0x13)),
  i32Splat: plain(vector(0x11)),
  i32ShiftRight: plain(vector(0xac)),
  i32Lane: (lane: number): Code => vector(0x1b, lane),
  f32Lane: (lane: number): Code => vector(0x1f, lane),
  i16AddSaturating: plain(vector(0x8f)),
  i16Max: plain(vector(0x98)),
  i32AddLanes: plain(vector(0xae)),
  i32DotI16: plain(vector(0xba)),
  i16FromI32: plain(vector(0x85)),
  i32FromF32: plain(vector(0xf8)),
  f32Nearest: plain(vector(0x6a)),
  f32AddLanes: plain(vector(0xe4)),
  f32SubLanes: plain(vector(0xe5)),
  f32MulLanes: plain(vector(0xe6)),
  f32DivLanes: plain(vector(0xe7)),
  f32SqrtLanes: plain(vector(0xe3)),
} as const;

/** Adds `step` to a local. */
export const advance = (local: number, step: Code): Code => [...op.get(local), ...step, ...op.i32Add(), ...op.set(local)];

/** Runs `body`, which moves `local` on, until `local` reaches `end`; at least once. */
export const repeat = (local: number, end: Code, body: Code): Code => [
  0x03,
  0x40,
  ...body,
  ...op.get(local),
  ...end,
  ...op.i32LessUnsigned(),
  0x0d,
  0,
  0x0b,
];

export const each = <Item>(items: readonly Item[], code: (item: Item, index: number) => Code): Code => items.flatMap(code);

export interface AssembledFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly body: Code;
}

const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()];
const section = (id: number, content: Code): number[] => [id, ...unsigned(content.length), ...content];
const text = (value: string): number[] => [...unsigned(value.length), ...Array.from(value, (character) => character.charCodeAt(0))];

/** A module of functions without results over an imported memory `m.m`. */
export const assemble = (functions: readonly AssembledFunction[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    0x01,
    0x00,
    0x00,
    0x00,
    ...section(1, list(functions.map(({ parameters }) => [0x60, ...list(parameters.map((type) => [typeBytes[type]])), 0]))),
    ...section(2, list([[...text('m'), ...text('m'), 0x02, 0x00, 0x00]])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(functions.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]))),
    ...section(
      10,
      list(
        functions.map(({ locals, body }) => {
          const content = [...list(locals.map((type) => [1, typeBytes[type]])), ...body, 0x0b];
          return [...unsigned(content.length), ...content];
        }),
      ),
    ),
  ]);
