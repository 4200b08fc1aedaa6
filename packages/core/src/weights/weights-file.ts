/** What a model says of itself: printed by `explain` and kept beside the weights as a card. */
export interface WeightsHeader {
  readonly model: string;
  readonly version: number;
  /** Names of the model's classes, in the order of their numbers, and whatever else it needs to be read. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

const arrayTypes = { u8: Uint8Array, i8: Int8Array, u16: Uint16Array, i16: Int16Array, u32: Uint32Array, f32: Float32Array } as const;
export type ArrayType = keyof typeof arrayTypes;
export type WeightsArray = InstanceType<(typeof arrayTypes)[ArrayType]>;

interface Section {
  readonly name: string;
  readonly type: ArrayType;
  readonly length: number;
}

const magic = 0x31575253; // "SRW1", little-endian

const aligned = (offset: number): number => (offset + 7) & ~7;

/** Trained weights as they lie on disk: a header in JSON, then typed arrays, each on a border of eight bytes. */
export class WeightsFile {
  readonly header: WeightsHeader;
  readonly #arrays = new Map<string, WeightsArray>();

  /** Views into `bytes`, nothing is copied. Throws for bytes that are no weights: a broken installation. */
  constructor(bytes: ArrayBuffer) {
    const view = new DataView(bytes);
    if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic) throw new Error('not a file of weights');
    const length = view.getUint32(4, true);
    const { sections, ...header } = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length))) as WeightsHeader & {
      sections: readonly Section[];
    };
    this.header = header;
    let offset = aligned(8 + length);
    for (const { name, type, length: count } of sections) {
      const array = new arrayTypes[type](bytes, offset, count);
      this.#arrays.set(name, array);
      offset = aligned(offset + array.byteLength);
    }
  }

  /** The array of that name. Throws where the file has none or of another type. */
  array<Type extends ArrayType>(name: string, type: Type): InstanceType<(typeof arrayTypes)[Type]> {
    const array = this.#arrays.get(name);
    if (!(array instanceof arrayTypes[type])) throw new Error(`weights of ${this.header.model} have no ${type} array "${name}"`);
    return array as InstanceType<(typeof arrayTypes)[Type]>;
  }

  /** A list of names from the header. */
  facts(name: string): readonly string[] {
    return this.header.facts[name] ?? [];
  }
}

/** The bytes a `WeightsFile` is read from. */
export const weightsBytes = (header: WeightsHeader, arrays: Readonly<Record<string, WeightsArray>>): Uint8Array<ArrayBuffer> => {
  const typeOf = (array: WeightsArray): ArrayType =>
    (Object.keys(arrayTypes) as ArrayType[]).find((type) => array instanceof arrayTypes[type])!;
  const entries = Object.entries(arrays);
  const sections: Section[] = entries.map(([name, array]) => ({ name, type: typeOf(array), length: array.length }));
  const head = new TextEncoder().encode(JSON.stringify({ ...header, sections }));
  const first = aligned(8 + head.length);
  const bytes = new Uint8Array(entries.reduce((sum, [, array]) => aligned(sum + array.byteLength), first));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, head.length, true);
  bytes.set(head, 8);
  let offset = first;
  for (const [, array] of entries) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset = aligned(offset + array.byteLength);
  }
  return bytes;
};
