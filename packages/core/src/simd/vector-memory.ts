const pageBytes = 65_536;

/** Linear memory given out piece by piece; nothing is given back. */
export class VectorMemory {
  readonly memory = new WebAssembly.Memory({ initial: 1 });
  #used = 64;

  /** Place of `bytes` new bytes, on a border of 64. Views made before may have become empty. */
  reserve(bytes: number): number {
    const at = this.#used;
    this.#used = (at + bytes + 63) & ~63;
    const missing = this.#used - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / pageBytes));
    return at;
  }

  /** Functions of a module over this memory. */
  link<Name extends string>(module: Uint8Array<ArrayBuffer>): Readonly<Record<Name, (...values: number[]) => void>> {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module), { m: { m: this.memory } });
    return exports as Readonly<Record<Name, (...values: number[]) => void>>;
  }
}
