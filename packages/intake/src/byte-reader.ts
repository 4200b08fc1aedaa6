const LF = 10;
const none = new Uint8Array(0);

/** Bytes of an asynchronous source, read by lines and lengths. Holds what was asked for and one chunk. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = none;
  #at = 0;
  #done = false;
  #failure: { readonly error: unknown } | null = null;
  /** Bytes handed out so far. */
  position = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** True where a further chunk is there. A source that fails ends; `failure` says why. */
  async #more(): Promise<boolean> {
    while (!this.#done) {
      let next: IteratorResult<Uint8Array>;
      try {
        next = await this.#source.next();
      } catch (error) {
        this.#failure = { error };
        this.#done = true;
        return false;
      }
      if (next.done) {
        this.#done = true;
        return false;
      }
      if (next.value.length === 0) continue;
      this.#chunk = this.#at < this.#chunk.length ? Buffer.concat([this.#chunk.subarray(this.#at), next.value]) : next.value;
      this.#at = 0;
      return true;
    }
    return false;
  }

  /** Why the source ended early; null where it did not. */
  get failure(): unknown {
    return this.#failure?.error ?? null;
  }

  /** The next bytes, at most `n`, without taking them. */
  async peek(n: number): Promise<Uint8Array> {
    if (this.#chunk.length - this.#at < n) {
      const parts: Uint8Array[] = this.#at < this.#chunk.length ? [this.#chunk.subarray(this.#at)] : [];
      let held = this.#chunk.length - this.#at;
      this.#at = this.#chunk.length;
      while (held < n && (await this.#more())) {
        parts.push(this.#chunk);
        held += this.#chunk.length;
        this.#at = this.#chunk.length;
      }
      this.#chunk = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      this.#at = 0;
    }
    return this.#chunk.subarray(this.#at, this.#at + n);
  }

  #take(n: number): Uint8Array {
    const taken = this.#chunk.subarray(this.#at, this.#at + n);
    this.#at += taken.length;
    this.position += taken.length;
    return taken;
  }

  /** The next stretch of at most `n` bytes as it comes; null at the end. */
  async some(n = Infinity): Promise<Uint8Array | null> {
    if (this.#at >= this.#chunk.length && !(await this.#more())) return null;
    return this.#take(n);
  }

  /** The next `n` bytes, or what there is of them. */
  async take(n: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let got = 0;
    while (got < n) {
      const part = await this.some(n - got);
      if (part === null) break;
      parts.push(part);
      got += part.length;
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  async skip(n: number): Promise<void> {
    for (let left = n; left > 0;) {
      const part = await this.some(left);
      if (part === null) return;
      left -= part.length;
    }
  }

  /**
   * The next line with its break; null at the end. Of a longer line than `most` bytes only so many are kept, and
   * `cut` is true; the rest of it is passed over.
   */
  async line(most: number): Promise<{ readonly bytes: Uint8Array; readonly cut: boolean } | null> {
    const parts: Uint8Array[] = [];
    let kept = 0;
    let cut = false;
    for (;;) {
      if (this.#at >= this.#chunk.length && !(await this.#more())) break;
      const at = this.#chunk.indexOf(LF, this.#at);
      const part = this.#take((at === -1 ? this.#chunk.length : at + 1) - this.#at);
      const room = part.subarray(0, most - kept);
      if (room.length > 0) parts.push(room);
      kept += room.length;
      cut ||= room.length < part.length;
      if (at !== -1) break;
    }
    if (parts.length === 0) return null;
    return { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), cut };
  }

  /** Everything that is left, or null where that is more than `most` bytes. */
  async rest(most: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let part = await this.some(); part !== null; part = await this.some()) {
      size += part.length;
      if (size > most) return null;
      parts.push(part);
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** The next bytes, at most `n`, one stretch after another. Throws what ended the source early: it ends what reads this too. */
  async *chunks(n = Infinity): AsyncGenerator<Uint8Array> {
    for (let left = n; left > 0;) {
      const part = await this.some(left);
      if (part === null) {
        if (this.#failure !== null) throw this.#failure.error;
        return;
      }
      left -= part.length;
      yield part;
    }
  }

  async close(): Promise<void> {
    this.#done = true;
    await this.#source.return?.();
  }
}
